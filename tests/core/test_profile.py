from dataclasses import fields, replace
from datetime import timedelta

from streams import PROFILE

from unecho.core.verdict import Outcome


def test_every_number_changes_the_name() -> None:
    changed = {"scheme": "other", "horizon": timedelta(days=1), "publish": (Outcome.UNIQUE,)}
    names = {
        replace(
            PROFILE,
            **{
                field.name: changed.get(
                    field.name, getattr(PROFILE, field.name) + 1 if field.name not in changed else None
                )
            },
        ).id
        for field in fields(PROFILE)
    }
    assert len(names | {PROFILE.id}) == len(fields(PROFILE)) + 1


def test_only_what_a_fingerprint_and_a_signature_depend_on_changes_the_signing_name() -> None:
    other = replace(PROFILE, join=0.4, horizon=timedelta(days=1), bands=32, publish=(Outcome.UNIQUE,))
    assert other.signing_id == PROFILE.signing_id
    for change in ({"version": 1}, {"seed": 2}, {"permutations": 64}, {"max_tokens": 9}, {"scheme": "other"}):
        assert replace(PROFILE, **change).signing_id != PROFILE.signing_id  # type: ignore[arg-type]


def test_the_horizon_in_milliseconds() -> None:
    assert replace(PROFILE, horizon=timedelta(hours=1)).horizon_ms == 3_600_000
