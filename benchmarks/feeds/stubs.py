"""Bodies that are no article: what a crawler gets instead of one. The same for every article of an outlet."""

import random

STUBS: dict[str, tuple[str, ...]] = {
    "consent": (
        "Before you continue: we and our {number} partners store and read information on your device, such as cookies,"
        " in"
        " order to show advertising that suits you and to measure how it performs. You can accept all of this, refuse"
        " what"
        " is not necessary, or change your settings at any time at the foot of every page.",
        "{outlet} asks for your consent to use your personal data for personalised advertising, measurement of content"
        " and"
        " research into audiences. Your data is processed by {number} providers. Manage options. Consent.",
    ),
    "paywall": (
        "You have read your last free article this month. Subscribers can read on. Choose a plan to continue: from"
        " {number} pence a week, cancel whenever you like. Already with us? Sign in to read the whole story.",
        "This article is for members of {outlet} only. Join today and support local reporting.",
    ),
    "captcha": (
        "Please verify that you are human. Press and hold the button until it turns green. Your reference is shown"
        " below.",
        "Checking your browser before you go to {outlet}. Please turn on JavaScript and cookies and reload the page.",
    ),
    "not found": (
        "404. The page you are looking for has moved or does not exist any more. Go back to the home page of {outlet}.",
        "Sorry, something went wrong. Try again later.",
    ),
    "empty": (".", "[Removed]", "Comments", "Read more", "Watch the video above"),
}


def stub(outlet: str, rng: random.Random) -> tuple[str, str]:
    """(kind, text), drawn; an outlet has one text of each kind."""
    kind = rng.choice(list(STUBS))
    own = random.Random(f"{outlet} {kind}")
    text = own.choice(STUBS[kind]).replace("{outlet}", outlet).replace("{number}", str(own.randint(40, 990)))
    return kind, text
