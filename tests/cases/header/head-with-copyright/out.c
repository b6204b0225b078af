/*
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

/*
 * Copyright (c) 2020 Bob Roe
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software, to deal in the Software without restriction.
 */
int a;
