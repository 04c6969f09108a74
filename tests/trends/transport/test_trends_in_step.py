"""Behind a backlog the verdicts and the articles that they are of are read together, on a real Kafka."""

import time
from datetime import timedelta
from pathlib import Path

from workers import TEXT, prepared, publish, until, verdict_json, working

from unecho.core.article_time import format_time

STORIES = 1_500
EVERY_MS = 5 * 60_000
"""Of article time: all of it is five days, and what is read at once of a partition eight hours."""
LATELY = 60


async def test_no_story_is_forgotten_before_its_article_comes(
    kafka_broker: str, topic_prefix: str, tmp_path: Path
) -> None:
    settings = await prepared(kafka_broker, topic_prefix, tmp_path, horizon=timedelta(hours=1), batch_articles=25)
    now = round(time.time() * 1000)
    began = now - STORIES * EVERY_MS

    def verdict_of(number: int) -> bytes:
        return verdict_json(number, article_time=format_time(began + number * EVERY_MS), source=None)

    # A fetch brings few of such articles, and all of the verdicts.
    publish(
        settings,
        0,
        STORIES,
        verdict_of=verdict_of,
        text_of=lambda _: TEXT + " and so on" * 3_000,
        timestamp_of=lambda number: now - (STORIES - number) * 1_000,
    )
    async with working(settings, exactly_once=True) as worker:
        stories = worker.app.state.stories

        def all_is_handled() -> bool:
            """The last of each partition are among these."""
            newest = [stories.get(f"a{number}") for number in range(STORIES - LATELY, STORIES)]
            return all(story is not None and story.last_seen is not None and story.entities for story in newest)

        await until(all_is_handled)
        stories = dict(stories)
    assert len(stories) < STORIES / 2, "those of before are forgotten"
    assert [story.cluster_id for story in stories.values() if story.last_seen is None] == []
    assert [story.cluster_id for story in stories.values() if not story.entities] == []
