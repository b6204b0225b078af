// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/license_list.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/text.h"
#include "spdx/expression.h"
#include "support/catch.h"

namespace tgpl::spdx {
namespace {

bool is_id(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return is_alnum(c) || c == '-' || c == '.';
  });
}

template <typename Rows>
std::vector<std::string> lower_ids(const Rows& rows) {
  std::vector<std::string> ids;
  for (const auto& row : rows) ids.push_back(to_lower(row.id));
  return ids;
}

}  // namespace

TEST_CASE("both tables are sorted ignoring case and have each id once") {
  for (const auto& ids : {lower_ids(licenses()), lower_ids(exceptions())}) {
    CHECK(std::ranges::is_sorted(ids));
    CHECK(std::set(ids.begin(), ids.end()).size() == ids.size());
  }
}

TEST_CASE("the tables hold all rows of the pinned packages") {
  CHECK(licenses().size() == 708 + 26);
  CHECK(exceptions().size() == 66 + 1);
}

TEST_CASE("the version names the list and the packages") {
  CHECK(license_list_version() ==
        "SPDX list 3.28.0; spdx-license-ids 3.0.24, spdx-exceptions 2.5.0, "
        "spdx-license-list 6.12.0");
}

TEST_CASE("every row is found by its id in any case") {
  for (const License& license : licenses()) {
    CAPTURE(license.id);
    CHECK(find_license(license.id) == &license);
    CHECK(find_license(to_lower(license.id)) == &license);
  }
  for (const Exception& exception : exceptions()) {
    CAPTURE(exception.id);
    CHECK(find_exception(exception.id) == &exception);
    CHECK(find_exception(to_lower(exception.id)) == &exception);
  }
}

TEST_CASE("ids are made of letters, digits, hyphens and full stops") {
  for (const License& license : licenses()) CHECK(is_id(license.id));
  for (const Exception& exception : exceptions()) CHECK(is_id(exception.id));
}

TEST_CASE("no id is a licence and an exception") {
  for (const Exception& exception : exceptions()) {
    CHECK(find_license(exception.id) == nullptr);
  }
}

TEST_CASE("what is not on the list is not found") {
  for (const std::string_view id :
       {"", "M", "MI", "MITT", "GPL-2.0+", "TGPL", "zzz", "LicenseRef-MIT",
        "Classpath-exception-2.0"}) {
    CAPTURE(id);
    CHECK(find_license(id) == nullptr);
  }
  CHECK(find_exception("MIT") == nullptr);
}

TEST_CASE("a licence has its facts") {
  const License* mit = find_license("mit");
  REQUIRE(mit != nullptr);
  CHECK(mit->id == "MIT");
  CHECK(mit->name == "MIT License");
  CHECK(mit->osi);
  CHECK(!mit->deprecated);
  CHECK(!find_license("CC-BY-NC-4.0")->osi);
}

TEST_CASE("bare and 'with' ids of the GNU family are deprecated") {
  for (const std::string_view id :
       {"GPL-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.1", "AGPL-3.0", "GFDL-1.3",
        "GPL-2.0-with-classpath-exception"}) {
    CAPTURE(id);
    CHECK(find_license(id)->deprecated);
  }
  for (const std::string_view id :
       {"GPL-2.0-only", "GPL-2.0-or-later", "AGPL-3.0-or-later"}) {
    CAPTURE(id);
    CHECK(!find_license(id)->deprecated);
  }
  CHECK(find_exception("Nokia-Qt-exception-1.1")->deprecated);
  CHECK(!find_exception("Classpath-exception-2.0")->deprecated);
}

TEST_CASE("a licence is found by its full name") {
  CHECK(find_license_named("mit license")->id == "MIT");
  CHECK(find_license_named("MIT") == nullptr);
  CHECK(find_license_named("") == nullptr);
}

TEST_CASE("of two licences with one name the current one is found") {
  CHECK(find_license_named("GNU General Public License v2.0 only")->id ==
        "GPL-2.0-only");
}

TEST_CASE("a licence ref has exact prefixes and names of id characters") {
  for (const std::string_view ref :
       {"LicenseRef-x", "LicenseRef-TGPL-0.1-or-later",
        "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2"}) {
    CAPTURE(ref);
    CHECK(is_license_ref(ref));
  }
  for (const std::string_view ref :
       {"", "LicenseRef", "LicenseRef-", "licenseref-x", "LICENSEREF-x",
        "LicenseRef-a_b", "LicenseRef-a+", "LicenseRef-a b",
        "LicenseRef-\xc3\xa4", "DocumentRef-x", "DocumentRef-:LicenseRef-x",
        "DocumentRef-x:MIT", "DocumentRef-x:AdditionRef-y",
        "documentref-x:LicenseRef-y", "LicenseRef-x:LicenseRef-y",
        "AdditionRef-x", "MIT"}) {
    CAPTURE(ref);
    CHECK(!is_license_ref(ref));
  }
}

TEST_CASE("an addition ref follows the rules of a licence ref") {
  CHECK(is_addition_ref("AdditionRef-x"));
  CHECK(is_addition_ref("DocumentRef-y:AdditionRef-x"));
  CHECK(!is_addition_ref("AdditionRef-"));
  CHECK(!is_addition_ref("additionref-x"));
  CHECK(!is_addition_ref("LicenseRef-x"));
}

TEST_CASE("deprecated ids have the replacement that SPDX names") {
  CHECK(replacement_for("GPL-2.0") == "GPL-2.0-only");
  CHECK(replacement_for("gpl-2.0+") == "GPL-2.0-or-later");
  CHECK(sure_replacement_for("GPL-2.0") == std::nullopt);
  CHECK(sure_replacement_for("GPL-2.0+") == "GPL-2.0-or-later");
  CHECK(sure_replacement_for("Nunit") == "zlib-acknowledgement");
  CHECK(sure_replacement_for("MIT") == std::nullopt);
  CHECK(replacement_for("GPL-2.0-with-classpath-exception") ==
        "GPL-2.0-only WITH Classpath-exception-2.0");
  CHECK(replacement_for("GPL-3.0-with-GCC-exception+") ==
        "GPL-3.0-or-later WITH GCC-exception-3.1");
  CHECK(replacement_for("Nokia-Qt-exception-1.1") == "Qt-LGPL-exception-1.1");
}

TEST_CASE("current and unknown ids have no replacement") {
  for (const std::string_view id :
       {"MIT", "GPL-2.0-only", "MIT+", "TGPL", ""}) {
    CAPTURE(id);
    CHECK(!replacement_for(id));
  }
}

TEST_CASE(
    "every deprecated id but Net-SNMP has a replacement, itself current") {
  std::vector<std::string_view> ids;
  for (const License& row : licenses()) {
    if (row.deprecated) ids.push_back(row.id);
  }
  for (const Exception& row : exceptions()) {
    if (row.deprecated) ids.push_back(row.id);
  }
  CHECK(ids.size() == 27);
  for (const std::string_view id : ids) {
    CAPTURE(id);
    const auto replacement = replacement_for(id);
    REQUIRE(replacement.has_value() == (id != "Net-SNMP"));
    if (!replacement || find_exception(*replacement) != nullptr) continue;
    const ParseResult result = parse(*replacement);
    REQUIRE(result.expression);
    CHECK(to_string(*result.expression) == *replacement);
    CHECK(unknown_ids(*result.expression).empty());
    CHECK(deprecated_ids(*result.expression).empty());
  }
}

}  // namespace tgpl::spdx
