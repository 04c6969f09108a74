"""An article against the version before of the same story."""

from __future__ import annotations

from unecho.core.comparing.evidence import compare_passages, weigh
from unecho.core.comparing.rules import rules_of
from unecho.core.comparing.similarity import shared_counts, similarity
from unecho.core.index.entry import Entry
from unecho.core.kernels.comparing.evidence import NOT_APART
from unecho.core.kernels.comparing.kinds import kind_of
from unecho.core.kernels.comparing.links import Link, Near, days_between, weigh_link
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import SignedArticle


def weigh_version(article: SignedArticle, earlier: Entry, profile: Profile) -> Link:
    """The article of a known id or place against the version before, boilerplate and all."""
    both = article.fingerprint, article.marks, earlier.fingerprint, earlier.marks
    shared = shared_counts(article.fingerprint, [earlier.fingerprint])[0]
    sizes, days = (len(article.fingerprint), len(earlier.fingerprint)), days_between(article.day, earlier.day)
    near = Near(shared, similarity(shared, *sizes), shared / max(min(sizes), 1), True, days, is_of_day_before=False)
    rules = rules_of(profile)
    link = weigh_link(near, weigh(*both, profile), compare_passages(*both), rules)
    # Whatever its words say, it was found to be the same story.
    return link._replace(apart=NOT_APART, kind=kind_of(link.evidence._replace(is_apart=False), rules))
