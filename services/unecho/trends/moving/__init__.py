"""`unecho trends move`: the stories of a version with one worker, put where this version has them."""
