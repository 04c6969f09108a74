"""Limits as the kernel says them, in both versions of control groups."""

from pathlib import Path

from unecho.process.memory_limit import group_limits, memory_limit


def written(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"{text}\n")


def test_version_2_in_a_container_whose_group_is_the_root(tmp_path: Path) -> None:
    written(tmp_path, "memory.max", "536870912")
    assert list(group_limits(tmp_path, ["0::/docker/1f2e"])) == [536870912]


def test_every_group_up_to_the_root_counts(tmp_path: Path) -> None:
    written(tmp_path / "user.slice" / "a.scope", "memory.max", "max")
    written(tmp_path / "user.slice", "memory.max", "1000")
    assert list(group_limits(tmp_path, ["0::/user.slice/a.scope"])) == [1000]


def test_version_1(tmp_path: Path) -> None:
    written(tmp_path / "memory" / "docker" / "1f2e", "memory.limit_in_bytes", "2000")
    written(tmp_path / "memory", "memory.limit_in_bytes", "9223372036854771712")
    groups = ["5:cpuset:/", "4:cpu,memory:/docker/1f2e", "0::/"]
    assert list(group_limits(tmp_path, groups)) == [2000, 9223372036854771712]


def test_a_group_outside_the_mount_is_not_followed(tmp_path: Path) -> None:
    written(tmp_path / "memory.max", "memory.max", "1")
    assert list(group_limits(tmp_path / "mount", ["0::/../../memory.max"])) == []


def test_this_process_has_a_limit() -> None:
    assert 1 << 26 < memory_limit() < 1 << 50
