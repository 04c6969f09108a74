"""What real feeds do, file by file: see README.md here. The rules are in tests/support/case_rules.py."""

from pathlib import Path

import pytest
from case_rules import rule_of
from judging import judged_lines

CASES = Path(__file__).parent
FILES = sorted(file for file in CASES.glob("*/*.jsonl") if rule_of(file) is not None)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_case(file: Path) -> None:
    rule = rule_of(file)
    assert rule is not None
    lines = file.read_bytes().splitlines()
    wrong = rule(lines, judged_lines(lines))
    assert wrong is None, wrong
