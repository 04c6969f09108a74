"""A pair that was explained, for a person: with colours on a terminal, plain in a pipe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from unecho.core.article_time import format_time
from unecho.core.profile import Profile
from unecho.explain.copies.pair import Pair, Side
from unecho.explain.copies.passages_text import show_passages
from unecho.explain.copies.reasons import Reason
from unecho.explain.given import Given
from unecho.explain.numbers import count, share
from unecho.explain.printable import printable, say

_MOST_TURNS: Final = 4
_MARKS: Final = {True: ("✓", "green"), False: ("✗", "red"), None: ("·", "dim")}


def show_pair(pair: Pair, given: tuple[Given, Given], profile: Profile, console: Console, most: int) -> None:
    """Prints it, with at most so many of the shared passages."""
    for line in (
        *(
            _heading(name, side, found)
            for name, side, found in zip("AB", (pair.first, pair.second), given, strict=True)
        ),
        Text(),
        Text(_says(pair), style="bold"),
        *map(reason_line, pair.reasons),
        *_on_the_system(given),
        *_numbers(pair, profile),
        *_turns(pair),
        *_facts(pair),
        *_left_out(pair),
    ):
        say(console, line)
    show_passages(pair, console, most)


def reason_line(reason: Reason) -> Text:
    """With a mark that says whether it speaks for one story."""
    return Text.assemble("  ", _MARKS[reason.holds], " ", printable(reason.text))


def _heading(name: str, side: Side, given: Given) -> Text:
    article = side.article
    told = [article.source, None if article.published_at is None else format_time(article.published_at), given.where]
    details = "  ".join(printable(part) for part in told if part)
    title = f"\n   {printable(article.title)}" if article.title else ""
    return Text.assemble((f"{name}  {printable(article.id)}", "bold"), f"  {details}", title)


def _says(pair: Pair) -> str:
    verdict = pair.verdicts[1]
    kind = verdict.kind
    said = verdict.outcome if kind is None else f"{verdict.outcome} ({kind})"
    fate = "B is published" if verdict.published else "B is held back"
    is_one_story = verdict.cluster_id == pair.verdicts[0].cluster_id
    return f"{said}: {fate}, {'in the story of A' if is_one_story else 'as a story of its own beside A'}."


def _on_the_system(given: Sequence[Given]) -> Iterator[Text]:
    for name, found in zip("AB", given, strict=True):
        verdict = found.verdict
        if verdict is not None:
            beside = verdict.get("matched_id") or verdict.get("related_id")
            against = f", beside {printable(str(beside))}" if beside else ""
            story = printable(str(verdict["cluster_id"]))
            yield Text(f"On the topic {name} is {verdict['outcome']} in the story {story}{against}.")


def _numbers(pair: Pair, profile: Profile) -> Iterator[Text]:
    measures = pair.measures
    first, second = measures.shingles
    of_first, of_second = measures.contained
    yield _title("Numbers")
    yield Text(
        f"  T {share(measures.similarity)}; by the signatures {share(measures.estimated_similarity)} "
        f"(Jaccard {share(measures.jaccard)}, estimated {share(measures.estimated_jaccard)})"
    )
    yield Text(
        f"  {measures.shared} shingles in both: {share(of_first)} of the {first} of A, "
        f"{share(of_second)} of the {second} of B"
    )
    yield Text(f"  the longest run is {count(pair.longest_run, 'word')} of content")
    bands = ", ".join(map(str, measures.bands_met))
    yield Text(f"  bands that met, of {profile.bands}: {bands or 'none'}")


def _turns(pair: Pair) -> Iterator[Text]:
    """Those with another outcome first."""
    now = pair.verdicts[1].outcome
    others = [turn for turn in pair.turns if turn.outcome is not now][:_MOST_TURNS]
    kinds = [turn for turn in pair.turns if turn.outcome is now][:_MOST_TURNS]
    yield _title("For another outcome or kind")
    for turn in (*others, *kinds):
        kind = "" if turn.kind is None else f" ({turn.kind})"
        beyond = "more" if turn.at > turn.now else "less"
        to = f"{share(turn.at)} or {beyond}, not {share(turn.now)}"
        yield Text(f"  {turn.threshold} {to}: {turn.outcome}{kind}")
    if not others:
        yield Text("  no threshold alone would give another outcome")


def _facts(pair: Pair) -> Iterator[Text]:
    facts = pair.facts
    yield _title("Names and figures")
    told = (("in both", facts.shared), ("in A alone", facts.only[0]), ("in B alone", facts.only[1]))
    for where, words in told:
        yield Text(f"  {len(words)} {where}: {printable(', '.join(words))}" if words else f"  none {where}")
    if facts.replaced:
        pairs = ", ".join(f"{mine} / {other}" for mine, other in facts.replaced)
        yield Text(f"  in the place of another, A / B: {printable(pairs)}")


def _left_out(pair: Pair) -> Iterator[Text]:
    for name, side in zip("AB", (pair.first, pair.second), strict=True):
        if side.placed.left_out:
            yield _title(f"Left out of {name}")
            yield from (Text(f"  {printable(line)}") for line in side.placed.left_out)


def _title(words: str) -> Text:
    return Text(f"\n{words}", style="bold")
