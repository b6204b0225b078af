#!/usr/bin/env node
// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Writes license_table.inc from three pinned npm packages. Run it only to move
// to a newer SPDX list; building needs neither node nor network:
//
//   node src/spdx/make_license_table.mjs
//
// The same packages give the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Only the readme of spdx-license-list names the version of the SPDX list; the
// other two packages do not say which version they follow.
const packages = [
  {
    name: 'spdx-license-ids',
    version: '3.0.24',
    license: 'CC0-1.0',
    gives: 'licence ids, deprecated ids',
    integrity:
        'sha512-cLS9TtWkIQFyLkJ3/5aFQAOHOSKTlOs/7WDut/XPSdjom1fJhUdkepeJAKXa' +
        '9Y05+FabHd0sti+Et559vDtkpQ==',
  },
  {
    name: 'spdx-exceptions',
    version: '2.5.0',
    license: 'CC-BY-3.0',
    gives: 'exception ids, deprecated ids',
    integrity:
        'sha512-PiU42r+xO4UbUS1buo3LPJkjlO7430Xn5SVAhdpzzsPHsjbYVflnnFdATgab' +
        'nLude+Cqu25p6N+g2lw/PFsa4w==',
  },
  {
    name: 'spdx-license-list',
    version: '6.12.0',
    license: 'CC0-1.0',
    gives: 'names, OSI approval',
    integrity:
        'sha512-+nUYqm3aZMSHbjsthK+i/HHI2okTElCvqwUd4k8QcSk+FTGgjq+fsdFj2wZO' +
        'aX6XmR2JdWhf/NeflNnvKOjcnQ==',
  },
];

function install(folder) {
  const wanted = packages.map(({ name, version }) => `${name}@${version}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync(
      'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund',
              '--save-exact', ...wanted],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const lock = readJson(folder, 'package-lock.json');
  for (const { name, integrity } of packages) {
    const got = lock.packages[`node_modules/${name}`].integrity;
    if (got !== integrity) throw new Error(`${name}: integrity is ${got}`);
  }
}

function readJson(...path) {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

// Sorts by code unit of the lower-case id, independent of any locale: the order
// in which license_list.cc searches.
function inOrder(ids) {
  const key = (id) => id.toLowerCase();
  return [...ids].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

function row(fields) {
  const set = Object.entries(fields).filter(([, value]) => value);
  const written = set.map(([name, value]) => `.${name} = ${value}`);
  return `    {${written.join(', ')}},`;
}

function licenseRows(modules) {
  const current = readJson(modules, 'spdx-license-ids', 'index.json');
  const deprecated = readJson(modules, 'spdx-license-ids', 'deprecated.json');
  const facts = readJson(modules, 'spdx-license-list', 'spdx.json');
  return inOrder([...current, ...deprecated]).map((id) => row({
    id: quoted(id),
    name: facts[id] && quoted(facts[id].name),
    deprecated: deprecated.includes(id),
    osi: facts[id]?.osiApproved,
  }));
}

function exceptionRows(modules) {
  const current = readJson(modules, 'spdx-exceptions', 'index.json');
  const deprecated = readJson(modules, 'spdx-exceptions', 'deprecated.json');
  return inOrder([...current, ...deprecated]).map((id) => row({
    id: quoted(id),
    deprecated: deprecated.includes(id),
  }));
}

function listVersion(modules) {
  const readme = readFileSync(
      join(modules, 'spdx-license-list', 'readme.md'), 'utf8');
  return /SPDX License List version ([0-9.]+) \(/.exec(readme)[1];
}

function table(modules) {
  const sources = packages.map(
      ({ name, version, license, gives }) =>
          `//   ${name} ${version} (${license}): ${gives}`);
  const versions = packages.map(({ name, version }) => `${name} ${version}`);
  const version =
      `SPDX list ${listVersion(modules)}; ${versions.join(', ')}`;
  return [
    '// Written by make_license_table.mjs; do not edit. Facts taken from the',
    '// npm packages',
    ...sources,
    '// Exception ids: SPDX and The Linux Foundation, as collected by Kyle E.',
    '// Mitchell. Ids without a name are not in spdx-license-list yet.',
    'constexpr std::string_view kLicenseVersion =',
    `    ${quoted(version)};`,
    '',
    'constexpr License kLicenses[] = {',
    ...licenseRows(modules),
    '};',
    '',
    'constexpr Exception kExceptions[] = {',
    ...exceptionRows(modules),
    '};',
    '',
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'license-table-'));
try {
  install(folder);
  const target = fileURLToPath(new URL('license_table.inc', import.meta.url));
  writeFileSync(target, table(join(folder, 'node_modules')));
} finally {
  rmSync(folder, { recursive: true });
}
