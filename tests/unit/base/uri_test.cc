// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/uri.h"

#include "support/catch.h"

using namespace tgpl;

TEST_CASE("a path becomes a relative reference, byte by byte") {
  CHECK(relative_uri("src/a-b_c.d~e") == "src/a-b_c.d~e");
  CHECK(relative_uri("a b:c?d#e%f") == "a%20b%3Ac%3Fd%23e%25f");
  CHECK(relative_uri("lat\xE9\n\\") == "lat%E9%0A%5C");
}

TEST_CASE("an address is shown without its password") {
  const auto shown = [](std::string_view text) {
    return without_password(text);
  };
  CHECK(shown("http://ada:secret@h/x") == "http://ada:***@h/x");
  CHECK(shown("https://token@h/x") == "https://***@h/x");
  CHECK(shown("HTTPS://token@h:80/x@y") == "HTTPS://***@h:80/x@y");
  CHECK(shown("ftp://ada:sec@ret@h/x") == "ftp://ada:***@h/x");
  CHECK(shown("ssh://ada:secret@h/x") == "ssh://ada:***@h/x");
  CHECK(shown("ada:secret@h:x") == "ada:***@h:x");
  CHECK(shown("http://ada:sec/ret@h/x") == "http://ada:***@h/x");
  CHECK(shown("http://ada:sec?ret@h/x") == "http://ada:***@h/x");
}

TEST_CASE("a malformed address shows no password") {
  CHECK(without_password("https:/ada:secret@h/x") == "https:/***@h/x");
  CHECK(without_password("a:/b@c") == "a:/b@c");
}

TEST_CASE("addresses in a text are shown without their passwords") {
  CHECK(
      without_passwords("cannot reach 'https://ada:sec/ret@h/x/': no route") ==
      "cannot reach 'https://ada:***@h/x/': no route");
  CHECK(without_passwords("ada:secret@h: Permission denied (publickey).") ==
        "ada:***@h: Permission denied (publickey).");
  CHECK(without_passwords("\tnothing: to hide, here\n") ==
        "\tnothing: to hide, here\n");
  CHECK(without_passwords("").empty());
}

TEST_CASE("an address without a password is shown as it is") {
  for (const char* text :
       {"", "https://h/x", "https://h:8080/a@b", "ssh://git@h/x", "git@h:x/y",
        "./a:b@c", "../x", "/srv/a:b@c", "file:///srv/a@b", "C:x",
        "http://[::1]:80/a@b", "host:x/a@b", "git@host:a:b@c"}) {
    CAPTURE(text);
    CHECK(without_password(text) == text);
  }
}
