# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

"""A web server for repositories, working ones and broken ones.

    git_http.py FOLDER LOG_FILE

serves the files below FOLDER on a free local port until its standard input
ends, and prints the port. Each response is a line of LOG_FILE: "method path
status bytes".

    /smart/...      by git http-backend
    /dumb/...       as files
    /locked/...     asks for a password
    /endless/...    a response that never ends
    /silent/...     no response
    /to-file/...    redirects to file://FOLDER/...
    /to-ftp/...     redirects to another protocol
    /moved/...      redirects to /smart/...
    /huge/...       works, but sends a pack that never ends
"""

import http.server
import io
import os
import subprocess
import sys
import threading

folder, log_file = sys.argv[1:]
lock = threading.Lock()
stopped = threading.Event()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def respond(self, status, headers, body):
        with lock, open(log_file, "a") as log:
            log.write(f"{self.command} {self.path} {status} {len(body)}\n")
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def request_body(self):
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def smart(self, path, query, body=None):
        body = self.request_body() if body is None else body
        environment = dict(
            os.environ,
            GIT_PROJECT_ROOT=folder,
            GIT_HTTP_EXPORT_ALL="1",
            PATH_INFO=path,
            QUERY_STRING=query,
            REQUEST_METHOD=self.command,
            CONTENT_TYPE=self.headers.get("Content-Type", ""),
            CONTENT_LENGTH=str(len(body)),
            HTTP_CONTENT_ENCODING=self.headers.get("Content-Encoding", ""),
            GIT_PROTOCOL=self.headers.get("Git-Protocol", ""),
            REMOTE_USER="ada",
            REMOTE_ADDR="127.0.0.1",
        )
        output = subprocess.run(
            ["git", "http-backend"], input=body, env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        head, _, content = output.partition(b"\r\n\r\n")
        status, headers = 200, []
        for line in head.decode().split("\r\n"):
            name, _, value = line.partition(": ")
            if name == "Status":
                status = int(value.split()[0])
            elif name != "Content-Length":
                headers.append((name, value))
        self.respond(status, headers, content)

    def dumb(self, path):
        try:
            with open(folder + path, "rb") as file:
                self.respond(200, [], file.read())
        except OSError:
            self.respond(404, [], b"")

    def endless(self, lines):
        self.send_response(200)
        self.send_header(
            "Content-Type", "application/x-git-upload-pack-advertisement")
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while not stopped.is_set():
                self.wfile.write(lines)
        except OSError:
            pass
        self.close_connection = True

    def huge(self, path, query):
        """Works until the client requests the pack, which never ends."""
        if self.command == "GET":
            return self.smart(path, query)
        body = self.request_body()
        if b"command=ls-refs" in body:
            return self.smart(path, query, body)
        self.send_response(200)
        self.send_header(
            "Content-Type", "application/x-git-upload-pack-result")
        self.send_header("Connection", "close")
        self.end_headers()

        def packet(data):
            self.wfile.write(b"%04x" % (len(data) + 4) + data)
        try:
            packet(b"packfile\n")
            # A blob of 2^40 bytes whose compressed data never ends: stored
            # blocks of deflate, so that the data received keeps growing.
            start = b"PACK" + (2).to_bytes(4, "big") + (1).to_bytes(4, "big")
            size, head = (1 << 40), []
            first = 0x30 | (size & 15)
            size >>= 4
            while size:
                head.append(first | 0x80)
                first, size = size & 127, size >> 7
            head.append(first)
            packet(b"\x01" + start + bytes(head) + b"\x78\x01")
            block = b"\x00\xff\x7f\x00\x80" + os.urandom(0x7FFF)
            while not stopped.is_set():
                packet(b"\x01" + block)
        except OSError:
            pass
        self.close_connection = True

    def do_GET(self):
        path, _, query = self.path.partition("?")
        kind, _, rest = path[1:].partition("/")
        rest = "/" + rest
        if kind == "smart":
            self.smart(rest, query)
        elif kind == "dumb":
            self.dumb(rest)
        elif kind == "locked":
            self.request_body()
            self.respond(
                401, [("WWW-Authenticate", 'Basic realm="secret"')], b"")
        elif kind == "endless":
            self.endless(b"0032" + b"x" * 46)
        elif kind == "silent":
            stopped.wait()
        elif kind == "huge":
            self.huge(rest, query)
        else:
            target = {
                "to-file": "file://" + folder,
                "to-ftp": "ftp://127.0.0.1:1",
                "moved": "/smart",
            }.get(kind)
            if target is None:
                self.respond(404, [], b"")
                return
            location = target + rest + ("?" + query if query else "")
            self.respond(302, [("Location", location)], b"")

    do_POST = do_GET


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """Ignores errors: a client may disconnect at any time."""


server = Server(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
stopped.set()
