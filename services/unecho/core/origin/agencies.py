"""News agencies, and how a text writes each when it says that it is theirs.

Which there are: Wikipedia, "List of news agencies" and "News agency"; the members of the European Alliance of News
Agencies (newsalliance.org) and of MINDS International (minds-international.com). How they sign, and where they stand on
the web, is general knowledge of their copy. An agency is one whose copy others run: companies and foundations that send
to anyone count too.
"""

from typing import Final

AGENCIES: Final[tuple[tuple[str, str, str], ...]] = (
    # The world
    ("Reuters", "Reuters|REUTERS|Thomson Reuters|Thomson/Reuters|ロイター|路透社|路透|로이터|رويترز|Рейтер|Рейтерс"
     "|रॉयटर्स", "reuters.com|thomsonreuters.com"),
    ("AP", "AP|A.P.|Associated Press|AP News|AP通信|美联社|美聯社", "apnews.com|ap.org"),
    ("AFP", "AFP|A.F.P.|afp|Agence France-Presse|Agence France Presse|法新社|أ ف ب|أ.ف.ب|أ ف ب|АФП|फ्रांसप्रेस", "afp.com"),
    ("dpa", "dpa|DPA|Deutsche Presse-Agentur|dpa-AFX|dpa-infocom|د ب أ", "dpa.com|dpa-international.com"),
    ("UPI", "UPI|United Press International", "upi.com"),
    ("Bloomberg", "Bloomberg|Bloomberg News|Bloomberg L.P|BLOOMBERG|彭博社|ブルームバーグ|블룸버그",
     "bloomberg.com|bloomberg.net"),
    ("Dow Jones", "Dow Jones|Dow Jones Newswires", "dowjones.com"),
    ("IPS", "IPS|Inter Press Service", "ipsnews.net"),
    # The British Isles, Canada, Australia, New Zealand
    ("PA Media", "PA|PA Media|Press Association|PA news agency", "pamediagroup.com|pa.media"),
    ("The Canadian Press", "CP|The Canadian Press|Canadian Press|La Presse Canadienne|La Presse canadienne",
     "thecanadianpress.com"),
    ("AAP", "AAP|Australian Associated Press", "aap.com.au|aapnews.com.au"),
    # German
    ("APA", "APA|Austria Presse Agentur", "apa.at"),
    ("Keystone-SDA", "sda|SDA|ats|ATS|Keystone-SDA|Keystone-ATS|awp", "keystone-sda.ch"),
    ("KNA", "KNA|Katholische Nachrichten-Agentur", "kna.de"),
    ("epd", "epd|Evangelischer Pressedienst", "epd.de"),
    ("SID", "SID|sid|Sport-Informations-Dienst", "sid.de"),
    # Romance languages
    ("EFE", "EFE|Agencia EFE|Efe", "efe.com"),
    ("Europa Press", "Europa Press|EUROPA PRESS|EuropaPress", "europapress.es"),
    ("ANSA", "ANSA|Ansa", "ansa.it"),
    ("Adnkronos", "Adnkronos|ADNKRONOS|AdnKronos", "adnkronos.com"),
    ("AGI", "AGI|Agenzia Italia", "agi.it"),
    ("askanews", "askanews|Askanews", "askanews.it"),
    ("Lusa", "Lusa|LUSA|Agência Lusa", "lusa.pt"),
    ("Agência Brasil", "Agência Brasil", "agenciabrasil.ebc.com.br"),
    ("Télam", "Télam|Telam", "telam.com.ar"),
    ("Prensa Latina", "Prensa Latina", "prensa-latina.cu"),
    ("Notimex", "Notimex", "notimex.gob.mx"),
    ("Andina", "Andina|ANDINA", "andina.pe"),
    ("Agerpres", "Agerpres|AGERPRES", "agerpres.ro"),
    ("Mediafax", "Mediafax|MEDIAFAX", "mediafax.ro"),
    # The Low Countries and the north
    ("Belga", "Belga|BELGA|Belga News Agency", "belganewsagency.eu|belga.be"),
    ("ANP", "ANP", "anp.nl"),
    ("TT", "TT|Tidningarnas Telegrambyrå", "tt.se"),
    ("NTB", "NTB|Norsk Telegrambyrå", "ntb.no"),
    ("Ritzau", "Ritzau|RITZAU|/ritzau/", "ritzau.dk|ritzau.com"),
    ("STT", "STT|STT–Lehtikuva", "stt.fi"),
    ("BNS", "BNS|Baltic News Service", "bns.lt|bns.ee|bns.lv"),
    ("ELTA", "ELTA", "elta.lt"),
    ("LETA", "LETA", "leta.lv"),
    # The east and south of Europe
    ("ČTK", "ČTK|CTK|Česká tisková kancelář", "ctk.cz|ceskenoviny.cz"),
    ("TASR", "TASR", "tasr.sk|teraz.sk"),
    ("PAP", "PAP|Polska Agencja Prasowa", "pap.pl"),
    ("MTI", "MTI|Magyar Távirati Iroda", "mti.hu"),
    ("BTA", "BTA|БТА", "bta.bg"),
    ("Tanjug", "Tanjug|TANJUG|Танјуг", "tanjug.rs"),
    ("HINA", "HINA|Hina", "hina.hr"),
    ("STA", "STA|Slovenska tiskovna agencija", "sta.si"),
    ("FENA", "FENA", "fena.ba"),
    ("ANA-MPA", "ANA-MPA|AMNA|ΑΠΕ-ΜΠΕ", "amna.gr"),
    ("Cyprus News Agency", "Cyprus News Agency|ΚΥΠΕ", "cna.org.cy"),
    ("TASS", "TASS|ITAR-TASS|ТАСС|/TASS/|/ТАСС/", "tass.com|tass.ru"),
    ("RIA Novosti", "RIA Novosti|РИА Новости", "ria.ru"),
    ("Interfax", "Interfax|Интерфакс", "interfax.com|interfax.ru"),
    ("Interfax-Ukraine", "Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна", "interfax.com.ua"),
    ("Sputnik", "Sputnik", "sputniknews.com|sputnikglobe.com"),
    ("Ukrinform", "Ukrinform|Укрінформ|Укринформ", "ukrinform.net|ukrinform.ua"),
    ("UNIAN", "UNIAN|УНІАН|УНИАН", "unian.info|unian.ua|unian.net"),
    ("BelTA", "BelTA|БелТА|БЕЛТА", "belta.by"),
    ("Armenpress", "Armenpress|ARMENPRESS", "armenpress.am"),
    ("AZERTAC", "AZERTAC|Azertac", "azertag.az"),
    ("Kazinform", "Kazinform", "inform.kz"),
    # The Middle East and Africa
    ("Anadolu", "AA|Anadolu|Anadolu Agency|Anadolu Ajansı", "aa.com.tr"),
    ("DHA", "DHA|Demirören Haber Ajansı", "dha.com.tr"),
    ("İHA", "İHA|IHA|İhlas Haber Ajansı", "iha.com.tr"),
    ("IRNA", "IRNA|ایرنا", "irna.ir"),
    ("Tasnim", "Tasnim|تسنیم", "tasnimnews.com"),
    ("Mehr", "Mehr News Agency|MNA|مهر", "mehrnews.com"),
    ("WAM", "WAM|وام", "wam.ae"),
    ("SPA", "SPA|Saudi Press Agency|واس", "spa.gov.sa"),
    ("QNA", "QNA|Qatar News Agency|قنا", "qna.org.qa"),
    ("KUNA", "KUNA|كونا", "kuna.net.kw"),
    ("Petra", "Petra|Jordan News Agency|بترا", "petra.gov.jo"),
    ("MENA", "MENA|Middle East News Agency", "mena.org.eg"),
    ("SANA", "SANA|سانا", "sana.sy"),
    ("WAFA", "WAFA|وفا", "wafa.ps"),
    ("MAP", "MAP|Maghreb Arabe Presse", "mapnews.ma"),
    ("APS", "APS|Algérie Presse Service", "aps.dz"),
    ("NAN", "NAN|News Agency of Nigeria", "nannews.ng"),
    ("GNA", "GNA|Ghana News Agency", "gna.org.gh"),
    ("JTA", "JTA|Jewish Telegraphic Agency", "jta.org"),
    ("JNS", "JNS|Jewish News Syndicate|JNS.org", "jns.org"),
    # South Asia
    ("PTI", "PTI|Press Trust of India|पीटीआई|पीटीआई-भाषा", "ptinews.com"),
    ("ANI", "ANI|Asian News International|एएनआई", "aninews.in"),
    ("IANS", "IANS|Indo-Asian News Service|आईएएनएस", "ians.in|ianslive.in"),
    ("UNI", "UNI|United News of India", "uniindia.com"),
    ("APP", "APP|Associated Press of Pakistan", "app.com.pk"),
    ("BSS", "BSS|Bangladesh Sangbad Sangstha", "bssnews.net"),
    ("UNB", "UNB|United News of Bangladesh", "unb.com.bd"),
    # East and South-East Asia
    ("Xinhua", "Xinhua|XINHUA|Xinhua News Agency|新华社|新華社|新华网", "xinhuanet.com|news.cn"),
    ("China News Service", "China News Service|中新社|中新网", "chinanews.com|chinanews.com.cn|ecns.cn"),
    ("CNA (Taiwan)", "Central News Agency|中央社", "cna.com.tw|focustaiwan.tw"),
    ("Kyodo", "Kyodo|KYODO|Kyodo News|共同|共同通信|共同通信社", "kyodonews.net|kyodo.co.jp|nordot.app"),
    ("Jiji", "Jiji|Jiji Press|時事|時事通信|時事通信社", "jiji.com"),
    ("Yonhap", "Yonhap|Yonhap News Agency|연합뉴스|聯合ニュース|韩联社", "yna.co.kr|yonhapnews.co.kr"),
    ("Newsis", "Newsis|뉴시스", "newsis.com"),
    ("News1", "뉴스1", "news1.kr"),
    ("KCNA", "KCNA|조선중앙통신", "kcna.kp"),
    ("Bernama", "Bernama|BERNAMA", "bernama.com"),
    ("Antara", "Antara|ANTARA", "antaranews.com"),
    ("VNA", "VNA|TTXVN|Vietnam News Agency", "vnanet.vn"),
    ("PNA", "PNA|Philippine News Agency", "pna.gov.ph"),
    # Whose copy anyone may run
    ("Daily Caller News Foundation", "Daily Caller News Foundation|DCNF", "dailycallernewsfoundation.org"),
    ("The Center Square", "The Center Square|Center Square", "thecentersquare.com"),
    ("States Newsroom", "States Newsroom", "statesnewsroom.com"),
    ("KFF Health News", "KFF Health News|Kaiser Health News", "kffhealthnews.org"),
    ("Tribune News Service", "TNS|Tribune News Service|Tribune Content Agency|Tribune Content Agency, LLC",
     "tribunecontentagency.com"),
    ("PR Newswire", "PRNewswire|PR Newswire|/PRNewswire/", "prnewswire.com"),
    ("Business Wire", "BUSINESS WIRE|Business Wire", "businesswire.com"),
    ("GlobeNewswire", "GLOBE NEWSWIRE|GlobeNewswire", "globenewswire.com"),
)  # fmt: skip
"""Name; the forms that it is written in, with | between; its hosts, likewise."""

OTHER_WORDS: Final = frozenset(
    {"AA", "APP", "MAP", "SPA", "TT", "STA", "CP", "PA", "APS", "AGI", "APA", "NAN", "GNA", "UNI", "UNB", "IPS", "SID"}
    | {"sid", "ats", "ATS", "TNS", "MENA", "SANA", "Petra", "PNA", "MNA", "BNS", "Andina", "Antara", "Ansa", "Hina"}
    | {"BTA", "APS", "Efe", "共同", "時事", "Sputnik", "MTI", "PAP", "KNA", "وفا", "وام", "مهر", "SDA", "awp", "VNA"}
)
"""Forms that are words or other names too: they count in brackets only."""
