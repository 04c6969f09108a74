"""The demo's last words, as plain lines."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any, Final

from unecho.demo.findings import Findings

_TOP: Final = 5
_TITLE_CHARACTERS: Final = 48


def report(
    findings: Findings, curls: dict[str, str], environment: dict[str, str], unecho: str, page: str
) -> Iterator[str]:
    """Seeds with their verdicts, the conservation law, entities, `curl` lines with their answers, what to try next.

    `curls` maps a URL to the part of its answer to show; `unecho` is what to type for it, `page` where its page is.
    """
    yield "The five seeds, and why"
    for seed, article in findings.seeds.articles.items():
        if seed in findings.tally.verdicts:
            yield f"  {seed[:3]}  {_why(findings.tally.verdicts[seed]):<56}  {_opening(article['text'])}"
    yield ""
    yield "Nothing lost, nothing twice"
    yield f"  raw {findings.sent} = {findings.tally.law}"
    yield f"  {findings.tally.published} on articles.unique, duplicate rate {findings.tally.duplicate_rate:.1%}"
    for letter in findings.tally.dead:
        yield f"  dead: {letter['reason']} at {letter['topic']}-{letter['partition']}:{letter['offset']}"
    yield ""
    yield f"Most in the news on {str(findings.entities['window_start'])[:10]}"
    for entity in findings.entities["entities"][:_TOP]:
        yield f"  {entity['coverage']:>5} articles  {entity['type'].lower():<12}  {entity['name']}"
    yield ""
    yield f"Ask the running stages ({unecho} demo --serve keeps them up)"
    for url, answer in curls.items():
        yield f"  curl -s {shlex.quote(url)}"
        yield f"    {answer}"
    yield ""
    yield "Next"
    yield f"  {unecho} scan FOLDER                  find the copies among your own articles, no broker needed"
    yield f"  {_variables(environment)} {unecho} tail articles.unique"
    yield "                                      subscribe, while --serve keeps it up"
    yield f"  {unecho} demo --serve                 watch it by the page, in a browser: {page}"
    yield ""
    if findings.mistakes:
        yield "Not right:"
        for mistake in findings.mistakes:
            yield f"  {mistake}"
    else:
        yield f"All as it should be: five articles, two stories, {findings.seconds:.0f} s."


def _why(verdict: dict[str, Any]) -> str:
    if verdict["matched_id"] is not None:
        score, shared = verdict["score"], verdict["shared_shingles"]
        return f"{verdict['outcome']} of {_short(verdict['matched_id'])}: score {score:.2f}, {shared} shingles shared"
    if verdict["related_id"] is not None:
        near = f"related to {_short(verdict['related_id'])} at {verdict['related_score']:.2f}, too little for a copy"
        return f"{verdict['outcome']}: {near}"
    return f"{verdict['outcome']}: nothing like it before, so it is published"


def _short(article_id: str) -> str:
    stem, _, edit = article_id.partition("~")
    return f"{stem[:3]}~{edit}" if edit else stem[:3]


def _opening(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _TITLE_CHARACTERS else words[: _TITLE_CHARACTERS - 1] + "…"


def _variables(environment: dict[str, str]) -> str:
    return " ".join(f"{name}={shlex.quote(value)}" for name, value in environment.items())
