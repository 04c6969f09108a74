"""Words that say what a name beside them is, or that only look like names."""

PERSON_TITLES = """\
mr mrs ms miss mister mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess earl
president vice-president vp premier chancellor prime minister ministers pm secretary undersecretary deputy assistant
acting former ex-president king queen prince princess emperor empress sultan sheikh shaikh emir pope cardinal
archbishop bishop father sister brother reverend rev rabbi imam ayatollah mullah pastor prophet monsignor general gen
lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private commander cmdr admiral adm marshal
brigadier commodore senator sen representative rep congressman congresswoman governor gov mayor councillor councilman
councilwoman alderman delegate ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson
chair chief executive ceo cfo coo cto director officer judge justice magistrate attorney solicitor lawyer prosecutor
sheriff detective inspector superintendent constable agent coach manager striker goalkeeper midfielder defender
quarterback actor actress singer author analyst economist strategist historian journalist correspondent reporter editor
founder co-founder leader head minority majority speaker whip foreign defence defense interior finance treasury press
special national security adviser advisor aide comrade chef nurse engineer trader dealer broker treasurer comptroller
commissioner czar chancellor inspector-general state staff army attorney-general vice mp mep msp congressional
candidate nominee minister boss host presenter blogger activist philanthropist billionaire tycoon entrepreneur investor
scientist researcher teacher principal dean provost rector photographer novelist poet cleric warlord rebel dictator
crown magnate mogul financier industrialist minster ag
"""

# Titles that stand before a person with certainty when they are one word beside a name.
FIRM_TITLES = """\
mr mrs ms miss dr prof professor sir dame president senator sen rep representative congressman congresswoman gov
governor gen general col colonel lt lieutenant capt captain maj major sgt sergeant adm admiral cmdr king queen prince
princess pope cardinal archbishop bishop rev reverend ayatollah sheikh spokesman spokeswoman chairman chairwoman judge
justice minister premier chancellor mayor secretary ambassador coach director commissioner rabbi imam prophet
"""

ORGANISATION_ENDS = """\
inc corp corporation co company companies ltd limited llc llp plc lp ag sa nv bv gmbh spa ab asa oyj se kk pty sarl bhd
group holdings holding partners associates capital ventures industries enterprises international technologies systems
solutions services laboratories labs pharmaceuticals pharma motors airlines airways airline air railways railway
railroad energy petroleum oil gas electric power mining steel chemicals foods beverages brands stores supermarkets bank
banks bancorp bancshares bankers insurance assurance securities trust fund funds investments financial finance asset
university college school academy institute institution polytechnic seminary universities ministry department dept
agency bureau authority administration commission committee council board court tribunal parliament senate congress
assembly legislature cabinet treasury embassy consulate office directorate secretariat police army navy force forces
guard corps marines regiment brigade division battalion squadron command militia party movement union unions federation
confederation league association alliance coalition front society club fc afc cf rfc hc united rovers wanderers
fellowship guild foundation organization organisation network consortium syndicate chamber orchestra philharmonic
ensemble choir band quartet theatre theater ballet opera museum gallery library hospital clinic church diocese
archdiocese ministries congregation synod times post journal tribune herald gazette chronicle telegraph news newspaper
newspapers press magazine media broadcasting television radio channel tv records entertainment studios pictures films
productions publishing publishers books exchange cooperative co-op service intelligence initiative project center
centre telecom telecoms telecommunications telekom aerospace council bruins yankees dodgers lakers celtics cowboys
packers eagles falcons giants raiders bears lions tigers cubs mets knicks rangers devils islanders penguins flyers
maroons canadiens senators daily weekly
"""

# Of them those that say more often how often something is: they end a name only where nothing more follows.
LAST_ENDS = """\
daily weekly
"""

ORGANISATION_HEADS = """\
ministry department university college school institute bank court house board bureau office center centre academy
council committee commission association federation league society foundation union organization organisation church
museum library chamber confederation party front army order agency supreme fraternal embassy consulate parliament
congress faculty brotherhood sons daughters institution authority tribunal
hospital diocese archdiocese guild legion assembly
"""

PLACE_ENDS = """\
river lake sea ocean bay gulf strait straits channel canal creek falls harbor harbour beach coast island islands isle
isles peninsula mountain mountains mount hill hills valley canyon desert forest park gardens garden bridge tunnel
street avenue road lane boulevard drive highway expressway freeway square plaza terrace county province state district
region territory prefecture oblast republic kingdom empire emirate municipality borough township parish village town
city airport station stadium arena castle palace tower cathedral abbey cemetery dam reservoir pass plateau plain basin
glacier volcano reef cape heights junction crossing barracks prison jail hotel mall base building hall house
"""

PLACE_HEADS = """\
mount mt lake cape fort port san santa santo sao el los las la camp gulf bay isle isles island strait sea north south
east west northern southern eastern western central upper lower new old great greater st saint rio puerto villa nova
chateau
"""

BEFORE_PLACE = """\
in near from at around across throughout outside inside towards toward into via between
"""

SPEECH = """\
said says told added asked replied wrote tweeted insisted explained argued warned noted recalled testified joked
quipped confessed smiled laughed died married resigned retired thinks believes thought believed
"""

ABBREVIATIONS = """\
mr mrs ms dr prof st gen col lt capt maj sgt cmdr adm sen rep gov rev jr sr mt ft no vs inc corp co ltd calif fla hon
pres supt sec cpl pvt msgr
"""

DEMONYMS = """\
afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabic
argentine argentines argentinian armenian armenians asian asians asian-american australian australians austrian
austrians azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belarusians belgian belgians bolivian
bosnian bosnians brazilian brazilians british briton britons brit brits bulgarian bulgarians burmese cambodian
cameroonian canadian canadians catalan chechen chechens chilean chileans chinese colombian colombians congolese croat
croats croatian croatians cuban cubans cypriot cypriots czech czechs dane danes danish dutch dutchman ecuadorean
egyptian egyptians emirati english englishman eritrean estonian estonians ethiopian ethiopians european europeans
filipino filipinos finn finns finnish flemish french frenchman gazan gazans georgian georgians german germans ghanaian
greek greeks guatemalan haitian haitians hispanic hispanics honduran hungarian hungarians icelandic indian indians
indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian italians jamaican japanese
jordanian jordanians kazakh kenyan kenyans korean koreans kosovar kurd kurds kurdish kuwaiti kuwaitis kyrgyz lao
laotian latin latino latinos latvian latvians lebanese liberian libyan libyans lithuanian lithuanians macedonian malay
malaysian malaysians maltese mexican mexicans moldovan mongolian moroccan moroccans mozambican myanmarese namibian
nepalese nepali nicaraguan nigerian nigerians nordic norwegian norwegians omani pakistani pakistanis palestinian
palestinians panamanian paraguayan persian peruvian peruvians pole poles polish portuguese qatari qataris romanian
romanians russian russians rwandan salvadoran saudi saudis scandinavian scot scots scottish senegalese serb serbs
serbian serbians sicilian singaporean slav slavic slovak slovaks slovene slovenian somali somalis soviet soviets
spaniard spaniards spanish sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tanzanian thai thais
tibetan tibetans tunisian turk turks turkish turkmen ugandan ukrainian ukrainians uruguayan uzbek venezuelan
venezuelans vietnamese welsh western westerner westerners yemeni yemenis yugoslav zambian zimbabwean zionist jew jews
jewish christian christians muslim muslims islamic islam islamist islamists catholic catholics protestant protestants
sunni sunnis shiite shiites shia shi'ite orthodox buddhist buddhists hindu hindus sikh sikhs mormon mormons anglican
methodist lutheran baptist evangelical christianity judaism buddhism hinduism democrat democrats democratic republican
republicans labour tory tories conservative conservatives liberal liberals communist communists communism socialist
socialists nazi nazis marxist fascist texan texans californian californians new-yorker londoner parisian muscovite
crimean siberian bolshevik kremlin-backed roman romans greek-cypriot turkish-cypriot anglo indo sino euro euros latina
uighur uyghur uighurs rohingya houthi-run maori aboriginal inuit cossack tamil tamils hutu tutsi pashtun zulu celtic
gaelic
"""

NOT_NAMES = """\
january february march april may june july august september october november december jan feb mar apr jun jul aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan thanksgiving halloween hanukkah passover diwali eid gmt est edt pst pdt bst cet utc am pm ad
bc ce bce tv dvd cd pc it ceo cfo coo cto vp pr hr ok id dna rna hiv aids covid covid-19 gdp cpi ipo etf ev suv atm url
html http https www api ai gps sms usb faq rsvp asap fyi btw lol omg imo diy mph km kg lb ft usd eur gbp q1 q2 q3 q4 fy
phd mba md ba bsc msc ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii god jesus christ allah bible koran quran
torah internet web english-language photo photos video watch read subscribe newsletter updated published advertisement
copyright getty images exclusive breaking opinion editorial analysis comment story share email home menu search login
facebook-share gmail iphone ipad android windows tweet tweets mom dad mum grandma grandpa dear hi hello hey thanks
regards cheers sincerely eps ebitda ebit mfn cmos gsm lng lpg dui dwi rfp rfq irr roi ngo ngos vip vips gst vat mdma lsd
ptsd adhd lgbtq lgbt inr dkk chf jpy cny rmb rrsp cdt mdt cest jst hkt ict dsl isdn lcd ufo ufos cctv wifi wi-fi pdf
jpeg please yes no yeah wow haha oh ah ok okay re fw fwd cc bcc subject sent attachment attachments
"""

FUNCTION_WORDS = """\
a an the this that these those i you he she it we they my your his her its our their me him us them who whom whose
which what when where why how and or but nor so yet for if because although though while as since until unless after
before once whether than then thus hence therefore however moreover furthermore meanwhile instead otherwise besides in
on at by to from of off over under above below between among through during without within with into onto upon about
against across along around behind beside beyond despite except inside near outside past per toward towards via up down
out not no none neither either both each every all any some many much more most few several other another such same own
only just even also too very here there now today yesterday tomorrow tonight soon later earlier still already always
never ever often sometimes perhaps maybe is are was were be been being am do does did done doing has have had having
can could may might must shall should will would let lets get got one two three four five six seven eight nine ten
eleven twelve first second third last next according amid like unlike given including following based asked added says
said ago again back well right look see go come make take put say think know back yes
"""

PARTICLES = """\
van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu af av y e abu
"""

EVENT_ENDS = """\
cup bowl championship championships festival games olympics open award awards prize oscar grammy emmy act treaty accord
accords agreement war wars battle siege series tour prix marathon derby trophy medal medals day week era age revolution
uprising rebellion conference summit election elections convention protocol pact plan declaration amendment
constitution bill law code campaign operation language languages style theory theorem disease syndrome effect
"""

EVENT_BEGINNINGS = """\
operation hurricane typhoon cyclone storm tropical project super
"""

EVENT_HEADS = """\
battle siege treaty war day order feast book gospel act declaration bill statue medal legion duke earl lord tour master
bachelor doctor
"""

AFTER_PLACE = """\
district county province region city town village municipality area state peninsula valley river island coast airport
border highway suburb capital borough parish prefecture neighborhood neighbourhood township oblast port
"""

BEFORE_ORGANISATION = """\
band group company firm newspaper club team airline bank carmaker automaker retailer magazine broadcaster agency
insurer brokerage startup start-up university manufacturer maker operator publisher website network label rival
"""

AFTER_ORGANISATION = """\
shares stock spokesman spokeswoman executives executive employees shareholders shareholder investors officials analyst
analysts stores products subsidiary board management customers members fans plc chief chairman
"""

POSTAL_STATES = """\
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
SD TN TX UT VT VA WA WV WI WY DC
"""

STATES = """\
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario
quebec alberta manitoba saskatchewan queensland victoria tasmania england scotland wales calif fla mass conn
ala ariz ark colo ga ill ind kan ky md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
nc nd nh nj nm ny ri sc sd dc bc
"""

STATES_OF_TWO_WORDS = """\
new york
new jersey
north carolina
south carolina
new hampshire
new mexico
north dakota
south dakota
rhode island
west virginia
british columbia
nova scotia
"""

# Words of titles that say nothing of a person when they stand alone.
TITLE_PARTS = """\
former private special executive head foreign press national deputy staff state chief acting assistant host vice
majority minority security interior finance treasury defence defense army delegate prime general crown miss count
speaker whip congressional principal co-founder
"""

YOUNGER = """\
jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii
"""

# What a company does: before these a common word that begins a sentence is its name.
DOES = """\
opened launched announced unveiled reported posted bought acquired agreed plans planned sued hired cut raised fell rose
gained filed won lost sold paid made introduced released delivered expects is was has had will would said says added
denied declined confirmed faces faced employs owns makes sells operates
"""

# Words that are the second half of a Chinese or Korean given name more often: "Ban Ki-moon".
GIVEN_HALVES = """\
jong moon young woo hung sang sung ming wing ching chin wan hee hoon
"""

# Last letters of words that are places more often, and surnames, where nothing else tells.
PLACE_ENDINGS = """\
ville burg burgh stan shire borough grad pur abad heim hausen dorf polis minster chester cester puram nagar
"""
SURNAME_ENDINGS = """\
sson enko escu vich ski sky oglu idze shvili opoulos elli etti kov nov stein witz baum berg
"""
