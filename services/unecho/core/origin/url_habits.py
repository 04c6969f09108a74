"""What publishers, their tools and those who share links put into URLs and that says nothing of where an article is.

Of general knowledge of the tools named. A name stands here only where no site is known to tell its pages apart by it.
"""

from typing import Final

TRACKING_PREFIXES: Final = (
    "utm_",  # Google Analytics, and all that write for it
    "at_",  # AT Internet: BBC, French press
    "ns_",  # Comscore
    "mc_",  # Mailchimp
    "mtm_", "matomo_", "pk_", "piwik_",  # Matomo
    "hsa_", "_hs",  # HubSpot
    "fb_",  # Facebook
    "vero_", "oly_", "trk_", "wt_", "wt.", "icid_", "itm_", "ito_", "amp_",
)  # fmt: skip

TRACKING_NAMES: Final = frozenset(
    {
        # Clicks on advertisements and links
        *("fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "ysclid", "twclid", "ttclid"),
        *("igshid", "igsh", "li_fat_id", "epik", "irclickid", "mkt_tok", "srsltid", "_openstat", "wickedid", "zanpid"),
        # Google's measuring, also across sites
        *("_ga", "_gl", "gws_rd", "usqp", "ved"),
        # Where a reader comes from
        *("ref", "ref_src", "ref_url", "referrer", "referer", "refsrc", "cmp", "cmpid", "campaign_id", "campaign"),
        *("ocid", "smid", "smtyp", "smprod", "smvar", "ncid", "icid", "cid_source", "xtor", "spm", "scm", "sref"),
        *("src_source", "feedtype", "feedname", "taid", "sr_share", "sthash", "ftag", "ftcamp"),
        *("ftcid", "soc_src", "soc_trk", "soc_platform", "guccounter", "guce_referrer", "guce_referrer_sig", "mbid"),
        *("cndid", "esrc", "echobox", "traffic_source", "wprov", "dicbo", "tblci", "oborigurl"),
        *("emci", "emdi", "ceid", "instance_id", "segment_id", "pwapi_token"),
        # Buttons, and what a share leaves
        *("share", "shared", "sharetype", "share_source", "share_from", "share_token", "fromshare", "isshared"),
        *("unlocked_article_code", "leadsource", "smlink", "st_source", "s_cid", "s_kwcid", "__twitter_impression"),
    }
)

VIEW_NAMES: Final = frozenset(
    {"outputtype", "output", "mode", "view", "type", "service", "format", "_format", "layout", "display", "platform"}
)
"""Parameters that choose how a page is shown, where their value is `amp`."""

AMP_NAMES: Final = frozenset({"amp", "isamp", "is_amp", "_amp", "ampmode"})

REDIRECTS: Final = {
    ("google", "/url"): ("url", "q"),
    ("bing.com", "/news/apiclick.aspx"): ("url",),
    ("l.facebook.com", "/l.php"): ("u",),
    ("lm.facebook.com", "/l.php"): ("u",),
}
"""Pages that only send on, by host (`google` in any country) and path, and the parameters that say where to."""
