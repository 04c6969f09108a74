import re
import struct
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from signed_records import decode_signed

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import sign_article
from unecho.records.headers.label_headers import Label, encode_label
from unecho.records.headers.raw_headers import input_of_signed
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.signed.packed_record import foreign_headers
from unecho.records.signed.signed_batch import decode_all
from unecho.records.signed.signed_record import SignedRecord, encode_signed
from unecho.records.topology import Topic

PROFILE = Profile()
known = st.text(st.characters(exclude_categories=["Cs"]), max_size=300).map(str.strip).filter(bool)
urls = known | known.map("https://www.one.example/".__add__)
PROSE = "Kyiv. Paris said 40% -3 \n\n rose, in Rome Lima Oslo and 7m of We use cookies"
prose = st.lists(st.sampled_from(PROSE.split(" ")))
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300) | prose.map(" ".join).filter(bool)
articles = st.builds(
    Article,
    id=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60),
    text=words,
    source=st.none() | known | st.just("WWW.One.example"),
    url=st.none() | urls,
    canonical_url=st.none() | urls,
    amp_url=st.none() | urls,
    title=st.none() | words,
    published_at=st.none() | st.integers(-62135596800000, 253402300799999),
    language=st.none() | st.sampled_from(["en", "de"]),
    pub_status=st.sampled_from(PubStatus),
    embargoed_until=st.none() | st.integers(-62135596800000, 253402300799999),
)
MARKS = ("facts", "contexts", "paragraphs", "shingle_counts", "fact_counts", "packed")
RAW = Incoming("articles.raw", 2, 7, 123, b"other key", b"bytes", (("a", b"1"), ("unecho-signature", b"x"), ("a", b"")))


def as_read(output: Outgoing, **changes: bytes | None) -> Incoming:
    headers = {
        name: value for name, value in output.headers if changes.get(name.removeprefix("unecho-"), b"") is not None
    }
    headers |= {f"unecho-{name}": value for name, value in changes.items() if value is not None}
    return Incoming("articles.signed", 0, 0, output.timestamp or 0, output.key, output.value, tuple(headers.items()))


def signed(text: str = "One two three four five six seven.", **fields: object) -> Outgoing:
    article = Article(id="a", text=text, **fields)  # type: ignore[arg-type]
    return encode_signed(RAW, sign_article(article, PROFILE), article.title, PROFILE)


@settings(max_examples=60)
@given(articles)
def test_what_is_written_is_read_back(article: Article) -> None:
    made = sign_article(article, PROFILE)
    output = encode_signed(RAW, made, article.title, PROFILE)
    assert (output.topic, output.key, output.value) == (Topic.SIGNED, article.id.encode(), RAW.value)
    assert (output.timestamp, output.partition) == (RAW.timestamp, 0)
    read = decode_signed(as_read(output), PROFILE)
    assert read.title == article.title
    told = ("id", "source", "url", "published_at", "digest", "place", "outlet", "wording", "is_wall")
    for name in (*told, "day", "pub_status", "embargoed_until"):
        assert getattr(read.article, name) == getattr(made, name)
    arrays = [(made.fingerprint, read.article.fingerprint), (made.signature, read.article.signature)]
    arrays += [(getattr(made.marks, name), getattr(read.article.marks, name)) for name in MARKS]
    for ours, theirs in arrays:
        assert theirs.dtype == np.uint32
        assert theirs.flags.writeable
        assert theirs.flags.c_contiguous
        assert np.array_equal(ours, theirs)


def test_the_day_that_is_named_stands_in_a_header() -> None:
    output = signed("They met on Friday.")
    assert dict(output.headers)["unecho-day"] == b"5"
    assert decode_signed(as_read(output), PROFILE).article.day == 5
    assert "unecho-day" not in dict(signed().headers)


@pytest.mark.parametrize("day", [b"0", b"8", b"", b"12", b"Friday"])
def test_what_is_no_day_is_refused(day: bytes) -> None:
    output = signed("They met on Friday.")
    headers = tuple((name, day if name == "unecho-day" else value) for name, value in output.headers)
    with pytest.raises(ValueError, match="unecho-day"):
        decode_signed(as_read(output._replace(headers=headers)), PROFILE)


def test_place_and_outlet_stand_in_headers_where_they_differ() -> None:
    article = {"source": "WWW.One.example", "url": "http://www.one.example/a?utm_source=rss"}
    said = dict(signed(**article).headers)
    assert (said["unecho-place"], said["unecho-outlet"]) == (b"https://one.example/a", b"one.example")
    assert (said["unecho-url"], said["unecho-source"]) == (article["url"].encode(), article["source"].encode())
    same = dict(signed(source="one.example", url="https://one.example/a").headers)
    assert not {"unecho-place", "unecho-outlet"} & same.keys()


def test_what_was_signed_before_there_were_places_has_its_url_and_source() -> None:
    output = signed(source="WWW.One.example", url="http://one.example/a")
    read = decode_signed(as_read(output, place=None, outlet=None), PROFILE).article
    assert (read.place, read.outlet) == ("http://one.example/a", "WWW.One.example")


def test_an_article_without_words_is_read_back() -> None:
    read = decode_signed(as_read(signed("!")), PROFILE)
    assert len(read.article.fingerprint) == 0
    assert set(read.article.signature.tolist()) == {0xFFFFFFFF}


def test_it_tells_what_it_was_made_of() -> None:
    told = input_of_signed(as_read(signed()))
    assert told == InputRecord(RAW.partition, RAW.offset, RAW.timestamp, None)
    assert told.is_of(RAW)


@pytest.mark.parametrize("offset", [None, b"", b"one", "½".encode(), b"9" * 5000])
def test_what_others_wrote_tells_nothing(offset: bytes | None) -> None:
    assert input_of_signed(as_read(signed(), **{"raw-offset": offset})) is None


def test_foreign_headers_are_kept_and_forged_ones_are_not() -> None:
    names = [name for name, _ in signed().headers]
    assert names[:2] == ["a", "a"]
    assert names.count("unecho-signature") == 1
    assert foreign_headers(RAW) == (("a", b"1"), ("a", b""))


def test_a_label_goes_with_its_article() -> None:
    raw = replace(RAW, headers=(*encode_label(Label("original", "moved")), ("unecho-label-cluster-id", b"forged")))
    article = sign_article(Article(id="a", text="One two three."), PROFILE)
    output = encode_signed(raw, article, None, PROFILE)
    assert output.headers[:2] == encode_label(Label("original", "moved"))
    assert "unecho-label-cluster-id" not in dict(output.headers)
    assert decode_signed(as_read(output), PROFILE).label == Label("original", "moved")
    assert decode_signed(as_read(signed()), PROFILE).label is None


REFUSED = {
    "no profile": ({"signing": None}, "unecho-signing|profile"),
    "another profile": ({"signing": b"v0-deadbeef"}, "v0-deadbeef"),
    "profile not UTF-8": ({"signing": b"\xff"}, "utf-8"),
    "no digest": ({"digest": None}, "digest"),
    "digest too short": ({"digest": b"x" * 15}, "digest"),
    "no content": ({"content": None}, "unecho-content"),
    "content cut": ({"content": b"x" * 6}, "unecho-content, or of a length that no words take"),
    "content too long": ({"content": bytes(65_546)}, "unecho-content, or of a length"),
    "content with a shingle twice": ({"content": b"a  b  a  b  a  " + b"\x7f\x01"}, "twice"),
    "content of another article": ({"content": b"a  b  c  " + b"\x07"}, "do not add up to its shingles"),
    "no wording": ({"wording": None}, "unecho-wording"),
    "wording too short": ({"wording": b"x" * 31}, "unecho-wording"),
    "no facts": ({"facts": None}, "unecho-facts"),
    "facts cut": ({"facts": b"x" * 7}, "unecho-facts, or of a length"),
    "facts of another article": ({"facts": b"x" * 6}, "do not add up"),
    "too many facts": ({"facts": b"x" * 6 * (PROFILE.max_facts + 1)}, "97 facts; 96 are compared"),
    "no paragraphs": ({"paragraphs": None}, "unecho-paragraphs"),
    "paragraphs cut": ({"paragraphs": b"x" * 8}, "unecho-paragraphs, or of a length"),
    "too many paragraphs": ({"paragraphs": bytes(7 * 65)}, "65 paragraphs; 64 are compared"),
    "paragraphs of another article": ({"paragraphs": struct.pack("<IHB", 1, 1, 0)}, "do not add up"),
    "no signature": ({"signature": None}, "unecho-signature"),
    "signature too short": ({"signature": b"x" * 508}, "signature"),
    "signature too long": ({"signature": b"x" * 516}, "signature"),
    "source not UTF-8": ({"source": b"\xff"}, "utf-8"),
    "url not UTF-8": ({"url": b"\xed\xa0\x80"}, "utf-8"),
    "title not UTF-8": ({"title": b"\xc0\xaf"}, "utf-8"),
    "date no number": ({"published-at": b"soon"}, "soon"),
    "date empty": ({"published-at": b""}, "published-at|invalid literal"),
    "date past year 9999": ({"published-at": b"253402300800000"}, "unecho-published-at"),
    "date before year 1": ({"published-at": b"-62135596800001"}, "unecho-published-at"),
    "date of 5000 digits": ({"published-at": b"9" * 5000}, "digits"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_unecho_did_not_write_is_refused(name: str) -> None:
    changes, said = REFUSED[name]
    with pytest.raises(ValueError, match=said):
        decode_signed(as_read(signed(), **changes), PROFILE)


def test_more_paragraphs_than_an_index_has_room_for_are_refused() -> None:
    """They add up all the same: those that are too many have no shingles and no facts."""
    told = dict(signed().headers)["unecho-paragraphs"]
    count, more = len(told) // 7, 1 << 16
    rows = told[: 4 * count], told[4 * count : 6 * count], told[6 * count :]
    longer = b"".join(row + bytes(width * more) for row, width in zip(rows, (4, 2, 1), strict=True))
    with pytest.raises(ValueError, match=f"{count + more} paragraphs; 64 are compared"):
        decode_signed(as_read(signed(), paragraphs=longer), PROFILE)


@given(st.lists(st.sampled_from(sorted(REFUSED)) | words))
def test_what_is_refused_changes_nothing_for_those_beside_it(names: list[str]) -> None:
    records = [as_read(signed(), **REFUSED[name][0]) if name in REFUSED else as_read(signed(name)) for name in names]
    for name, record, read in zip(names, records, decode_all(records, PROFILE), strict=True):
        if name in REFUSED:
            assert re.search(REFUSED[name][1], str(read))
            continue
        assert isinstance(read, SignedRecord)
        alone = decode_signed(record, PROFILE).article
        made = sign_article(Article(id="a", text=name), PROFILE)
        assert (read.article.digest, read.article.wording) == (made.digest, made.wording)
        for ours in (alone, made):
            assert np.array_equal(read.article.fingerprint, ours.fingerprint)
            assert np.array_equal(read.article.signature, ours.signature)
            assert np.array_equal(read.article.marks.packed, ours.marks.packed)
            assert read.article.marks.fact_count == ours.marks.fact_count


@pytest.mark.parametrize("key", [None, b"", b"\xff"])
def test_a_key_that_is_no_id_is_refused(key: bytes | None) -> None:
    record = as_read(signed())
    with pytest.raises(ValueError, match=r"key|utf-8"):
        decode_signed(Incoming(record.topic, 0, 0, 0, key, record.value, record.headers), PROFILE)


def test_an_index_of_other_thresholds_takes_the_same_signatures() -> None:
    decode_signed(as_read(signed()), Profile(join=0.5))
    with pytest.raises(ValueError, match="signed with profile"):
        decode_signed(as_read(signed()), Profile(seed=2))
