"""What an article says of where a town or an institution is: demonyms, states and their short forms, by the place."""

DEMONYM_OF = """\
afghan:afghanistan albanian:albania algerian:algeria american:united-states angolan:angola argentine:argentina
argentinian:argentina armenian:armenia australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain
bangladeshi:bangladesh belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia-and-herzegovina
brazilian:brazil british:united-kingdom bulgarian:bulgaria burmese:myanmar cambodian:cambodia cameroonian:cameroon
canadian:canada chilean:chile chinese:china colombian:colombia congolese:democratic-republic-of-congo croatian:croatia
cuban:cuba cypriot:cyprus czech:czechia danish:denmark dutch:netherlands ecuadorean:ecuador egyptian:egypt
emirati:united-arab-emirates english:england estonian:estonia ethiopian:ethiopia fijian:fiji filipino:philippines
finnish:finland french:france georgian:georgia german:germany ghanaian:ghana greek:greece guatemalan:guatemala
haitian:haiti honduran:honduras hungarian:hungary icelandic:iceland indian:india indonesian:indonesia iranian:iran
iraqi:iraq irish:ireland israeli:israel italian:italy jamaican:jamaica japanese:japan jordanian:jordan kazakh:kazakhstan
kenyan:kenya kuwaiti:kuwait latvian:latvia lebanese:lebanon liberian:liberia libyan:libya lithuanian:lithuania
malaysian:malaysia maltese:malta mexican:mexico moldovan:moldova mongolian:mongolia moroccan:morocco
mozambican:mozambique namibian:namibia nepalese:nepal nepali:nepal nicaraguan:nicaragua nigerian:nigeria
norwegian:norway omani:oman pakistani:pakistan palestinian:palestine panamanian:panama paraguayan:paraguay
peruvian:peru philippine:philippines polish:poland portuguese:portugal qatari:qatar romanian:romania russian:russia
rwandan:rwanda salvadoran:el-salvador saudi:saudi-arabia scottish:scotland senegalese:senegal serbian:serbia
singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia spanish:spain sudanese:sudan swedish:sweden
swiss:switzerland syrian:syria taiwanese:taiwan tanzanian:tanzania texan:texas thai:thailand tunisian:tunisia
turkish:turkey ugandan:uganda ukrainian:ukraine uruguayan:uruguay venezuelan:venezuela vietnamese:vietnam welsh:wales
yemeni:yemen zambian:zambia zimbabwean:zimbabwe catalan:catalonia californian:california bavarian:bavaria
"""
"""Of a demonym in lower case, the place's part of its id."""

STATE_OF = """\
al:alabama ala:alabama ak:alaska az:arizona ariz:arizona ar:arkansas ark:arkansas ca:california calif:california
co:colorado colo:colorado ct:connecticut conn:connecticut de:delaware del:delaware fl:florida fla:florida ga:georgia
hi:hawaii id:idaho il:illinois ill:illinois in:indiana ind:indiana ia:iowa ks:kansas kan:kansas ky:kentucky la:louisiana
me:maine md:maryland ma:massachusetts mass:massachusetts mi:michigan mich:michigan mn:minnesota minn:minnesota
ms:mississippi miss:mississippi mo:missouri mt:montana mont:montana ne:nebraska neb:nebraska nv:nevada nev:nevada
nh:new-hampshire nj:new-jersey nm:new-mexico ny:new-york nc:north-carolina nd:north-dakota oh:ohio ok:oklahoma
okla:oklahoma or:oregon ore:oregon pa:pennsylvania penn:pennsylvania ri:rhode-island sc:south-carolina sd:south-dakota
tn:tennessee tenn:tennessee tx:texas tex:texas ut:utah vt:vermont va:virginia wa:washington wash:washington
wv:west-virginia wi:wisconsin wis:wisconsin wy:wyoming wyo:wyoming ont:ontario bc:british-columbia alta:alberta
nsw:new-south-wales
"""
"""Of a short form that follows a town and a comma, the state's part of its id."""

SHARED_BY_COUNTRIES = """\
supreme-court high-court constitutional-court court-of-appeal congress us-congress senate us-senate parliament
national-assembly house-of-representatives us-house-of-representatives us-supreme-court house-of-commons house-of-lords
labor-party labour-party conservative-party liberal-party green-party greens communist-party socialist-party
social-democratic-party democratic-party republican-party national-party peoples-party christian-democratic-party
progressive-party workers-party freedom-party reform-party congress-party justice-party
central-bank reserve-bank national-bank development-bank treasury us-treasury foreign-office home-office
us-state-department us-justice-department us-defense-department
ministry-of-defense ministry-of-foreign ministry-of-foreign-affairs ministry-of-interior ministry-of-the-interior
ministry-of-finance ministry-of-health ministry-of-justice ministry-of-education ministry-of-culture ministry-of-energy
ministry-of-economy ministry-of-transport ministry-of-agriculture ministry-of-trade ministry-of-labor
ministry-of-information ministry-of-environment ministry-of-sports
foreign-ministry interior-ministry finance-ministry defense-ministry health-ministry justice-ministry
army navy air-force coast-guard national-guard police national-police federal-police red-cross football-association
electoral-commission election-commission human-rights-commission stock-exchange national-museum national-gallery
national-library tea-party premier-league super-league first-division football-federation
"""
"""Parts of ids of bodies that many countries have."""

OWN_COUNTRY = """\
us-congress:united-states us-senate:united-states us-house-of-representatives:united-states
us-supreme-court:united-states us-treasury:united-states us-state-department:united-states
us-justice-department:united-states us-defense-department:united-states house-of-commons:united-kingdom
house-of-lords:united-kingdom labor-party:united-kingdom conservative-party:united-kingdom
republican-party:united-states democratic-party:united-states premier-league:england national-guard:united-states
coast-guard:united-states
"""
"""Of some of these, the country that is meant where an article names none."""

SPORT_ROLES = """\
footballer striker midfielder defender goalkeeper winger quarterback linebacker pitcher catcher outfielder shortstop
batsman batter bowler cricketer golfer boxer sprinter swimmer wrestler jockey driver cyclist coach player forward
"""
ART_ROLES = """\
actor actress singer musician rapper guitarist drummer composer filmmaker novelist author poet painter comedian
songwriter bassist sculptor playwright
"""
COMMON_GIVEN = """\
adam alan alexander andrew anthony benjamin brian charles christopher daniel david edward george ian james jason john
jonathan joseph kevin mark martin matthew michael nicholas patrick paul peter philip richard robert ronald ryan samuel
scott simon stephen steven thomas timothy william anne elizabeth emma helen jane jennifer karen kate laura lisa mary
michelle sarah susan
"""
COMMON_SURNAMES = """\
adams allen anderson bailey baker bell bennett brown campbell carter clark clarke collins cook cooper cox davies davis
edwards evans fisher foster graham green hall harris harrison hill holmes hughes hunt jackson james johnson jones kelly
king lee lewis marshall martin mason miller mitchell moore morgan morris murphy murray parker phillips price richards
richardson roberts robinson rogers ross russell scott shaw simpson smith stevens stewart taylor thomas thompson turner
walker ward watson webb white williams wilson wood wright young
"""
"""Of a name of two such parts there are many people."""
