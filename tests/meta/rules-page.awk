# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Turns the output of 'git tgpl explain RULE...' into the sections of
# tgpl-rules(7). The variable `rules` holds the names of all rules.

BEGIN {
  count = split(rules, names, " ")
  for (i = 1; i <= count; i++) is_rule[names[i]] = 1
}

# --- lines of the page -------------------------------------------------------

function escaped(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  return text
}

function flush_line() {
  if (line != "") print (line ~ /^[.']/ ? "\\&" : "") line
  line = ""
}

# Adds a word to the line; a new sentence starts on a new line.
function add_word(word) {
  if (length(line) + length(word) > 78) flush_line()
  line = line (line == "" ? "" : " ") word
  if (word ~ /[.?!][")]*$/) flush_line()
}

# A macro with one argument, and the punctuation around it as further ones.
function add_macro(name, text, before, after,   out, i) {
  flush_line()
  out = "." name (before == "" ? "" : " " before) " " text
  for (i = 1; i <= length(after); i++) out = out " " substr(after, i, 1)
  print out
}

function is_path(word) {
  return word ~ /^(LICEN[CS]E|COPYING|LICENSES\/|debian\/copyright|refs\/tgpl\/terms|tgpl\/terms)$/ ||
         word ~ /^[A-Za-z*.\/-]*\.(toml|json|cff|xml|gemspec|license|mailmap)$/ ||
         word ~ /^\.[a-z]+\/[a-z0-9]+$/
}

# The text between quotes may have spaces: those words are put together first.
function add_text(text,   words, n, i, word, before, after, at) {
  n = split(text, words, " ")
  for (i = 1; i <= n; i++) {
    word = words[i]
    if (word ~ /^[(]?'/)
      while (word !~ /'[.,;:)]*$/ || word ~ /^[(]?'$/) word = word " " words[++i]
    match(word, /[.,;:)]*$/)
    after = substr(word, RSTART)
    word = substr(word, 1, RSTART - 1)
    before = ""
    if (word ~ /^[(]/ && word !~ /^[(][^)]*[)]/) {
      before = "("
      word = substr(word, 2)
    }
    at = index(word, "(")
    if (word ~ /^'.*'$/)
      add_macro("Ql", "\"" quoted(substr(word, 2, length(word) - 2)) "\"", before, after)
    else if (word ~ /^[a-z][a-z-]*[(][1-9]$/ && substr(after, 1, 1) == ")")
      add_macro("Xr", substr(word, 1, at - 1) " " substr(word, at + 1), before, substr(after, 2))
    else if (word in is_rule)
      add_macro("Sx", word, before, after)
    else if (is_path(word))
      add_macro("Pa", word, before, after)
    else
      add_word(before word after)
  }
}

function quoted(text) {
  gsub(/"/, "\"\"", text)
  return escaped(text)
}

# --- paragraphs and fields ---------------------------------------------------

function end_paragraph() {
  if (paragraph != "") add_text(paragraph)
  flush_line()
  paragraph = ""
}

function end_literal() {
  if (literal) print ".Ed"
  literal = 0
}

function end_block() {
  end_paragraph()
  end_literal()
}

function end_field() {
  end_block()
  gap = 0
}

function end_rule() {
  end_field()
  if (inside) print ".El"
  inside = 0
}

function literal_line(text) {
  if (!literal) {
    end_paragraph()
    print ".Bd -literal" (field == "Example" ? "" : " -offset indent")
  }
  literal = 1
  gap = 0
  text = escaped(text)
  sub(/^'/, "\\(aq", text)
  print text
}

/^[a-z][a-z0-9-]*: / {
  end_rule()
  name = $1
  sub(/:$/, "", name)
  print ".Ss " name
  summary = substr($0, length($1) + 2)
  add_text(toupper(substr(summary, 1, 1)) substr(summary, 2) ".")
  flush_line()
  print ".Bl -tag -width Severity"
  inside = 1
  next
}

/^[A-Z]/ {
  end_field()
  field = $1
  print ".It " field
  empty = 1
  next
}

/^$/ {
  if (literal) { end_literal() } else { end_paragraph() }
  gap = 1
  next
}

/^        / || field == "Example" {
  literal_line(substr($0, field == "Example" ? 5 : 9))
  empty = 0
  next
}

{
  if (literal) end_literal()
  else if (gap && !empty && paragraph == "") print ".Pp"
  gap = 0
  empty = 0
  paragraph = paragraph (paragraph == "" ? "" : " ") substr($0, 5)
}

END { end_rule() }
