"""One batch of records into the state: what cannot be read, or fails, is set aside with its reason, the rest counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.core.verdict import Outcome
from unecho.records.article_json import Refusal
from unecho.records.record import Incoming
from unecho.trends.batches.label_result import LabelResult, labelled_as
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import PublishedArticle, StoryVerdict
from unecho.trends.stories.story_size import StoryFullError

Reader = Callable[[Incoming], StoryVerdict | PublishedArticle | Refusal]


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that was not counted, and why."""

    record: Incoming
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Included:
    """What became of a batch.

    Attributes:
        verdicts: the new ones.
        refused: what was not counted.
        labelled: how many of the new verdicts were about labelled copies, by kind and result.
    """

    verdicts: Sequence[StoryVerdict]
    refused: Sequence[Refused]
    labelled: Mapping[tuple[str, LabelResult], int]

    @property
    def outcomes(self) -> Mapping[Outcome, int]:
        """How many new verdicts of each there were."""
        return Counter(verdict.outcome for verdict in self.verdicts)


class ReadRecord(NamedTuple):
    """A record and what was read from it."""

    record: Incoming
    content: StoryVerdict | PublishedArticle | Refusal


def read_all(records: Sequence[Incoming], read: Reader) -> list[ReadRecord]:
    """Read each record; one whose reading fails is refused. Touches no state, so it may run beside the rest."""
    return [ReadRecord(record, _read(record, read)) for record in records]


def include_all(state: TrendState, records: Sequence[ReadRecord]) -> Included:
    """Take each record into the state; nothing is stored."""
    verdicts: list[StoryVerdict] = []
    refused: list[Refused] = []
    labelled: Counter[tuple[str, LabelResult]] = Counter()
    for item in records:
        content = item.content
        if not isinstance(content, Refusal):
            try:
                if state.include(content) and isinstance(content, StoryVerdict):
                    verdicts.append(content)
                    if (told := labelled_as(content)) is not None:
                        labelled[told] += 1
            except StoryFullError as full:
                content = Refusal(DeadReason.TOO_LARGE, safe_detail(str(full)))
            except Exception as error:  # noqa: BLE001 - whatever one record does, the rest of the batch counts
                content = _unprocessable(error)
        if isinstance(content, Refusal):
            refused.append(Refused(item.record, content))
    return Included(verdicts, refused, labelled)


def _read(record: Incoming, read: Reader) -> StoryVerdict | PublishedArticle | Refusal:
    try:
        return read(record)
    except Exception as error:  # noqa: BLE001 - whatever one record does, the rest of the batch counts
        return _unprocessable(error)


def _unprocessable(error: Exception) -> Refusal:
    return Refusal(DeadReason.UNPROCESSABLE, safe_detail(f"{type(error).__name__}: {error}"))
