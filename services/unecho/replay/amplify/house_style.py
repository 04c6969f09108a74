"""How outlets write the same words: pairs of spellings, and the lines they put around an article."""

import re
from typing import Final

# British to American; applied whole, in either direction.
SPELLINGS: Final = (
    ("defence", "defense"),
    ("centre", "center"),
    ("centres", "centers"),
    ("programme", "program"),
    ("labour", "labor"),
    ("honour", "honor"),
    ("favour", "favor"),
    ("neighbour", "neighbor"),
    ("colour", "color"),
    ("harbour", "harbor"),
    ("organisation", "organization"),
    ("recognised", "recognized"),
    ("realised", "realized"),
    ("criticised", "criticized"),
    ("emphasised", "emphasized"),
    ("travelled", "traveled"),
    ("cancelled", "canceled"),
    ("licence", "license"),
    ("grey", "gray"),
    ("towards", "toward"),
    ("per cent", "percent"),
    ("US", "U.S."),
    ("UK", "U.K."),
    ("EU", "E.U."),
    ("UN", "U.N."),
)

# Transcriptions of names that reach English by several ways.
NAME_SPELLINGS: Final = (
    ("Zelenskiy", "Zelensky"),
    ("Zelensky", "Zelenskyy"),
    ("Volodymyr", "Vladimir"),
    ("Kyiv", "Kiev"),
    ("Kharkiv", "Kharkov"),
    ("Odesa", "Odessa"),
    ("Mohammed", "Muhammad"),
    ("Gaddafi", "Qaddafi"),
    ("Hezbollah", "Hizbollah"),
    ("Beijing", "Peking"),
    ("Sergei", "Sergey"),
    ("Alexei", "Aleksey"),
)

LINES_BEFORE: Final = (
    "Sign up now: get our newsletters delivered to your inbox",
    "Listen to this article: 4 min",
    "Share on Facebook | Share on X | Copy link",
    "By our staff and agencies",
    "Subscribe for full access to all our stories.",
    "ADVERTISEMENT",
    "Updated an hour ago",
)

LINES_AFTER: Final = (
    "Read more: the five things to know this morning",
    "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    "Follow us on social media for the latest news and updates.",
    "Get the full experience in the app.",
    "Related topics: world, politics, business",
    "Have a story to share? Write to our news desk.",
    "Our standards: the principles that we work by.",
)

TITLED_NAME: Final = re.compile(r"Mr (?<!\wMr )(?=[A-Z])")
# A name after a word in lower case: not after a first name, and not at the beginning of a sentence.
PLAIN_SURNAME: Final = re.compile(r"(?<!\w)([a-z]+,? )(?=[A-Z][a-z]+ (?:said|told|wrote|added|says)\b)")
STRAIGHT_DOUBLE_OPENING: Final = re.compile(r'"(?<!\S")(?=\S)')
