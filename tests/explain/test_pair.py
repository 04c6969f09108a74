"""Why two articles are, or are not, copies: what is said is what the index does, and what is shown stands in both."""

from unecho.core.article import Article
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.verdict import Apart, Outcome
from unecho.explain.copies.pair import Pair, explain_pair
from unecho.explain.copies.pair_json import pair_json
from unecho.explain.given import Given

PROFILE = Profile()
FIRE = (
    "Firefighters in Lisbon fought a blaze at the Alvito warehouse on Tuesday that injured 14 people and shut the "
    "Avenida Brasil for six hours, mayor Carla Moreno said.\n"
    "The fire began shortly after 3 May celebrations ended, when sparks from a generator reached stacked timber. "
    "Damage is put at $2.5 million, and insurers from Porto will send 23 assessors.\n"
    "Residents of the Campo district were told to keep their windows closed while crews from Setubal and Evora "
    "pumped water out of the river. Police inspector Rui Tavares said the cause would be examined by the weekend.\n"
)
OTHER = (
    "Shares of Norvik Steel fell 9 percent in Oslo after the company cut its forecast for 2026, citing weak orders "
    "from builders in Sweden. Chief executive Ingrid Dahl said plants at Mo and Narvik would run four days a week.\n"
    "Analysts at Brage Bank had expected profit of 310 million crowns, and union leader Per Holm called the cuts a "
    "surprise for 2,400 workers who were promised work until autumn.\n"
)
TEMPLATE = (
    "{town} police are asking for help in finding {name}, {age}, who was last seen near {street} on foot. {name} is "
    "{height} centimetres tall and wore a dark coat with grey trousers. Anyone with knowledge of the whereabouts is "
    "urged to call {phone} at any time of the day. Officers from {district} district lead the search with dogs.\n"
    "Relatives describe {name} as quiet, fond of long walks, and known by many shopkeepers around {market} market. "
    "A reward of {reward} crowns is offered by {company} for any hint that leads to a safe return home.\n"
)
CALLS = (
    {
        "town": "Dorking", "name": "Peterson", "age": 61, "street": "Rosehill", "height": 178, "phone": 5550123,
        "district": "Mole", "market": "Pippbrook", "reward": 4000, "company": "Denbies",
    },
    {
        "town": "Hexham", "name": "Whitlock", "age": 34, "street": "Priestpopple", "height": 165, "phone": 7771900,
        "district": "Tynedale", "market": "Hencotes", "reward": 9500, "company": "Egger",
    },
)  # fmt: skip


def pair(first: str, second: str, **fields: str) -> Pair:
    return explain_pair(Article("a", first, **fields), Article("b", second, **fields), PROFILE)


def test_a_cut_copy_says_what_joins_it_and_what_would_not():
    found = pair(FIRE + OTHER, FIRE)
    assert found.verdicts[1].outcome is Outcome.NEAR_COPY
    assert all(reason.holds is not False for reason in found.reasons)
    assert any(
        turn.threshold.startswith(("join", "strict_join")) and turn.outcome is Outcome.UNIQUE for turn in found.turns
    )
    assert found.measures.contained[1] == 1.0


def test_a_linkage_turns_at_itself():
    found = pair(FIRE + OTHER, FIRE)
    turn = next(turn for turn in found.turns if turn.threshold.startswith(("join", "strict_join")))
    assert abs(turn.at - found.verdicts[1].score) < 1e-4
    assert f"({turn.threshold})" in found.reasons[-1].text or any(turn.threshold in r.text for r in found.reasons)


def test_what_has_nothing_in_common_says_so():
    found = pair(FIRE, OTHER)
    assert found.verdicts[1].outcome is Outcome.UNIQUE
    assert found.passages == ()
    assert found.facts.shared == ()
    assert any(reason.holds is False for reason in found.reasons)


def test_a_template_names_the_facts_that_stand_in_the_place_of_others():
    found = pair(TEMPLATE.format(**CALLS[0]), TEMPLATE.format(**CALLS[1]))
    assert found.verdicts[1].outcome is Outcome.UNIQUE
    assert found.verdicts[1].apart in {Apart.FACTS, Apart.TEMPLATE}
    assert any("apart by" in reason.text for reason in found.reasons)
    assert {"Peterson", "178"} <= set(found.facts.only[0])
    assert {"Whitlock", "165"} <= set(found.facts.only[1])
    assert ("178", "165") in found.facts.replaced


def test_figures_are_shown_with_their_units():
    found = pair(FIRE, FIRE.replace("$2.5 million", "$3.5 million"))
    assert found.facts.only == (("$2.5 million",), ("$3.5 million",))
    assert {"Lisbon", "14", "3 May", "Carla", "Moreno", "23"} <= set(found.facts.shared)


def test_a_known_id_is_a_revision_and_says_what_changed():
    found = explain_pair(Article("a", FIRE), Article("a", FIRE.replace("14 people", "15 people")), PROFILE)
    assert found.verdicts[1].outcome is Outcome.REVISION
    assert "figures" in found.reasons[0].text


def test_one_outlet_needs_more():
    found = pair(FIRE + OTHER, FIRE, source="example.org")
    assert found.measures.same_outlet
    assert any("one outlet" in reason.text for reason in found.reasons)


def test_articles_of_distant_days_say_so():
    day = 86_400_000
    first = Article("a", FIRE, published_at=400 * day)
    second = Article("b", FIRE.replace("14 people", "many people"), published_at=800 * day)
    found = explain_pair(first, second, PROFILE)
    if found.verdicts[1].outcome is Outcome.UNIQUE:
        assert any("400.0 days" in reason.text for reason in found.reasons)
        assert any(turn.threshold == "horizon" for turn in found.turns)
    else:
        assert found.verdicts[1].candidates == 1


def test_what_is_retracted_says_so():
    canceled = Article("a", FIRE, pub_status=PubStatus.CANCELED)
    found = explain_pair(Article("a", FIRE), canceled, PROFILE)
    assert found.verdicts[1].outcome is Outcome.RETRACTED
    assert "must not be published" in found.reasons[0].text


def test_furniture_is_left_out():
    found = pair(FIRE + "Subscribe to our newsletter\nMore stories", FIRE)
    assert "Subscribe to our newsletter" in found.first.placed.left_out
    assert found.second.placed.left_out == ()


def test_the_same_pair_is_explained_the_same():
    first, second = pair(FIRE + OTHER, FIRE), pair(FIRE + OTHER, FIRE)
    assert (first.verdicts, first.turns, first.reasons, first.passages) == (
        second.verdicts, second.turns, second.reasons, second.passages,
    )  # fmt: skip


def test_as_json_it_says_where_in_the_text_the_shared_words_stand():
    found = pair(FIRE, FIRE.replace("14 people", "a hundred people"))
    told = pair_json(found, *(Given(side.article, "here") for side in (found.first, found.second)), PROFILE)
    assert told["passages"]
    for passage in told["passages"]:
        for name in ("first", "second"):
            excerpt, text = passage[name], told[name]["text"]
            assert text[excerpt["start"] : excerpt["end"]] == excerpt["text"]
            spans = excerpt["shared"]
            assert spans[0][0] == excerpt["start"]
            assert spans[-1][1] == excerpt["end"]
            assert all(text[start:end].strip() for start, end in spans)
            assert "hundred" not in "".join(text[start:end] for start, end in spans)
