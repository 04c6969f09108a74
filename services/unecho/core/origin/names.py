"""Which agency or outlet a name in a text is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from unecho.core.origin.agencies import AGENCIES, OTHER_WORDS
from unecho.core.origin.outlets import OUTLETS
from unecho.core.origin.told import OriginKind

_ACRONYM: Final = 4
"""Characters; a longer form may have any case."""
_AGENCY_AFTER: Final = re.compile(r" (?:news ?)?(?:agency|service|newswire|wire|newsroom|staff|news)$", re.IGNORECASE)
_LONGEST: Final = 60
_LIST: Final = re.compile(r" ?(?:[,/=;|・＝·]| and | und | et | y | e |&|\+) ?")
_MOST_IN_LIST: Final = 6


@dataclass(frozen=True, slots=True)
class Named:
    """One agency or outlet."""

    name: str
    kind: OriginKind


_HOSTS: Final[dict[str, Named]] = {}
_FORMS: Final[dict[str, Named]] = {}
for _kind, _table in ((OriginKind.OUTLET, OUTLETS), (OriginKind.AGENCY, AGENCIES)):
    for _name, _forms, _hosts in _table:
        _named = Named(_name, _kind)
        _HOSTS.update(dict.fromkeys(_hosts.split("|"), _named))
        for _form in _forms.split("|"):
            _FORMS[_form] = _named
            if len(_form) > _ACRONYM:
                _FORMS[_form.casefold()] = _named
LAST_WORDS: Final = frozenset(form.rsplit(" ", 1)[-1] for form in _FORMS) | {
    "Agency",
    "Service",
    "agency",
    "service",
    "staff",
    "Staff",
}
"""Of all forms."""
FIRST_WORDS: Final = frozenset(
    found[0].lower()
    for form in _FORMS
    if (found := re.search(r"\w+", form, re.ASCII)) and form[: found.end() + 1].isascii()
) | {"the"}
"""Letters and figures that forms in ASCII begin with."""
_OF_ANY: Final = frozenset({"newsroom", "staff", "bureau"})
TELLING_WORDS: Final = frozenset(
    words[-2] if len(words) > 1 and words[-1].lower() in _OF_ANY else words[-1] for words in map(str.split, _FORMS)
)
"""Of each form the last word, but for what any agency may have."""


def named(text: str) -> Named | None:
    """The agency or outlet of that name, with or without `The` and `news agency`; None for any other text."""
    found = _FORMS.get(text)
    if found is not None or len(text) > _LONGEST or len(text) <= _ACRONYM:
        return found
    plain = text.casefold()
    return _FORMS.get(plain) or _FORMS.get(plain.removeprefix("the ")) or _without_agency(text)


def _without_agency(text: str) -> Named | None:
    plain = _AGENCY_AFTER.sub("", text).removeprefix("The ").removeprefix("the ")
    return None if plain == text else _FORMS.get(plain) or _FORMS.get(plain.casefold())


def agency(text: str) -> Named | None:
    """The same of agencies only, and of no form that is another word too."""
    found = named(text)
    return found if found is not None and found.kind is OriginKind.AGENCY and text not in OTHER_WORDS else None


def names_of(text: str) -> list[Named]:
    """Of a list such as `AFP, AP and Reuters`; parts that are no agency or outlet are left out."""
    if len(text) > 4 * _LONGEST:
        return []
    return [found for part in _parts(text) if (found := named(part)) is not None]


def first_of_list(text: str) -> Named | None:
    """The first of a list in which all are agencies or outlets; None for any other text."""
    if len(text) > 4 * _LONGEST:
        return None
    found = list(map(named, _parts(text)))
    return None if None in found else found[0]


def _parts(text: str) -> list[str]:
    return [part.strip(" .'’\"“”()") for part in _LIST.split(text.strip(" .()*"), _MOST_IN_LIST)]


def of_host(host: str) -> Named | None:
    """Whose host it is, or a host under theirs."""
    while "." in host:
        found = _HOSTS.get(host)
        if found is not None:
            return found
        host = host.partition(".")[2]
    return None


def is_own(name: str, outlet: str | None) -> bool:
    """Whether an outlet is the one named: `LatestLY` is latestly.com, as is `The Boston Globe` bostonglobe.com."""
    if outlet is None:
        return False
    known = named(name)
    if known is not None and known == (of_host(outlet) or named(outlet)):
        return True
    squeezed = _squeezed(name)
    return len(squeezed) > 2 and squeezed in (_squeezed(outlet), *map(_squeezed, outlet.split(".")))


def _squeezed(name: str) -> str:
    plain = "".join(filter(str.isalnum, name.casefold()))
    return plain.removeprefix("the") or plain
