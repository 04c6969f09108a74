"""What is written in several ways is one, and what is not stays apart."""

import unicodedata
from itertools import chain

import pytest
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st

from unecho.core.text.folding import fold
from unecho.core.text.normalise import normalise

INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2063\u206a\ufe0f\ufeff\U000e0020"


@pytest.mark.parametrize("character", INVISIBLE, ids=lambda character: f"U+{ord(character):04X}")
def test_what_is_invisible_vanishes_inside_words_of_any_script(character: str) -> None:
    for word in ("harbour", "Brücke", "город", "می‌رود", "ΠΟΛΗ", "ร้อน", "中国"):
        hinted = character.join(word)
        assert normalise(hinted) == normalise(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zastupitelé města rozhodli, že přístavní", "Zastupitele mesta rozhodli, ze pristavni"),
        ("Hội đồng thành phố tối thứ Ba", "Hoi dong thanh pho toi thu Ba"),
        ("orașului începând marți", "orasului incepand marti"),
        ("oraşului marţi", "orașului marți"),
        ("Łódź Żółć", "Lodz Zolc"),
        ("Ђорђе Њежић љубав џеп ћирилица жуч шума хлеб црн", "Đorđe Nježić ljubav džep ćirilica žuč šuma hleb crn"),
        ("Džaja đak", "Dzaja dak"),
        ("ещё самолёт Ёлка", "еще самолет Елка"),
        ("Їжак Йосип", unicodedata.normalize("NFD", "їжак йосип")),
        ("أحمد إلى آخر ٱلله", "احمد الى اخر الله"),
        ("شيء مسؤول قائمة مدينة", "شي مسوول قايمه مدينه"),
        ("على یک", "علي يك"),
        ("مديـنة الـمينـاء", "مدينة الميناء"),
        ("مَدِينَةٌ", "مدينة"),
        ("می‌رود خانه‌ها", "میرود خانهها"),
        ("۱۲۳ ٤٥٦", "123 456"),
        ("שָׁלוֹם", "שלום"),
        ("צה״ל", 'צה"ל'),
        ("Η κυβέρνηση αποφάσισε σήμερα τους", "Η ΚΥΒΕΡΝΗΣΗ ΑΠΟΦΑΣΙΣΕ ΣΗΜΕΡΑ ΤΟΥΣ"),
        ("Ϊρις ΐ", "ΙΡΙΣ Ι"),
        ("ışık İstanbul ılık", "IŞIK ISTANBUL ILIK"),
        ("ışık İstanbul", "isik istanbul"),
        ("馬洛灣市議會關閉舊港口大橋", "马洛湾市议会关闭旧港口大桥"),
        ("関 閉", "関閉"),
        ("oʻzbek gʻalaba", "o'zbek g'alaba"),
        ("ﬁnance Ⅳ １２ Ａ", "finance iv 12 a"),
        ("ർ ൽ", "ര്\u200d ല്\u200d"),
        ("ｶﾞｽ", "ガス"),
        ("한국", unicodedata.normalize("NFD", "한국")),
        ("சினிமா™ Apple®", "சினிமா Apple"),
        ("سه¬شنبه", "سه‌شنبه"),
    ],
)
def test_ways_of_writing_one_word_are_one(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("мост", "месть"),
        ("γη", "γι"),
        ("حال", "خال"),
        ("ガス", "カス"),
        ("हिन्दी", "हन्द"),
        ("中国", "美国"),
        ("กา", "กำ"),
    ],
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_dashes_still_separate_words() -> None:
    assert normalise("a\u2010b\u2013c\u2014d\u2015e").split() == ["a", "b", "c", "d", "e"]


def test_every_character_folds_to_what_folds_no_more() -> None:
    forms = {chr(code): fold(chr(code)) for code in chain(range(0x3500), range(0xA000, 0xAC10), range(0xF900, 0x11100))}
    assert not [character for character, form in forms.items() if fold(form) != form]
    assert not [character for character, form in forms.items() if not character.isascii() and form.lower() != form]
    letters = [character for character in forms if unicodedata.name(character, "").startswith(("LATIN", "CYRILLIC"))]
    assert [letter for letter in letters if letter.isalpha() and not forms[letter].isascii()] == ["Ŀ", "ŀ"]


@given(st.text(max_size=200), st.text(max_size=100))
@example("Brown`s", "é")
@examples(200)
def test_any_text_folds_as_its_parts_do_and_keeps_its_lines(text: str, other: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text + other) == fold(text) + fold(other)
    assert fold(text).count("\n") == sum(text.count(line_break) for line_break in "\n\u2028\u2029")
