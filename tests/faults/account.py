"""Compares what is on the topics with what a pipeline that nobody disturbs would have put there."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import orjson
from aiokafka.partitioner import murmur2
from made_stream import SERIAL, Made
from pipelines import new_metrics

from unecho.dedupe.stage import DedupeStage
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_BATCH = 500
_SHOWN = 5

Topics = dict[Topic, list[Incoming]]


@dataclass(frozen=True, slots=True)
class Account:
    """What became of the articles.

    Attributes:
        lost: outputs that an undisturbed run has and this one has not: on articles.signed and articles.dead for each
            raw article, on articles.verdicts, articles.unique and articles.dead for each signed one.
        doubled: outputs that are there more often than they should be.
        verdicts_equal: whether articles.verdicts and articles.unique are, record for record and byte for byte, in
            order, what judging articles.signed in one go gives.
        conservation: whether articles = outcomes + dead letters, and the signed articles of each raw partition
            are in its order, untouched.
        findings: what is wrong, in words.
    """

    articles: int
    lost: int
    doubled: int
    verdicts_equal: bool
    conservation: bool
    findings: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return not self.lost and not self.doubled and self.verdicts_equal and self.conservation


def settle(sent: Sequence[Made], topics: Topics) -> Account:
    """`topics` as read back, each partition in order; what is on articles.raw must be what was sent."""
    findings: list[str] = []
    raw = {_serial(record): record for record in topics[Topic.RAW]}
    if len(raw) != len(topics[Topic.RAW]) or raw.keys() != {made.serial for made in sent}:
        raise RuntimeError(f"{len(sent)} articles were sent, {len(topics[Topic.RAW])} are on articles.raw")
    dead = {"sign": list[Incoming](), "dedupe": list[Incoming]()}
    for record in topics[Topic.DEAD]:
        dead[str(describe_dead_letter(record)["stage"])].append(record)

    signed = topics[Topic.SIGNED]
    lost, doubled = _compare("signed or dead", list(raw), map(_serial, [*signed, *dead["sign"]]), findings)

    expected = _judged(signed)
    verdicts = Counter(map(_place, expected[Topic.VERDICTS]))
    for name, wanted, found in (
        ("verdict", verdicts, map(_place, topics[Topic.VERDICTS])),
        ("unique", Counter(map(_serial, expected[Topic.UNIQUE])), map(_serial, topics[Topic.UNIQUE])),
        ("dead at dedupe", Counter(map(_serial, expected[Topic.DEAD])), map(_serial, dead["dedupe"])),
    ):
        more_lost, more_doubled = _compare(name, wanted, found, findings)
        lost, doubled = lost + more_lost, doubled + more_doubled

    equal = all(_same(topic, expected[topic], topics[topic], findings) for topic in (Topic.VERDICTS, Topic.UNIQUE))
    outcomes = Counter(orjson.loads(record.value or b"")["outcome"] for record in topics[Topic.VERDICTS])
    conserved = len(raw) == outcomes.total() + len(topics[Topic.DEAD])
    if not conserved:
        findings.append(f"{len(raw)} articles, but {dict(outcomes)} and {len(topics[Topic.DEAD])} dead")
    untouched = all([_untouched(raw, signed, findings), _in_order(raw, signed, findings)])
    return Account(len(raw), lost, doubled, equal, conserved and untouched, tuple(findings))


def _compare(what: str, wanted: Iterable[Hashable], found: Iterable[Hashable], findings: list[str]) -> tuple[int, int]:
    should, there = Counter(wanted), Counter(found)
    lost, doubled = should - there, there - should
    for name, wrong in (("lost", lost), ("doubled", doubled)):
        if wrong:
            findings.append(f"{what}: {wrong.total()} {name}, such as {list(wrong)[:_SHOWN]}")
    return lost.total(), doubled.total()


def _judged(signed: Sequence[Incoming]) -> dict[Topic, list[Outgoing]]:
    stage = DedupeStage(Settings(), new_metrics())
    stage.memory.open(0)
    outputs: dict[Topic, list[Outgoing]] = {topic: [] for topic in Topic}
    for start in range(0, len(signed), _BATCH):
        for output in stage.handle(signed[start : start + _BATCH]):
            outputs[output.topic].append(output)
    return outputs


def _same(topic: Topic, expected: Iterable[Outgoing], found: Iterable[Incoming], findings: list[str]) -> bool:
    wanted, there = defaultdict[int, list[object]](list), defaultdict[int, list[object]](list)
    for output in expected:
        partition = (murmur2(output.chooser) & 0x7FFFFFFF) % topic.spec.partitions
        wanted[partition].append((output.key, output.value, output.headers, output.timestamp))
    for record in found:
        there[record.partition].append((record.key, record.value, record.headers, record.timestamp))
    for partition in range(topic.spec.partitions):
        if wanted[partition] != there[partition]:
            pairs = zip(wanted[partition], there[partition], strict=False)
            first = next((number for number, (one, other) in enumerate(pairs) if one != other), None)
            findings.append(
                f"{topic.spec.topic_name}/{partition}: {len(there[partition])} records instead of "
                f"{len(wanted[partition])}; the first to differ is number {first}"
            )
    return wanted == there


def _untouched(raw: dict[int, Incoming], signed: Iterable[Incoming], findings: list[str]) -> bool:
    changed = [_serial(record) for record in signed if record.value != raw[_serial(record)].value]
    if changed:
        findings.append(f"signed: {len(changed)} with another body, such as {changed[:_SHOWN]}")
    return not changed


def _in_order(raw: dict[int, Incoming], signed: Iterable[Incoming], findings: list[str]) -> bool:
    last: dict[int, int] = {}
    late = []
    for record in signed:
        origin = raw[_serial(record)]
        if origin.offset <= last.get(origin.partition, -1):
            late.append(_serial(record))
        last[origin.partition] = max(origin.offset, last.get(origin.partition, -1))
    if late:
        findings.append(f"signed: {len(late)} out of the order of articles.raw, such as {late[:_SHOWN]}")
    return not late


def _serial(record: Incoming | Outgoing) -> int:
    return int(dict(record.headers)[SERIAL])


def _place(record: Incoming | Outgoing) -> tuple[int, int]:
    verdict = orjson.loads(record.value or b"")
    return verdict["signed_partition"], verdict["signed_offset"]
