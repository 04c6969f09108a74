import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st
from token_server import Asked, TokenServer

from unecho.kafka.login.token_endpoint import TokenEndpoint, TokenError, TokenRefusedError
from unecho.settings.secret import Secret

SECRET = "s%s{0}:-passphrase"  # noqa: S105 - of nobody
JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def server() -> Iterator[TokenServer]:
    with TokenServer({"unecho": SECRET}) as server:
        yield server


@pytest.fixture(autouse=True)
def as_it_was(server: TokenServer) -> Iterator[None]:
    yield
    server.answer = None


def endpoint(server: TokenServer, secret: str = SECRET, scope: str = "", ca_file: Path | None = None) -> TokenEndpoint:
    return TokenEndpoint(server.url, "unecho", Secret(secret), scope, ca_file)


def test_a_client_gets_a_token_for_its_scope(server: TokenServer) -> None:
    token = endpoint(server, scope="kafka read").ask()
    assert token.text.reveal() == server.given[-1]
    assert token.seconds == server.seconds
    assert server.asked[-1] == Asked("unecho", SECRET, {"grant_type": "client_credentials", "scope": "kafka read"})
    endpoint(server).ask()
    assert server.asked[-1].fields == {"grant_type": "client_credentials"}


@settings(max_examples=25)
@given(st.text(min_size=1).filter(lambda text: text.isprintable()), st.text(min_size=1))
def test_any_name_and_secret_arrive(server: TokenServer, client_id: str, secret: str) -> None:
    with pytest.raises(TokenRefusedError):
        TokenEndpoint(server.url, client_id, Secret(secret)).ask()
    assert (server.asked[-1].client_id, server.asked[-1].client_secret) == (client_id, secret)


def test_a_wrong_secret_is_refused_and_not_shown(server: TokenServer) -> None:
    with pytest.raises(TokenRefusedError) as caught:
        endpoint(server, "wrong-passphrase").ask()
    said = str(caught.value)
    assert "401 invalid_client Invalid client credentials" in said
    assert "'unecho'" in said
    assert "UNECHO_SASL_CLIENT_SECRET" in said
    assert "passphrase" not in said + repr(endpoint(server, "wrong-passphrase"))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((400, JSON, b'{"error":"invalid_scope"}'), "400 invalid_scope"),
        ((404, {}, b"<html>"), "404"),
        ((200, JSON, b'{"token":"t"}'), "without an access_token"),
        ((200, JSON, b'{"access_token":"a b\\u0001auth=Bearer c"}'), "without an access_token"),
        ((200, JSON, b'{"access_token":7}'), "without an access_token"),
        ((200, {}, b"<html>log in</html>"), "without an access_token"),
        ((200, {}, b"[" * 100_000), "without an access_token"),
    ],
)
def test_what_does_not_change_by_asking_again_is_refused(server: TokenServer, answer: tuple, said: str) -> None:
    server.answer = answer
    with pytest.raises(TokenRefusedError, match=said):
        endpoint(server).ask()


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_an_endpoint_that_is_busy_may_be_asked_again(server: TokenServer, status: int) -> None:
    server.answer = (status, {}, b"")
    with pytest.raises(TokenError, match=str(status)) as caught:
        endpoint(server).ask()
    assert not isinstance(caught.value, TokenRefusedError)


def test_a_redirect_gets_no_secret(server: TokenServer) -> None:
    with TokenServer({}) as other:
        server.answer = (302, {"Location": other.url}, b"")
        with pytest.raises(TokenRefusedError, match="302"):
            endpoint(server).ask()
        assert other.asked == []


@pytest.mark.parametrize(("written", "seconds"), [(b'"600"', 600), (b"600.5", 600.5), (b"null", 60), (b'"x"', 60)])
def test_how_long_it_is_good_for_is_read_as_it_is_written(server: TokenServer, written: bytes, seconds: float) -> None:
    server.answer = (200, JSON, b'{"access_token":"t.e-s_t=","expires_in":' + written + b"}")
    assert endpoint(server).ask().seconds == seconds


def test_nobody_there_may_be_there_later() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/token"
        with pytest.raises(TokenError, match=r"cannot be reached: .*refused") as caught:
            TokenEndpoint(url, "unecho", Secret(SECRET)).ask()
    assert not isinstance(caught.value, TokenRefusedError)


def test_by_tls_it_must_be_vouched_for(tmp_path: Path) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    with TokenServer({"unecho": SECRET}, tls=context) as server:
        assert endpoint(server, ca_file=ca_file).ask().text.reveal() == server.given[0]
        with pytest.raises(TokenRefusedError, match=r"is not trusted.*UNECHO_SASL_TOKEN_CA_FILE"):
            endpoint(server).ask()
        assert len(server.asked) == 1
