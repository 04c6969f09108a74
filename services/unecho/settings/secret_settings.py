"""A secret that is given as a setting, or in a file that another setting names."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.secret import Secret
from unecho.settings.settings import Settings, variable_name

_BYTES_MAX: Final = 4_096


def secret_of(settings: Settings, name: str, whose: str) -> Secret:
    """Of the settings `name` and `name_file` the one that is set. Files are read anew each time.

    Raises UserError (USAGE) where neither or both are, it is empty, or the file cannot be used.

    Args:
        settings: where it is.
        name: of the field, such as `sasl_password`.
        whose: what it is needed with, as in "a user".
    """
    file_name = f"{name}_file"
    given: Secret | None = getattr(settings, name)
    file: Path | None = getattr(settings, file_name)
    if given is not None and file is not None:
        raise wrong_setting(file_name, "and the secret itself are both set: which is it?")
    if given is None and file is None:
        raise wrong_setting(name, f"or {variable_name(file_name)} is needed with {whose}")
    if file is not None:
        return _read(file_name, file)
    if not given or not given.reveal():
        raise wrong_setting(name, "is empty")
    return given


def wrong_setting(name: str, problem: str) -> UserError:
    """The error of a setting that cannot be used."""
    return UserError(f"{variable_name(name)} {problem}.", ExitCode.USAGE)


def _read(name: str, file: Path) -> Secret:
    try:
        with file.open("rb") as opened:
            content = opened.read(_BYTES_MAX + 1)
        text = content.decode().removesuffix("\n").removesuffix("\r")
    except OSError as error:
        raise wrong_setting(name, f"cannot be read: {file}: {error.strerror}") from error
    except UnicodeDecodeError:
        # Not chained: that error quotes what it could not read.
        raise wrong_setting(name, f"is not UTF-8 text: {file}") from None
    if not text or len(content) > _BYTES_MAX or "\n" in text:
        raise wrong_setting(name, f"must hold one line, the secret: {file}")
    return Secret(text)
