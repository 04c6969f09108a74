"""What became of all that was read, and what to do where it was not much."""

import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from unecho.core.dead_reason import safe_detail
from unecho.records.article_json import ARTICLE_FIELDS, Refusal
from unecho.sources.fields.field_map import FieldMap
from unecho.sources.fields.form import Form
from unecho.sources.fields.known_names import ANY_ID, as_flags, nearest, paths_of, propose
from unecho.sources.files import WANTED, Skipped

_NAMED_FILES: Final = 10
_HELD_NAMES: Final = 40
_NAME_CHARACTERS: Final = 80
_HELD_REASONS: Final = 200


@dataclass(frozen=True, slots=True)
class Recognised:
    """Files whose fields are named alike.

    Attributes:
        path: the first.
        said: the map of its first article.
        files: how many.
    """

    path: str
    said: str
    files: int


@dataclass(slots=True)
class Account:
    """Counts, and remembers of what it counts a bounded part.

    Attributes:
        field_map: what --map says.
        read: articles.
        dead: what is none, by reason and detail.
        first_dead: the file of the first.
        fields: names of fields, of what was no article for them and of what --map was applied to.
        numbers: those of them that are numbers.
        listed: a field that is a list of objects, and may hold the articles.
        nested: the path of the longest text within an object, and its characters.
        forms: whose names were recognised.
        found: the paths of --map that stood somewhere.
        skipped: files of folders.
    """

    field_map: FieldMap
    read: int = 0
    dead: Counter[tuple[str, str]] = field(default_factory=Counter)
    first_dead: str | None = None
    fields: dict[str, None] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)
    listed: str | None = None
    nested: tuple[int, str] = (0, "FIELD")
    forms: dict[Form, Recognised] = field(default_factory=dict)
    found: set[str] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)

    def recognised(self, form: Form, path: str, said: str) -> None:
        """One more file whose fields are named so; `said` is the map of its first article."""
        first = self.forms.get(form, Recognised(path, said, 0))
        self.forms[form] = replace(first, files=first.files + 1)

    def refused(self, refusal: Refusal, path: str) -> None:
        """One more that is no article."""
        self.first_dead = self.first_dead or path
        key = refusal.reason.value, refusal.detail
        self.dead[key if key in self.dead or len(self.dead) < _HELD_REASONS else (key[0], "")] += 1

    def saw(self, fields: Mapping[str, object]) -> None:
        """The fields of an object that is no article, or that --map was applied to."""
        for name, value in paths_of(fields):
            if len(self.fields) >= _HELD_NAMES:
                break
            if not name.isprintable() or len(name) > _NAME_CHARACTERS:
                continue
            self.fields[name] = None
            if isinstance(value, int | float) and not isinstance(value, bool):
                self.numbers.add(name)
            if isinstance(value, list) and value and isinstance(value[0], dict):
                self.listed = self.listed or name
            if isinstance(value, str) and "." in name:
                self.nested = max(self.nested, (len(value), name))

    @property
    def nothing_read(self) -> bool:
        """Whether there was something, and none of it an article."""
        return not self.read and bool(self.dead)

    def lines(self, command: str, paths: Sequence[str]) -> Iterator[str]:
        """For a person, at the end of `unecho COMMAND PATHS`; the last says what is dead."""
        yield from self._skipped_lines()
        yield from map(self._form_line, self.forms)
        yield from self._unknown_lines()
        named = " ".join(shlex.quote(path) if path.isprintable() else "PATH" for path in paths)
        if self.dead:
            yield from self._dead_lines(f"unecho {command} {named}")
        elif not self.read:
            yield f"there is nothing in {named}"

    def _skipped_lines(self) -> Iterator[str]:
        for one in self.skipped[:_NAMED_FILES]:
            yield safe_detail(f"skipped {one.path}: {one.why}")
        if (more := len(self.skipped) - _NAMED_FILES) > 0:
            yield f"skipped {more} more"
        if any(one.by_ending for one in self.skipped):
            yield f"of a folder are read {WANTED}; what is named outright is read whatever its ending"

    def _form_line(self, form: Form) -> str:
        first = self.forms[form]
        more = f" and {first.files - 1} more" if first.files > 1 else ""
        return f"read as {form}: {safe_detail(first.path)}{more} ({first.said})"

    def _unknown_lines(self) -> Iterator[str]:
        if not self.read and not self.fields:
            return
        for target, expression in self.field_map.pairs:
            for path in sorted({place.path for place in expression.places} - self.found):
                near = nearest(path, [name for name in self.fields if name != path])
                instead = f"did you mean {near}?" if near else f"there are {self._names()}"
                yield f"--map {target}={expression.text}: nothing has a field {path!r}; {safe_detail(instead)}"

    def _dead_lines(self, call: str) -> Iterator[str]:
        total = self.dead.total()
        reasons = Counter[str]()
        for (reason, _), count in self.dead.items():
            reasons[reason] += count
        reason, most = reasons.most_common(1)[0]
        detail = max((count, detail) for (its_reason, detail), count in self.dead.items() if its_reason == reason)[1]
        why = f"{reason} ({detail})" if detail else reason
        if self.read:
            first = safe_detail(self.first_dead or "")
            its = "" if most == total else f"{most} of them "
            yield f"dead {total} of {total + self.read}, first in {first}: {its}{why}"
            return
        its = f"{most} of {total} are" if most < total else f"all {total} are" if total > 1 else "it is"
        yield f"nothing could be read as an article: {its} {why}"
        if self.fields:
            yield from self._advice(call)

    def _advice(self, call: str) -> Iterator[str]:
        yield safe_detail(f"their fields: {self._names()}")
        useful = [
            (target, expression.text)
            for target, expression in self.field_map.pairs
            if len(expression.places) < len(expression.parts)
            or self.found & {place.path for place in expression.places}
        ]
        given = [f"{target}={text}" for target, text in useful]
        named = {target for target, _ in useful}
        proposed = propose(self.fields, sorted(self.numbers & ARTICLE_FIELDS))
        pairs = [*given, *(pair for pair in proposed if pair.partition("=")[0] not in named)]
        if proposed and ANY_ID not in pairs:
            yield f"try: {call} {as_flags(pairs)}"
        elif self.listed is not None:
            yield f"its list {self.listed!r} may hold the articles; try: jq -c '.{self.listed}[]' FILE | unecho scan -"
        elif proposed:
            yield f"try, with a FIELD that differs from article to article: {call} {as_flags(pairs)}"
        else:
            text = as_flags([f"text={self.nested[1]}"])
            yield safe_detail(f"name the fields that hold the id and the text: --map id=FIELD {text}")

    def _names(self) -> str:
        return ", ".join(self.fields)
