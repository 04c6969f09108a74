"""What is wrong with a labelled set is said with its file and, where there is one, its id."""

import json
from pathlib import Path

import pytest
from sets.json_files import UnusableSetError
from sets.labelled_sets import read_set
from sets.read_sets import read_read_set


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    path.write_text('{"id": "a", "text": "x", "cluster": 1}\n\n{"id": "b", "text": "y"}\n')
    return path


def test_an_article_without_a_label_is_alone(articles: Path) -> None:
    labelled = read_set(articles, None)
    assert labelled.name == "news"
    assert labelled.labels.positive == frozenset()
    assert len(set(labelled.clusters.values())) == 2


def test_labelled_pairs_make_the_clusters(articles: Path, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.json"
    pairs.write_text('{"positive": [["b", "a"]]}')
    labelled = read_set(articles, pairs)
    assert labelled.labels.positive == {("a", "b")}
    assert len(set(labelled.clusters.values())) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"id": "a"}', "article 1 has no `id` or no `text`"),
        ('{"id": 7, "text": "x"}', "article 1 has no `id` or no `text`"),
        ('{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}', "article 2 has the id of an earlier one: 'a'"),
        ('{"id": "a", "text": "x"}', "no article has a `cluster`"),
        ("[1]", "one object a line"),
        ("{", "not JSON"),
        ("", "no article in it"),
    ],
)
def test_articles_that_cannot_be_used(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text(content)
    with pytest.raises(UnusableSetError, match=r"articles\.jsonl") as raised:
        read_set(path, None)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"positive": [["a", "z"]]}', "it names 'z'"),
        ('{"positive": [["a", "b"]], "ambiguous": [["z", "a"]]}', "it names 'z'"),
        ('{"positive": [["a"]]}', "is expected"),
        ("[]", "is expected"),
    ],
)
def test_pairs_that_cannot_be_used(articles: Path, tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "pairs.json"
    path.write_text(content)
    with pytest.raises(UnusableSetError, match=r"pairs\.json") as raised:
        read_set(articles, path)
    assert said in str(raised.value)


def test_a_gzipped_file_that_is_cut_short_is_named(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl.gz"
    path.write_bytes(b"\x1f\x8b")
    with pytest.raises(UnusableSetError, match=r"articles\.jsonl\.gz cannot be read"):
        read_set(path, None)


def test_readers_who_differ_agree_on_nothing(articles: Path, tmp_path: Path) -> None:
    readers = [{"kind": "merged", "hold": True}, {"kind": "merged", "hold": False}]
    path = tmp_path / "read.jsonl"
    path.write_text(json.dumps({"a": "b", "b": "a", "readers": readers}))
    (pair,) = read_read_set(path, [articles]).pairs
    assert (pair.first["id"], pair.second["id"], pair.kind, pair.hold) == ("b", "a", "merged", None)


@pytest.mark.parametrize("line", [{"a": "a", "b": "b"}, {"a": "a", "b": "z", "readers": []}, {"a": "a", "readers": []}])
def test_read_pairs_that_cannot_be_used(articles: Path, tmp_path: Path, line: dict[str, object]) -> None:
    path = tmp_path / "read.jsonl"
    path.write_text(json.dumps(line))
    with pytest.raises(UnusableSetError, match=r"read\.jsonl"):
        read_read_set(path, [articles])
