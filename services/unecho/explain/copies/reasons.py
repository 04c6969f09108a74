"""A verdict in words: each number beside the threshold that it was held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from unecho.core.profile import Profile
from unecho.core.verdict import Apart, Outcome, Verdict
from unecho.explain.copies.measures import Measures
from unecho.explain.copies.turns import Turn
from unecho.explain.numbers import count, share

_KNOWN: Final = {
    Outcome.REDELIVERY: "The same id with the same text and headline, to the letter.",
    Outcome.EXACT_COPY: "The same words, in the same order.",
    Outcome.REVISION: "The article of a known id or place again, in another wording",
    Outcome.THIN: "Too little text to say which story it is.",
    Outcome.RETRACTED: "Its sender says that it must not be published.",
}
_JOINS: Final = ("join", "strict_join")
"""What the names of thresholds of the linkage begin with."""
EVIDENCE: Final = {
    "reused": "of its shingles are in the other",
    "reused_of_matched": "of the other's are in it",
    "lead_shared": "of its lead is in the other",
    "longest_run": "shingles in the longest run",
    "new_lead_facts": "new names and figures in its lead",
}
"""Fields of a verdict that its kind follows from."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One line. `holds`: whether it speaks for one story; None where it says neither."""

    text: str
    holds: bool | None = None


def reasons(measures: Measures, verdict: Verdict, turns: Sequence[Turn], profile: Profile) -> list[Reason]:
    """Why the second of two articles has its verdict, in the order in which it is found."""
    if verdict.outcome in _KNOWN:
        changes = ": ".join(["", ", ".join(verdict.changes)]) if verdict.changes else ""
        return [Reason(_KNOWN[verdict.outcome] + changes), *_of_kind(verdict)]
    return [*_compared(measures, verdict, turns, profile), *_of_kind(verdict)]


def _compared(measures: Measures, verdict: Verdict, turns: Sequence[Turn], profile: Profile) -> Iterator[Reason]:
    fewer = min(measures.shingles)
    if fewer < profile.min_shingles:
        yield Reason(f"{count(fewer, 'shingle')}: fewer than {profile.min_shingles} make only exact copies", False)
        return
    met = len(measures.bands_met)
    yield Reason(
        f"{met} of {profile.bands} bands met: at least {profile.band_hits} are compared", met >= profile.band_hits
    )
    if met < profile.band_hits:
        return
    if not verdict.candidates:
        yield Reason(_out_of_reach(measures, profile), False)
        return
    if _is_stale(measures, verdict, profile):
        yield Reason(_of_day_before(measures, profile), True)
        return
    alike = measures.similarity
    yield Reason(f"T {share(alike)}: at least {share(profile.link)} links", alike >= profile.link)
    if alike >= profile.link or verdict.apart is not None:
        yield Reason(_APART_WORDS[verdict.apart](measures, profile), verdict.apart is None)
    if alike >= profile.link and verdict.apart is None:
        yield from _linked(measures, verdict, turns, profile)


def _is_stale(measures: Measures, verdict: Verdict, profile: Profile) -> bool:
    is_joined = verdict.outcome is not Outcome.UNIQUE
    return is_joined and measures.same_outlet and measures.similarity < profile.same_source


def _of_day_before(measures: Measures, profile: Profile) -> str:
    return (
        f"T {share(measures.similarity)}: what its outlet wrote of the day before comes late, "
        f"and is a copy from {share(profile.stale)} on"
    )


def _linked(measures: Measures, verdict: Verdict, turns: Sequence[Turn], profile: Profile) -> Iterator[Reason]:
    alike = share(measures.similarity)
    if measures.same_outlet:
        may_copy = measures.similarity >= profile.same_source
        yield Reason(
            f"both are of one outlet, T {alike}: at least {share(profile.same_source)} may be a copy, less has no say",
            may_copy,
        )
        if not may_copy:
            return
    if not verdict.score:
        yield Reason(f"a later report, of another day and with a lead of its own, has no say: {_lead(verdict)}", False)
        return
    yield _of_linkage(measures, verdict, turns, profile)
    if verdict.outcome is Outcome.UPDATE:
        yield Reason(f"an update: a new version with a lead of its own: {_lead(verdict)}, where {_of_updates(profile)}")


def _of_updates(profile: Profile) -> str:
    return (
        f"at most {share(profile.update_lead)} shared and at least {profile.update_facts} new are a development, "
        f"if {share(profile.update_own)} of the article is new and {share(profile.update_known)} of the facts are known"
    )


def _lead(verdict: Verdict) -> str:
    new = verdict.new_lead_facts
    return f"{share(verdict.lead_shared)} of it is in the other, {new} of its names and figures are new"


def _of_linkage(measures: Measures, verdict: Verdict, turns: Sequence[Turn], profile: Profile) -> Reason:
    joined = verdict.outcome is not Outcome.UNIQUE
    deciding = next((turn for turn in turns if turn.threshold.startswith(_JOINS)), None)
    linkage = f"linkage {share(verdict.score)}{_less_for_order(measures, verdict)}"
    if deciding is None:
        least = min(getattr(profile, name) for name in ("join", "join_of_parts", "join_in_order"))
        return Reason(f"{linkage}: at least {share(least)} joins, or more where the words say less", joined)
    why = JOIN_WORDS.get(deciding.threshold)
    note = "" if why is None else f" {why(measures, profile)}"
    return Reason(f"{linkage}: at least {share(deciding.now)} joins{note} ({deciding.threshold})", joined)


def _less_for_order(measures: Measures, verdict: Verdict) -> str:
    is_less = round(verdict.score, 3) < round(measures.similarity, 3)
    return ", less than T for words in another order" if is_less else ""


def _out_of_reach(measures: Measures, profile: Profile) -> str:
    apart = "" if measures.days is None else f"{abs(measures.days):.1f} days lie between their dates: "
    return f"{apart}the horizon is {profile.horizon.total_seconds() / 86_400:g} days"


def _facts_agree(measures: Measures, profile: Profile) -> str:
    return (
        f"{_shared_facts(measures)}: at least {share(_least_facts(measures, profile))} "
        f"({share(profile.shared_facts)} of the overlap {share(measures.overlap)}) is one story"
    )


def _facts_differ(measures: Measures, profile: Profile) -> str:
    if measures.weights.facts and not measures.weights.shared_facts:
        return f"apart by facts: none of its {count(measures.weights.facts, 'name')} and figures is in the other"
    return (
        f"apart by facts: {_shared_facts(measures)}: less than {share(_least_facts(measures, profile))} "
        f"({share(profile.shared_facts)} of the overlap {share(measures.overlap)}) is another story"
    )


def _is_template(measures: Measures, profile: Profile) -> str:
    return (
        f"apart by template: {measures.substituted} of {measures.fewer_facts} names and figures stand in the place of "
        f"others between the same words: all but one of them, {_substituted_share(measures)}, are at least "
        f"{share(profile.substituted_share)}"
    )


def _is_furniture(measures: Measures, profile: Profile) -> str:
    weights = measures.weights
    return (
        f"apart by furniture: {count(weights.common, 'paragraph')} of the site in both, and beside them "
        f"{weights.rest} and {weights.other_rest} shingles with {weights.shared_rest} in common: T of these is less "
        f"than {share(profile.rest_similarity)}, or the rest is the site's too"
    )


def _shared_facts(measures: Measures) -> str:
    shared, fewer = measures.weights.shared_facts, measures.fewer_facts
    return f"{shared} of {fewer} names and figures in both, {share(shared / fewer if fewer else 0.0)}"


def _least_facts(measures: Measures, profile: Profile) -> float:
    return profile.shared_facts * measures.overlap


def _substituted_share(measures: Measures) -> str:
    return share((measures.substituted - 1) / max(measures.fewer_facts, 1))


_APART_WORDS: Final = {
    None: _facts_agree,
    Apart.FACTS: _facts_differ,
    Apart.TEMPLATE: _is_template,
    Apart.FURNITURE: _is_furniture,
}


def _of_parts(measures: Measures, profile: Profile) -> str:
    if measures.same_outlet:
        return "within one outlet"
    return (
        f"where of names and figures ({share(measures.weights.shared_facts / max(measures.fewer_facts, 1))}) no more "
        f"than {share(profile.facts_excess)} above the words ({share(measures.overlap)}) are shared"
    )


def _of_order(_: Measures, profile: Profile) -> str:
    return f"where at least {share(profile.in_order)} of what is shared stands in one order"


def _of_nothing_new(_: Measures, __: Profile) -> str:
    return "where it tells of the same day, or the one before, and its lead has no new name or figure"


def _of_short(measures: Measures, profile: Profile) -> str:
    return f"where an article has fewer than {profile.short_shingles} shingles ({measures.shingles[1]})"


JOIN_WORDS: Final = {
    "join_of_parts": _of_parts,
    "join_nothing_new": _of_nothing_new,
    "join_in_order": _of_order,
    "strict_join": _of_short,
}
"""When a threshold of the linkage holds and not `join`."""


def _of_kind(verdict: Verdict) -> Iterator[Reason]:
    if verdict.kind is not None:
        told = (f"{_number(getattr(verdict, name))} {words}" for name, words in EVIDENCE.items())
        yield Reason(f"kind {verdict.kind}: {', '.join(told)}")


def _number(value: float) -> str:
    return share(value) if isinstance(value, float) else str(value)
