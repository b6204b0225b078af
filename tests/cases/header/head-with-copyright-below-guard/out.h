/*
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#ifndef A_H
#define A_H
/* Copyright 2020 Bob Roe */
#endif
