"""Commands of unecho with settings as variables, as a deployment passes them."""

import asyncio
import os
import sys

SECONDS = 60.0


async def run(*arguments: str, **settings: object) -> tuple[int, str]:
    """Exit code and all that the command wrote."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("UNECHO_")}
    variables = {f"UNECHO_{name.upper()}": str(value) for name, value in settings.items()}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "unecho", *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=inherited | variables,
    )
    try:
        written, _ = await asyncio.wait_for(process.communicate(), SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
    return process.returncode or 0, written.decode()
