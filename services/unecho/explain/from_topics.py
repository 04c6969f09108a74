"""Articles from the topics of a running system."""

from __future__ import annotations

from unecho.explain.given import Given
from unecho.explain.life.find import Life
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.article_json import Refusal, read_article


def given_of(article_id: str, life: Life, max_article_bytes: int) -> Given:
    """The article itself, to be explained. Raises UserError where its text is not there: UNREADABLE, NOT_FOUND."""
    record = life.signed or life.raw
    if life.letter is not None:
        raise UserError(f"the article {article_id!r} is dead: see unecho explain {article_id!r}.", ExitCode.UNREADABLE)
    if record is None:
        raise UserError(f"the text of {article_id!r} is on no topic any more: only its verdict is.", ExitCode.NOT_FOUND)
    article = read_article(record.value, max_article_bytes)
    if isinstance(article, Refusal):
        raise UserError(
            f"the article {article_id!r} cannot be read: {article.reason}, {article.detail}", ExitCode.UNREADABLE
        )
    return Given(article, f"{record.topic}:{record.partition}:{record.offset}", life.verdict)
