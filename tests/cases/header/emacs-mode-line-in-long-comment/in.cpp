/* -*- Mode: C++ -*-
 * What this is.
 */
int a;
