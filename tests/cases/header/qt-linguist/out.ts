<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
SPDX-FileCopyrightText: Jane Doe <jane@example.org>
SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
-->

<TS version="2.1" language="de_DE"/>
