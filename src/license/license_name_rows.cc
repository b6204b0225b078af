// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Only rows: to add a name, add a row. The longest name at a place wins. Names
// and ids of the SPDX list are known without a row.
#include "license/license_name_rows.h"

#include <algorithm>

namespace tgpl::license {
namespace {

constexpr LicenseNameRow kRows[] = {
    {"0BSD", "( 0 clause bsd | bsd 0 clause | zero clause bsd ) [ license ]"},
    {"0BSD", "0bsd [ license ]"},
    {"AFL-2.0", "academic free license [ afl ] [ version ] 2.0"},
    {"AFL-2.1", "academic free license [ afl ] [ version ] 2.1"},
    {"AFL-3.0", "academic free license [ afl ] [ version ] 3.0"},
    {"AFL-2.1", "afl [ version ] 2.1"},
    {"AFL-3.0", "afl [ version ] 3.0"},
    {"AFL-1.1", "academic free license [ afl ] [ version ] 1.1"},
    {"AFL-1.2", "academic free license [ afl ] [ version ] 1.2"},
    {"APSL-1.0", "apple public source license [ version ] 1.0"},
    {"APSL-1.1", "apple public source license [ version ] 1.1"},
    {"APSL-1.2", "apple public source license [ version ] 1.2"},
    {"APSL-2.0", "apple public source license [ version ] 2.0"},
    {"Apache-1.1", "apache [ software ] license [ version ] 1.1"},
    {"Apache-1.1", "apache software license 1.1"},
    {"Apache-2.0",
     "apache [ software ] license [ apl | asl | al ] [ version ] "
     "( 2 | 2.0 )"},
    {"Apache-2.0",
     "apache [ software ] license [ apl ] [ version ] ( 2 | 2.0 ) "
     "[ license ]"},
    {"Apache-2.0", "apache [ software ] ( 2 | 2.0 ) [ software ] [ license ]"},
    {"Apache-2.0", "apache [ software ] version ( 2 | 2.0 ) [ license ]"},
    {"Apache-2.0", "apache2 [ license ]"},
    {"Apache-2.0", "asl [ version ] ( 2 | 2.0 )"},
    {"Apache-2.0", "( apl | al ) ( 2 | 2.0 )"},
    {"Artistic-1.0-Perl OR GPL-1.0-or-later",
     "( same | the | the same | a similar ) ( terms | license | conditions ) "
     "as "
     "[ for ] [ the ] perl [ 5 | version 5 ] [ itself | programming language | "
     "core | system ]"},
    {"Artistic-1.0-Perl OR GPL-1.0-or-later",
     "( terms | license | licensing terms ) ( as | of ) perl [ 5 ] itself"},
    {"Artistic-1.0-Perl OR GPL-1.0-or-later", "perl [ 5 ] license"},
    {"Artistic-2.0", "[ perl ] artistic license [ version ] ( 2 | 2.0 )"},
    {"Artistic-2.0", "artistic ( 2 | 2.0 )"},
    {"Artistic-1.0", "artistic license [ version ] 1.0"},
    {"LicenseRef-Artistic-unspecified", "[ perl ] artistic license"},
    {"LicenseRef-Artistic-unspecified", "artistic"},
    {"BSD-2-Clause", "( 2 | two ) clause [ free ] bsd [ style ] [ license ]"},
    {"BSD-2-Clause", "bsd [ license ] ( 2 | two ) clause [ license ]"},
    {"BSD-2-Clause", "( simplified | freebsd | free bsd ) [ bsd ] [ license ]"},
    {"BSD-2-Clause", "( simplified | freebsd ) bsd [ 2 clause ] [ license ]"},
    {"BSD-2-Clause", "bsd2 [ license ]"},
    {"BSD-3-Clause", "( 3 | three ) clause bsd [ license ]"},
    {"BSD-3-Clause", "bsd [ license ] ( 3 | three ) clause [ license ]"},
    {"BSD-3-Clause",
     "( new | modified | revised | new style ) bsd [ 3 clause ] "
     "[ license ]"},
    {"BSD-3-Clause", "bsd3 [ license ]"},
    {"BSD-3-Clause", "bsd new [ license ]"},
    {"BSD-4-Clause", "( 4 | four ) clause bsd [ license ]"},
    {"BSD-4-Clause", "( original | old ) bsd [ license ]"},
    {"LicenseRef-BSD-unspecified", "[ berkeley ] bsd [ license ]"},
    {"LicenseRef-BSD-unspecified",
     "berkeley software distribution [ bsd ] "
     "[ license ]"},
    {"LicenseRef-BSD-unspecified", "berkeley license"},
    {"BSL-1.0", "boost software license [ version ] ( 1.0 | 1 )"},
    {"BSL-1.0", "boost [ software ] license"},
    {"BSL-1.0", "boost"},
    {"BUSL-1.1", "( business source license | busl ) [ bsl ] [ version ] 1.1"},
    {"LicenseRef-BUSL-unspecified", "( business source license | busl )"},
    {"Beerware", "( beer ware | beerware ) license"},
    {"CC0-1.0",
     "( cc0 | cc 0 | creative commons [ cc ] ( cc0 | zero | 0 ) ) "
     "[ version ] [ 1.0 | 1 ] [ universal ] [ license | public "
     "domain dedication | dedication ]"},
    {"CC-PDDC", "creative commons public domain [ dedication ]"},
    {"CDDL-1.0",
     "common development and distribution license [ the license ] "
     "[ cddl ] [ version ] ( 1.0 | 1 )"},
    {"CDDL-1.1",
     "common development and distribution license [ cddl ] "
     "[ version ] 1.1"},
    {"CDDL-1.0", "cddl [ version ] [ license ] ( 1.0 | 1 )"},
    {"CDDL-1.1", "cddl [ version ] [ license ] 1.1"},
    {"LicenseRef-CDDL-unspecified",
     "common development and distribution "
     "license"},
    {"LicenseRef-CDDL-unspecified", "cddl"},
    {"CPAL-1.0", "common public attribution license [ version ] 1.0"},
    {"CPL-1.0",
     "( common public license | cpl ) [ cpl ] [ version ] "
     "( 1.0 | 1 )"},
    {"LicenseRef-CPL-unspecified", "common public license"},
    {"CECILL-1.0", "cecill [ license ] version 1"},
    {"CECILL-2.0", "cecill [ license ] [ version ] ( 2 | 2.0 )"},
    {"CECILL-2.1", "cecill [ license ] [ version ] 2.1"},
    {"CECILL-B", "cecill b [ license ]"},
    {"CECILL-C", "cecill c [ license ]"},
    {"LicenseRef-CECILL-unspecified", "cecill [ license ]"},
    {"ECL-2.0", "educational community license [ version ] ( 2.0 | 2 )"},
    {"EPL-1.0",
     "( eclipse public license | epl ) [ the epl | epl ] [ version ] "
     "( 1.0 | 1 )"},
    {"EPL-2.0",
     "( eclipse public license | epl ) [ the epl | epl ] [ version ] "
     "( 2.0 | 2 )"},
    {"LicenseRef-EPL-unspecified", "eclipse public license"},
    {"LicenseRef-EPL-unspecified", "epl"},
    {"EUPL-1.1",
     "( european union public license | eupl ) [ eupl ] "
     "[ version ] 1.1"},
    {"EUPL-1.2",
     "( european union public license | eupl ) [ eupl ] "
     "[ version ] 1.2"},
    {"LicenseRef-EUPL-unspecified", "( european union public license | eupl )"},
    {"Elastic-2.0", "elastic license [ version ] ( 2 | 2.0 ) [ elv2 ]"},
    {"LicenseRef-Elastic-1.0", "elastic license"},
    {"FTL", "( freetype | free type ) [ project ] license"},
    {"HPND", "historical permission notice and disclaimer"},
    {"ICU", "icu license"},
    {"IPL-1.0", "ibm public license [ version ] 1.0"},
    {"ISC", "isc [ style ] [ license ]"},
    {"ISC", "internet ( systems | software ) consortium license"},
    {"ImageMagick", "imagemagick license"},
    {"JSON", "json license"},
    {"LPPL-1.0", "$lppl 1.0"},
    {"LPPL-1.1", "$lppl 1.1"},
    {"LPPL-1.2", "$lppl 1.2"},
    {"LPPL-1.3a", "$lppl ( 1.3 | 1.3a )"},
    {"LPPL-1.3c", "$lppl 1.3c"},
    {"LicenseRef-LPPL-unspecified", "$lppl"},
    {"LicenseRef-Apache-unspecified", "apache [ software ] license"},
    {"LicenseRef-Apache-unspecified", "apache"},
    {"LicenseRef-Creative-Commons-unspecified", "creative commons [ license ]"},
    {"LicenseRef-RSALv2",
     "( redis source available license | rsal | rsalv2 | rsal version ) "
     "[ version ] [ 2 | 2.0 ] [ rsalv2 | rsal version 2 ]"},
    {"LicenseRef-Commons-Clause", "commons clause"},
    {"MIT", "mit [ expat | x11 | x ] [ open source ] [ license ]"},
    {"MIT", "x11 mit [ license ]"},
    {"MIT", "expat [ mit ] [ license ]"},
    {"MIT", "massachusetts institute of technology license"},
    {"MIT-0", "( mit no attribution | mit 0 ) [ license ]"},
    {"MPL-1.0", "$mpl 1.0"},
    {"MPL-1.1", "$mpl 1.1"},
    {"MPL-2.0", "$mpl ( 2 | 2.0 )"},
    {"LicenseRef-MPL-unspecified", "$mpl"},
    {"MS-PL", "( microsoft public license | ms pl ) [ ms pl ]"},
    {"MS-RL", "( microsoft reciprocal license | ms rl ) [ ms rl ]"},
    {"NCSA",
     "( university of illinois [ ncsa ] | uiuc | ncsa ) open source "
     "license"},
    {"NPL-1.0", "netscape public license [ version ] 1.0"},
    {"NPL-1.1", "netscape public license [ version ] 1.1"},
    {"LicenseRef-NPL-unspecified", "netscape public license"},
    {"OFL-1.1", "$ofl [ version ] [ 1.1 ]"},
    {"OFL-1.0", "$ofl [ version ] 1.0"},
    {"OLDAP-2.8", "openldap public license"},
    {"OSL-1.0", "$osl 1.0"},
    {"OSL-2.0", "$osl 2.0"},
    {"OSL-2.1", "$osl 2.1"},
    {"OSL-3.0", "$osl 3.0"},
    {"OpenSSL", "openssl license"},
    {"PHP-3.0", "php license [ version ] ( 3 | 3.0 )"},
    {"PHP-3.01", "[ version ] [ 3.01 of the ] php license [ version ] 3.01"},
    {"PHP-3.0", "version 3.0 of the php license"},
    {"PHP-3.01", "version 3.01 of the php license"},
    {"PHP-2.02", "version 2.02 of the php license"},
    {"LicenseRef-PHP-unspecified", "php license"},
    {"PSF-2.0", "( python software foundation | psf ) license [ version 2 ]"},
    {"Python-2.0", "python license"},
    {"PostgreSQL", "postgresql license"},
    {"QPL-1.0", "q public license [ version ] [ 1.0 ] [ qpl ]"},
    {"LicenseRef-Ruby-unspecified",
     "( the | same ) ( terms | license ) as ruby "
     "[ itself ]"},
    {"Ruby", "[ the ] ruby [ 's | s ] license"},
    {"Ruby", "ruby s"},
    {"SGI-B-2.0", "sgi free software license b [ version ] 2.0"},
    {"SGI-B-1.1", "sgi free software license b [ version ] 1.1"},
    {"SISSL", "sun industry standards source license [ version ] [ 1.1 ]"},
    {"SPL-1.0", "sun public license [ version ] 1.0"},
    {"SSPL-1.0",
     "( server side public license | sspl ) [ sspl ] "
     "[ version ] [ 1 | 1.0 ] [ sspl | sspl version 1 | sspl1 ]"},
    {"TCL", "tcl [ tk ] license"},
    {"UPL-1.0", "universal permissive license [ version ] [ 1.0 ]"},
    {"Unlicense", "unlicense"},
    {"Vim", "vim license"},
    {"W3C", "w3c [ software ] [ notice and ] license"},
    {"WTFPL",
     "( wtfpl | do what the fuck you want to public license ) [ license ] "
     "[ version ] [ 2 ]"},
    {"X11", "( x11 | x consortium ) license"},
    {"ZPL-1.1", "zope public license [ zpl ] [ version ] 1.1"},
    {"ZPL-2.0", "zope public license [ zpl ] [ version ] 2.0"},
    {"ZPL-2.1", "zope public license [ zpl ] [ version ] 2.1"},
    {"Zlib", "zlib [ libpng | png ] [ license ]"},
    {"libpng-2.0", "libpng license"},
    {"LicenseRef-public-domain", "public domain"},
};

constexpr GnuFamily kFamilies[] = {
    {"AGPL",
     "( [ gnu ] affero general public license | [ gnu ] affero gpl | [ gnu ] "
     "agpl | [ gnu ] affero public license ) [ agpl | the agpl | gnu agpl ]",
     "1.0 3.0"},
    {"GFDL",
     "( [ gnu ] free documentation license | [ gnu ] fdl | gfdl | gnu gfdl ) "
     "[ gfdl | gnu fdl | fdl ]",
     "1.1 1.2 1.3"},
    {"LGPL",
     "( [ gnu ] ( lesser | library | lesser library | library lesser | library "
     "or lesser | lesser or library | lesser general public license library "
     "| lesser general public ) [ general ] public license | [ gnu ] ( lesser "
     "| library ) gpl | [ gnu ] lgpl | lesser gnu [ general ] public license | "
     "gnu lesser license ) [ lgpl | the lgpl | gnu lgpl | license ]",
     "2.0 2.1 3.0"},
    {"GPL",
     "( [ gnu ] general public license | gnu public license | [ gnu ] gpl | "
     "gnu "
     "license | gnu copyleft | gnu general public [ gpl ] ) [ gpl | the gpl | "
     "gnu gpl | license ]",
     "1.0 2.0 3.0"},
};

constexpr std::string_view kForms[] = {
    "$family $published [ either | using ] [ under ] [ the terms of ] [ "
    "version | "
    "versions ] %version $of $published [ %later ] [ only | exclusively ]",
    "$family $published [ either ] [ version | versions ] %version [ $of ] "
    "( or | and ) [ at your option ] [ version ] %version $of $published [ "
    "%later ] [ only ]",
    "( version | versions | release | v ) %version [ %later ] of [ the ] "
    "$family $published [ %later ] [ only ]",
    "( version | versions ) %version ( or | and ) [ at your option ] [ version "
    "] %version "
    "[ %later ] of [ the ] $family $published [ %later ]",
    "( version | versions ) %version only of [ the ] $family",
    "$family $published",
    "any version of the $family",
};

constexpr std::string_view kLater =
    "( + | plus | [ or ] [ at ] [ your | the users | you ] [ option | choice ] "
    "[ optionally ] any ( later | newer | subsequent | higher ) "
    "[ version | versions | release ] | [ or ] [ at your option ] ( later | "
    "newer | above | higher | greater | subsequent | upwards | upper ) "
    "[ version | versions ] | and ( later | newer | above | up ) | and any "
    "later [ version ] | or if you prefer any later version | or any version "
    "later | or later at your option | onwards | or at your choice any later "
    "version | or alternatively any later version | or at your option later "
    "versions | or a later version )";

}  // namespace

std::span<const LicenseNameRow> license_name_rows() {
  return kRows;
}

std::span<const GnuFamily> gnu_families() {
  return kFamilies;
}

std::span<const std::string_view> gnu_forms() {
  return kForms;
}

std::string_view later_pattern() {
  return kLater;
}

}  // namespace tgpl::license
