import asyncio
import logging
from collections.abc import Iterator

import pytest

from unecho.delivery.run_stage import run_until_stopped
from unecho.kafka.connection import client_options
from unecho.monitoring.logs import configure_logs
from unecho.process.exit_codes import ExitCode
from unecho.settings.secret import Secret
from unecho.settings.settings import LogFormat, SecurityProtocol, Settings

PASSWORD = "p%s{0}-passphrase"  # noqa: S105 - of nobody
SETTINGS = Settings(
    security_protocol=SecurityProtocol.SASL_PLAINTEXT, sasl_username="writer", sasl_password=Secret(PASSWORD)
)


@pytest.fixture
def root_logger() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.usefixtures("root_logger")
@pytest.mark.parametrize("log_format", [LogFormat.JSON, LogFormat.CONSOLE])
def test_a_process_that_fails_with_the_password_in_hand_does_not_show_it(
    log_format: LogFormat, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail(_: asyncio.Event) -> None:
        options = client_options(SETTINGS)
        assert options["sasl_plain_password"] == PASSWORD
        raise RuntimeError(f"broken with {SETTINGS}")

    configure_logs("sign", log_format)
    assert run_until_stopped("sign", fail) is ExitCode.FAILED
    shown = "".join(capsys.readouterr())
    assert "Traceback" in shown
    assert "broken with" in shown
    assert "passphrase" not in shown
