"""A batch in one pass gives, to the byte, what its articles give one by one, step by step."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from named_streams import CONSENT, named_story
from streams import PROFILE

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.signing import packed_batch
from unecho.core.signing.packed import PackedArticle
from unecho.core.signing.packed_batch import sign_batch
from unecho.core.signing.signed_article import sign_article

PIECES = (
    "Kyiv", "Anna", "Brown's", "O'Brien", "o'neil's", "I", "A's", "the", "of", "und", "Nov", "Nov.", "May",
    "Sunday", "dimanche", "20", "20th", "7m", "5km", "40abc", "-40", "1,234.50", "12:30", "1990's", "%", " %",
    " per cent", " per century", " percent", " million", "$", "£", "€", "5€", "A1", "' ", "'", "''", "'s", "Corp.'s",
    '"', "“", "”", "’s", "’", ".", ". ", "! ", "?", "? ", "??", "d?", "l?e", "\n", "\n\n", "\r\n", "\r", "\x0b", ";",
    ":", ",", " ", "  ", "\t", "\u00a0", "—", "–", "…", "_", "`", "Élysée", "Ъ", "Москва",
    "вЂ", "РЎР", "Ω", "Σ", "東京",
    "©", "•", "½", "ﬃ", "\u2028", "\x85", "\ufffd", "\ud83d", "😀", "K", "İ", "\x1c", "x" * 9, "Y" * 17, "z" * 15,
    "Z" * 8 + "'s", "o'9", "x's'y", "x''s y", "<b>", "&amp;", "&", "https://a.b/c", "www.", "](/x)", "[", "Ã©", "é",
)  # fmt: skip
LINES = st.sampled_from(
    [
        "Rain fell.", "Rain fell", "“Rain fell,” he said.”", "Rain fell (twice.)", "a" * 121, "word " * 30 + "end",
        "a | b | c | d | e" * 10, "a - b - c - d - e" * 9, "Advertisement", "Photo: Anna", "Sign up for this",
        "SUBSCRIBE NOW!", "This is what the paper had.", "3 min read", "All rights reserved.", "Join our Newsletter",
        "get our newsletters delivered to your inbox", "(c) 2025 Paper", "© 2025", "Google Play badge",
        "from the App Store", "Facebook", "Editor's picks", "Editors’ picks", "x" * 90 + ".", " led ", "\tled",
        "\u00a0led\u2003", "", " ", "é", "Élysée.", "…", "\ud83d", "z" * 300 + ".", "kookies", "Reserved.", CONSENT,
        "He said so. “Then” it rained! Again?” 5 times. and once. Élan. " * 15,
        "東京。" * 300, "One. \u2003Two.' Three. " * 30,
    ]
)  # fmt: skip
TELLING = st.sampled_from(
    [
        "LONDON, Aug 5 (Reuters) - Rain fell.",
        "LONDON (AFP)",
        "\tKYIV (AP) - Rain",
        "东京（新华社）",
        "Paris /dpa/ -",
        "(ロイター) - 東京",
        "Москва. Интерфакс.",
        "By Anna Smith, Associated Press",
        "– Von: Anna, dpa *",
        "Bloomberg News",
        "BY: AP",
        "(Reuters)  ",
        "Rain fell. (Reuters)",
        "Rain fell all day, he said. REUTERS",
        "— AFP",
        "-- Reuters Toronto Bureau",
        "Source: EFE",
        "来源：新华社",
        "Rain fell all day in the north of the country and the south, they said on Monday. AP/dpa",
        "(Reporting by Anna Smith; Editing by Bo)",
        "Reporting by Reuters staff",
        "AP writer Bo contributed to this report.",
        "The AP contributed.",
        "(With inputs from PTI)",
        "*with AFP",
        "Sources: AP, AFP",
        "Inputs from ANI and AP.",
        "© 2025 AFP",
        "Copyright 2025 The Associated Press. All rights reserved.",
        "(c) 2025 dpa",
        "COPYRIGHT AP",
        "This article originally appeared in The Hill.",
        "Republished from The Conversation",
        "anna@reuters.com",
        "Reuters could not verify the report.",
        "Photo: Reuters",
        "((London newsroom +44 171 542 7706))",
        "-- States Newsroom Ohio bureau",
        "-- The Canadian Press staff",
        "It was 5 % (REUTERS).",
        "He said so. (The AP / dpa)",
        "the firm (Reuters)",
        "($1=27.84 Czech Crown)",
        "( Source : Reuters )",
        "Agency: AFP",
        "(SOURCE: the associated press)",
        "the associated press.",
        "the Associated Press, AFP",
        "he said -- AP",
        "he said. -AP",
        "it fell -AP",
        "Anna (AP) com AFP",
        "(– Rain mit dpa)",
        "- Boston with AFP",
        "Sources used: dpa",
        "Rain INPUT FROM AP. reporting from Kyiv, input from PTI",
        "information from AFP",
        "the question from AFP",
        "Free articles this month: none. No free article this month",
        "SUBSCRIBE TO READ",
        "page you are looking for",
        "AFP is solely responsible for this content.",
        "Enable JavaScript to go on.",
        "We value your privacy: cooKies",
        "x",
        "-",
        "",
        "A paragraph of some length that says nothing of where it comes from, because most of them do not, and goes on "
        "so long that it counts as prose and not as furniture of a site, as it should.",
    ]
)
PIECED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
SPACED = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
LINED = st.lists(LINES | st.text(max_size=30), max_size=12).map("\n".join)
TOLD = st.lists(TELLING | LINES, max_size=14).map("\n".join)
LONG = st.tuples(TOLD, st.sampled_from(["Rain fell all day. ", "Élan – “und” so weiter.\n"]), TOLD).map(
    lambda parts: f"{parts[0]}\n{parts[1] * 130}{parts[2]}"
)
TEXTS = (
    PIECED
    | SPACED
    | LINED
    | TOLD
    | LONG
    | st.text(max_size=80)
    | st.text(st.characters(max_codepoint=127), max_size=200)
)
ARTICLES = st.builds(
    Article,
    st.just("a"),
    TEXTS,
    title=st.none() | PIECED,
    language=st.sampled_from([None, "en", "de", "xx"]),
    source=st.sampled_from([None, "reuters.com", "Paper", "The Hill"]),
    url=st.sampled_from([None, "https://paper.example/news-services/reuters/1", "https://apnews.com/1"]),
)
SMALL = Profile(max_tokens=5, max_facts=3)
STORY = Article("b", named_story(1))


@given(st.lists(ARTICLES, min_size=1, max_size=4), st.sampled_from([PROFILE, SMALL]))
@example(
    [STORY, Article("c", "It's the Corp.'s $5 million, 3 per cent of O'Brien's A's. s's 5s b'c's"), STORY], PROFILE
)
@example([Article("d", named_story(2) * 4), Article("e", "a b c. " * 300, language="en")], SMALL)
@example([Article("f", "a\x1eA0\r")], PROFILE)
@settings(max_examples=800, deadline=None)
def test_a_batch_gives_what_its_articles_give_one_by_one(articles: list[Article], profile: Profile) -> None:
    assert list(sign_batch(articles, profile)) == [PackedArticle.of(sign_article(one, profile)) for one in articles]


@pytest.mark.parametrize(
    "text",
    [
        "A plain text. It's Anna's; the U.S. Corp.'s 40% of $3.5 million.",
        "“Curly quotes,” she said – in Málaga… for €5\u00a0million",
        "Москва и Београд",
        "what? Nothing! d? e 😀",
        "the 1990's and 3rd, 4 per cent",
        "two\r\nlines\rand one\x0bmore\r\n",
        "<p>R&amp;D at https://example.org/</p>",
        "Advertisement\nThe rain fell.\nAll rights reserved",
        "One sentence. Another one. " * 40,
    ],
)
def test_what_most_texts_are_made_of_needs_one_pass(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(packed_batch, "sign_article")
    assert len(list(sign_batch([Article("a", text)], PROFILE))) == 1


@pytest.mark.parametrize("text", ["was lost?at", "what??", "x's'y", "o'9", "a lost \ufffdord", "東京", "Ω"])
def test_what_the_pass_cannot_tell_is_left_to_the_steps(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(packed_batch, "sign_article")
    with pytest.raises(NameError):
        list(sign_batch([Article("a", text)], PROFILE))


def test_no_article_is_no_batch_at_all() -> None:
    assert list(sign_batch([], PROFILE)) == []
