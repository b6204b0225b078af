/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who holds a copyright, and when two texts name the same one.
//
// There is no `==`: how alike is enough depends on what is decided, so each
// comparison names its relation. "But for case" is of ASCII letters only;
// accents are compared as bytes, so that a composed and a decomposed "é"
// differ.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// Whom a text names: a person, an organisation, "X and contributors".
struct Holder {
  std::string text;   ///< as written: "Ada Example <ada@example.org>"
  std::string name;   ///< without contact; "" = nothing but a contact
  std::string email;  ///< "" = none is given
};

/// Of a copyright notice: what holder_of() leaves of it (copyright_notice.h).
Holder holder_from_notice(std::string_view notice);

/// Of "Name", "Name <e-mail>" and "Name, <web page>", as TGPL.toml, options and
/// headers of ours have it; years and signs in front are not looked for.
Holder holder_from_text(std::string_view text);

/// Of "Name <e-mail>" as git writes a person, or a trailer does: what stands
/// between the last brackets is the e-mail, whatever follows. A text without
/// brackets is nothing but an e-mail.
Holder holder_from_ident(std::string_view ident);

// The relations. Each holds in both directions.

/// The text is the same, byte for byte; two that name nobody are the same. For
/// lines that we wrote ourselves and write again: two become one, or get years.
bool same_line(const Holder& a, const Holder& b);

/// The text is the same but for case, the contact included. For matching
/// against a list that says exactly whom it means: TGPL.toml, a signer.
bool same_text(const Holder& a, const Holder& b);

/// The text is the same but for case and the amount of space, the contact
/// included. For telling whether a notice outlived an edit.
bool same_words(const Holder& a, const Holder& b);

/// Both give an e-mail, and it is the same but for case. For who acts: an
/// approval, a consent. People change their names, and share them.
bool same_email(const Holder& a, const Holder& b);

/// Both have a name, and it is the same but for case; contacts do not count.
/// For asking whether a text speaks of a holder who is already known, where
/// the address may be old. Two people of one name are one here.
bool same_name(const Holder& a, const Holder& b);

/// The same name or the same e-mail. For attribution: nobody is to be named
/// twice. Too loose to act on somebody's behalf, and not transitive: an e-mail
/// that two people use joins them.
bool same_person(const Holder& a, const Holder& b);

/// The name is the same but for case, and the e-mail, where both give one. For
/// changing a notice on behalf of its holder: a text that names others as well
/// is not the same, nor is a namesake with another address.
bool same_holder(const Holder& a, const Holder& b);

/// What stands before the first '<' is the same but for case. A notice that
/// names others behind its first contact ("Ada <ada@example.org> and Bob")
/// counts as the first one's alone, and two texts that begin with a contact as
/// the same. For `header add`, which always compared so; whatever asks for
/// consent takes same_name().
bool same_before_contact(const Holder& a, const Holder& b);

/// What stands before the first '<' or '(' is the same but for case and the
/// amount of space; of a text that begins with one, the whole. For telling
/// that a notice was altered, not removed: a guess that nothing depends on.
bool same_before_brackets(const Holder& a, const Holder& b);

using Relation = bool (*)(const Holder&, const Holder&);

/// Whether one of the notices names somebody who is so related to the holder.
bool is_named_in(const std::vector<std::string>& notices, const Holder& holder,
                 Relation relation);

/// Whether somebody who says `name` means this holder: it is the text, or what
/// stands before its first '<', byte for byte. For `--rename-holder`.
bool answers_to(const Holder& holder, std::string_view name);

/// The same for all texts of one person: the e-mail, of somebody without one
/// the name, in lower case. For counting many, where a relation between each
/// two would take too long.
std::string person_key(std::string_view name, std::string_view email);

/// What stands before the first '<' or '(', without space around it.
std::string_view before_brackets(std::string_view text);

/// What the .mailmap of a repository makes of the persons it was asked about:
/// a plain value, which holders/ fills from git (holders/mailmap.h).
struct Mailmap {
  std::map<std::string, Holder, std::less<>> proper;  ///< by text, as asked

  /// The person as .mailmap has them; `holder` itself where it was not asked.
  Holder find(const Holder& holder) const;
};

/// The same after the mailmap: also who has changed name and address.
bool same_person(const Holder& a, const Holder& b, const Mailmap& mailmap);

}  // namespace tgpl::license
