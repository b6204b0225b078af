/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>

namespace tgpl::terms {

/// The JSON Schema of TGPL.toml, version 1, made from the table of keys
/// (schema.cc). It describes a document whose dates are strings, because JSON
/// has no dates, and the values of single keys. Contradictions between keys are
/// found only by the reader (rules.h).
std::string json_schema();

}  // namespace tgpl::terms
