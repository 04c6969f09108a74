"""Where an article comes from: what tells, in several languages, and what does not."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.article import Article
from unecho.core.origin import Origin, OriginEvidence, OriginKind, Told
from unecho.core.origin.agencies import AGENCIES, OTHER_WORDS
from unecho.core.origin.cues import ALL_CUES, CUES, LONGER
from unecho.core.origin.find import ALL_HINTS, find_origin
from unecho.core.origin.hints import hints_of
from unecho.core.origin.names import named, of_host
from unecho.core.origin.opening import HEAD
from unecho.core.origin.place import outlet_of, place_of
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.signing.written_texts import PADDING
from unecho.core.text.plain_text import plain_text
from unecho.records.article_json import read_article

SEEDS = Path(__file__).parents[3] / "seeds"
PROSE = "The harbour bridge reopened on Friday after eleven months of repairs, the city said in a statement,"
PROSE += " and its mayor called upon all who cross it to keep to the new limit of thirty, which is for good."
REPORT = "\n".join([PROSE] * 6)


def tell(text: str, source: str | None = "example.com", url: str | None = None, canonical: str | None = None) -> Told:
    article = Article("a", text, source, url, "Title", canonical_url=canonical)
    return find_origin(article, plain_text(text), outlet_of(source, place_of(url)))


def hints(text: str) -> int:
    utf8 = np.frombuffer(text.encode() + b" " * PADDING, np.uint8).copy()
    return int(hints_of(utf8, np.zeros(1, np.int64), np.array([len(utf8) - PADDING]))[0])


def origin(text: str, **about: str | None) -> tuple[str, str] | None:
    told = tell(text, **about).origin
    return None if told is None else (told.name, told.evidence.value)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("LONDON, Aug 5 (Reuters) - ", "Reuters"),
        ("WASHINGTON/KYIV, Aug 22 (Reuters) – ", "Reuters"),
        ("BRASILIA (Reuters) -", "Reuters"),
        ("DEIR AL-BALAH, Gaza Strip (AP) — ", "AP"),
        ("Aug. 23 (UPI) -- ", "UPI"),
        ("SEOUL, Aug. 21 (Yonhap) -- ", "Yonhap"),
        ("Texas [US], August 24 (ANI): ", "ANI"),
        ("New Delhi, Aug 24 (PTI) ", "PTI"),
        ("BEIJING, Aug. 22 (Xinhua) -- ", "Xinhua"),
        ("Berlin (dpa/lnw) - ", "dpa"),
        ("Berlin (AFP) – ", "AFP"),
        ("Wien (APA) – ", "APA"),
        ("Paris, 22 août 2025 (AFP) – ", "AFP"),
        ("Madrid, 22 ago (EFE).- ", "EFE"),
        ("(ANSA) - ROMA, 22 AGO - ", "ANSA"),
        ("Lisboa, 22 ago 2025 (Lusa) - ", "Lusa"),
        ("ANKARA (AA) - ", "Anadolu"),
        ("МОСКВА, 22 авг - РИА Новости. ", "RIA Novosti"),
        ("MOSCOW, August 22. /TASS/. ", "TASS"),
        ("[東京 22日 ロイター] - ", "Reuters"),
        ("【ロンドン時事】", "Jiji"),
        ("【ワシントン共同】", "Kyodo"),
        ("(서울=연합뉴스) ", "Yonhap"),
        ("新华社北京8月22日电 ", "Xinhua"),
        ("AUSTIN, Texas (CNN) — ", "CNN"),
        ("(Just The News)—", "Just the News"),
        ("Gaza (Quds News Network)- ", "Quds News Network"),
    ],
)
def test_datelines(line: str, name: str) -> None:
    assert origin(f"{line}{REPORT}") == (name, "dateline")
    assert origin(f"A headline\nUpdated 5.40pm\n{line}{REPORT}") == (name, "dateline")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe, Associated Press", "AP"),
        ("By WAFAA SHURAFA and MELANIE LIDMAN Associated Press", "AP"),
        ("by Reuters and Example Staff", "Reuters"),
        ("Reuters staff", "Reuters"),
        ("AFP", "AFP"),
        ("Von dpa", "dpa"),
        ("Par AFP", "AFP"),
        ("Por EFE", "EFE"),
        ("By Jane Roe and John Doe, The Texas Tribune", "The Texas Tribune"),
        ("By Jane Roe | The Center Square", "The Center Square"),
    ],
)
def test_bylines(line: str, name: str) -> None:
    assert origin(f"A headline\n{line}\n{REPORT}") == (name, "byline")


@pytest.mark.parametrize(
    ("end", "name"),
    [
        (" (Reuters)", "Reuters"),
        (" REUTERS", "Reuters"),
        (" - AFP", "AFP"),
        (" — AFP", "AFP"),
        ("\nAP", "AP"),
        ("\n-- ANI", "ANI"),
        (" (PTI)", "PTI"),
        ("\n(IANS)", "IANS"),
        (" –IANS int/rs", "IANS"),
        ("\nAustralian Associated Press", "AAP"),
        ("\nSource: EFE", "EFE"),
        ("\n( Source : Reuters )", "Reuters"),
        ("\nAccreditation: AP", "AP"),
        ("\nQuelle: dpa", "dpa"),
        ("\nFuente: Europa Press", "Europa Press"),
        ("\n-- Reuters Toronto Bureau (416) 941-8100", "Reuters"),
        ("（新华社）", "Xinhua"),
        (" (PAP)", "PAP"),
    ],
)
def test_credits_below_the_last_sentence(end: str, name: str) -> None:
    assert origin(f"{REPORT}{end}") == (name, "credit")
    furniture = "\nGet the full experience in the app\nRead more\nBridge reopens, says mayor"
    assert origin(f"{REPORT}{end}{furniture}") == (name, "credit")


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("(Reporting by Jane Roe in Oslo; Editing by John Doe)", "Reuters"),
        ("Reporting by Jane Roe; Editing by John Doe", "Reuters"),
        ("Lidman reported from Jerusalem. Associated Press writer Samy Magdy contributed to this report.", "AP"),
        ("Tucker and Sisak write for the Associated Press.", "AP"),
        ("AP is solely responsible for all content.", "AP"),
        ("This report is auto-generated from ANI news service.", "ANI"),
        ("--jane.roe@reuters.com, Palo Alto Bureau", "Reuters"),
    ],
)
def test_sign_offs(end: str, name: str) -> None:
    assert origin(f"{REPORT}\n{end}") == (name, "sign_off")


@pytest.mark.parametrize(
    ("end", "name", "evidence"),
    [
        ("© 2025 AFP", "AFP", "copyright"),
        ("© Agence France-Presse", "AFP", "copyright"),
        ("Copyright 2025 The Associated Press. All rights reserved.", "AP", "copyright"),
        ("© 2025 Thomson/Reuters. All rights reserved.", "Reuters", "copyright"),
        ("© 2025 The New York Times Company", "The New York Times", "copyright"),
        ("This article originally appeared in The Boston Herald.", "The Boston Herald", "republished"),
        ("This story was first published by The Texas Tribune, a newsroom.", "The Texas Tribune", "republished"),
        ("This article is republished from The Conversation under a licence.", "The Conversation", "republished"),
        ("The post Bridge reopens appeared first on CBS News.", "CBS News", "republished"),
        ("Dieser Text erschien zuerst bei Der Spiegel.", "Der Spiegel", "republished"),
    ],
)
def test_whose_it_says_it_is(end: str, name: str, evidence: str) -> None:
    assert origin(f"{REPORT}\n{end}") == (name, evidence)


def test_addresses() -> None:
    folder = "https://example.com/news-services/reuters/20250823-276854/"
    assert origin(REPORT, url=folder) == ("Reuters", "url")
    own = "https://example.com/a/b"
    assert origin(REPORT, url=own, canonical="https://other.org/a/b") == ("other.org", "canonical")
    assert origin(REPORT, url=own, canonical="https://www.reuters.com/a") == ("Reuters", "canonical")
    assert origin(REPORT, source="apnews.com") == ("AP", "source")
    assert origin(REPORT, source="Reuters") == ("Reuters", "source")
    assert origin(REPORT, source="en.yna.co.kr") == ("Yonhap", "source")


@pytest.mark.parametrize(
    "text",
    [
        f"{REPORT}\nTwo sources told Reuters that it would.\n{REPORT}",
        f"{REPORT}\nIt was first reported by Reuters.",
        f"The bridge on Friday. Photo: Reuters\n{REPORT}",
        f"The bridge on Friday. (Photo by AFP)\n{REPORT}",
        f"{REPORT}\n© BELGA PHOTO JANE ROE",
        f"{REPORT}\nReuters could not independently verify that.",
        f"{REPORT}\nDeaths are 1,219, according to an AFP tally based on official figures.",
        f"{REPORT}\nIt is of the Press Trust of India (PTI)",
        f"{REPORT}\nThe leader of Pakistan Tehreek-e-Insaf (PTI) said so.\n{REPORT}",
        f"{REPORT}\n(With inputs from Reuters)",
        f"{REPORT}\n(FRANCE 24 with AP and AFP)",
        f"{REPORT}\nThe Associated Press contributed to this report.",
        f"{REPORT} (AFP)\n{REPORT}",
        f"{REPORT}\nThe video first appeared on TikTok.",
        f"{REPORT}\nThis article was first published on August 22, 2025.",
        f"{REPORT}\n(The above story first appeared on Example on Aug 22.)",
        f"{REPORT}\nCopyright 2025 Example. All rights reserved.",
        f"Shares of Intel Corp (INTC) - and others - rose.\n{REPORT}",
        f"Rep. Greg Casar (D-Texas) - a member - said so.\n{REPORT}",
        f"(News Focus) What comes next\n{REPORT}",
    ],
)
def test_what_tells_nothing(text: str) -> None:
    assert origin(text) is None


def test_addresses_that_tell_nothing() -> None:
    assert origin(REPORT, url="https://example.com/topic/reuters/a-page") is None
    assert origin(REPORT, url="https://example.com/reuters") is None
    assert origin(REPORT, url="https://m.example.com/a", canonical="https://example.com/a") is None
    assert origin(f"{REPORT}\nThe post X appeared first on CBS News.", source="cbsnews.com") is None


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("(With inputs from PTI)", ("PTI",)),
        ("(With inputs from AP, AFP)", ("AFP", "AP")),
        ("(With AP inputs)", ("AP",)),
        ("The Associated Press contributed to this report.", ("AP",)),
        ("Reuters and Associated Press contributed to this report", ("AP", "Reuters")),
        ("Additional reporting by Reuters.", ("Reuters",)),
        ("With reporting by the Associated Press", ("AP",)),
        ("(FRANCE 24 with AFP, AP and Reuters)", ("AFP", "AP", "Reuters")),
        ("*With information from AFP", ("AFP",)),
        ("(avec AFP)", ("AFP",)),
        ("(mit Material von dpa)", ("dpa",)),
        ("(con información de EFE)", ("EFE",)),
        ("Two sources told Reuters.", ()),
        ("ABC News' Jane Roe contributed to this report.", ()),
    ],
)
def test_agencies_used(end: str, names: tuple[str, ...]) -> None:
    assert tell(f"{REPORT}\n{end}").agencies == names


def test_a_caption_tells_where_the_text_speaks_as_the_agency() -> None:
    voice = "Reuters could not independently verify either statement."
    assert origin(f"The bridge. Photo: Reuters\n{REPORT}\n{voice}") == ("Reuters", "caption")
    assert origin(f"The bridge. Photo: AFP\n{REPORT}\n{voice}") is None


def test_the_seeds() -> None:
    told = {}
    for path in sorted(SEEDS.glob("0*.json")):
        article = read_article(path.read_bytes(), 10**7)
        assert isinstance(article, Article)
        told[path.name[:3]] = sign_article(article, Profile()).origin
    reuters = {
        name: Origin("Reuters", OriginKind.AGENCY, evidence)
        for name, evidence in {
            "000": OriginEvidence.CAPTION,
            "001": OriginEvidence.CREDIT,
            "002": OriginEvidence.CREDIT,
            "003": OriginEvidence.CREDIT,
        }.items()
    }
    assert told == {**reuters, "004": None}


def test_each_form_and_host_is_of_one_agency() -> None:
    for name, forms, hosts in AGENCIES:
        for form in forms.split("|"):
            known = named(form)
            assert known is not None, form
            assert known.name == name, form
        for host in hosts.split("|"):
            known = of_host(f"www.{host}")
            assert known is not None, host
            assert known.name == name, host
    assert [form for form in OTHER_WORDS if named(form) is None] == []


def test_cues_have_six_bytes() -> None:
    assert [cue for cue in CUES if len(cue.encode()) != 6] == []


_PIECES = ["(", ")", "((", "(AP", "(Reuters)", " ", "\n", "\n\n", "-", "—", "©", "Copyright 2025", "By ", "A", "a", "."]
_PIECES += [
    "contributed",
    "reporting by ",
    "originally appeared in ",
    "AFP",
    "（",
    "】",
    "/",
    ":",
    "Source: ",
    ",",
    "|",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=400).map("".join))
def test_any_text_is_bounded(text: str) -> None:
    told = tell(text or " ")
    assert told.origin is None or 0 < len(told.origin.name) <= 60
    assert list(told.agencies) == sorted(set(told.agencies))
    assert len(told.agencies) <= 8


@given(st.text(min_size=1), st.none() | st.text(), st.none() | st.text(), st.none() | st.text())
def test_nothing_raises(text: str, source: str | None, url: str | None, canonical: str | None) -> None:
    assert tell(text, source, url, canonical) == tell(text, source, url, canonical)


@pytest.mark.parametrize("piece", [*_PIECES, "(a", "( ", "A B ", "By A, ", "AP, ", "with AP and ", "Aa " * 5 + "("])
def test_only_the_ends_are_read(piece: str) -> None:
    """However long: what stands between is never looked at, and each end is short."""
    long = piece * (400_000 // len(piece))
    article = Article("a", long)
    middle = long[:HEAD] + PROSE * 2_000 + long[-4_000:]
    assert find_origin(article, long, None) == find_origin(article, middle, None)


@pytest.mark.parametrize(
    "line",
    ["($1=.6021 Pound)", "The rate rose by 3 percent. ($1=27.84 Czech Crown)", "A contribution, estimated for May."],
)
def test_everyday_words_are_no_reason_to_look(line: str) -> None:
    assert not hints(f"{REPORT}\n{line}") & ALL_HINTS


@pytest.mark.parametrize("cue", sorted(LONGER))
def test_a_longer_cue_is_seen_where_all_of_it_stands(cue: str) -> None:
    before, bits = LONGER[cue]

    assert hints(f"{REPORT}\n{before}{cue}") & bits & ALL_CUES == bits & ALL_CUES


def test_a_name_in_another_script_that_holds_a_figure_is_a_reason_to_look() -> None:
    assert hints(f"{REPORT} (뉴스1)") & ALL_HINTS
