// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/approver.h"

#include "support/catch.h"

using namespace tgpl::review;

namespace {

const std::string kHex = "0123456789ABCDEF0123456789ABCDEF01234567";

ApprovalSettings settings() {
  using namespace std::string_view_literals;
  ApprovalSettings out;
  out.approvers = parse_approvers(
      "tgpl.approver.ada@example.org.key\nSHA256:abc\0"
      "tgpl.approver.ada@example.org.pusher\nada\0"
      "tgpl.approver.lin@example.org.key\n0123 4567 89ab cdef 0123 4567 89ab "
      "cdef 0123 4567\0"
      "tgpl.approver.short@example.org.key\n89ABCDEF\0"sv);
  out.pusher_variable = "REMOTE_USER";
  return out;
}

}  // namespace

TEST_CASE("approvers are read from git's configuration, with keys and logins") {
  const auto approvers = settings().approvers;
  CHECK(approvers.size() == 3);
  CHECK(approvers[0].address == "ada@example.org");
  CHECK(approvers[0].keys == std::vector<std::string>{"SHA256:abc"});
  CHECK(approvers[0].pushers == std::vector<std::string>{"ada"});
}

TEST_CASE("an ssh key is known by its fingerprint, or by its principal") {
  const auto signer = parse_signer(
      "Good \"git\" signature for lin with ED25519 key SHA256:abc\n");
  REQUIRE(signer);
  CHECK(signer->principal == "lin");
  CHECK(is_signed_by(settings(), *signer, "Ada@example.org"));
  CHECK_FALSE(is_signed_by(settings(), *signer, "lin@example.org"));
}

TEST_CASE("a principal that is an address stands for it, if there is a file") {
  const auto signer = parse_signer(
      "Good \"git\" signature for eve@example.org with RSA key SHA256:x\n");
  REQUIRE(signer);
  ApprovalSettings with_file = settings();
  CHECK_FALSE(is_signed_by(with_file, *signer, "eve@example.org"));
  with_file.has_allowed_signers = true;
  CHECK(is_signed_by(with_file, *signer, "eve@example.org"));
  CHECK_FALSE(is_signed_by(with_file, *signer, "ada@example.org"));
}

TEST_CASE("a key that no file names has no principal") {
  CHECK_FALSE(parse_signer("Good \"git\" signature with RSA key SHA256:abc\n"));
  CHECK_FALSE(parse_signer("No principal matched.\n"));
  CHECK_FALSE(parse_signer(""));
}

TEST_CASE("an OpenPGP key is known by its whole fingerprint only") {
  const auto signer = parse_signer(
      "[GNUPG:] GOODSIG 89ABCDEF Ada Example <ada@example.org>\n"
      "[GNUPG:] VALIDSIG FFFF456789ABCDEF0123456789ABCDEF01234567 2026-11-29 "
      "1 0 4 0 1 10 00 " +
      kHex + "\n");
  REQUIRE(signer);
  CHECK(is_signed_by(settings(), *signer, "lin@example.org"));
  CHECK_FALSE(is_signed_by(settings(), *signer, "ada@example.org"));
  CHECK_FALSE(is_signed_by(settings(), *signer, "short@example.org"));
}

TEST_CASE("who pushes is known by the login, or by the address") {
  CHECK(is_pushed_by(settings(), "ada", "ada@example.org"));
  CHECK(is_pushed_by(settings(), "eve@example.org", "eve@example.org"));
  CHECK_FALSE(is_pushed_by(settings(), "Ada", "ada@example.org"));
  CHECK_FALSE(is_pushed_by(settings(), "", ""));
  ApprovalSettings without = settings();
  without.pusher_variable.clear();
  CHECK_FALSE(is_pushed_by(without, "ada", "ada@example.org"));
}

TEST_CASE("the message of a tag may approve, a line for each approver") {
  CHECK(approvals_in_text("v1\n\nlicensing-approved-by: Ada <ada@example.org>\n"
                          "Other: x\n") ==
        std::vector<std::string>{"Ada <ada@example.org>"});
}
