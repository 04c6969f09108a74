"""What the page asks besides stories and entities: verdicts as they came, the pace, other stages, two texts."""
