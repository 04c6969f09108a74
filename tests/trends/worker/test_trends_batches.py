"""Behind a backlog a batch has several records for each article that may be handled at once."""

from pathlib import Path

from workers import prepared, publish, until, working

_ARTICLES = 5


async def test_what_waits_is_counted_in_fewer_batches(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> None:
    settings = await prepared(kafka_broker, topic_prefix, tmp_path, batch_articles=_ARTICLES)
    publish(settings, 0, 100)
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: worker.value("unecho_batch_articles_sum") == 200)
        batches = worker.value("unecho_batch_articles_count")
        assert batches is not None
        assert 200 / batches > _ARTICLES
