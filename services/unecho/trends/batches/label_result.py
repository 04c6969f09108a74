"""What a verdict makes of an article that is labelled as a copy; a pure function of the two."""

from enum import StrEnum
from typing import Final

from unecho.core.edit_kind import EditKind
from unecho.core.verdict import Outcome
from unecho.trends.stories.story import StoryVerdict


class LabelResult(StrEnum):
    """Whether a labelled copy was recognised. The recall is found of the first three, the precision found of two."""

    FOUND = "found"
    """Taken for a copy, in the cluster that its original was in."""
    WRONG = "wrong"
    """Taken for a copy, in another cluster."""
    MISSED = "missed"
    """Not taken for a copy: it was published."""
    WITHOUT_ORIGINAL = "without_original"
    """Its original had not come yet, or lies behind the horizon: there was nothing to find."""


OTHER_KIND: Final = "other"
LABEL_KINDS: Final = (*(kind.value for kind in EditKind), OTHER_KIND)
"""What labelled articles are counted by: whoever sends articles may write any kind."""

_COPIES: Final = frozenset({Outcome.EXACT_COPY, Outcome.NEAR_COPY})
_BY_ID_OR_PLACE: Final = frozenset({Outcome.REVISION, Outcome.REDELIVERY})


def labelled_as(verdict: StoryVerdict) -> tuple[str, LabelResult] | None:
    """The kind and the result that a labelled article counts under.

    None where it has no label, or where its verdict rests on what is known of its id or place alone.
    """
    label = verdict.label
    is_known = verdict.outcome in _BY_ID_OR_PLACE or (verdict.outcome is Outcome.THIN and not verdict.published)
    if label is None or is_known:
        return None
    return label.kind if label.kind in LABEL_KINDS else OTHER_KIND, _result(verdict, label.cluster_id)


def _result(verdict: StoryVerdict, original_cluster_id: str | None) -> LabelResult:
    if original_cluster_id is None:
        return LabelResult.WITHOUT_ORIGINAL
    if verdict.outcome not in _COPIES:
        return LabelResult.MISSED
    return LabelResult.FOUND if verdict.cluster_id == original_cluster_id else LabelResult.WRONG
