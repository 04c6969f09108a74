"""Asks an OAuth 2.0 token endpoint for an access token: the client credentials grant (RFC 6749, section 4.4)."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import re
import ssl
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from unecho.settings.secret import Secret

_ANSWER_SECONDS: Final = 10.0
_ANSWER_BYTES_MAX: Final = 1_000_000
_SECONDS_UNSAID: Final = 60.0
_REFUSALS: Final = range(300, 500)
_BUSY: Final = frozenset({408, 425, 429})
# RFC 6750, section 2.1. Anything else would be another message to the broker.
_TOKEN: Final = re.compile(r"[A-Za-z0-9._~+/-]+=*")


class TokenError(ConnectionError):
    """No token could be had. Kafka's clients take it for a broker that cannot be reached now, and try again."""


class TokenRefusedError(TokenError):
    """Nor will it be by asking again: the client, its secret, the scope or the URL is wrong."""


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, and for how many seconds it is good."""

    text: Secret
    seconds: float


@dataclass(frozen=True, slots=True)
class TokenEndpoint:
    """Where tokens come from, and as whom they are asked for.

    Attributes:
        url: of the endpoint, http or https.
        client_id: who asks.
        client_secret: proves it.
        scope: what the token is to be for; empty where the server knows.
        ca_file: the authorities (PEM) that vouch for it; None for the system's.

    """

    url: str
    client_id: str
    client_secret: Secret
    scope: str = ""
    ca_file: Path | None = None

    def ask(self) -> Token:
        """A new token. Blocks, for seconds where nobody answers. Raises TokenError, TokenRefusedError."""
        try:
            with self._opener().open(self._request(), timeout=_ANSWER_SECONDS) as answer:
                content = answer.read(_ANSWER_BYTES_MAX)
        except urllib.error.HTTPError as error:
            raise self._refusal(error.code, _content(error)) from None
        except urllib.error.URLError as error:
            if isinstance(error.reason, ssl.SSLCertVerificationError):
                raise TokenRefusedError(
                    f"the token endpoint {self.url} is not trusted: {error.reason.verify_message}. "
                    "See UNECHO_SASL_TOKEN_CA_FILE"
                ) from None
            raise TokenError(f"the token endpoint {self.url} cannot be reached: {error.reason}") from None
        except (OSError, http.client.HTTPException) as error:
            raise TokenError(f"the token endpoint {self.url} does not answer: {error!r}") from None
        return self._token(content)

    def _opener(self) -> urllib.request.OpenerDirector:
        context = ssl.create_default_context(cafile=self.ca_file)
        return urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), _NoRedirect)

    def _request(self) -> urllib.request.Request:
        fields = {"grant_type": "client_credentials"} | ({"scope": self.scope} if self.scope else {})
        # Each is encoded like a form's field before they are joined: section 2.3.1.
        user = ":".join(urllib.parse.quote_plus(part) for part in (self.client_id, self.client_secret.reveal()))
        headers = {
            "Authorization": f"Basic {base64.b64encode(user.encode()).decode()}",
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": "unecho",
        }
        return urllib.request.Request(self.url, urllib.parse.urlencode(fields).encode(), headers)  # noqa: S310 - checked

    def _refusal(self, status: int, content: bytes) -> TokenError:
        answer = _object(content)
        said = [text for name in ("error", "error_description") if isinstance(text := answer.get(name), str)]
        why = f"the token endpoint {self.url} answers {' '.join([str(status), *said])[:500]!r}"
        if status not in _REFUSALS or status in _BUSY:
            return TokenError(why)
        return TokenRefusedError(
            f"{why} to the client {self.client_id!r}. See UNECHO_SASL_CLIENT_ID, UNECHO_SASL_CLIENT_SECRET, "
            "UNECHO_SASL_SCOPE and UNECHO_SASL_TOKEN_ENDPOINT"
        )

    def _token(self, content: bytes) -> Token:
        answer = _object(content)
        text, seconds = answer.get("access_token"), answer.get("expires_in", _SECONDS_UNSAID)
        if not isinstance(text, str) or not _TOKEN.fullmatch(text):
            raise TokenRefusedError(
                f"the token endpoint {self.url} answers 200 without an access_token. See UNECHO_SASL_TOKEN_ENDPOINT"
            )
        try:
            # Some write it as text.
            return Token(Secret(text), max(float(seconds), 0.0))
        except (TypeError, ValueError):
            return Token(Secret(text), _SECONDS_UNSAID)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Who asks for a token shows its secret: to nobody but whom the settings name."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> None:
        """None: the redirect is the answer."""


def _content(error: urllib.error.HTTPError) -> bytes:
    with contextlib.closing(error), contextlib.suppress(OSError, http.client.HTTPException):
        return error.read(_ANSWER_BYTES_MAX)
    return b""


def _object(content: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}
