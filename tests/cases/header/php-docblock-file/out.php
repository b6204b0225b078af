<?php
// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

/**
 * The file.
 */
namespace App;
/** One. */
class One {}
