#!/usr/bin/env python3
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# push_script.py FILE: pushes what FILE describes, a JSON a line, to real bare
# repositories with our hook, and fails if one of them decides otherwise. FILE is
# written by tests/unit/review/push_model_test.cc.
import hashlib
import json
import os
import subprocess
import sys
import zlib

PEOPLE = ["ada@example.org", "mallory@example.org"]
JUDGED = "!refs/heads/free/**"


def git(*words):
    return subprocess.run(["git", *words], check=True, capture_output=True)


class Client:
    """A repository without refs, into which objects are written directly."""

    def __init__(self, folder):
        git("init", "-q", "--bare", folder)
        self.objects = os.path.join(folder, "objects")
        self.keys = {}
        for person in PEOPLE:
            key = os.path.abspath(person)
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "",
                            "-f", key], check=True, stdin=subprocess.DEVNULL)
            self.keys[person] = key

    def write_signers(self, path):
        with open(path, "w", encoding="utf-8") as file:
            for person, key in self.keys.items():
                with open(key + ".pub", encoding="utf-8") as public:
                    file.write(person + " " + public.read())

    def write(self, kind, content):
        data = b"%s %d\0" % (kind, len(content)) + content
        oid = hashlib.sha1(data).hexdigest()
        path = os.path.join(self.objects, oid[:2], oid[2:])
        if not os.path.exists(path):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(zlib.compress(data, 1))
        return oid

    def write_tree(self, files):
        entries = {}
        for path, text in files.items():
            name, _, rest = path.partition("/")
            if rest:
                entries.setdefault(name + "/", {})[rest] = text
            else:
                entries[name] = text
        out = b""
        for name in sorted(entries):
            value = entries[name]
            is_folder = name.endswith("/")
            oid = (self.write_tree(value) if is_folder
                   else self.write(b"blob", value.encode()))
            mode = b"40000" if is_folder else b"100644"
            out += mode + b" " + name.rstrip("/").encode() + b"\0"
            out += bytes.fromhex(oid)
        return self.write(b"tree", out)

    def sign(self, content, person):
        done = subprocess.run(["ssh-keygen", "-Y", "sign", "-n", "git", "-f",
                               self.keys[person]], input=content, check=True,
                              capture_output=True)
        return done.stdout

    def commit(self, row, known, time):
        head = b"tree " + self.write_tree(row["files"]).encode() + b"\n"
        for parent in row["parents"]:
            head += b"parent " + known[parent].encode() + b"\n"
        who = b"Eve <eve@example.org> %d +0000\n" % time
        head += b"author " + who + b"committer " + who
        message = b"message\n\n"
        if row["signed_off"]:
            message += b"Signed-off-by: Eve <eve@example.org>\n"
        if "approval" in row:
            message += ("Licensing-Approved-by: " + row["approval"] +
                        "\n").encode()
        if "signer" in row:
            signature = self.sign(head + b"\n" + message, row["signer"])
            head += b"gpgsig " + b"\n ".join(signature.split(b"\n")[:-1])
            head += b"\n"
        return self.write(b"commit", head + b"\n" + message)


def new_server(folder, signers):
    git("init", "-q", "--bare", "-b", "main", folder)
    git("-C", folder, "tgpl", "hook", "install")
    git("-C", folder, "config", "gpg.ssh.allowedSignersFile", signers)
    git("-C", folder, "config", "tgpl.judgedRefs", JUDGED)
    git("-C", folder, "config", "receive.denyDeleteCurrent", "ignore")
    return folder


def main(path):
    client = Client("client.git")
    signers = os.path.abspath("signers")
    client.write_signers(signers)
    server, known, time = "", {}, 1800000000
    pushes, accepted = 0, 0
    with open(path, encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if "scene" in row:
                server = new_server(f"server{row['scene']}.git", signers)
                known = {"": ""}
            elif "commit" in row:
                time += 60
                known[row["commit"]] = client.commit(row, known, time)
            elif "ref" in row:
                # What was there before the hook.
                git("-C", "client.git", "-c", "protocol.file.allow=always",
                    "push", "-q", "--receive-pack",
                    "git -c core.hooksPath=/dev/null receive-pack", "../" +
                    server, known[row["is"]] + ":" + row["ref"])
            else:
                pushes += 1
                done = subprocess.run(
                    ["git", "-C", "client.git", "push", "-q", "-f",
                     "../" + server, known[row["after"]] + ":" + row["push"]],
                    capture_output=True, text=True)
                accepted += done.returncode == 0
                if (done.returncode == 0) != row["accepted"]:
                    print(f"{server}: push {pushes} of {row['after']} to "
                          f"{row['push']} ends with {done.returncode}",
                          file=sys.stderr)
                    print(done.stderr, file=sys.stderr)
                    return 1
    print(f"{pushes} pushes, {accepted} accepted")
    return 0


sys.exit(main(sys.argv[1]))
