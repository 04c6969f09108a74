import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.records.headers.label_headers import (
    FollowedLabel,
    Label,
    encode_label,
    follow_label,
    read_followed,
    read_label,
)
from unecho.records.record import Outgoing
from unecho.records.topology import Topic

NAMES = ("unecho-label-original-id", "unecho-label-kind", "unecho-label-cluster-id", "x")
VERDICT = Outgoing(Topic.VERDICTS, b"copy", b"{}", (), 5, origin=7)
ids = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=2048)
kinds = st.text(st.characters(exclude_categories=["Cs"]), max_size=16)


@given(ids, kinds)
def test_a_label_is_read_back(original_id: str, kind: str) -> None:
    label = Label(original_id, kind)
    assert read_label(dict(encode_label(label)), f"{original_id}~") == label


@given(ids, kinds, st.none() | ids)
def test_a_verdict_says_where_the_original_was(original_id: str, kind: str, cluster_id: str | None) -> None:
    told = follow_label(VERDICT, Label(original_id, kind), cluster_id)
    assert (told.topic, told.key, told.value, told.origin) == (Topic.VERDICTS, b"copy", b"{}", 7)
    assert read_followed(told.headers) == FollowedLabel(kind, cluster_id)


@pytest.mark.parametrize("original_id", [None, b"", b"copy", b"\xff", b"x" * 8193], ids=repr)
def test_what_names_no_other_article_is_no_label(original_id: bytes | None) -> None:
    said = {"unecho-label-kind": b"moved"}
    said |= {} if original_id is None else {"unecho-label-original-id": original_id}
    assert read_label(said, "copy") is None


@pytest.mark.parametrize("kind", [None, b"", b"\xff", b"x" * 65], ids=repr)
def test_a_label_may_lack_its_kind(kind: bytes | None) -> None:
    said = {"unecho-label-original-id": b"a"}
    said |= {} if kind is None else {"unecho-label-kind": kind}
    assert read_label(said, "copy") == Label("a", "")


@given(
    st.lists(
        st.tuples(st.sampled_from([*dict(encode_label(Label("a", "b"))), "unecho-label-cluster-id", "x"]), st.binary())
    )
)
def test_any_headers_are_read(headers: list[tuple[str, bytes]]) -> None:
    read_label(dict(headers), "copy")
    followed = read_followed(tuple(headers))
    assert (followed is None) == ("unecho-label-original-id" not in dict(headers))
