"""Agency copy without its credit: it speaks as the agency, and its pictures are the agency's.

Neither tells alone. Others quote what an agency could not verify, and run its pictures with reports of their own.
"""

import re
from typing import Final

from unecho.core.origin.names import Named, agency
from unecho.core.origin.parts import parts_with

_VOICE: Final = re.compile(
    r"([A-Z][\w-]*(?: [A-Z][\w-]*){0,2}) (?:could not|couldn’t|couldn't|was unable to|is unable to|has been unable to"
    r"|was not able to|has not been able to)(?: immediately| independently)* verify"
)
_CUES: Final = (" verify",)
_VOICE_CHARACTERS: Final = 90
_CREDIT: Final = (
    r"(?:(?:photo|image|picture|foto|photograph)s?(?: credit| by)?|via|credit|handout) ?[:/|]* ?{0}\b|\b{0}/[A-Z]"
)


def caption(text: str) -> Named | None:
    """The agency that says that it could not verify something, where the text credits it with a picture too."""
    for part in parts_with(text, _CUES, _VOICE_CHARACTERS, _VOICE_CHARACTERS):
        found = _VOICE.search(part)
        told = None if found is None else agency(found[1].rpartition(". ")[2])
        if told is not None and re.search(_CREDIT.format(re.escape(told.name)), text, re.IGNORECASE):
            return told
    return None
