# ruff: noqa: E501 - lines of data
"""A made day of news, the same each time: nothing in it is so."""

from __future__ import annotations

import random

from desk import MINUTE, START, Desk

from unecho.core.article import Article
from unecho.core.kind import Kind
from unecho.core.origin import Origin, OriginEvidence, OriginKind
from unecho.core.verdict import Outcome

DAY_MINUTES = 30 * 60
KINDS = (Kind.VERBATIM, Kind.SHORTENED, Kind.VERBATIM, Kind.EXTENDED, Kind.RESTYLED, Kind.VERBATIM, Kind.MERGED)
OUTLETS = tuple(
    f"{name}.example"
    for name in (
        "courier", "daily-ledger", "morgenblatt", "la-tribuna", "harbour-post", "north-star", "evening-mail", "el-faro",
        "canal-nine", "the-register", "wochenschau", "city-desk", "sentinel", "le-matin", "gazette", "akhbar", "observer",
        "prairie-news", "island-times", "weekly-mirror", "argus", "bulletin", "valley-echo", "free-press",
    )
)  # fmt: skip
STORIES = (
    ("harbour", "Storm surge closes harbours along the northern coast", "Reuters", ("PLACE:Norhaven", "ORGANIZATION:Coast Guard"), 41, 95),
    ("budget", "Parliament passes budget after a night of talks", "dpa", ("PERSON:Ines Falk", "PLACE:Lindau", "ORGANIZATION:Ministry of Finance"), 33, 300),
    ("rates", "Central bank holds rates and warns of slower growth", "AFP", ("PERSON:Tomas Reyes", "ORGANIZATION:Central Bank"), 28, 150),
    ("vaccine", "Trial of a malaria vaccine ends early, with good results", "AP", ("ORGANIZATION:Meridian Institute", "PLACE:Kisuma"), 22, 640),
    ("rail", "Rail workers call off strike planned for the holidays", None, ("PERSON:Ines Falk", "ORGANIZATION:Rail Union"), 17, 40),
    ("election", "Recount confirms the result by 312 votes", "AP", ("PERSON:Marta Olsen", "PLACE:Norhaven"), 15, 900),
    ("arabic", "اتفاق جديد على وقف إطلاق النار بعد محادثات طويلة", None, ("PLACE:Sana", "PERSON:Marta Olsen"), 9, 75),
    ("hebrew", "הממשלה אישרה את התקציב לאחר דיון ארוך", None, ("ORGANIZATION:Ministry of Finance",), 4, 420),
    ("japanese", "台風が北部に接近、鉄道各社が運休を発表", "Kyodo", ("PLACE:Kisuma",), 6, 210),
    ("flood", "River towns clear mud as the water falls", "Reuters", ("PLACE:Lindau",), 12, 1_200),
    ("museum", "Stolen altarpiece returns to its church after 40 years", None, ("PLACE:Lindau", "PERSON:Tomas Reyes"), 8, 1_500),
    ("comet", "Comet is seen by day for the first time since 2007", "EFE", ("ORGANIZATION:Meridian Institute",), 7, 18),
)  # fmt: skip
"""Name, headline, origin, who is in it, how many copies, how many minutes before the newest article it began."""

FIRST_TEXT = (
    "Harbours along the northern coast were closed on Tuesday as a storm surge raised the water by 2.4 metres, the coast "
    "guard said. Ferries to 14 islands stay in port until at least Thursday morning.\n"
    "“We expect the highest water in thirty years,” said Lene Dahl, who leads the watch at Norhaven. About 3,200 people "
    "were asked to leave houses behind the old dyke, and two schools were opened for them.\n"
    "The rail line to Norhaven is under water in three places. Insurers put the damage at 40 million crowns so far.\n"
    "The wind is to turn west during the night, which takes the water away from the land.\n"
    "The Meteorological Institute in Aldersund had warned of the storm, named Ragnhild, on Sunday. Governor Ole Brandt "
    "called the army, and 350 soldiers of the Viborg regiment came with pumps. The hospital of Sankt Olav moved 60 patients "
    "to Aldersund. Hurtigruten turned the Nordlys back at Cape Stad, and Widerøe cancelled 22 flights from Fagernes."
)
SECOND_TEXT = (
    "Harbours along the northern coast were closed on Tuesday as a storm surge raised the water by 2.6 metres, the coast "
    "guard said. Ferries to 14 islands stay in port until at least Thursday morning.\n"
    "“We expect the highest water in thirty years,” said Lene Dahl, who leads the watch at Norhaven. About 4,100 people "
    "were asked to leave houses behind the old dyke, and two schools were opened for them.\n"
    "The mayor thanked the volunteers who had filled sandbags since dawn. Shops in the old town stay closed.\n"
    "The wind is to turn west during the night, which takes the water away from the land.\n"
    "The Meteorological Institute in Aldersund had warned of the storm, named Ragnhild, on Sunday. Governor Ole Brandt "
    "called the army, and 350 soldiers of the Viborg regiment came with pumps. The hospital of Sankt Olav moved 60 patients "
    "to Aldersund. Hurtigruten turned the Nordlys back at Cape Stad, and Widerøe cancelled 22 flights from Fagernes."
)


def fill(desk: Desk) -> None:
    """A day and a half of it, told at once."""
    chance = random.Random(17)
    now = START + DAY_MINUTES * MINUTE
    written = []
    for name, title, origin, entities, copies, ago in STORIES:
        told = None if origin is None else Origin(origin, OriginKind.AGENCY, OriginEvidence.CREDIT)
        began = now - ago * MINUTE
        written.append((began, name, title, told, entities, None))
        for number in range(copies):
            time = min(began + int(chance.expovariate(1 / 25) * MINUTE) + number * 20_000, now)
            written.append((time, name, title, None, (), number))
    for hour in range(30):
        for number in range(chance.randint(0, 5) + (4 if 6 <= hour % 24 <= 20 else 0)):
            name = f"small-{hour}-{number}"
            written.append((START + (hour * 60 + chance.randint(0, 59)) * MINUTE, name, f"Notes from {OUTLETS[(hour + number) % 24]}, {hour}/{number}", None, (), None))  # fmt: skip
    for time, name, title, told, entities, number in sorted(written, key=lambda one: (one[0], one[1])):
        outlet = OUTLETS[(len(name) * 5 + (0 if number is None else number + 1)) % len(OUTLETS)]
        url = f"https://{outlet}/{name}"
        if number is None:
            desk.open_story(name, title, *entities, article_time=time, origin=told, source=outlet, url=url)
        elif number == 5:
            desk.judge(name, Outcome.UPDATE, article_time=time, source=outlet, url=url, title=title, kind=Kind.NEW_VERSION, reused=0.41, matched_id=name)  # fmt: skip
        else:
            kind = KINDS[number % len(KINDS)]
            reused = 1.0 if kind is Kind.VERBATIM else round(chance.uniform(0.55, 0.98), 3)
            desk.judge(
                name, article_time=time, source=outlet, url=url, title=title, kind=kind, reused=reused, matched_id=name
            )
    desk.tell()
    desk.texts.articles["harbour"] = Article("harbour", FIRST_TEXT, OUTLETS[11], None, STORIES[0][1], now - 95 * MINUTE)
    for name, outlet in desk.state.stories["harbour"].outlets.items():
        if outlet.article_id != "harbour":
            desk.texts.articles[outlet.article_id] = Article(
                outlet.article_id, SECOND_TEXT, name, outlet.url, STORIES[0][1], outlet.first_seen
            )
    desk.dead.reasons = [
        {
            "reason": "not_json",
            "letters": 3,
            "example": {
                "stage": "sign", "topic": "articles.raw", "partition": 2, "offset": 1801, "timestamp": "2025-11-21T08:00:00Z",
                "key": "n-1801", "detail": "unexpected end of data: line 1 column 201 (char 200)", "begins": '{"id": "n-1801", "text": "Harb',
            },
        }
    ]  # fmt: skip
