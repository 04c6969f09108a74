"""What is known of an article by its id and its place, before its words are compared with those of all others."""

from __future__ import annotations

from unecho.core.comparing.evidence import weigh
from unecho.core.comparing.rules import rules_of
from unecho.core.comparing.similarity import shared_counts, similarity
from unecho.core.index.entries import Entries
from unecho.core.index.entry import Entry
from unecho.core.kernels.comparing.evidence import FURNITURE, NOT_APART, TEMPLATE, Weights, have_other_rests, told_apart
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle
from unecho.core.verdict import Outcome


def find_earlier(article: SignedArticle, entries: Entries) -> Entry | None:
    """The newest article of the same id and outlet, or else at the same place."""
    return entries.of_outlet(article.outlet, article.id) or entries.at_place(article.place)


def are_revisions_published(earlier: Entry, profile: Profile) -> bool:
    """Whether the next version of an article goes to those who have it: it was published, and revisions are."""
    return earlier.published and Outcome.REVISION in profile.publish


def is_same_story(article: SignedArticle, earlier: Entry, profile: Profile) -> bool:
    """Whether a text under a known id or place goes on with the story that stood there, and does not replace it.

    A crawler finds a request for consent first and the article later; a page holds one story after the other. Where
    a revision would not be published, all must speak for one story: else nobody would publish this one.
    """
    if earlier.thin:
        return False
    is_published = are_revisions_published(earlier, profile)
    weights = weigh(article.fingerprint, article.marks, earlier.fingerprint, earlier.marks, profile)
    if earlier.digest == article.digest:
        return is_published or weights.shared_facts > 0 or not weights.facts
    shared = shared_counts(article.fingerprint, [earlier.fingerprint])[0]
    alike = similarity(shared, len(article.fingerprint), len(earlier.fingerprint))
    overlap = shared / max(min(len(article.fingerprint), len(earlier.fingerprint)), 1)
    rules = rules_of(profile)
    apart = told_apart(weights, overlap, rules, True)
    if apart == FURNITURE and not have_other_rests(weights, rules):
        # What stands under its own id or place with more beside it goes on.
        apart = NOT_APART
    if not is_published:
        return alike >= profile.link and apart == NOT_APART
    return not _is_replaced(weights, alike, apart, profile)


def _is_replaced(weights: Weights, alike: float, apart: int, profile: Profile) -> bool:
    fewer = min(weights.facts, weights.other_facts)
    if apart == FURNITURE:
        return True
    if apart == TEMPLATE and min(weights.substituted, weights.other_substituted) >= profile.replaced_facts * fewer:
        return True
    return alike < profile.link and weights.shared_facts <= profile.kept_facts * fewer


def is_another_stub(article: SignedArticle, twin: Entry) -> bool:
    """Whether a stub of the same words stands at another place, or under another headline."""
    is_elsewhere = article.place is not None and twin.place is not None and article.place != twin.place
    return is_elsewhere or article.wording.title != twin.wording.title


def says_too_little(article: SignedArticle, twin: Entry, profile: Profile) -> bool:
    """Whether an article of the same words may be about another story all the same.

    So it is where it stands elsewhere under another headline, and its text has next to no names and figures:
    "Comments", or a notice. A script without capitals shows no names, and there only a short text says too little.
    """
    if twin.place is not None and twin.place == article.place:
        return False
    headline, other = article.wording.title, twin.wording.title
    if article.marks.fact_count >= profile.thin_facts or (headline is not None and headline == other):
        return False
    if headline is None or other is None:
        # Without headlines only a few words at two known places are taken for a stub.
        is_elsewhere = article.place is not None and twin.place is not None
        return is_elsewhere and len(article.fingerprint) < profile.min_shingles
    return len(article.fingerprint) < (profile.thin_shingles if article.wording.has_case else profile.short_shingles)
