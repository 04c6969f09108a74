import runpy
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "restore.py"


def test_what_it_builds_it_restores_and_judges_on(tmp_path: Path) -> None:
    benchmark = runpy.run_path(str(SCRIPT))
    built = benchmark["build"](tmp_path, 300)
    assert built.articles == 300
    for is_cached in (False, True):
        restored = benchmark["restore"](tmp_path, 300, is_cached, 0)
        assert restored.page_cache == ("there" if is_cached else "dropped")
        assert restored.seconds > 0
        assert restored.p50_us > 0
