#!/bin/sh
set -eu
echo "$0"
