const char *s = "SPDX-License-Identifier: MIT";
