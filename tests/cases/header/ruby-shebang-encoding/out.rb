#!/usr/bin/env ruby
# encoding: utf-8
# frozen_string_literal: true

# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

puts "é".encoding
