import numpy as np
from contents import shingles_of
from datasketch import MinHash
from news import LABELS, SEED_FILES, seeds
from pipelines import Pipeline
from verdicts import check_conservation, verdicts_of

from unecho.core.profile import Profile
from unecho.records.article_json import read_article
from unecho.records.topology import Topic


async def test_four_seeds_are_one_story_and_the_fifth_is_related_to_it(pipeline: Pipeline) -> None:
    topics = await pipeline.run(seeds())
    verdicts = verdicts_of(topics)
    assert [verdict["article_id"] for verdict in verdicts] == [path.stem for path in SEED_FILES]
    clusters: dict[str, list[str]] = {}
    for verdict in verdicts:
        clusters.setdefault(verdict["cluster_id"], []).append(verdict["article_id"])
    assert sorted(clusters.values()) == sorted(LABELS["clusters"])
    by_id = {verdict["article_id"]: verdict for verdict in verdicts}
    for relation in LABELS["related"]:
        assert by_id[relation["article_id"]]["outcome"] == "unique"
        assert by_id[relation["article_id"]]["related_id"] in relation["related_to"]
    assert check_conservation(topics) == {"unique": 2, "near_copy": 3}


async def test_records_have_signatures_for_datasketch_keys_and_their_own_time(pipeline: Pipeline) -> None:
    topics = await pipeline.run(seeds())
    profile = Profile()
    for topic in (Topic.SIGNED, Topic.UNIQUE):
        for record in topics[topic]:
            values = np.frombuffer(dict(record.headers)["unecho-signature"], dtype="<u4")
            assert values.shape == (profile.permutations,)
            loaded = MinHash(hashvalues=values, scheme=profile.scheme, seed=profile.seed)
            assert loaded.jaccard(loaded) == 1.0
    signed = dict(topics[Topic.SIGNED][0].headers)
    theirs = MinHash(num_perm=profile.permutations, seed=profile.seed, scheme=profile.scheme, hashfunc=int)
    theirs.update_batch(shingles_of(signed["unecho-content"]).tolist())
    assert np.array_equal(theirs.hashvalues, np.frombuffer(signed["unecho-signature"], dtype="<u4"))
    for topic in (Topic.SIGNED, Topic.UNIQUE):
        for record in topics[topic]:
            article = read_article(record.value, 1 << 20)
            assert record.key == article.id.encode()
    assert {record.key for record in topics[Topic.VERDICTS]} == {path.stem.encode() for path in SEED_FILES}
    assert len({record.timestamp for topic in Topic for record in topics[topic]}) == 1
