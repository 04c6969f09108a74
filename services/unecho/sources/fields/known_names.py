"""What others call the fields of an article: to propose a --map, never to read by."""

import difflib
import shlex
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

_NAMES: Final[Mapping[str, str]] = {
    "id": "guid uuid articleid newsid docid documentid itemid key uri url link permalink href weburl slug filename",
    "text": "body content articlebody articletext articlecontent bodytext fulltext maintext maincontent contenttext"
    " contenthtml bodyhtml html story article paragraphs description summary abstract",
    "title": "headline heading header name subject articletitle",
    "source": "outlet publisher site domain sourcedomain sourcename provider publication newspaper feed author",
    "url": "link permalink href weburl articleurl uri",
    "published_at": "published publishedat pubdate publisheddate publishdate publicationdate datepublished datepublish"
    " date datetime day time timestamp created createdat creationdate updated",
    "language": "lang locale",
}
"""Without blanks, lines and points, in the order in which they are proposed."""
ANY_ID: Final = "id=FIELD"
_MUST_BE: Final = ("id", "text")
_LEAST_LIKE: Final = 0.7


def is_known(name: str) -> bool:
    """Whether a field of this name is one of an article, or proposed for one."""
    return name in _NAMES or _plain(name) in {each for names in _NAMES.values() for each in names.split()}


def nearest(name: str, names: Collection[str]) -> str | None:
    """The one of `names` that is most like `name`; None where none is."""
    plain = {_plain(each): each for each in names}
    found = difflib.get_close_matches(_plain(name), plain, 1, _LEAST_LIKE)
    return plain[found[0]] if found else None


def paths_of(fields: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The fields, and of objects those within instead: path and value.

    Of a list within an object, of objects without an id, those of the first: they are parts of one article.
    """
    for name, value in fields.items():
        inner = value.items() if isinstance(value, dict) else ()
        for inner_name, part in inner:
            yield from _parts_of(f"{name}.{inner_name}", part)
        if not inner:
            yield name, value


def propose(fields: Collection[str], to_text: Iterable[str]) -> list[str]:
    """`id=url`, `text=body`, … by which an object of these paths would be an article; empty where no text is seen.

    `ANY_ID` where no id is. `to_text` are the fields that have the right name and are numbers.
    """
    plain = {_plain(_last(name)): name for name in sorted(fields, key=_depth, reverse=True)}
    pairs = {target: _source(target, fields, plain) for target in _NAMES}
    missing = [target for target in _MUST_BE if pairs[target] is None and target not in fields]
    if "text" in missing:
        return []
    kept = [ANY_ID] if missing else []
    kept += [f"{target}={target}" for target in to_text if target in _MUST_BE]
    return kept + [f"{target}={source}" for target, source in pairs.items() if source is not None]


def as_flags(pairs: Iterable[str]) -> str:
    """As they are written in a shell."""
    return " ".join(f"--map {shlex.quote(pair)}" for pair in pairs)


def _parts_of(path: str, value: object) -> Iterator[tuple[str, object]]:
    first = value[0] if isinstance(value, list) and value else None
    if isinstance(first, dict) and first and not any(map(_is_id, first)):
        yield from ((f"{path}[0].{name}", part) for name, part in first.items())
    else:
        yield path, value


def _is_id(name: str) -> bool:
    return _plain(name) in {"id", *_NAMES["id"].split()}


def _source(target: str, fields: Collection[str], plain: Mapping[str, str]) -> str | None:
    if target in fields:
        return None
    same = [plain[name] for name in (_plain(target), *_NAMES[target].split()) if name in plain]
    return same[0] if same else None


def _last(path: str) -> str:
    return path.rpartition(".")[2]


def _depth(path: str) -> int:
    return path.count(".")


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
