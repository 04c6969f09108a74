"""What the collector looks at, in a process of its own: it is the process's, and other tests leave much behind."""

import subprocess
import sys

import pytest


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_was_there_is_not_looked_at_again() -> None:
    told = run("""
import gc
from unecho.process.garbage import set_garbage_aside

kept = [[] for _ in range(50_000)]
set_garbage_aside()
print(gc.get_freeze_count() >= 50_000, len(gc.get_objects()) < 1_000)
""")
    assert told == "True True"


@pytest.mark.parametrize(("count", "is_aside"), [(1_000, False), (50_000, True)])
def test_it_waits_until_enough_is_new(count: int, is_aside: bool) -> None:
    told = run(f"""
import gc
from unecho.process.garbage import set_garbage_aside, tend_garbage

set_garbage_aside()
before = gc.get_freeze_count()
kept = [[] for _ in range({count})]
tend_garbage()
print(gc.get_freeze_count() - before >= {count})
""")
    assert told == str(is_aside)


def test_between_it_nothing_is_looked_at_where_so_set() -> None:
    told = run("""
import gc
from unecho.process.garbage import look_only_when_tended, set_garbage_aside, tend_garbage

looked = []
look_only_when_tended()
set_garbage_aside()
gc.callbacks.append(lambda phase, told: looked.append(told["generation"]))
kept = [[] for _ in range(50_000)]
print(looked)
tend_garbage()
print(set(looked))
looked.clear()
kept += [[] for _ in range(200_000)]
print(set(looked))
""")
    assert told.splitlines() == ["[]", "{2}", "{0}"]


def test_rubbish_goes_before_the_rest_is_set_aside() -> None:
    told = run("""
import gc, weakref
from unecho.process.garbage import set_garbage_aside

class Ring:
    def __init__(self):
        self.me = self

rings = [weakref.ref(Ring()) for _ in range(100)]
set_garbage_aside()
print(sum(ring() is not None for ring in rings))
""")
    assert told == "0"


def test_what_is_set_aside_goes_when_nothing_refers_to_it() -> None:
    told = run("""
import weakref
from unecho.process.garbage import set_garbage_aside

class Entry:
    pass

entry = Entry()
gone = weakref.ref(entry)
set_garbage_aside()
del entry
print(gone() is None)
""")
    assert told == "True"
