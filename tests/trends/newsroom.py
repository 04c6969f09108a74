"""A made-up newsroom: random stories as the records that dedupe writes of them, and every order to read them in."""

from dataclasses import dataclass

from hypothesis import strategies as st

from unecho.core.entities import EntityType, NamedEntity
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.trends.stories.story import PublishedArticle, StoryVerdict

MINUTE = 60_000
START = 1_763_700_000_000
AGAIN = {Outcome.REDELIVERY, Outcome.THIN}
"""An article that is there already, where it opens nothing: a wall comes where the article is known."""
AFTER_AN_ARTICLE = [outcome for outcome in Outcome if outcome is not Outcome.UNIQUE]
AFTER_A_STUB = [Outcome.EXACT_COPY, Outcome.REDELIVERY]
ENTITIES = tuple(
    NamedEntity(f"place:{name}", name.title(), EntityType.PLACE) for name in ("rome", "kyiv", "oslo", "lima")
)


@dataclass(frozen=True)
class News:
    """Records by topic partition, in the order of their offsets."""

    verdicts: tuple[tuple[StoryVerdict, ...], ...]
    articles: tuple[tuple[PublishedArticle, ...], ...]

    @property
    def partitions(self):
        return [list(partition) for partition in (*self.verdicts, *self.articles) if partition]


@st.composite
def news(draw, max_articles=12, partitions=3):
    """What dedupe says of random articles: the first of a cluster is unique or a stub, later ones are anything else.

    One id may be in two clusters: what comes at the place of a stub, or replaces a story, opens another.
    """
    verdicts, articles = [[] for _ in range(partitions)], [[] for _ in range(partitions)]
    opened, stubs = {}, set()
    for signed_offset in range(draw(st.integers(1, max_articles))):
        cluster = draw(st.sampled_from(["alpha", "beta", "alpha-0#0f1e2d3c"]))
        outcome = draw(st.sampled_from(AFTER_A_STUB if cluster in stubs else AFTER_AN_ARTICLE))
        first = "alpha-0" if "#" in cluster else f"{cluster}-0"
        opens = cluster not in opened
        if opens:
            opened[cluster] = [first]
            outcome, article_id = draw(st.sampled_from([Outcome.UNIQUE, Outcome.THIN])), first
            if outcome is Outcome.THIN:
                stubs.add(cluster)
        elif outcome in AGAIN or (outcome is Outcome.REVISION and draw(st.booleans())):
            article_id = draw(st.sampled_from(opened[cluster]))
        else:
            article_id = f"{cluster}-{signed_offset}"
            opened[cluster].append(article_id)
        published = opens or (outcome in {Outcome.REVISION, Outcome.UPDATE} and draw(st.booleans()))
        partition = sum(article_id.encode()) % partitions
        source = draw(st.sampled_from([None, "a.example", "b.example"]))
        cluster_id = cluster if "#" in cluster else first
        verdicts[partition].append(
            StoryVerdict(
                article_id=article_id,
                outcome=outcome,
                published=published,
                cluster_id=cluster_id,
                canonical_id=article_id if published else first,
                source=source,
                url=draw(st.sampled_from([None, f"https://{source}/{article_id}"])),
                title=draw(st.sampled_from([None, f"Title {signed_offset}"])),
                article_time=START + MINUTE * draw(st.integers(0, 200)) + draw(st.integers(0, MINUTE - 1)),
                signed_partition=0,
                signed_offset=signed_offset,
                partition=partition,
                offset=len(verdicts[partition]),
                kind=None if opens else draw(st.sampled_from([None, *Kind])),
                reused=None if opens else draw(st.sampled_from([None, 0.25, 1.0])),
                matched_id=None if opens else draw(st.sampled_from([None, first])),
            )
        )
        if published:
            entities = draw(st.lists(st.sampled_from(ENTITIES), unique=True, max_size=3))
            named = tuple(entity._replace(mentions=draw(st.integers(1, 3))) for entity in entities)
            named = () if outcome is Outcome.THIN else named
            articles[partition].append(
                PublishedArticle(article_id, cluster_id, named, opening=draw(st.sampled_from([None, "In Rome…"])))
            )
    return News(tuple(map(tuple, verdicts)), tuple(map(tuple, articles)))


@st.composite
def interleaved(draw, of):
    """The records of `of` (News), each partition in its order, the partitions in any."""
    waiting = of.partitions
    order = []
    while waiting:
        index = draw(st.integers(0, len(waiting) - 1))
        order.append(waiting[index].pop(0))
        if not waiting[index]:
            waiting.pop(index)
    return order


def cut(data, order):
    """`order` in batches of any size."""
    batches, rest = [], list(order)
    while rest:
        size = data.draw(st.integers(1, len(rest)))
        batches.append(rest[:size])
        rest = rest[size:]
    return batches
