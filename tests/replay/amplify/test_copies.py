import orjson
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article import Article
from unecho.core.edit_kind import EditKind
from unecho.records.article_json import read_article
from unecho.replay.amplify.copies import LABEL, Amplifier, Copy, make_copy

LIMIT = 1_000_000
MINUTE = 60_000
TEXT = "The bridge is open again. Nobody knows why. It was closed for a year.\n" * 5
articles = st.builds(
    Article,
    id=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=2048),
    text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    title=st.none() | st.just("A title"),
    published_at=st.none() | st.integers(-62135596800000, 253402300799999),
    language=st.none() | st.just("en"),
)


def dated(article_id: str, minute: int | None) -> Article:
    return Article(id=article_id, text=TEXT, published_at=None if minute is None else minute * MINUTE)


@given(articles, st.integers(1, 9), st.integers(), st.none() | articles)
def test_a_copy_is_an_article_that_says_what_it_is_of(
    article: Article, number: int, seed: int, other: Article | None
) -> None:
    copy = make_copy(article, number, seed, other)
    assert read_article(copy.value, LIMIT) == copy.article
    assert copy == make_copy(article, number, seed, other)
    fields = orjson.loads(copy.value)
    label = fields[LABEL]
    assert label["original_id"] == article.id
    assert copy.article.id != article.id
    assert copy.article.id.endswith(f"~{label['kind']}-{number}")
    assert copy.article.source == f"{label['kind']}-{number}.example"
    assert fields["url"] is None
    assert ("with_id" in label) == (label["kind"] == EditKind.MERGED)
    if article.published_at is None or copy.article.published_at is None:
        assert copy.article.published_at is article.published_at
    else:
        assert 0 <= copy.article.published_at - article.published_at <= 90 * MINUTE


def test_the_kinds_take_turns() -> None:
    other = Article(id="other", text=TEXT)
    kinds = [orjson.loads(make_copy(dated("a", 0), n, 0, other).value)[LABEL]["kind"] for n in range(1, 13)]
    assert set(kinds[:6]) == set(EditKind)
    assert kinds[6:] == kinds[:6]
    assert EditKind.MERGED not in {
        orjson.loads(make_copy(dated("a", 0), n, 0, None).value)[LABEL]["kind"] for n in range(9)
    }


def test_another_seed_gives_other_copies() -> None:
    assert len({make_copy(dated("a", 0), 1, seed, None).value for seed in range(10)}) > 5


def stream_of(amplifier: Amplifier, originals: list[Article], copies: int) -> list[Article]:
    stream: list[Article] = []
    for article in originals:
        stream += [copy.article for copy in amplifier.before(article)]
        stream.append(article)
        stream += [copy.article for copy in amplifier.after(article, copies)]
    return stream + [copy.article for copy in amplifier.rest()]


def test_copies_come_in_the_order_of_their_dates_between_the_articles() -> None:
    stream = stream_of(Amplifier(seed=0), [dated(f"a{minute}", minute) for minute in range(0, 600, 10)], 3)
    dates = [article.published_at for article in stream if article.published_at is not None]
    assert len(dates) == 60 * 4
    assert dates == sorted(dates)


@given(st.lists(st.none() | st.integers(0, 3000), max_size=60), st.integers(0, 4), st.integers())
def test_every_copy_comes_once_and_after_its_original(minutes: list[int | None], copies: int, seed: int) -> None:
    originals = [dated(str(number), minute) for number, minute in enumerate(minutes)]
    stream = [article.id for article in stream_of(Amplifier(seed), originals, copies)]
    assert len(set(stream)) == len(stream) == len(originals) * (1 + copies)
    places = {name: place for place, name in enumerate(stream)}
    assert all(places[name.partition("~")[0]] <= place for name, place in places.items())


def test_copies_of_an_undated_article_are_spread_among_those_after_it() -> None:
    stream = stream_of(Amplifier(seed=0), [dated(str(number), None) for number in range(2_000)], 1)
    places = {article.id.partition("~")[0]: place for place, article in enumerate(stream) if "~" in article.id}
    originals = {article.id: place for place, article in enumerate(stream) if "~" not in article.id}
    distances = [places[name] - originals[name] for name in list(originals)[:1_000]]
    assert len(set(distances)) > 100


def test_what_is_held_is_bounded_and_nothing_is_lost() -> None:
    amplifier = Amplifier(seed=0)
    given_at_once: list[Copy] = []
    for number in range(600):
        given_at_once += amplifier.after(dated(str(number), 0), 5)
    rest = list(amplifier.rest())
    assert len(rest) == 2000
    assert len({copy.article.id for copy in given_at_once + rest}) == 3000
