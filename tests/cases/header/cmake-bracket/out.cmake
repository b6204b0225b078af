# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#[[ What
it is. ]]
cmake_minimum_required(VERSION 3.18)
set(x 1)
