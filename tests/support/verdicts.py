"""What became of articles, read from the topics alone."""

import base64
from collections import Counter
from typing import Any

import jsonschema
import orjson

from unecho.core.verdict import Outcome
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.record import Incoming
from unecho.records.schemas import SchemaName, load_schema
from unecho.records.topology import Topic


def _checker(name: SchemaName) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(
        load_schema(name), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def check(schema: jsonschema.Draft202012Validator, value: object) -> None:
    """Fails with the value and a line, and not with the whole schema."""
    error = jsonschema.exceptions.best_match(schema.iter_errors(value))
    assert error is None, f"{error.json_path}: {error.message[:300]} in {value}"


VERDICT_SCHEMA = _checker(SchemaName.VERDICT)
DEAD_LETTER_SCHEMA = _checker(SchemaName.DEAD_LETTER)


def verdicts_of(topics: dict[Topic, list[Incoming]]) -> list[dict[str, Any]]:
    """Valid verdicts, in the order of articles.signed."""
    found = [orjson.loads(record.value or b"") for record in topics[Topic.VERDICTS]]
    for verdict in found:
        check(VERDICT_SCHEMA, verdict)
    return sorted(found, key=lambda verdict: (verdict["signed_partition"], verdict["signed_offset"]))


def without_offsets(topics: dict[Topic, list[Incoming]]) -> list[dict[str, Any]]:
    """The same without their offsets on articles.signed, where the ends of transactions take some too."""
    return [{name: value for name, value in one.items() if name != "signed_offset"} for one in verdicts_of(topics)]


def dead_letters_of(topics: dict[Topic, list[Incoming]]) -> list[dict[str, Any]]:
    """Valid dead letters, in the order of where they were read."""
    found = [describe_dead_letter(record) for record in topics[Topic.DEAD]]
    for letter in found:
        check(DEAD_LETTER_SCHEMA, letter)
    return sorted(found, key=lambda letter: (letter["topic"], letter["partition"], letter["offset"]))


def fates_of(topics: dict[Topic, list[Incoming]]) -> list[str]:
    """For each record of partition 0 of articles.raw its outcome, or why it is dead."""
    dead = {letter["offset"]: letter["reason"] for letter in dead_letters_of(topics) if letter["stage"] == "sign"}
    outcomes = iter([verdict["outcome"] for verdict in verdicts_of(topics)])
    raw = [record for record in topics[Topic.RAW] if record.partition == 0]
    return [dead.get(record.offset) or next(outcomes) for record in raw]


def is_first(verdict: dict[str, Any]) -> bool:
    """Whether it opens its cluster."""
    return verdict["outcome"] == "unique" or (verdict["outcome"] == "thin" and verdict["published"])


def check_conservation(topics: dict[Topic, list[Incoming]]) -> Counter[str]:
    """Holds that raw is the sum of all outcomes and of the dead; the terms that are not 0."""
    verdicts, dead = verdicts_of(topics), dead_letters_of(topics)
    outcomes = Counter(verdict["outcome"] for verdict in verdicts)
    assert outcomes.keys() <= set(Outcome)
    assert len(topics[Topic.RAW]) == outcomes.total() + len(dead)
    places = {(verdict["signed_partition"], verdict["signed_offset"]) for verdict in verdicts}
    assert len(places) == len(verdicts) == len(topics[Topic.SIGNED])
    assert len({(letter["topic"], letter["partition"], letter["offset"]) for letter in dead}) == len(dead)
    published = Counter(verdict["article_id"] for verdict in verdicts if verdict["published"])
    withdrawn = [verdict for verdict in verdicts if verdict["outcome"] == "retracted"]
    tombstones = Counter(verdict["article_id"] for verdict in withdrawn if verdict["retracted_id"] is not None)
    sent = [((record.key or b"").decode(), record.value is None) for record in topics[Topic.UNIQUE]]
    assert Counter(key for key, is_tombstone in sent if not is_tombstone) == published
    assert Counter(key for key, is_tombstone in sent if is_tombstone) == tombstones
    # An article id may have opened several clusters, one after the other; each of them has a name of its own.
    opened = Counter(verdict["cluster_id"] for verdict in verdicts if is_first(verdict))
    assert {one["cluster_id"] for one in verdicts if one not in withdrawn} <= opened.keys()
    assert {one["canonical_id"] for one in verdicts} - {None} <= published.keys()
    return outcomes + Counter(dead=len(dead))


def original_of(letter: dict[str, Any]) -> bytes | None:
    """The bytes that a dead letter keeps."""
    return None if letter["value_base64"] is None else base64.b64decode(letter["value_base64"])
