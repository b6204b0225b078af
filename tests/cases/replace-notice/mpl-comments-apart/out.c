/* SPDX-FileCopyrightText: 2020 Jane Doe */

/* SPDX-License-Identifier: MPL-2.0 */

int a;
