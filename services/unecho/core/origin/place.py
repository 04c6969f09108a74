"""Where an article stands and whose it is, written one way, however feeds and readers write it."""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from w3lib.url import canonicalize_url

from unecho.core.origin.url_habits import AMP_NAMES, REDIRECTS, TRACKING_NAMES, TRACKING_PREFIXES, VIEW_NAMES

LONGEST: Final = 4_096
"""Characters; what is longer stays as it is, so that the work for an article is bounded."""

_WEB: Final = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_PLAIN_ADDRESS: Final = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[A-Za-z0-9._~/-]*)?")
_PLAIN_URL: Final = re.compile(
    r"(?:[Hh][Tt][Tt][Pp][Ss]?:)?//([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)((?:/[A-Za-z0-9_~-]+)*)/?"
)
"""Nothing in it is for tracking, for AMP but the word, or escaped."""
_PLAIN_QUERY: Final = re.compile(r"(?:[A-Za-z0-9_.-]+(?:=[A-Za-z0-9_.-]*)?(?:&|$))*")
_AMPERSAND: Final = re.compile(r"&(?:amp;|#0{0,2}38;)+", re.IGNORECASE)
_SPACE: Final = re.compile(r"[\t\r\n]+")
_HOST_PREFIX: Final = re.compile(r"(?:(?:www[0-9]{0,2}|m|mobile|amp)\.)+(?=[^.]+\.)")
_PORT: Final = re.compile(r":(?:80|443)?$")
_INDEX: Final = re.compile(r"/(?:index\.(?:html?|shtml|php|aspx?|jsp)|default\.(?:html?|aspx?))$", re.IGNORECASE)
_AMP_PATH: Final = re.compile(r"/amp(?=/|$)|\.amp(?=\.html?$|$)", re.IGNORECASE)
_SESSION: Final = re.compile(r";jsessionid=[^/?]*", re.IGNORECASE)

_GOOGLE: Final = re.compile(r"google(?:\.com?)?\.[a-z]{2,3}")
_CACHES: Final = (
    (_GOOGLE, re.compile(r"/amp/(s/)?(.+)")),
    (re.compile(r"(?:[a-z0-9-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)"), re.compile(r"/[a-z]{1,3}/(s/)?(.+)")),
)
"""Hosts that keep others' AMP pages, and what in their paths is the page's URL; `s/` says https."""
_WRAPPINGS: Final = 3
_AUTHORITY: Final = re.compile(r"[^/?#]+")
_PLAIN_SOURCE: Final = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_HOST: Final = re.compile(r"[\w-]+(?:\.[\w-]+)+\.?(?::[0-9]+)?(?=/|$)")
_LONGEST_SOURCE: Final = 512


def place_of(url: str | None, canonical_url: str | None = None, amp_url: str | None = None) -> str | None:
    """Where an article stands: a form of its URL that is the same for all ways of writing it.

    Scheme, user, port 80 or 443, `www.`, `m.`, `mobile.` and `amp.` before the host, the fragment (but `#!…`), a slash
    or `index.html` at the end, what is only for tracking or chooses AMP, the order of parameters and how characters are
    escaped make no difference; links to Google's AMP caches and through redirects are led to the page. It always begins
    with `https://`; other parameters, ports and the case of the path stay. What is no URL of the web, cannot be read as
    one or has more than LONGEST characters is the text itself, without white space around.

    `canonical_url` counts where it is of the same site and not that site's front page, or there is no `url`; `amp_url`
    where there is neither. None where nothing is given. Raises nothing; takes time linear in the texts.
    """
    own = _canonical(url) if url else None
    if own is not None and not canonical_url:
        return own
    said = _canonical(canonical_url) if canonical_url else None
    if own is None:
        return said or (_canonical(amp_url) if amp_url else None)
    if said is None or host_of(said) is None or host_of(said) != host_of(own) or _is_front_page(said):
        return own
    return said


def outlet_of(source: str | None, place: str | None) -> str | None:
    """Whose an article is: its source in lower case, as a host where it is one or a URL, without `www.` and the like.

    Where the source is missing, the host of `place`; None where that is none. Raises nothing.
    """
    name = (source or "").strip()
    if not name:
        return host_of(place) if place else None
    if len(name) > _LONGEST_SOURCE:
        return name
    return _outlet_named(name.lower())


@lru_cache(maxsize=4096)
def _outlet_named(name: str) -> str:
    """Cached: there are far fewer outlets than articles."""
    if _PLAIN_SOURCE.fullmatch(name):
        return _plain_host(name)
    if _WEB.match(name):
        return host_of(_canonical(name) or "") or name
    if _HOST.match(name):
        return host_of(_canonical(f"//{name}") or "") or name
    return name


def host_of(place: str) -> str | None:
    """The host of what `place_of` gave, with its port if that is an odd one; None where it is no URL of the web."""
    if not place.startswith("https://"):
        return None
    found = _AUTHORITY.match(place, len("https://"))
    return found[0] if found else None


def _is_front_page(place: str) -> bool:
    return place.count("/") == 2 and "?" not in place


def _canonical(text: str) -> str | None:
    plain = _plain(text)
    if plain is not None:
        return plain
    text = text.strip()
    if len(text) > LONGEST or not _WEB.match(text):
        return text or None
    try:
        return _of_any(text)
    except ValueError:
        # A port or an address that is none.
        return text


def _plain(url: str) -> str | None:
    """Of a URL with nothing to leave out but its scheme and what stands before its host; None for others."""
    found = _PLAIN_URL.fullmatch(url) if len(url) <= LONGEST else None
    if found is None:
        return None
    named, path = found.groups()
    host = _plain_site(named)
    return None if host is None or "amp" in path.lower() else f"https://{host}{path}"


@lru_cache(maxsize=4096)
def _plain_site(host: str) -> str | None:
    """A host as it is told; None for those of which some pages are told by what is in their paths."""
    plain = _plain_host(host.lower())
    is_special = any(site == plain or (site == "google" and _GOOGLE.fullmatch(plain)) for site, _ in REDIRECTS)
    return None if is_special or any(hosts.fullmatch(plain) for hosts, _ in _CACHES) else plain


def _of_any(url: str) -> str:
    for _ in range(_WRAPPINGS):
        host, path, query, fragment = _parts(url)
        inner = _wrapped(host, path, query)
        if inner is None:
            break
        url = inner
    path = _INDEX.sub("", _AMP_PATH.sub("", _SESSION.sub("", path))).rstrip("/")
    return f"https://{host}{path}{'?' if query else ''}{query}{fragment}"


def _parts(url: str) -> tuple[str, str, str, str]:
    """Host, path, query without what says nothing, and `#!…`; all escaped the same way."""
    rest, mark, fragment = _AMPERSAND.sub("&", _SPACE.sub("", url)).partition("#")
    address, _, query = rest.partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair and not _says_nothing(pair)) if query else ""
    address, kept = _escaped(address.partition("//")[2], kept)
    host, slash, path = address.partition("/")
    return _plain_host(host), slash + path, kept, mark + fragment if fragment.startswith("!") else ""


def _escaped(address: str, query: str) -> tuple[str, str]:
    """Both with all characters escaped the same way, the host in lower case, parameters in order."""
    if _PLAIN_ADDRESS.fullmatch(address) and "/." not in address and _PLAIN_QUERY.fullmatch(query):
        # Nothing is to be escaped, as in most: the same in a tenth of the time.
        host, slash, path = address.partition("/")
        return host.lower() + slash + path, "&".join(
            map("=".join, sorted(map(_named, query.split("&"))))
        ) if query else ""
    clean = canonicalize_url(f"https://{address}{'?' if query else ''}{query}")
    address, _, query = clean[len("https://") :].partition("?")
    return address, query


def _named(pair: str) -> tuple[str, str]:
    name, _, value = pair.partition("=")
    return name, value


def _plain_host(host: str) -> str:
    plain = _PORT.sub("", host.rpartition("@")[2]).rstrip(".")
    return _HOST_PREFIX.sub("", plain, count=1) if plain[:1] in "wma" and _HOST_PREFIX.match(plain) else plain


def _says_nothing(pair: str) -> bool:
    name, _, value = pair.partition("=")
    name = name.lower()
    if name in TRACKING_NAMES or name in AMP_NAMES or name.startswith(TRACKING_PREFIXES):
        return True
    return name in VIEW_NAMES and value.lower() == "amp"


def _wrapped(host: str, path: str, query: str) -> str | None:
    """The URL that one of a cache or a redirect leads to."""
    is_google = _GOOGLE.fullmatch(host) is not None
    for name in REDIRECTS.get(("google" if is_google else host, path), ()):
        for pair in query.split("&"):
            if pair.startswith(f"{name}=") and _WEB.match(target := unquote(pair[len(name) + 1 :])):
                return target
    for hosts, paths in _CACHES:
        if hosts.fullmatch(host) and (found := paths.fullmatch(path)):
            return f"http{'s' if found[1] else ''}://{unquote(found[2])}{'?' if query else ''}{query}"
    return None
