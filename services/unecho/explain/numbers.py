"""How numbers are written for people."""


def share(value: float) -> str:
    """Of 0 to 1, to three digits: `.313`, `.41`, `1`."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return text.removeprefix("0") if text.startswith("0.") else text


def count(number: int, of: str) -> str:
    """`1 shingle`, `2 shingles`."""
    return f"{number} {of}" if number == 1 else f"{number} {of}s"
