"""An OAuth 2.0 token endpoint on loopback, whose tokens a Kafka without keys takes: unsecured JWS (RFC 7515, A.5)."""

from __future__ import annotations

import base64
import json
import ssl
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

LOOPBACK = "127.0.0.1"
PATH = "/oauth2/token"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: who, with which secret, for what."""

    client_id: str
    client_secret: str
    fields: dict[str, str]


@dataclass(slots=True)
class TokenServer:
    """Enter it. What it answers may be changed while it runs.

    Attributes:
        clients: secret by id.
        seconds: that a token is good for.
        subject: whom a token names to the broker, where it is not the client.
        answer: what it answers instead, as status, headers and body.
        asked: every request so far.

    """

    clients: dict[str, str]
    seconds: float = 300.0
    subject: str | None = None
    answer: tuple[int, dict[str, str], bytes] | None = None
    tls: ssl.SSLContext | None = None
    asked: list[Asked] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    _server: ThreadingHTTPServer | None = None

    @property
    def url(self) -> str:
        assert self._server is not None
        scheme = "http" if self.tls is None else "https"
        return f"{scheme}://{LOOPBACK}:{self._server.server_address[1]}{PATH}"

    def __enter__(self) -> Self:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                fields = dict(urllib.parse.parse_qsl(self.rfile.read(length).decode()))
                status, headers, body = server._answer(self.path, self.headers["Authorization"], fields)
                self.send_response(status)
                for name, value in {**headers, "Content-Length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer((LOOPBACK, 0), Handler)
        if self.tls is not None:
            self._server.socket = self.tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    def _answer(self, path: str, authorization: str, fields: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        pair = base64.b64decode(authorization.removeprefix("Basic ")).decode()
        client_id, _, secret = (urllib.parse.unquote_plus(part) for part in pair.partition(":"))
        self.asked.append(Asked(client_id, secret, fields))
        if self.answer is not None:
            return self.answer
        if path != PATH:
            return 404, {}, b""
        if fields.get("grant_type") != "client_credentials":
            return _json(400, {"error": "unsupported_grant_type"})
        if self.clients.get(client_id) != secret:
            return _json(401, {"error": "invalid_client", "error_description": "Invalid client credentials"})
        self.given.append(unsecured_jws(self.subject or client_id, self.seconds, fields.get("scope", "")))
        return _json(200, {"access_token": self.given[-1], "token_type": "Bearer", "expires_in": self.seconds})


def unsecured_jws(subject: str, seconds: float, scope: str = "") -> str:
    """A token without a signature."""
    now = time.time()
    claims = {"sub": subject, "iat": now, "exp": now + seconds} | ({"scope": scope} if scope else {})
    return f"{_encoded({'alg': 'none'})}.{_encoded(claims)}."


def _encoded(part: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")


def _json(status: int, body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
    return status, {"Content-Type": "application/json"}, json.dumps(body).encode()
