"""German."""

from typing import Final

from unecho.core.entities.lexicon.languages.language_words import LanguageWords

GERMAN: Final = LanguageWords(
    telling="""\
in an war so der die das und den dem des ein eine einen einem einer nicht ist sich mit auf für von im am zum zur wird
wurde werden hat haben sei sind auch nach bei aus dass über noch nur als wie wenn aber oder durch gegen unter zwischen
seit vor wegen
""",
    titles="""\
präsidenten administrator diplomaten herr herrn frau doktor dr professor professorin prof präsident präsidentin kanzler
kanzlerin minister ministerin ministerpräsident ministerpräsidentin staatschef staatschefin regierungschef
regierungschefin machthaber könig königin kaiser kaiserin prinz prinzessin fürst herzog papst kardinal bischof
bischöfin erzbischof pfarrer pfarrerin rabbiner imam general oberst major hauptmann admiral senator senatorin
gouverneur gouverneurin bürgermeister bürgermeisterin oberbürgermeister landrat landrätin abgeordneter abgeordnete
politiker politikerin richter richterin staatsanwalt staatsanwältin anwalt anwältin verteidiger sprecher sprecherin
chef chefin vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin manager managerin unternehmer
unternehmerin gründer gründerin botschafter botschafterin diplomat diplomatin kommissar kommissarin trainer trainerin
coach stürmer stürmerin torwart torhüter verteidigerin spieler spielerin kapitän profi weltmeister weltmeisterin
olympiasieger olympiasiegerin schauspieler schauspielerin sänger sängerin musiker musikerin komponist komponistin
dirigent dirigentin pianist pianistin geiger regisseur regisseurin autor autorin schriftsteller schriftstellerin
dichter maler malerin künstler künstlerin fotograf fotografin moderator moderatorin journalist journalistin reporter
reporterin historiker historikerin ökonom ökonomin forscher forscherin wissenschaftler wissenschaftlerin physiker
physikerin chemiker biologe biologin virologe virologin philosoph philosophin astronaut astronautin aktivist aktivistin
milliardär milliardärin investor experte expertin analyst analystin kollege kollegin bruder schwester tochter sohn
vater mutter witwe ehefrau ehemann geiselnehmer rapper rapperin rennfahrer fahrer fahrerin boxer diktator diktatorin
exkanzler altkanzler altbundespräsident star
""",
    title_ends="""\
administrator präsidenten minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin
vorsitzender vorsitzende vorsitzenden trainer trainerin direktor direktorin meister meisterin anwalt anwältin richter
richterin leiter leiterin sekretär sekretärin politiker politikerin experte expertin forscher forscherin spieler
spielerin sänger sängerin star kommissar kommissarin botschafter botschafterin beauftragter beauftragte beauftragten
kandidat kandidatin vorstand vorständin führer führerin gründer gründerin preisträger preisträgerin sieger siegerin
fahrer fahrerin läufer läuferin springer springerin schauspieler schauspielerin autor autorin legende profi bischof
bischöfin rätin
""",
    before_organisation="""\
konzern autokonzern hersteller autobauer unternehmen firma verlag verein klub partei zeitung tageszeitung magazin
sender fluggesellschaft versicherer zulieferer nachrichtenagentur gewerkschaft airline modekette supermarktkette
autohersteller softwarekonzern energiekonzern rüstungskonzern chemiekonzern pharmakonzern handelskette großbank
bundesligist zweitligist drittligist aufsteiger rekordmeister start-up startup hilfsorganisation
menschenrechtsorganisation umweltorganisation terrororganisation terrormiliz miliz rüstungsunternehmen
softwarehersteller onlinehändler
""",
    firm_ends="""\
konzern konzerns unternehmen unternehmens hersteller herstellers anbieter anbieters versicherer verwalter zulieferer
händler kette
""",
    before_place="""\
stadt landkreis kreis kanton gemeinde provinz insel region bundesland bundesstaat hauptstadt landeshauptstadt ortschaft
dorf hafenstadt kreisstadt großstadt kleinstadt millionenmetropole metropole stadtteil ortsteil
""",
    heads="""\
landgericht amtsgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht sozialgericht landessozialgericht
arbeitsgericht landesarbeitsgericht kammergericht staatsanwaltschaft generalstaatsanwaltschaft universität hochschule
fachhochschule uni sparkasse volksbank raiffeisenbank uniklinik universitätsklinikum klinikum bundesministerium
bundesamt landesamt landeskriminalamt bundesanstalt bundesinstitut bundesverband ministerium polizeipräsidium fc sv sc
vfb vfl tsv tsg fsv ssv spvgg sg tus rb hertha borussia eintracht fortuna arminia dynamo hansa energie werder bayer
schalke stadtwerke verband institut zentrum gesellschaft stiftung akademie
""",
    low_heads="",
    place_heads="",
    tails="""\
ag gmbh se kg kgaa ev sv fc sc bsc esv hsv institut gesellschaft stiftung universität hochschule akademie theater oper
staatsoper schauspiel museum philharmoniker symphoniker sinfoniker orchester zeitung rundschau nachrichten anzeiger
rundfunk zoo verkehrsbetriebe sparkasse bank bibliothek nationalbibliothek staatsbibliothek nationalgalerie
""",
    tail_ends="""\
institut gesellschaft stiftung universität hochschule akademie theater museum zeitung gymnasium schule klinik
krankenhaus forum zentrum verband verbandes verbands bund bundes dienst dienstes hilfe kirche rat rates kammer börse
bibliothek archiv
""",
    adjectives="""\
deutsche österreichische schweizerische schweizer europäische bayerische sächsische thüringische hessische norddeutsche
westdeutsche süddeutsche ostdeutsche mitteldeutsche technische evangelische katholische internationale staatliche
städtische freie vereinigte königliche britische französische italienische spanische polnische russische ukrainische
chinesische japanische amerikanische türkische israelische palästinensische jüdische islamische zentrale allgemeine
bündnis sozialdemokratische christdemokratische liberale neue
""",
    people_of="",
    links="der, des, für, für die, für das",
    particles="""\
von, von der, von den, vom, zu, von und zu, van, van der, van den, van de, de, de la, del, di, da, dos, al-, el-, bin,
bin al-, ibn, ben, le, la, ter, d', d’
""",
    not_names="""\
januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend
samstagabend sonntagabend montagmorgen anfang mitte ende jahr jahre uhr euro dollar prozent millionen milliarden woche
weihnachten ostern pfingsten silvester ramadan covid corona gott jesus christus allah herr frau herren damen tv pc ki
dna wm em hiv aids bip pkw lkw suv ice usb sms gps dr prof nr str mio mrd ii iii iv vi vii viii ix xi xii
""",
    more_given_names="""\
angela sebastian harry patrick michael boris maria rosa carlos albert adam eva charlotte emma walter alfred martin
maximilian sophie ulrike christian martina arthur barbara nina adrian dennis oliver jean lars xi jinping kirill
wolodymyr wladimir baschar olena julija alexej sergej dmitri jewgeni michail petro witali katherina sahra ricarda cem
annalena nancy karl-theodor frank-walter franz-josef hans-dietrich hans-georg karl-josef heinz-christian jens jannik
kylian vincent manuel joshua jamal florian toni thomas kai leon ilkay antonio ngozi kaja mette mette-marit recep ekrem
selahattin jair volodymyr joe kamala elon jeff mark tim sundar bill xavier sanna ursula roberta giorgia viktor robert
alice björn tino saskia lisa hubertus klara karl bärbel julia iga serhiy
""",
    doubtful_places="""\
essen halle hof siegen weiden baden singen leer bergen zug senden lage hagen brake norden emden linden celle hamm
bitburg aue kiel ulm gera plauen rom wesel ahlen marl unna werder bad see bern lyon nice
""",
    place_before="in aus nach bei nahe richtung bis über stadt raum um und",
    genitive=True,
)
