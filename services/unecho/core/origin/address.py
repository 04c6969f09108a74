"""The origin that an article's addresses tell: its URL, the page that stands for it, and its source."""

import re
from functools import lru_cache
from typing import Final

from unecho.core.origin.names import Named, agency, named, of_host
from unecho.core.origin.place import host_of, place_of
from unecho.core.origin.told import OriginKind

_FOLDERS: Final[dict[str, Named | None]] = {
    folder: named(form)
    for folder, form in {
        "reuters": "Reuters",
        "afp": "AFP",
        "associated-press": "AP",
        "ap-news": "AP",
        "apnews": "AP",
        "ap": "AP",
        "pti": "PTI",
        "pti-news": "PTI",
        "ani": "ANI",
        "ani-news": "ANI",
        "ians": "IANS",
        "xinhua": "Xinhua",
        "canadian-press": "Canadian Press",
        "press-association": "Press Association",
        "pa": "PA Media",
        "aap": "AAP",
        "dpa": "dpa",
        "efe": "EFE",
        "ansa": "ANSA",
        "upi": "UPI",
        "kyodo": "Kyodo",
        "yonhap": "Yonhap",
        "tass": "TASS",
        "bloomberg": "Bloomberg",
        "bernama": "Bernama",
        "anadolu": "Anadolu",
        "nytns": "NYTNS",
    }.items()
}
_WIRES: Final = frozenset(
    {"wire", "wires", "newswire", "news-wire", "wire-news", "news-services", "news-service", "newsfeed", "feeds"}
    | {"agency", "agencies", "agency-news", "agency-feeds", "agencias", "agences", "agenturen"}
    | {"syndicated", "syndication", "partner", "partners"}
)
"""Folders under which one of an agency's name says where its articles come from."""
_SAFE: Final = frozenset({"reuters", "afp", "associated-press", "pti-news", "ani-news", "ap-news", "nytns"})
"""Those that say so anywhere but below a subject."""
_SUBJECTS: Final = frozenset(
    {"tag", "tags", "topic", "topics", "company", "companies", "stock", "stocks", "quote", "media"}
)
_MAY_NAME: Final = re.compile(f"/(?:{'|'.join(sorted(_FOLDERS))})/")
_LONGEST: Final = 2_048
_LONGEST_KEPT: Final = 512
"""Characters of what is kept, so that it takes a few megabytes at most."""


def canonical_of(canonical_url: str | None, url: str | None) -> Named | None:
    """Whose page stands for the article, where that is another site's."""
    if canonical_url is None or url is None:
        return None
    said, own = (host_of(place_of(address) or "") for address in (canonical_url, url))
    if said is None or own is None or _is_one_site(said, own):
        return None
    return of_host(said) or Named(said[:60], OriginKind.OUTLET)


def _is_one_site(one: str, other: str) -> bool:
    return (
        one == other
        or one.endswith(f".{other}")
        or other.endswith(f".{one}")
        or (of_host(one) is not None and of_host(one) == of_host(other))
    )


def folder_of(url: str | None) -> Named | None:
    """The agency that a folder of a URL names; the page itself, the last part, names nothing."""
    if url is None or len(url) > _LONGEST:
        return None
    lowered = url.lower()
    return _named_folder(lowered.split("?", 1)[0].split("/")[3:-1]) if _MAY_NAME.search(lowered) else None


def _named_folder(folders: list[str]) -> Named | None:
    before = ""
    for folder in folders:
        if folder in _FOLDERS and before not in _SUBJECTS and (folder in _SAFE or before in _WIRES):
            return _FOLDERS[folder]
        before = folder
    return None


def source_of(source: str | None, outlet: str | None) -> Named | None:
    """The agency that the article's source is, by name or by host."""
    is_short = len(source or "") + len(outlet or "") <= _LONGEST_KEPT
    return _source_of(source, outlet) if is_short else _source_of.__wrapped__(source, outlet)


@lru_cache(maxsize=4096)
def _source_of(source: str | None, outlet: str | None) -> Named | None:
    """Cached: there are far fewer than articles."""
    told = of_host(outlet) if outlet is not None else None
    if told is None and source is not None:
        told = agency(source)
    return told if told is not None and told.kind is OriginKind.AGENCY else None
