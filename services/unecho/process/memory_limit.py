"""How much memory this process may use."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

_MOUNT: Final = Path("/sys/fs/cgroup")
_OWN_GROUPS: Final = Path("/proc/self/cgroup")


def memory_limit() -> int:
    """Bytes: the lowest limit of the control groups it is in, or what the machine has."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        groups = _OWN_GROUPS.read_text().splitlines()
    except OSError:
        groups = []
    return min([machine, *group_limits(_MOUNT, groups)])


def group_limits(mount: Path, groups: Iterable[str]) -> Iterator[int]:
    """Limits in bytes, of version 1 and 2, from the group itself up to the root; `groups` as in /proc/self/cgroup.

    In a container the own group is mounted as the root, whatever /proc says its name is: what is not there is skipped.
    """
    for line in groups:
        _, controllers, name = line.split(":", 2)
        if controllers == "":
            root, file_name = mount, "memory.max"
        elif "memory" in controllers.split(","):
            root, file_name = mount / "memory", "memory.limit_in_bytes"
        else:
            continue
        path = PurePosixPath(name.lstrip("/"))
        for folder in (path, *path.parents):
            if ".." not in folder.parts:
                try:
                    text = (root / folder / file_name).read_text().strip()
                except OSError:
                    continue
                if text.isdecimal():
                    yield int(text)
