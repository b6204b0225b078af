# This file is maintained automatically by "terraform init".
provider "a" {}
