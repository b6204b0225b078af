/*
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

/*
 * Copyright (c) 2011 Somebody Else
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 */

int mit(void) { return 1; }
