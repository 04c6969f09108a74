"""What an article tells of where it comes from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class OriginKind(StrEnum):
    """Who an article comes from."""

    AGENCY = "agency"
    """It sends its articles to outlets."""
    OUTLET = "outlet"
    """It publishes; here another than the one that ran the article."""


class OriginEvidence(StrEnum):
    """How an article tells its origin, the surest first."""

    DATELINE = "dateline"
    """`LONDON, Aug 5 (Reuters) -`."""
    BYLINE = "byline"
    """`By X, Associated Press` above the article."""
    CREDIT = "credit"
    """The name alone after the last sentence: `(Reuters)`, `REUTERS`, `— AFP`, `Source: EFE`."""
    SIGN_OFF = "sign_off"
    """Who reported and edited: `(Reporting by …; Editing by …)`, `AP writer X contributed`."""
    COPYRIGHT = "copyright"
    """`© 2025 AFP`."""
    REPUBLISHED = "republished"
    """`This article originally appeared in …`."""
    CANONICAL = "canonical"
    """Its page says that it stands on another site."""
    URL = "url"
    """A folder of its URL: `/news-services/reuters/`."""
    SOURCE = "source"
    """Its source is an agency."""
    CAPTION = "caption"
    """Credited with the pictures, and the text speaks as the agency: `Reuters could not verify`."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article comes from.

    Attributes:
        name: as `core.origin.agencies` or `outlets` has it; of an outlet that they have not, as the article writes it,
            or its host. At most 60 characters.
        kind: see `OriginKind`.
        evidence: see `OriginEvidence`; the surest where there are several.

    """

    name: str
    kind: OriginKind
    evidence: OriginEvidence


class Told(NamedTuple):
    """Both things that are told.

    Attributes:
        origin: None where the article does not tell.
        agencies: those whose material it says that it used; sorted, each once, at most eight.

    """

    origin: Origin | None
    agencies: tuple[str, ...] = ()
