"""Articles from files: the only one of a file, the two of a file, or those of given ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from unecho.core.article import Article
from unecho.explain.given import Given
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import Settings
from unecho.sources.articles import ArticleReader
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.files import find_sources
from unecho.sources.flags import Format
from unecho.sources.reading import ReadLimits, read_sources


@dataclass(frozen=True, slots=True)
class Files:
    """How files are read."""

    field_map: FieldMap
    form: Format
    settings: Settings

    def take(self, path: str, number: int) -> list[Given]:
        """The articles of a file, which must be so many. Raises UserError (USAGE, UNREADABLE)."""
        found = list(islice(self._read([path]), number + 1))
        if not found:
            raise UserError(f"nothing in {path} can be read as an article.", ExitCode.UNREADABLE)
        if len(found) != number:
            has = f"more than {number}" if len(found) > number else str(len(found))
            wanted = "one article" if number == 1 else f"{number} articles"
            raise UserError(
                f"{path} has {has} and not {wanted}: name two by their ids: unecho explain ID ID --in {path}",
                ExitCode.USAGE,
            )
        return found

    def find(self, ids: Sequence[str], paths: Sequence[str]) -> list[Given]:
        """The first article of each id. Raises UserError (NOT_FOUND)."""
        found: dict[str, Given] = {}
        for given in self._read(paths):
            if given.article.id in ids:
                found.setdefault(given.article.id, given)
            if len(found) == len(set(ids)):
                break
        for article_id in ids:
            if article_id not in found:
                raise UserError(f"no article of the id {article_id!r} in {', '.join(paths)}.", ExitCode.NOT_FOUND)
        return [found[article_id] for article_id in ids]

    def _read(self, paths: Sequence[str]) -> Iterator[Given]:
        """What can be read as articles."""
        limits = ReadLimits(self.settings.max_article_bytes, self.settings.max_expansion)
        reader = ArticleReader(self.field_map, self.settings.max_article_bytes, self.form.form)
        for item in read_sources(find_sources(paths, self.form.kind), limits):
            _, article = reader.read(item)
            if isinstance(article, Article):
                yield Given(article, f"{item.path}:{item.number}")
