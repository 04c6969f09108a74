"""Which metrics and labels a PromQL expression names. Enough for what deploy/ has; no parser."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_GROUPING = re.compile(r"\b(?:by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)")
_RANGE = re.compile(r"\[[^\]]*\]")
_OFFSET = re.compile(r"\boffset\s+\w+")
_SELECTOR = re.compile(r"(?<![\w:.$])([a-zA-Z_:][\w:]*)\s*(?:\{([^}]*)\})?(?!\s*\()(?![\w:])")
_MATCHER = re.compile(r"(\w+)\s*(=~|!~|!=|=)\s*(\d+)")
_OPERATORS = {"and", "or", "unless", "bool"}
_LABEL_REPLACED = re.compile(r'label_replace\(.*?,\s*"(\w+)",\s*"[^"]*",\s*"\w*",\s*"[^"]*"\s*\)', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Selector:
    """A metric, and (label, operator, value) of each of its matchers."""

    metric: str
    matchers: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What an expression names: its selectors, the labels it groups and matches by, those it makes."""

    selectors: tuple[Selector, ...]
    grouped: frozenset[str]
    made: frozenset[str]

    @property
    def metrics(self) -> set[str]:
        """Their names."""
        return {selector.metric for selector in self.selectors}


def named_in(expression: str) -> Named:
    """What the expression names."""
    strings: list[str] = []

    def put_away(match: re.Match[str]) -> str:
        strings.append(match[0][1:-1])
        return f" {len(strings) - 1} "

    bare = _STRING.sub(put_away, expression)
    grouped = {label.strip() for labels in _GROUPING.findall(bare) for label in labels.split(",") if label.strip()}
    bare = _OFFSET.sub(" ", _RANGE.sub(" ", _GROUPING.sub(" ", bare)))
    selectors = tuple(
        Selector(
            metric,
            tuple((label, operator, strings[int(number)]) for label, operator, number in _MATCHER.findall(matchers)),
        )
        for metric, matchers in _SELECTOR.findall(bare)
        if metric not in _OPERATORS
    )
    return Named(selectors, frozenset(grouped), frozenset(_LABEL_REPLACED.findall(expression)))
