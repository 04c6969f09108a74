"""`run.py stream`: stories lost and repeated in a stream of which all is known.

The articles are of different stories (gn_dev: one of each labelled cluster; reuters_c50; stories made of sentences of
many articles), each told by one outlet or several. Thrown in are the furniture of outlets, stubs, reused URLs and ids,
wrong dates, corrections and redeliveries.

lost: a story of which no article is published; a stub tells none. The bar is 0.
repeated: an article that is published although its story was before. A correction is none. The share is of all
published articles that tell a story; the bar is 1 %.
not sent: a correction that is not published, though the article that it corrects was.
sent again: a redelivery, the same article once more, that is published.
held back: a stub that is neither published nor dead, nor a redelivery: it was taken for a copy. It has no bar.

With --plain nothing is thrown in, which shows what the labels are worth: there should be no fault.

A story is broken down by all that was thrown in on any of its articles: it may stand in several lines.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from judging import DEAD, Judged, judged
from rich.console import Console
from rich.table import Table
from stream_making import CORRECTION, REDELIVERY, STUB, Sent, make_stream

REPEATS_BAR = 0.01

LOST = "lost"
REPEATED = "repeated"
NOT_SENT = "not sent"
SENT_AGAIN = "sent again"
HELD_BACK = "held back"
FAULTS = (LOST, REPEATED, NOT_SENT, SENT_AGAIN, HELD_BACK)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the verdict of the article at `position`; for a lost story, of each of its articles."""

    kind: str
    position: int


@dataclass(frozen=True, slots=True)
class Result:
    """A stream, its verdicts and what is wrong with them."""

    sent: Sequence[Sent]
    verdicts: Sequence[Judged]
    faults: Sequence[Fault]

    @property
    def lost(self) -> set[str]:
        return {self.sent[fault.position].story for fault in self.faults if fault.kind == LOST}

    def count(self, kind: str) -> int:
        return sum(fault.kind == kind for fault in self.faults)

    @property
    def published(self) -> int:
        """Published articles that tell a story."""
        pairs = zip(self.sent, self.verdicts, strict=True)
        return sum(verdict.published and not _is_stub(sent) for sent, verdict in pairs)


def score_stream(console: Console, data: Path | None, articles: int, seed: int, *, plain: bool, listed: bool) -> bool:
    """Prints the tables; whether both bars are met."""
    sent = make_stream(data, articles, seed, console, plain=plain)
    verdicts = judged(each.fields for each in sent)
    result = Result(sent, verdicts, list(find_faults(sent, verdicts)))
    if listed:
        _show_list(console, result)
    _show_articles(console, result)
    _show_marks(console, result)
    return _show_totals(console, result)


def find_faults(sent: Sequence[Sent], verdicts: Sequence[Judged]) -> Iterator[Fault]:
    """By the labels alone, in the order of the stream; lost stories at the end."""
    tellers: dict[str, list[int]] = defaultdict(list)
    told: set[str] = set()
    published: set[int] = set()
    for position, (each, verdict) in enumerate(zip(sent, verdicts, strict=True)):
        fault = _fault(each, verdict, is_told=each.story in told, was_published=each.about in published)
        if fault is not None:
            yield Fault(fault, position)
        if _is_stub(each):
            continue
        tellers[each.story].append(position)
        if verdict.published:
            told.add(each.story)
            published.add(each.about)
    for story, positions in tellers.items():
        if story not in told:
            yield from (Fault(LOST, position) for position in positions)


def _fault(each: Sent, verdict: Judged, *, is_told: bool, was_published: bool) -> str | None:
    if each.kind == STUB:
        return HELD_BACK if not verdict.published and verdict.outcome not in (DEAD, REDELIVERY) else None
    if each.kind == REDELIVERY:
        return SENT_AGAIN if verdict.published else None
    if each.kind == CORRECTION:
        return NOT_SENT if was_published and not verdict.published else None
    return REPEATED if verdict.published and is_told else None


def _is_stub(each: Sent) -> bool:
    return STUB in (each.kind, each.detail)


def _show_articles(console: Console, result: Result) -> None:
    counts = Counter(map(_sort, result.sent))
    faults = Counter((_sort(result.sent[fault.position]), fault.kind) for fault in result.faults)
    outcomes: Counter[tuple[str, str]] = Counter()
    for each, verdict in zip(result.sent, result.verdicts, strict=True):
        outcomes[_sort(each), _told(verdict)] += 1
    told = sorted({outcome for _, outcome in outcomes})
    wrong = _table("Articles: wrong", ["all", *FAULTS])
    verdicts = _table("Articles: verdicts (+ published)", ["all", *told])
    for sort in sorted(counts):
        wrong.add_row(sort, str(counts[sort]), *(_number(faults[sort, fault]) for fault in FAULTS))
        verdicts.add_row(sort, str(counts[sort]), *(_number(outcomes[sort, outcome]) for outcome in told))
    console.print(wrong)
    console.print(verdicts)


def _sort(each: Sent) -> str:
    return f"{each.kind}: {each.detail}"


def _told(verdict: Judged) -> str:
    return f"{verdict.outcome} +" if verdict.published else verdict.outcome


def _number(count: int) -> str:
    return str(count) if count else ""


def _show_marks(console: Console, result: Result) -> None:
    stories: dict[str, set[str]] = defaultdict(set)
    articles: Counter[str] = Counter()
    for each in result.sent:
        for mark in each.marks or ("nothing",):
            articles[mark] += 1
            stories[mark].add(each.story)
    repeated = Counter(
        mark
        for fault in result.faults
        if fault.kind == REPEATED
        for mark in result.sent[fault.position].marks or ("nothing",)
    )
    table = _table("Thrown in", ["articles", REPEATED, "stories", LOST])
    for mark in sorted(stories):
        lost = len(stories[mark] & result.lost)
        table.add_row(mark, str(articles[mark]), str(repeated[mark]), str(len(stories[mark])), str(lost))
    console.print(table)


def _show_totals(console: Console, result: Result) -> bool:
    share = result.count(REPEATED) / result.published if result.published else 0.0
    stories = {each.story for each in result.sent if not _is_stub(each)}
    console.print(
        f"stories lost: {len(result.lost)} of {len(stories)} (bar 0)\n"
        f"repeats published: {result.count(REPEATED)} of {result.published} published, {share:.2%}"
        f" (bar {REPEATS_BAR:.0%})\n"
        f"corrections of published articles not sent: {result.count(NOT_SENT)}\n"
        f"redeliveries sent: {result.count(SENT_AGAIN)}\n"
        f"stubs held back: {result.count(HELD_BACK)}"
    )
    return not result.lost and share <= REPEATS_BAR


def _show_list(console: Console, result: Result) -> None:
    labels = {verdict.article: each.story for each, verdict in zip(result.sent, result.verdicts, strict=True)}
    for fault in sorted(result.faults, key=lambda fault: fault.position):
        each, verdict = result.sent[fault.position], result.verdicts[fault.position]
        found = "published" if verdict.published else "not published"
        line = (
            f"{fault.position} {fault.kind}: {verdict.article} of {each.story}, {each.kind} {each.detail},"
            f" {'; '.join(each.marks) or 'nothing thrown in'}: {verdict.outcome}, {found}, in {verdict.cluster}"
            f" like {verdict.matched} (of {labels.get(verdict.matched)}) at {verdict.score:.3f}"
        )
        console.print(line, soft_wrap=True, markup=False, highlight=False)


def _table(title: str, columns: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for column in columns:
        table.add_column(column, justify="right")
    return table
