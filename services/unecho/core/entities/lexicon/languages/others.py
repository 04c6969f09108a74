"""Words that running text of other languages is full of: of English, Italian, Portuguese, Dutch and Catalan."""

from typing import Final

OTHERS: Final = (
    """\
the of and to is that for it with as at by be this are from has have was were will not but his their they he she which
said on in an a or no am me my our we you i if so
""",
    """\
di la le un che è il lo gli del della dei delle per con non una un si da dal dalla nel nella sono anche più come ha
hanno ed al alla questo
""",
    """\
de a o os as do da dos das em no na um uma não para com por que é ao à se mais foi ser são pelo pela também como
""",
    """\
de het een van en is dat op te zijn voor met niet aan er om ook als maar bij nog door wordt werd naar uit
""",
    """\
de a el la els les del dels i amb per que una un no és són ha han al als aquest aquesta més també va
""",
)
