"""Labels in headers: what an article is known to be a copy of, so that verdicts can be held against it.

Whoever sends articles may label them. A label goes with its article from articles.raw on, and never reaches a verdict.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from unecho.records.record import Headers, Outgoing

ORIGINAL_HEADER: Final = "unecho-label-original-id"
KIND_HEADER: Final = "unecho-label-kind"
LABEL_HEADERS: Final = frozenset({ORIGINAL_HEADER, KIND_HEADER})
CLUSTER_HEADER: Final = "unecho-label-cluster-id"

_ID_BYTES: Final = 8_192
"""An article's id of the most characters that it may have."""
_KIND_BYTES: Final = 64


@dataclass(frozen=True, slots=True)
class Label:
    """What is known of a copy: the article that it was made of, and how."""

    original_id: str
    kind: str


@dataclass(frozen=True, slots=True)
class FollowedLabel:
    """A label on articles.verdicts: how the copy was made, and the cluster of its original; None where that is gone."""

    kind: str
    cluster_id: str | None


def encode_label(label: Label) -> Headers:
    """The headers for articles.raw."""
    return ((ORIGINAL_HEADER, label.original_id.encode()), (KIND_HEADER, label.kind.encode()))


def read_label(said: Mapping[str, bytes], article_id: str) -> Label | None:
    """The label of an article; None without one, or where no article can be labelled so. Raises nothing."""
    original_id = _text(said.get(ORIGINAL_HEADER), _ID_BYTES)
    if original_id is None or original_id == article_id:
        return None
    return Label(original_id, _text(said.get(KIND_HEADER), _KIND_BYTES) or "")


def follow_label(verdict: Outgoing, label: Label, cluster_id: str | None) -> Outgoing:
    """The record for articles.verdicts with the label, and with the cluster that its original was in by then."""
    followed = () if cluster_id is None else ((CLUSTER_HEADER, cluster_id.encode()),)
    return verdict._replace(headers=verdict.headers + encode_label(label) + followed)


def read_followed(headers: Headers) -> FollowedLabel | None:
    """What `follow_label` wrote; None where it wrote nothing. Raises nothing."""
    said = dict(headers)
    if ORIGINAL_HEADER not in said:
        return None
    kind, cluster_id = said.get(KIND_HEADER, b""), said.get(CLUSTER_HEADER)
    return FollowedLabel(
        kind.decode(errors="replace"), None if cluster_id is None else cluster_id.decode(errors="replace")
    )


def _text(value: bytes | None, most_bytes: int) -> str | None:
    if not value or len(value) > most_bytes:
        return None
    try:
        return value.decode()
    except UnicodeDecodeError:
        return None
