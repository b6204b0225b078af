#!/usr/bin/env ruby
# frozen_string_literal: true

# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

puts 1
