"""Common English words; from SCOWL by way of Hunspell's en_US dictionary.

Written by benchmarks/entities_lexicon.py.
"""

COMMON_WORDS = """\
abandon abandoned abandonment abatement abbey abbreviation abbreviations abdomen abdominal abide abilities ability able
abnormal abnormalities aboard abode abolished aboriginal abort abortion abortions abound about above abrasive abridged
abroad abs absence absent absentee absolute absolutely absorb absorbed absorbing absorption abstract abstraction
abstracts absurd abundance abundant abuse abused abuses abusive academia academic academics academies academy
accelerate accelerated accelerating acceleration accelerator accent accents accept acceptance accepted accepting
accepts access accessed accesses accessibility accessible accessing accession accessories accessory accident accidental
accidentally accidents acclaim acclaimed accolades accommodate accommodated accommodation accommodations accompanied
accompaniment accompany accompanying accomplish accomplished accomplishment accomplishments accord accordance according
accordingly account accountability accountable accountancy accountant accountants accounted accounting accounts
accreditation accredited accrued acct accumulate accumulated accumulation accuracy accurate accurately accusations
accused accustomed ace aces acetaminophen acetate achieve achieved achievement achievements achieves achieving acid
acids acknowledge acknowledged acknowledges acknowledging acknowledgment acme acne acorn acoustic acoustics
acquaintance acquainted acquire acquired acquires acquiring acquisition acquisitions acre acreage acres acrobat acronym
acronyms across acrylic act acted acting action actions activate activated activating activation active actively
activism activist activists activities activity actor actors actress actresses acts actual actually actuarial
acupuncture acute adapt adaptation adaptations adapted adapter adapters adapting add added addendum addict addicted
addiction addicts adding addition additional additionally additions additive additives address addressed addresses
addressing adds adept adequacy adequate adequately adhere adherence adhesion adhesive adhesives adj adjacent adjoining
adjourned adjournment adjunct adjust adjustable adjusted adjusting adjustment adjustments adjusts admin administer
administered administering administration administrations administrative administrator administrators admins admiral
admiration admire admired admission admissions admit admits admitted admittedly admitting ado adobe adolescence
adolescent adolescents adopt adopted adopting adoption adopts adrenal adrenaline adult adults adv advance advanced
advancement advances advancing advantage advantageous advantages advent adventure adventures adventurous adverse
adversely advert advertise advertised advertisement advertisements advertiser advertisers advertising adverts advice
advisable advise advised adviser advisers advises advising advisor advisories advisors advisory advocacy advocate
advocates advocating adware aegis aerial aerobic aerobics aeronautics aerosol aerospace aesthetic aesthetics affair
affairs affect affected affecting affection affects affidavit affiliate affiliated affiliates affiliation affiliations
affinity affirm affirmative affirmed afford affordability afforded afghan aforementioned afraid aft after aftermarket
aftermath afternoon afterwards again against age aged ageing agencies agency agenda agendas agent agents ages
aggravated aggregate aggregated aggregates aggregation aggression aggressive aggressively agile agility aging ago agony
agree agreed agreeing agreement agreements agrees agricultural agriculture aha ahead aid aide aided aides aids aim
aimed aiming aims air airborne airbus aircraft aired aires airfare airfares airline airlines airmail airport airports
airs airway airways airy aisle aka akin alarm alarming alarms alas albeit album albums alchemist alchemy alcohol
alcoholic alcoholism ale alert alerts algae algebra algebraic algorithm algorithms alias aliases aliasing alien aliens
align aligned aligning alignment alike alkaline all allegation allegations alleged allegedly allegiance allegro allele
allergic allergies allergy alleviate alley alliance alliances allied allies alligator allocate allocated allocation
allocations allow allowable allowance allowances allowed allowing allows alloy alloys allure ally almanac almighty
almond almost aloe aloha alone along alongside aloud alpha alphabet alphabetical alphabetically alpine alps already
alright also alt altar alter alteration alterations altered altering alternate alternating alternative alternatively
alternatives although altitude alto altogether alumni always am amateur amateurs amazed amazing amazingly amazon
ambassador ambassadors amber ambiance ambient ambiguity ambiguous ambition ambitions ambitious ambulance ambulatory
amen amend amended amending amendment amendments amends amenities amethyst amid amino ammo ammonia ammonium ammunition
amnesty among amortization amount amounted amounts amour amp ample amplification amplified amplifier amplifiers
amplitude amps amt amused amusement amusing an anal analog analogous analogue analogy analyses analysis analyst
analysts analytic analytical anarchy anatomical anatomy ancestor ancestors ancestral ancestry anchor anchorage anchors
ancient ancillary and angel angeles angels anger angle anglers angles angry angst angular animal animals animated
animation animations anime ankle annals annex anniversaries anniversary annotate annotated annotation annotations
announce announced announcement announcements announces announcing annoy annoyed annoying annual annually annuities
annuity anomalies anomaly anon anonymity anonymous anonymously another answer answered answering answers ant
antagonists antarctic ante antenna antennas anterior anthem anthologies anthology anthrax anthropology anti antibiotic
antibiotics antibodies antibody anticipate anticipated anticipation antigen antigens antioxidant antioxidants antique
antiques antitrust antivirus ants anus anxiety anxious any anybody anyhow anymore anyone anything anytime anyway
anyways anywhere apart apartheid apartment apartments ape aperture apes apex apocalypse apologies apologize apology
apoptosis apostle apostles app apparatus apparel apparent apparently appeal appealed appealing appeals appear
appearance appearances appeared appearing appears appellant appellate append appendices appendix appetite appetizers
applause apple apples applet applets appliance appliances applicability applicable applicant applicants application
applications applied applies apply applying appoint appointed appointment appointments appoints appraisal appraisals
appraiser appraisers appreciate appreciated appreciation apprentice apprenticeship approach approached approaches
approaching appropriate appropriated appropriately appropriateness appropriation appropriations approval approvals
approve approved approves approving approx approximate approximately approximation apps apricot apron apt aqua
aquaculture aquarium aquatic aqueous aquifer arbitrary arbitration arbitrator arc arcade arch archaeological
archaeology archbishop archer archery arches architect architects architectural architecture architectures archival
archive archived archives archiving arctic are area areas arena arenas ares arguably argue argued argues arguing
argument arguments aria arid arise arises arising arithmetic ark arm armada armchair armed armies arms army aroma
aromatherapy aromatic arose around arr arrange arranged arrangement arrangements arranging array arrays arrest arrested
arrests arrival arrivals arrive arrived arrives arriving arrogant arrow arrows arroyo arsenal arsenic art arterial
arteries artery arthritis article articles articulate articulated articulation artificial artillery artisan artist
artistic artists arts artwork artworks asap asbestos ascending ascension ascent ascertain ash ashamed ashes aside ask
asked asking asks asleep asp asparagus aspect aspects aspen asphalt aspirations aspire aspirin aspiring ass assassin
assassination assault assay assays assemble assembled assembler assemblies assembly assert asserted assertion
assertions asserts asses assess assessed assessing assessment assessments assessor asset assets assign assigned
assigning assignment assignments assigns assist assistance assistant assistants assisted assisting assists assn assoc
associate associated associates association associations assorted assortment asst assume assumed assumes assuming
assumption assumptions assurance assurances assure assured assures assuring asterisk asthma astonishing astrology
astronaut astronomical astronomy astrophysics asylum asymmetric asynchronous at ate atheist athlete athletes athletic
athletics atlas atmosphere atmospheric atom atomic atoms atop atrium atrocities attach attached attaching attachment
attachments attack attacked attacker attacking attacks attain attained attainment attempt attempted attempting attempts
attend attendance attendant attended attendees attending attends attention attenuation attic attire attitude attitudes
attn attorney attorneys attract attracted attracting attraction attractions attractive attracts attribute attributed
attributes attribution auburn auction auctions audible audience audiences audio audit audited auditing audition
auditions auditor auditorium auditors auditory audits augmentation augmented august aunt aura aurora authentic
authenticate authenticated authentication authenticity author authored authoring authoritative authorities authority
authorization authorize authorized authorizes authorizing authors autism auto autobiography autograph autographed
autographs automate automated automatic automatically automation automobile automobiles automotive autonomous autonomy
autopsy autos autumn aux auxiliary avail availability available avalanche avatar avatars ave avenue avenues average
averaged averages averaging avg avian aviation avid avoid avoidance avoided avoiding avoids await awaited awaiting
awaits awake awakening awakenings award awarded awarding awards aware awareness away awe awesome awful awhile awkward
axial axiom axis axle aye babe babes babies baby baccalaureate baccarat bachelor bachelors bacillus back backbone
backdrop backed backgammon background backgrounds backing backpack backpacker backpackers backpacking backpacks backs
backstage backstreet backup backups backward backwards backyard bacon bacteria bacterial bad badge badger badges badly
badminton bag baggage bags baht bail bailey bait bake baked baker bakeries bakery baking balance balanced balances
balancing balcony bald ball ballad ballast ballet ballistic balloon balloons ballot ballots ballroom balls balm bamboo
ban banana bananas band bandit bands bandwidth bang banged banging banjo bank banker bankers banking bankrupt
bankruptcies bankruptcy banks banned banner banners banning banquet bans bantam baptism baptist bar barb barbecue
barber barbie bard bare bareback barefoot barely bargain bargaining bargains barge bark barker barking barley barn
barnes barney barometer baron baroque barr barre barred barrel barrels barrier barriers barrow bars basal base baseball
based baseline basement bases bash basic basically basics basil basin basins basis basket basketball baskets basque
bass bastard bat batch bates bath bathing bathroom bathrooms baths bathtub batman baton bats battalion batter battered
batteries battery batting battle battlefield battles battling bay bayer bayou bays bazaar be beach beaches beacon bead
beaded beads beagle beam beams bean beanie beans bear beard bearer bearing bearings bears beast beasts beat beaten
beating beats beau beauties beautiful beautifully beauty beaver beavers became because beck becker become becomes
becoming bed bedding bedroom bedrooms beds bedtime bee beech beef been beep beer beers bees beetle before beforehand
beg began begging begin beginner beginners beginning beginnings begins begun behalf behave behavior behind behold beige
being beings belief beliefs believe believed believer believers believes believing bell belle bells belly belong
belonged belonging belongs beloved below belt belts bench benches benchmark benchmarking benchmarks bend bender bending
beneath beneficial beneficiaries beneficiary benefit benefited benefiting benefits benign bent berg berger berries
berry beside besides best bestiality bestseller bestsellers bestselling bet beta bets better betting between beverage
beverages beware beyond bezel bias biased bib bible bibles biblical bibliographic bibliography bicycle bicycles
bicycling bid bidder bidders bidding bids biennial big bigger biggest bike biker bikes biking bikini bikinis bilateral
bile bilingual bill billboard billed billet billiard billiards billing billings billion billions bills billy bin
binaries binary bind binder binders binding bindings binds bingo binoculars bins bio biochemical biochemistry
biodiversity biographical biographies biography biol biological biology biomass biomedical biopsy bios biosynthesis
biotech biotechnology bipolar birch bird birding birds birth birthday birthdays birthplace births biscuit biscuits
bisexual bishop bishops bison bistro bit bitch bitches bite bites biting bitmap bits bitter biz bizarre black
blackberry blackboard blackjack blacks bladder blade blades blah blame blamed bland blank blanket blankets blanks blast
blaster blasting blasts blaze blazer blazers blazing bldg bleach bleed bleeding blend blended blender blending blends
bless blessed blessing blessings blew blind blindness blinds blink bliss blitz blizzard bloc block blockbuster blocked
blocker blockers blocking blocks blog blogger bloggers blogging blogs blond blonde blondes blood bloodhound bloody
bloom blooming blooms blossom blossoms blouse blow blower blowing blowjob blowjobs blown blowout blows blue blueberry
bluegrass blueprint blues bluff blunt blur blush blvd boa board boarding boards boardwalk boast boasts boat boating
boats bob bobby bod bodies bodily body bodybuilding bog bogus bohemian boil boiled boiler boilers boiling bold bologna
bolt bolts bomb bomber bombers bombing bombs bonanza bond bondage bonded bonding bonds bone bones bonsai bonus bonuses
boo boob boobs boogie book booked booker booking bookings bookkeeping booklet booklets bookmark bookmarks books
bookseller booksellers bookshelf bookshop bookstore bookstores boolean boom boost booster boosting boosts boot booth
booths booting boots bootstrap booty bop border borders bore bored boredom boring born borne borough borrow borrowed
borrower borrowers borrowing boss bosses bot botanical botany both bother bothered bots bottle bottled bottles bottom
bottoms bought boulder boulevard bounce bounced bouncing bouncy bound boundaries boundary bounded bounds bounty bouquet
bouquets bourbon bout boutique bovine bow bowel bowl bowling bowls bowman bows box boxed boxer boxers boxes boxing boy
boycott boyd boyfriend boys bpm bps bra brace bracelet bracelets braces bracket brackets brad braille brain brains
brake brakes braking branch branches branching brand branded branding brands brandy bras brass brave braves bravo bray
breach breaches bread breads breadth break breakdown breaker breakers breakfast breakfasts breaking breakout breaks
breakthrough breast breasted breastfeeding breasts breath breathe breathing breathtaking bred breed breeder breeders
breeding breeds breeze brethren brew brewer brewers brewery brewing brick bricks bridal bride brides bridge bridges
bridging brief briefcase briefing briefings briefly briefs brigade bright brighter brightly brightness brilliance
brilliant bring bringing brings brink bro broad broadband broadcast broadcaster broadcasters broadcasting broadcasts
broaden broader broadly broccoli brochure brochures broke broken broker brokerage brokers broncos bronze brooch brook
brooks broom bros broth brother brotherhood brothers brought brow brown browning browns browse browser browsers
browsing bruins brunch brunette brush brushed brushes brutal bubble bubbles buck bucket buckets buckle bucks bud
buddies buddy budget budgetary budgeting budgets buds buff buffalo buffer buffers buffet bug buggy bugs build builder
builders building buildings builds built bulb bulbs bulk bull bulldog bulldogs bullet bulletin bulletins bullets
bullock bulls bullshit bully bullying bum bump bumper bumps bun bunch bundle bundled bundles bungalow bunk bunker bunny
bur burden burdens bureau bureaucracy bureaus burger burgers burglary burgundy burial buried burn burned burner burners
burning burnout burns burnt burr burst bursts bury bus buses bush bushes business businesses businessman bust busted
buster busty busy but butcher butler butt butte butter butterflies butterfly button buttons butts buy buyer buyers
buying buys buzz by bye bylaws bypass byte bytes byzantine cab cabaret cabbage cabin cabinet cabinets cabins cable
cables cabling cache cached caching cactus cad cadet cadmium cafe cafes cafeteria caffeine cage cages cairns cake cakes
cal calcium calculate calculated calculates calculating calculation calculations calculator calculators calculus
calendar calendars calf calibrated calibration call callback called caller callers calligraphy calling calls calm
calorie calories calypso cam camcorder camcorders came camel cameo camera cameras camouflage camp campaign campaigning
campaigns camper campers campground campgrounds camping camps campus campuses cams can canal canals canary cancel
cancellation cancellations cancer cancers candid candida candidate candidates candies candle candles candy cane canine
canister cannabis canned canning cannon canoe canoeing canon canonical canopy cans cant canton canvas canyon cap
capabilities capability capable capacities capacitor capacitors capacity cape capital capitalism capitalist
capitalization capitalized capitals capitol capped caps capsule capsules captain captains caption captions captive
capture captured captures capturing car caramel carat caravan caravans carbide carbohydrate carbohydrates carbon
carbonate carbs carcinoma card cardboard cardiac cardigan cardinal cardinals cardio cardiology cardiovascular cards
care cared career careers careful carefully caregiver caregivers carers cares cargo caring carnival carol carousel carp
carpenter carpentry carpet carpets carr carriage carried carrier carriers carries carrot carrots carry carrying cars
cart carter cartilage carton cartoon cartoons cartridge cartridges carts carved carver carving cascade cascading case
cases cash cashier cashiers cashmere casing casino casinos casserole cassette cassettes cast casting castle castles
casts casual casualties casualty cat catalyst catalytic catastrophe catastrophic catch catcher catches catching
catchment categories categorized category cater catered caterers catering caterpillar catfish cathedral catheter
catholic catholics cation cats cattle caucus caught causal cause caused causes causing caution cautious cavalier
cavaliers cavalry cave cavern caves caviar cavity cease ceased cedar ceiling ceilings celeb celebrate celebrated
celebrates celebrating celebration celebrations celebrities celebrity celebs celery celestial cell cellar cello
cellphone cells cellular cement cemeteries cemetery censorship census cent centennial center central centralized
centrally cents centuries century ceramic ceramics cereal cereals cerebral ceremonies ceremony cert certain certainly
certainty certificate certificates certification certifications certified certify cervical cessation chad chain chains
chair chaired chairman chairperson chairs chalet chalets chalk challenge challenged challenger challenges challenging
chamber chamberlain chambers chameleon champ champagne champion champions championship championships champs chance
chancellor chances chandelier chandler change changed changer changes changing channel channels chant chaos chaotic
chap chapel chaplain chapter chapters char character characteristic characteristics characterization characterize
characterized characters charcoal chardonnay charge charged charger chargers charges charging charitable charities
charity charlie charm charmed charming charms chars chart charter chartered charters charting charts chase chaser
chasing chassis chat chateau chatroom chats chatter chatting cheap cheaper cheat cheating cheats check checkbox checked
checker checkers checking checklist checklists checkout checkpoint checks checksum cheek cheeks cheer cheerful
cheerleader cheerleaders cheers cheese cheesecake chef chefs chem chemical chemically chemicals chemist chemistry
chemotherapy cherished cherries cherry chess chest chester chesterfield chestnut chests chevron chew chewing chi chic
chick chicken chickens chicks chief chiefly chiefs chihuahua child childbirth childcare childhood children chill
chilled chilling chimes chimney chin china chip chips chiropractic chit chloride chlorine chocolate chocolates choice
choices choir choke cholesterol choose chooses choosing chop chopped chopper chops choral chord chords chorus chose
chosen chow christian christians chromatography chrome chromium chromosome chromosomes chronic chronicle chronicles
chronograph chronological chronology chubby chuck chunk chunks chunky church churches ciao cider cigar cigarette
cigarettes cigars cine cinema cinemas cinematic cinnamon cir circa circle circles circuit circuitry circuits circular
circulated circulating circulation circumstance circumstances circus cirque cit citadel citation citations cite cited
cites cities citing citizen citizens citizenship citrus city civic civil civilian civilians civilization civilizations
clad claim claimant claimed claiming claims clam clamp clamps clan clans clap clarification clarified clarify clarinet
clarion clarity clash clasp class classes classic classical classics classification classifications classified
classifieds classify classmates classroom classrooms classy clause clauses claw claws clay clean cleaned cleaner
cleaners cleaning cleanliness cleansing cleanup clear clearance cleared clearer clearing clearinghouse clearly clears
cleavage clement clergy clerical clerk clerks clever click clicked clicking clicks client clients cliff cliffs climate
climatic climax climb climbed climbing clinic clinical clinically clinicians clinics clip clipboard clipper clippers
clippings clips clit clitoris cloak clock clocks clone cloned clones cloning close closed closely closeout closeouts
closer closes closet closing closure closures cloth clothes clothing cloud clouds cloudy clover clown club clubbing
clubhouse clubs clue clues cluster clustering clusters clutch clutter co coach coaches coaching coal coalition coarse
coast coastal coaster coasters coastline coat coated coating coatings coats coaxial cobalt cobra coca cocaine cock
cockpit cocks cocktail cocktails coco cocoa coconut cocos cod code coded codeine codes coding coed coefficient
coefficients coffee coffin cognition cognitive coherence coherent cohesion cohort coil coils coin coincide coincidence
coins coke col cola cold coliseum coll collaborate collaborating collaboration collaborations collaborative
collaborators collage collagen collapse collapsed collar collars collateral colleague colleagues collect collected
collectible collectibles collecting collection collections collective collectively collector collectors collects
colleen college colleges collegiate collier collision collisions colloquium cologne colon colonel colonial colonies
colony color colt colts column columnist columnists columns com coma comb combat combating combination combinations
combine combined combines combining combo combos combs combustion come comeback comedian comedies comedy comes comet
comfort comfortable comfortably comforter comforts comfy comic comics coming comm comma command commanded commander
commanders commanding commandments commando commands commas commence commenced commencement commencing comment
commentaries commentary commentators commented commenting comments commerce commercial commercially commercials
commission commissioned commissioner commissioners commissioning commissions commit commitment commitments commits
committed committee committees committing commodities commodity commodore common commonly commons commonwealth communal
communicate communicated communicating communication communications communicator communion communism communist
communities community commute commuter commuting comp compact companies companion companions company comparable
comparative compare compared compares comparing comparison comparisons compartment compass compassion compassionate
compatibility compatible compelled compelling compendium compensate compensated compensation compete competence
competencies competency competent competing competition competitions competitive competitiveness competitor competitors
compilation compilations compile compiled compiler compilers compiling complain complainant complained complaining
complaint complaints complement complementary complements complete completed completely completeness completes
completing completion complex complexes complexities complexity compliance compliant complicated complications complied
complies compliment complimentary compliments comply complying component components compose composed composer composers
composite composites composition compositions compost composting compound compounds comprehend comprehension
comprehensive compress compressed compression compressor compressors comprise comprised comprises comprising compromise
compromised comptroller compulsive compulsory computation computational computations compute computed computer
computerized computers computing con concealed conceive conceived concentrate concentrated concentrates concentrating
concentration concentrations concept conception concepts conceptual concern concerned concerning concerns concert
concerto concerts concierge concise conclude concluded concludes concluding conclusion conclusions concord concordance
concrete condemn condemnation condemned condensed condenser condition conditional conditioned conditioner conditioners
conditioning conditions condo condom condominium condominiums condoms condor condos conduct conducted conducting
conductivity conductor conductors conducts conduit cone cones confederate confer conference conferences conferencing
conferred confession confessional confessions confetti confidence confident confidential confidentiality configuration
configurations configure configured configuring confined confinement confirm confirmation confirmed confirming confirms
conflict conflicting conflicts confluence conform conformance conforming conformity conforms confrontation confuse
confused confusing congestion congrats congratulations congregation congregations congress congressional congressman
conjecture connect connected connecting connection connections connectivity connector connectors connects conquer
conquered conquest cons conscious consciousness consecutive consensus consent consequence consequences consequential
consequently conservancy conservation conservative conservatives conservatory consider considerable considerably
consideration considerations considered considering considers consist consisted consistency consistent consistently
consisting consists consolidate consolidated consolidation consortium conspiracy constable constant constantly
constants constellation constipation constituency constituent constituents constitute constituted constitutes
constitution constitutional constrained constraint constraints construct constructed constructing construction
constructions constructive constructor constructs construed consulate consult consultancy consultant consultants
consultation consultations consultative consulted consulting consumables consume consumed consumer consumers consuming
consumption cont contact contacted contacting contacts contain contained container containers containing containment
contains contaminant contaminants contaminated contamination contemplated contempt content contention contents
contested contiguous continent continental continents contingency contingent continual continually continuation
continue continued continues continuing continuity continuous continuously continuum contra contraception contraceptive
contract contracted contracting contraction contracts contractual contradiction contradictory contrary contrast
contrasting contrasts contribute contributed contributes contributing contribution contributions contributor
contributors control controlled controller controllers controlling controls controversial controversy convection
convened convenience convenient conveniently convention conventional conventions convergence conversation conversations
converse conversely convert converted converter converters convertible converting converts convex convey conveyed
conveyor convicted conviction convictions convince convinced convincing cook cookbook cookbooks cooked cooker cookers
cookery cookie cookies cooking cooks cookware cool cooled cooler coolers cooling coop cooper cooperate cooperating
cooperation cooperative coordinate coordinated coordinates coordinating coordination coordinator coordinators cop cope
copied copier copiers copies coping copper cops copy copying copyright copyrighted copyrights cor coral cord cordless
cords core cores cork corn corner corners cornerstone corning corolla corollary corona coronary corp corporal corporate
corporation corporations corps corpse corpus corr correct corrected correcting correction correctional corrections
corrective correctly correctness correlated correlation correlations correspond correspondence correspondent
correspondents corresponding corresponds corridor corridors corrosion corrupt corrupted corruption corsair cortex
corvette cos cosmetic cosmetics cosmic cosmopolitan cosmos cosponsors cost costing costly costs costume costumes cot
cote cottage cottages cotton couch cougar cougars cough could council councils counsel counselor count countdown
counted counter counterpart counterparts counters counties counting countless countries country countryside countrywide
counts county coup coupe couple coupled couples coupling coupon coupons courage courageous courier course courses
coursework court courteous courtesy courthouse courtroom courts courtyard cousin cousins couture cove covenant cover
coverage covered covering coverings covers covert cow coward cowboy cowboys cows cox coyote cpd cpl cps crab crack
cracked cracker crackers cracking cracks cradle cradles craft crafted crafts craftsman cranberry crane cranes crank
crap crappy craps crash crashed crashers crashes crashing crate crater craven craving crawl crawling crazy cream creams
creamy create created creates creating creation creations creative creativity creator creators creature creatures
credential credentials credibility credible credit credited creditor creditors credits creed creek creep creepy creme
creole crescent crest crested crew crews crib cribs cricket cried cries crime crimes criminal criminals crimson crises
crisis crisp criteria criterion critic critical critically criticism criticisms criticize criticized critics critique
critiques crochet crocodile croft crooked crop crops cross crossed crosses crossfire crossing crossings crossover
crossroads crossword crow crowd crowded crowds crown crowned crowns crows crucial crude cruel cruelty cruise cruiser
cruisers cruises cruising crunch crusade crush crushed crushing crust cry crying crypt cryptography crystal crystalline
crystals ctr cub cube cubes cubic cubs cuckold cucumber cue cues cuff cuffs cuisine culinary cult cultivated
cultivation cultural culturally culture cultured cultures cum cumming cummings cumulative cunt cunts cup cups cur
curator curb cure cured cures curing curiosity curious curl curling curly currencies currency current currently
currents curricula curricular curriculum curry curse cursed cursor curt curtain curtains curvature curve curved curves
cushion cushions custodial custodian custody custom customary customer customers customization customize customized
customizing customs cut cute cutie cutler cutlery cutoff cuts cutter cutters cutting cyan cyberspace cycle cycles
cyclic cycling cyclists cyclone cylinder cylinders cylindrical cynical cypress cystic cytology dab dad daddy dads
daemon dag dagger daily dairy daisy dale dam damage damaged damages damaging dame damn damned damp dams dance danced
dancer dancers dances dancing danger dangerous dangers danish dare daring dark darker darkness darkroom darling darn
dart darts dash dashboard dashed data database databases datatype date dated dates dating datum daughter daughters
daunting davenport dawn day daycare daylight days daytime dazzling dead deadline deadlines deadly deaf deal dealer
dealers dealership dealerships dealing dealings deals dealt dean dear death deaths deb debate debated debates debating
debit debris debt debtor debtors debts debugger debut decade decades decal decals decay deceased decent deception
decide decided decides deciding decimal decision decisions decisive deck decker decks declaration declarations declare
declared declares declaring decline declined declines declining decor decorate decorated decorating decoration
decorations decorative decorators decreasing decree dedicated dedication deduct deducted deductible deduction
deductions deed deeds deem deemed deems deep deeper deeply deer def defeat defeated defect defective defects defendant
defendants defended defense defensive deferred deficiencies deficiency deficient deficit deficits define defined
defines defining definite definitely definition definitions definitive deg degraded degree degrees dehydrogenase deity
delay delayed delays delegate delegated delegates delete deleted deleting deletion deli deliberate deliberately
delicate delicious delighted delightful delinquent deliver delivered delivering delivers dell delta deluxe demand
demanded demanding demands dementia demise demo democracy democrat democratic democrats demographic demographics
demolition demon demons demonstrate demonstrated demonstrates demonstrating demonstration demonstrations demos den
denial denied denies denim dense densities density dent dental dentist dentistry dentists deny denying deodorant
departed department departmental departments departure departures dependable dependence dependencies dependency
dependent dependents depict depicted depicting depicts depleted depletion deploy deployed deploying deployment deposit
deposited depository deposits deprecated depreciation depressing depression deprived depth depths deputies deputy derby
derivation derivative derivatives derive derived derives dermatology derrick descendants descended descending describe
described describes describing description descriptions descriptive descriptor descriptors desert deserted deserved
design designate designated designation designations designed designer designers designing designs desire desired
desires desk desks desktop desktops despair desperate desperately despite dessert desserts destination destinations
destined destiny destroy destroyed destroyer destroying destroys destruction destructive detached detachment detained
detainees detect detected detecting detection detective detectives detector detectors detects detention deter
deterioration determinants determine determined determines determining deterministic detox detrimental devastating
develop developed developer developers developing development developmental developments develops deviant deviation
deviations devil devils devious devoted devotion dew dharma diabetes diabetic diagnose diagnosed diagnosis diagnostic
diagnostics diagonal diagram diagrams dial dialect dialog dialogue dialysis diameter diamond diamonds diaper diapers
diaries diary diazepam dice dick dicks dict dictate dictator dictionaries dictionary did die died dielectric dies
diesel diet dietary dieting diets diff differ difference differences different differential differentiate
differentiated differentiation differently differing differs difficult difficulties difficulty diffraction diffs
diffuse diffusion dig digest digestion digestive digging digit digital digitally digits dignity dildo dildos dilemma
diligence diluted dilution dim dime dimension dimensional dimensions diminish diminished din dinar dine diner diners
ding dining dinner dinners dinnerware dinosaur dinosaurs diocese diode dioxide dip diploma diplomacy diplomat
diplomatic dire direct directed directing direction directional directions directive directives directly director
directorate directories directors directory directs dirk dirt dirty dis disable disabled disabling disappointing
disastrous disc discharged disciples disciplinary discipline disciplined disciplines disclose disclosed disco
discography disconnected discourage discouraged discover discovered discoveries discovering discovers discovery
discreet discrepancies discrepancy discrete discretion discretionary discriminate discrimination discriminatory discs
discuss discussion discussions disguise disgusting dish dishes dishwasher dishwashers disk disks disorder disorders
disparate dispenser dispensers dispensing dispersed dispersion disposable disposal disposed disposition dispute
disputed disputes disrupt disruption disruptive disseminate disseminated dissemination dissent dissertation dissolve
dissolved dist distance distances distant distinct distinction distinctions distinctive distinctly distinguish
distinguished distinguishing distorted distortion distracted distraction distress distressed distribute distributed
distributes distributing distribution distributions distributor distributors district districts disturb disturbance
disturbances disturbed disturbing ditch ditto div diva dive diver divergence divers diverse diversification diversified
diversion diversity divide divided dividend dividends dividing divine diving divinity division divisional divisions
divorce divorced dizziness dizzy do doc dock docket docking docks docs doctor doctoral doctorate doctors doctrine
doctrines document documentaries documentary documentation documented documenting documents dodge dodgers doe does dog
dogs doing doll dollar dollars dolls dolly dolphin dolphins domain domains dome domestic dominance dominant dominate
dominated dominates domination dominion domino don donate donated donating donation donations done dong donkey donor
donors doom doomed door doors doorway dopamine dope dorm dosage dose doses dot dots dotted double doubled doubles
doubling doubt doubtful doubts dough doughty dove dover down downhill downing download downloaded downloading downloads
downs downside downstairs downstream downtime downtown downward dozen dozens dpi draft drafted drafting drafts drag
dragged dragging dragon dragonfly dragons drain drainage drained drains drake dram drama dramas dramatic dramatically
drank draper drastic drastically draw drawer drawers drawing drawings drawn draws dread dreadful dream dreamed dreamer
dreaming dreams dreamy dress dressed dresser dresses dressing drew dried drift drifting drill drilled drilling drills
drink drinking drinks drip dripping drive driven driver drivers drives driveway driving drop dropped dropping drops
drought drove drowning drug drugs drum drummer drums drunk drunken dry dryer dryers drying dual dub dubbed dubious duck
ducks duct dude due duel dues duet duff dug duh duke dukes dull duly dumb dummies dummy dump dumped dumping dun dune
dunes dungeon dungeons dunno duo duplex duplicate duplicated duplicates duplication durability durable duration during
dusk dust dusty dutch duties duty duvet dwarf dwell dwelling dwellings dye dyed dyer dyes dying dyke dynamic dynamical
dynamically dynamics dynamite dynasty dysfunction dyslexia each eager eagerly eagle eagles ear earl early earn earned
earnest earning earnings earns earring earrings ears earth earthly earthquake earthquakes ease easement easily east
easter eastern easy eat eaten eater eating eats ebony eccentric echo echoes eclectic eclipse ecological ecology econ
economic economical economically economics economies economist economists economy ecosystem ecosystems ecstasy ecu
eczema eddy edge edged edges edible edit edited editing edition editions editor editorial editorials editors edits educ
educate educated educating education educational educator educators eek eff effect effected effective effectively
effectiveness effects efficacy efficiencies efficiency efficient efficiently effluent effort efforts egg eggs ego eight
eighteen eighteenth eighth eighty either ejaculating ejaculation elaborate elapsed elastic elasticity elbow elder
elderly elders elect elected election elections elective electives electoral electorate electric electrical electrician
electricity electrode electrodes electromagnetic electron electronic electronica electronically electronics electrons
elegance elegant elem element elemental elementary elements elephant elephants elevated elevation elevations elevator
elevators eleven eleventh elf eligibility eligible eliminate eliminated eliminates eliminating elimination elite elk
elliptical elm elmer else elsewhere elusive elves email emailed emailing emails embarrassed embarrassing embarrassment
embassies embassy embedded embedding emblem embodied embodiment embossed embrace embraced embracing embroidered
embroidery embryo embryonic embryos emerald emerge emerged emergence emergencies emergency emergent emerges emerging
emeritus emery eminent emirates emission emissions emit emitted emo emoticons emotion emotional emotionally emotions
emperor emphasis emphasize emphasized emphasizes emphasizing empire empires empirical employ employed employee
employees employer employers employing employment employs emporium empower empowered empowering empowerment empty emu
emulation emulator enable enabled enables enabling enact enacted enactment enamel enchanted enclosed enclosure
enclosures encode encoded encoder encoding encompass encompasses encompassing encore encounter encountered encounters
encourage encouraged encouragement encourages encouraging encrypt encrypted encryption encyclopedia end endangered
ended ending endless endocrine endocrinology endogenous endorse endorsed endorsement endorsements endothelial endowed
endowment endpoint ends endurance endure enduring enema enemies enemy energetic energies energizer energy enforce
enforceable enforced enforcement enforcing engage engaged engagement engagements engages engaging engine engineer
engineered engineering engineers engines engraved engraving enhance enhanced enhancement enhancements enhancer enhances
enhancing enigma enjoy enjoyed enjoying enjoyment enjoys enlarge enlarged enlargement enlightened enlightenment
enlisted enormous enough enrich enriched enrichment enrolled ensemble ensembles ensure ensured ensures ensuring entails
enter entered entering enterprise enterprises enters entertain entertained entertainers entertaining entertainment
enthusiasm enthusiast enthusiastic enthusiasts entire entirely entirety entities entitled entitlement entity entrance
entrants entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entropy entry enumerated enumeration
envelope envelopes environment environmental environmentally environments envoy envy enzyme enzymes epic epidemic
epidemiology epilepsy episcopal episode episodes epithelial epoch epoxy epsilon equal equality equally equals equation
equations equatorial equestrian equilibrium equine equinox equip equipment equipments equipped equitable equities
equity equivalence equivalent equivalents era eradication erase erect erected erectile erection ergonomic ergonomics
erosion erotic erotica err erroneous error errors escape escaped escapes escaping escort escorts escrow esp especially
espresso essay essays essence essential essentially essentials establish established establishes establishing
establishment establishments estate estates esteem ester estimate estimated estimates estimating estimation estimator
estuary eta etc etched etching eternal eternity ethanol ether ethereal ethic ethical ethics ethnic ethnicity ethyl
etiquette eureka euro euros evacuation evaluate evaluated evaluates evaluating evaluation evaluations evanescence
evangelical evangelism evaporation eve even evening evenings evenly event events eventual eventually ever evergreen
everlasting every everybody everyday everyone everything everywhere evidence evidenced evident evidently evil evolution
evolutionary evolve evolved evolving exact exactly exam examination examinations examine examined examiner examiners
examines examining example examples exams excavation exceed exceeded exceeding exceeds excel excellence excellent
except exception exceptional exceptionally exceptions excerpt excerpts excess excessive exchange exchanged exchanges
exchanging excise excitation excite excited excitement exciting excl exclaimed exclude excluded excludes excluding
exclusion exclusions exclusive exclusively exclusives excursion excursions excuse excused excuses exec execute executed
executes executing execution executive executives exemplary exempt exempted exemption exemptions exercise exercised
exercises exercising exhaust exhausted exhaustive exhibit exhibited exhibiting exhibition exhibitions exhibitor
exhibitors exhibits exile exist existed existence existent existing exists exit exiting exits exodus exon exotic exp
expand expanded expanding expands expansion expat expect expectancy expectation expectations expected expecting expects
expedited expedition expeditions expended expenditure expenditures expense expenses expensive experience experienced
experiences experiencing experiment experimental experimentation experiments expert expertise experts expiration expire
expired expires expiry explain explained explaining explains explanation explanations explanatory explicit explicitly
explode exploded exploding exploit exploitation exploited exploiting exploits exploration explore explored explorer
explorers explores exploring explosion explosions explosive explosives expo exponential export exported exporter
exporters exporting exports expose exposed exposes exposing exposition exposure exposures express expressed expresses
expressing expression expressions expressive expressly exquisite ext extend extended extender extending extends
extensible extension extensions extensive extensively extent exterior external externally extinct extinction extra
extracellular extract extracted extracting extraction extractor extracts extraordinary extras extreme extremely
extremes eye eyed eyeglasses eyes fab fable fabric fabricated fabrication fabrics fabulous face faced faces faceted
facets facial facials facilitate facilitated facilitates facilitating facilitation facilitator facilities facility
facing facsimile fact faction factions factor factories factoring factors factory facts factual faculties faculty fade
faded fading fail failed failing fails failure failures faint fainter fair fairies fairly fairness fairs fairway fairy
faith faithful faithfully fake fakes falcon falcons fall falling fallout falls false fame famed familiar familiarity
families family famine famous fan fanatic fanatics fancy fanny fans fantasies fantastic fantasy far fare fares farewell
farm farmer farmers farmhouse farming farmland farms farther fascinated fascinating fashion fashionable fashioned
fashions fast fasteners faster fasting fat fatal fatalities fate father fathers fatigue fats fatty faucet faucets fault
faults faulty fauna faux fave favor favorable fax faxes faxing fay fear feared fearful fearless fears feasibility
feasible feast feat feather feathers feature featured features featuring fed federal federally federated federation
fedora feds fee feed feedback feeder feeders feeding feeds feel feeling feelings feels fees feet feline fell fellow
fellows fellowship fellowships felony felt fem female females feminine feminism feminist fence fences fencing fender
fern ferret ferries ferry fertile fertility fertilizer fertilizers fest festival festivals festive fetal fetch fetish
fetus fever few fewer fey fiat fiber fibrosis fiction fictional fiddle fidelity fiduciary field fielding fields fierce
fiery fiesta fife fifteen fifth fifty fig fight fighter fighters fighting fights figs figure figured figures figurine
figurines figuring file filed filename files filing filings fill filled filler filling fills film filmed filming
filmmaker filmmakers films filter filtered filtering filters filth filthy filtration fin final finale finalist
finalists finalize finalized finally finals finance financed finances financial financially financing finch find finder
finding findings finds fine fined finely finer fines finger fingering fingerprint fingers fingertips finish finished
finishes finishing finite fink fins fir fire firearm firearms fired firefighter firefighters firefly fireplace
fireplaces fires firewall firewalls fireworks firing firm firmly firms firmware first firstly fiscal fish fisher
fisheries fisherman fishermen fishery fishes fishing fist fit fitness fits fitted fitting fittings five fix fixation
fixed fixes fixing fixture fixtures flag flags flagship flagstaff flair flame flamenco flames flaming flamingo
flammable flange flannel flap flare flash flasher flashers flashes flashing flashlight flashlights flat flatbed flats
flatware flavor flavors flaw flawed flawless flaws flax flea flee fleece fleet flesh flew flex flexibility flexible
flick flies flight flights flint flip flirt float floating floats flock flood flooded flooding floods floor flooring
floors flop floppy flora floral florist florists flour flow flower flowering flowers flowing flown flows flu
fluctuations fluent fluffy fluid fluids fluorescence fluorescent fluoride flush flushing flute flux fly flyer flyers
flying foam fob focal focus focused focuses focusing foe fog foil fold folded folder folders folding folds foliage
folio folk folklore folks follow followed followers following follows followup folly fond font fonts foo food foods
fool fooled foolish fools foot footage football footer foothills footnote footnotes footprint footsteps footwear for
forage forbidden force forced forces forcing ford fore forecast forecasting forecasts foreclosure foreclosures
forefront foregoing foreground forehead foreign foreigners foreman foremost forensic forensics forest forestry forests
forever foreword forfeiture forge forged forget forgetting forgive forgiveness forgot forgotten fork forks form formal
formally format formation formations formats formatted formatting formed former formerly formidable forming forms
formula formulas formulate formulated formulation formulations fort forte forthcoming fortress fortunate fortunately
fortune fortunes forty forum forums forward forwarded forwarding forwards fossil fossils foster fostering fought foul
found foundation foundations founded founder founders founding foundry fountain fountains four fourteen fourth fowler
fox fps fractal fraction fractional fractions fracture fractures fragile fragment fragmentation fragmented fragments
fragrance fragrances frame framed frames framework frameworks framing franc frances franchise franchises franchising
francs frank frankly fraternity fraud fraudulent freak freaks freaky free freebies freed freedom freedoms freelance
freely freeman freestyle freeware freeway freeze freezer freezers freezing freight french frenzy freq frequencies
frequency frequent frequently fresh freshly freshman freshmen freshwater friction fridge fried friend friendly friends
friendship friendships fries frightened frightening fringe fritz fro frog frogs from front frontal frontier frontiers
fronts frost frozen fruit fruits frustrated frustrating frustration fry ftp fuck fucked fucker fuckers fucking fucks
fudge fuel fuels fugitive fulfill fulfilled fulfilling full fuller fully fun function functional functionality
functioning functions fund fundamental fundamentally fundamentals funded funding fundraiser fundraising funds funeral
fungal fungi fungus funk funky funny fur furious furnace furnish furnished furnishing furnishings furniture furry
further furthermore fury fuse fused fusion fuss futon future futures futuristic fuzzy fwd gables gadget gadgets gag
gagged gain gained gaining gains gal gala galactic galaxies galaxy gale gall galleria galleries gallery gallon gallons
galore gals gamble gambling game gamer games gaming gamma gang gangs gap gaps garage garages garbage garden gardener
gardeners gardening gardens garland garlic garment garments garner garnet garrison gas gases gasket gasoline gastric
gastrointestinal gate gated gates gateway gateways gather gathered gathering gatherings gator gauge gauges gave gay
gays gaze gazette gazetteer gear geared gears gecko gee geek geeks geese geisha gel gels gem gems gemstone gemstones
gender gene genealogical genealogy general generalized generally generals generate generated generates generating
generation generations generator generators generic generosity generous generously genes genesis genetic genetically
genetics genie genital genius genocide genome genomics genre genres gentle gentleman gentlemen gently gents genuine
genuinely genus geographic geographical geographically geography geologic geological geology geometric geometry
geophysical geophysics geriatric germ gesture gestures get getaway getaways gets getting ghetto ghost ghosts giant
giants gibbons gift gifted gifts gig gigabit gigabyte gigantic gigs gill gimme gimp gin ginger girl girlfriend
girlfriends girls git give giveaway giveaways given gives giving glacier glad gladiator gladly glamour glance gland
glands glare glass glasses glassware glaze glazed glazing glen glide glider glimpse glitter global globalization
globally globe globes glorious glory gloss glossaries glossary glossy glove glover gloves glow glowing glucose glue
gluten gnome gnu go goal goalie goals goat goats goblet god goddess godfather gods goes goggles going gold golden golf
golfer golfers golfing gone gong gonna goo good goodbye goodies goodness goods goodwill google goose gore gorge
gorgeous gorilla gospel gossip got gotta gotten gourmet gov govern governance governed governing government
governmental governments governor governors govt gown gowns grab grabbed grabbing grabs grace graceful gracious grad
grade graded graders grades gradient grading gradual gradually graduate graduated graduates graduating graduation
graffiti graft graham grain grains gram grammar grammatical grams gran grand grandchildren grandfather grandma
grandmother grandpa grandparents grandson grange granite grannies granny grant granted grantee granting grants grape
grapefruit grapes grapevine graph graphic graphical graphics graphite graphs grasp grass grasses grassroots grateful
gratis gratitude grave gravel graves graveyard gravitational gravity gravy gray grazing grease great greater greatly
greatness greed greedy green greenfield greenhouse greens greenwood greet greeted greeting greetings grenadines grep
grew greyhound grid grids grief grievance griffin grill grille grilled grilling grills grim grin grind grinder grinders
grinding grip grips grit grizzly groceries grocery groom grooming groove grooves groovy gross ground groundbreaking
grounded grounding grounds groundwater group grouped grouping groups groupware grove grover groves grow grower growers
growing grown grows growth grub guarantee guaranteed guarantees guard guarded guardian guardians guards guerrilla guess
guessed guessing guest guestbook guesthouse guests guidance guide guidebook guided guideline guidelines guides guiding
guild guilt guilty guinea guitar guitarist guitars gulf gull gum gun guns guru gushing gut guts gutter guy guys gym
gymnasium gymnastics gyms gypsy habit habitat habitats habits hack hacked hacker hackers hacking hacks had haiku hail
hair hairdryer haired hairs hairstyles hairy hale half halfway hall hallmark halls hallway halo halogen halt halter ham
hamburg hamburger hamlet hammer hammock hampers hamster hand handbag handbags handbook handbooks handcrafted handed
handful handheld handhelds handicap handicapped handing handle handled handler handlers handles handling handmade
handout handouts hands handset handsets handsome handspring handwriting handy handyman hang hanger hangers hanging
hangs hank happen happened happening happenings happens happily happiness happy harassment hard hardback hardcore
hardcover hardened harder harding hardly hardness hardship hardware hardwood hardy hare harm harmful harmless harmonic
harmony harness harnesses harp harper harrow harry harsh hart harvest harvested harvesting hash hassle hast hat hatch
hatchback hate hated hates hatred hats haul haunted haunting have haven having havoc hawk hawks hawthorn hay hayes hays
hazard hazardous hazards haze hazel he head headache headaches headed header headers heading headings headlight
headlights headline headlines headphone headphones headquartered headquarters heads headset headsets heal healing
health healthcare healthy heap hear heard hearing hearings hears heart heartbeat hearted hearth heartland hearts heat
heated heater heaters heath heather heating heaven heavenly heavens heavily heavy heavyweight heck hectares hector
hedge hedgehog heel heels height heightened heights heir heirs held helicopter helicopters helium helix hell heller
hello helm helmet helmets help helped helper helpers helpful helping helpless helpline helps hem hemisphere hemp hen
hence hep hepatic hepatitis herald herb herbal herbs herd here hereafter hereby herein hereinafter heritage hero heroes
heroic heroin heron herpes herring herself hertz hesitate heterogeneous hex hey hickory hicks hid hidden hide hides
hiding hierarchical hierarchy high higher highland highlands highlight highlighted highlighting highlights highly highs
highway highways hike hikes hiking hilarious hill hills hillside him himself hinder hinge hinges hint hints hip hips
hire hired hires hiring hist histogram historian historians historic historical historically histories history hit
hitch hits hitting hmm hoax hob hobbies hobby hobo hockey hoe hog hogan hogtied hold holder holders holding holdings
holds hole holes holiday holidays holiness holistic hollow holly holocaust holster holy homage home homecoming homeland
homeless homelessness homemade homeopathic homeopathy homeowner homeowners homepage homepages homer homes homeschooling
homestead hometown homework homicide homo homogeneous homology homosexual homosexuality hon honest honestly honesty
honey honeymoon honor honorary hons hood hooded hoodie hoods hook hooked hooker hooks hoop hooper hoops hooters hoover
hop hope hoped hopeful hopefully hopeless hopes hoping hopper hops horde horizon horizons horizontal horizontally
hormonal hormone hormones horn hornets horns horny horoscope horoscopes horrible horror horrors horse horseback
horsepower horses horseshoe horticultural horticulture hose hoses hosiery hospice hospital hospitality hospitalization
hospitals host hostage hosted hostel hostels hostile hostility hosting hosts hot hotel hotels hottest hottie hound hour
hourly hours house housed household householder households housekeeping houses housewares housewife housewives housing
hover how however hub hubs hue hug huge hugs huh hulk hull hum human humane humanitarian humanities humanity humans
humble humidity humiliation humility hummer hummingbird humorous humps hundred hundreds hung hunger hungry hunk hunks
hunt hunter hunters hunting hunts hurdles hurricane hurricanes hurry hurt hurting hurts husband husbands hush huskies
husky hustle hustler hut hutch hwy hybrid hybridization hybrids hydration hydraulic hydro hydrocarbons hydrochloride
hydrogen hydrology hygiene hymn hymns hype hyper hyperlink hyperlinks hypertension hypertext hypnosis hypocrisy
hypotheses hypothesis hypothetical ibid ibis ice iceberg iced icing icon icons icy id idea ideal ideally ideals ideas
identical identifiable identification identified identifies identify identifying identities identity ideological
ideology idiot idiots idle idol if ignition ignorance ignorant ignore ignored ignores ignoring ii iii ill illegal
illegally illicit illness illnesses illuminated illumination illus illusion illusions illustrate illustrated
illustrates illustrating illustration illustrations illustrative illustrator image imagery images imaginary imagination
imaginative imagine imagined imaging imbalance imitation immature immediate immediately immense immersion immigrant
immigrants immigration imminent immortal immune immunity immunization immunodeficiency immunoglobulin immunology imp
impact impacted impacts impaired impairment impairments impartial impeachment impedance impending imperative imperfect
imperial imperialism implant implants implement implementation implementations implemented implementing implements
implication implications implicit implicitly implied implies imply import importance important importantly imported
importer importers importing imports impose imposed imposes imposing imposition impossible impotence impress impressed
impression impressions impressive imprint imprisoned imprisonment improper improperly improve improved improvement
improvements improves improving impulse in inaccuracies inappropriate inaugural inbound inbox inc incense incentive
incentives inception incest inch inches incidence incident incidental incidentally incidents incl inclined include
included includes including inclusion inclusive incomplete inconvenience incorporate incorporated incorporates
incorporating incorporation incorrect incorrectly increasing increasingly increment incremental increments incubation
incubus incumbent incur incurred ind indeed indemnity index indexed indexes indexing indicate indicated indicates
indicating indication indications indicative indicator indicators indicted indictment indie indies indigenous indigo
indirect indirectly indispensable individual individualized individually individuals induce induced induces induction
indulge indulgence industrial industries industry ineligible inequalities inequality inertia inevitable inevitably inf
infant infantry infants infarction infect infected infection infections infectious inference inferior inferno inferred
infinite infinitely infinity inflammation inflammatory inflatable inflation influence influenced influences influencing
influential influenza info inform informal informatics information informational informative informed informing informs
infra infrared infrastructure infrastructures infringement ingredient ingredients inhabitants inhalation inherent
inherently inherit inheritance inherited inhibit inhibited inhibition inhibitor inhibitors initial initialization
initialize initialized initially initials initiate initiated initiating initiation initiative initiatives injected
injection injections injured ink inks inland inline inmate inmates inn inner inning innings innocence innocent
innovation innovations inns inorganic inquire inquirer inquiries inquiry insane inscription insecure insensitive insert
inserted inserting insertion insertions inserts inside insider insiders insight insightful insights insignia insist
insisted insists insolvency insomnia inspect inspected inspection inspections inspector inspectors inspiration
inspirational inspired inspiring inst instability install installation installations installed installer installers
installing installs instance instances instant instantly instead instinct institute instituted institutes institution
institutional institutions instruct instructed instruction instructional instructions instructor instructors instrument
instrumental instrumentation instruments insulated insulation insulin insult insurance insure insured insurer insurers
insurgents int intact integer integers integral integrate integrated integrates integrating integration integrator
integrity intel intellect intellectual intelligence intelligent intended intense intensity intensive intent intention
intentional intentionally intentions inter interact interacting interaction interactions interactive intercept
interchange interchangeable interconnect interconnection intercontinental intercourse interdisciplinary interest
interested interesting interestingly interests interface interfaces interfere interference interferon intergovernmental
interim interior interiors intermediary intermediate intermittent intern internal internally international
internationally internet interns internship internships interoperability interpersonal interpolation interpret
interpretation interpretations interpreted interpreter interpreters interpreting interracial interrogation interrupt
interrupted interruption intersection intersections interstate interval intervals intervene intervention interventions
interview interviewed interviewer interviewing interviews intestinal intestine intimacy intimate intranet intravenous
intricate intrigue intriguing intrinsic intro introduce introduced introduces introducing introduction introductions
introductory intruder intrusion intuition intuitive invade invaded invaders invalid invaluable invariant invasion
invasive invent invented invention inventions inventor inventories inventors inventory inverse inverted inverter invest
invested investigate investigated investigates investigating investigation investigations investigator investigators
investing investment investments investor investors invitation invitational invitations invite invited invites inviting
invoke invoked involuntary involve involved involvement involves involving inward iodine ion ionic ions ire iris iron
ironic ironically ironing irons irony irradiation irrational irregular irrelevant irresistible irrespective irrigation
irritation isl island islander islanders islands isle isles ism isolate isolated isolates isolation issuance issue
issued issuer issuers issues issuing it italic italicized italics item items iteration iterations iterator itineraries
itinerary itself ivory ivy jabber jack jacket jackets jacking jackpot jacks jade jaguar jaguars jail jailed jam james
jams janitorial japan jar jared jargon jars jasmine jasper java jaw jaws jay jays jazz jealous jean jeans jeep jelly
jenny jeopardy jerk jerking jersey jerseys jet jets jewel jewels jig jigsaw jihad jimmy jingle jive job jobs jock
jockey joey jogging john johnny johns join joined joining joins joint jointly joints joke joker jokes jolly josh
journal journalism journalist journalists journals journey journeys joy joys joystick jubilee judge judged judges
judging judgment judgments judicial judiciary jug jugs juice juices juicy jukebox jumbo jump jumped jumper jumping
jumps jun junction jungle junior juniors juniper junk junkie jurisdiction jurisdictions jurisprudence jurors jury just
justice justices justification justified justify juvenile kaiser kangaroo kappa karaoke karate karma kart kayak
kayaking keeling keen keep keeper keepers keeping keeps ken kennel kennels keno kept kernel kernels kettle key keyboard
keyboards keynote keypad keys keystone keyword keywords khaki khan kick kicked kicker kicking kickoff kicks kid kidding
kidnapped kidney kids kill killed killer killers killing killings kills kiln kin kinase kind kinda kinder kindergarten
kindly kindness kindred kinds kinetic kinetics king kingdom kingdoms kings kinky kiosk kiss kissed kisses kissing kit
kitchen kitchens kitchenware kite kits kitten kittens kitty kiwi knee knees knew knife knight knights knit knitted
knitting knives knob knobs knock knocked knocking knot knots know knowing knowingly knowledge knowledgeable known knows
kosher krona krone kudos la lab label labeled labels laboratories laboratory labs labyrinth lac lace lack lacked
lacking lacks lacrosse lad ladder ladders laden ladies lady lag lagoon laid lake lakes lakeside lam lama lamar lamb
lambda lambs lame laminate laminated lamp lamps lance land landed landfill landing landlord landlords landmark
landmarks landowners lands landscape landscapes landscaping lane lanes language languages lantern lap laps lapse laptop
laptops large largely larger largo larvae laser lasers last lasted lasting lastly lasts lat latch late lately latency
latent later lateral latest latex latitude latter lattice lauder laugh laughed laughing laughs laughter launch launched
launcher launches launching laundering laundry laurel lava lavender law lawful lawmakers lawn laws lawsuit lawsuits
lawyer lawyers lax lay layer layered layers laying layout layouts lays layup lazy lea leach lead leader leaders
leadership leading leads leaf leaflet leaflets leafs league leagues leak leakage leaking leaks lean leaned leaning leap
lear learn learned learner learners learning learns lease leased leases leash leasing least leather leave leaves
leaving lecture lecturer lecturers lectures ledger lee left leg legacy legal legally legend legendary legends legged
legion legislation legislative legislators legislature legitimacy legitimate legs lei leisure lemma lemon lend lender
lenders lending length lengths lengthy lens lenses lent leopard lesbian lesbians lesion lesions less lessee lesser
lesson lessons let lethal lets letter lettering letters letting lettuce level levels lever leverage leveraging levy
lexical lexicon liabilities liability liable liaison liar lib liberal liberalism liberalization liberals liberation
libertarian liberties liberty librarian librarians libraries library license licensed licensee licensees licenses
licensing lick licked licking lid lids lie lied lien liens lies lieu lieutenant life lifelong lifestyle lifestyles
lifetime lift lifted lifting lifts light lighted lighter lighthouse lighting lightly lightning lights lightweight like
liked likelihood likely likes likewise liking lilac lilies lily limb limbs lime limerick limestone limit limitation
limitations limited limiting limits limo limousine limousines limp linden line lineage linear lined linen linens liner
liners lines lineup ling lingerie linguistic linguistics lining link linkage linkages linked linker linking links lion
lions lip lipid liposuction lips lipstick liquid liquidation liquidity liquids liquor lira lisp list listed listen
listened listener listeners listening listens lister listing listings lists lit lite liter literacy literal literally
literary literature lithium litigation litter little liturgy live lived livelihood lively liver lives livestock living
lizard load loaded loader loading loads loaf loan loans lob lobby lobbying lobster local locale localities locality
localization localized locally locals locate located locating location locations locator lock locked locker locking
locks loco locomotive locus locust lodge lodged lodges lodging loft log logged logger logging logic logical logically
login logistic logistics logo logon logos logout logs lone lonely long longer longevity longhorn longing longitude
longitudinal longtime look looked looking lookout looks lookup loom loop loops loose loosely lord lords lore lose loser
losers loses losing loss losses lost lot lotion lotions lots lottery lotto lotus loud louder loudly lounge lounges love
loved lovely lover lovers loves loving low lower lowered lowering lowers lows loyal loyalty ltd lube lubricant
lubricants lubrication luck luckily lucky lucrative lug luggage lulu lumbar lumber lumens luminous lump lunar lunch
luncheon lunches lung lungs lupus lure lush lust lux luxurious luxury lying lymph lymphocytes lymphoma lynch lynx lyric
lyrics mac mace mach machine machinery machines machining macro macroeconomic macros macs mad madam madame madden made
madness maestro mafia mag magazine magazines mage magenta magic magical magician magistrate magnesium magnet magnetic
magnets magnification magnificent magnitude magnolia magnum mags mahogany maid maiden maids mail mailbox mailboxes
mailed mailer mailing mailman mails main mainframe mainland mainly mains mainstream maintain maintained maintainer
maintaining maintains maintenance maize majestic majesty major majordomo majority majors make makeover maker makers
makes makeup making malaria male males malicious malignant mall malls malpractice malt malware mama mambo mamma mammal
mammalian mammals mammoth man manage manageable managed management manager managerial managers manages managing
mandarin mandate mandated mandates mandatory mandolin mandrake manga manganese mango mania manic manicures manifest
manifestation manifestations manifesto manifold manila manipulate manipulated manipulating manipulation mankind manly
manner manners manning manor manpower mans mansion mantle mantra manual manually manuals manufacture manufactured
manufacturer manufacturers manufactures manufacturing manure manuscript manuscripts many map maple mapped mapping maps
mar marathon marble march marching mare margarita margin marginal margins maria marijuana marina marine mariner
mariners marines marital maritime mark marked markedly marker markers market marketed marketers marketing marketplace
markets marking markings marks markup marlin marlins maroon marquis marriage marriages married marrow marry mars marsh
marshal mart martial martian martin martini martins marvel mascot masculine mash mask masked masking masks mason
masonic masonry mass massacre massage masses massive mast master mastered mastering masterpiece masters mastery
masturbate masturbating masturbation mat match matched matches matching matchmaking mate mater material materially
materials maternal maternity mates mathematical mathematics mating matrices matrix mats matte matted matter matters
mattress mattresses mature maturity maven maverick mavericks max maxi maxim maximal maximize maximizing maximum may
maybe mayer mayhem mayo mayor maze me mead meadow meadows meal meals mean meaning meaningful meaningless meanings means
meant meantime meanwhile measurable measure measured measurement measurements measures measuring meat meats mecca
mechanic mechanical mechanics mechanism mechanisms medal medals media median mediated mediation mediator medicaid
medical medically medicare medication medications medicinal medicine medicines medieval mediocre meditation medium
medley meet meeting meetings meets meetup meg mega megapixel megapixels melanoma mellow melodic melodies melody melon
melt melted melting member members membership memberships membrane membranes meme memo memoir memoirs memorabilia
memorable memorandum memorial memorials memories memory memos men menace menopause menstrual mental mentality mentally
mention mentioned mentioning mentions mentor mentoring mentors menu menus mercer merchandise merchandising merchant
merchants mercury mercy mere merely merge merged merger mergers merging meridian merit merits mermaid merry mesa mesh
mess message messages messaging messed messenger messiah messy met meta metabolic metabolism metadata metal metallic
metals metaphor metaphysical metaphysics meteor meteorological meteorology meter metering meters methane method
methodological methodologies methodology methods methyl metric metrics metro metropolis metropolitan metros mfg mfr mgr
mic mice mick mickey micro microbial microbiology microelectronics microfilm micron microphone microphones
microprocessor microscope microscopic microscopy microwave microwaves mid middle midget midi midland midlands midnight
midst midtown midway might mighty migraine migrant migrants migrate migrating migration migratory mike mikes mil mild
mile mileage miles milestone milestones milf milfs militant militants military militia milk milky mill millennium
miller milling million millionaire millions mills mime min mind minded mindless minds mine miner mineral minerals
miners mines mini miniature miniatures minimal minimize minimizing minimum mining minister ministerial ministers
ministries ministry minor minorities minority minors mint minus minute minutes miracle miracles mirage mirror mirrored
mirrors misc miscellaneous misconduct misery misleading mismatch misplace miss missed misses missile missiles missing
mission missionaries missionary missions mist mistake mistaken mistakes mister mistress misty misunderstanding
misunderstood misuse mitigate mitigation mitochondrial mix mixed mixer mixers mixes mixing mixture mixtures mob mobile
mobiles mobility mobilization mock mod modal modding mode model models modem modems moderate moderated moderately
moderation moderator moderators modern modernization modes modest modification modifications modified modifier modify
modifying mods modular modulation module modules moi moist moisture mold mole molecular molecule molecules molly moment
moments momentum mommy monarch monastery monetary money monies monitor monitored monitoring monitors monk monkey
monkeys monks mono monochrome monoclonal monogram monophonic monopoly monotone monoxide monster monsters month monthly
months monument monuments moo mood moods moody moon moonlight moor moose mop moral morale morales morality morally
morals morbidity more moreover morning mornings morocco morphine morphological morphology morrow mortal mortality
mortar mortgage mortgages mosaic mosque mosquito moss most mostly mot motel motels moth mother motherboard motherboards
mothers motif motifs motion motions motivate motivated motivation motivational motive motives motley motor motorbikes
motorcycle motorcycles motoring motorists motorized motors motorway motto mound mount mountain mountaineering mountains
mounted mounting mounts mourning mouse mouth mouths movable move moved movement movements mover movers moves movie
movies moving mower mpg mph mtg much muck mud muddy muffins mug mugs mule muller multi multicultural multidisciplinary
multilateral multilingual multimedia multinational multiplayer multiple multiples multiplication multiplied multiplier
multiply multitude multivariate mum mummy municipal municipalities municipality mural murder murdered murderer murders
muscle muscles muscular muse museum museums mushroom mushrooms music musical musicals musician musicians musings must
mustang mustard mutant mutants mutation mutations mute mutual mutually my myocardial myriad myrtle myself mysteries
mysterious mystery mystic mystical myth mythology myths nah nail nails naive naked name named namely names naming nanny
nanotechnology nap napoleon narcotics narrative narratives narrator narrow narrowed narrowly nasal nasty natal nation
national nationalism nationalist nationality nationally nationals nations nationwide native natives nativity natl
natural naturalist naturally naturals nature natures naughty nausea nautical nautilus naval navel navigate navigating
navigation navigational navigator navy nay nays near nearby nearer nearly neat neatly nebula necessarily necessary
necessities necessity neck necklace necklaces necrosis nee need needed needing needle needles needless needs needy neg
negative negatively negatives neglect neglected negligence negligible negotiable negotiate negotiated negotiating
negotiation negotiations negro neither nelson nemesis neon neonatal neoplasms nephew nerd nerve nerves nervous nest
nested nesting nestle nestled net nets network networked networking networks neural neurological neurology neuron
neuronal neurons neuroscience neutral neutron never nevertheless nevis new newbie newbies newborn newcomer newcomers
newer newly news newsgroup newsgroups newsletter newsletters newspaper newspapers newsroom newton next nexus nib nice
nicely nicer niche nick nickel nickname nicotine nifty night nightclub nightclubs nightlife nightly nightmare
nightmares nights nil nine nineteen nineteenth ninety ninja ninth nip nipple nipples nirvana nitrate nitric nitro
nitrogen nix no noble nobody nod nodded node nodes noel noise noises noisy nomad nomenclature nominal nominate
nominated nominating nomination nominations nominee nominees non noncommercial none nonetheless nonfiction nonlinear
nonprofit nonsense noodles noon nope nor norm normal normalized normally normative norms north northeast northeastern
northern northwest northwestern nose nostalgia not notable notably notary notation notch note notebook notebooks noted
notepad notes noteworthy nothing notice noticeable noticed notices notification notifications notified notify noting
notion notions notorious notwithstanding noun nous nova novel novelist novels novelties novelty novice now nowadays
nowhere nozzle nuclear nuclei nucleic nucleotide nucleus nude nudes nudist nudists nudity nuggets nuisance nuke null
numb number numbered numbering numbers numeracy numeric numerical numerous nun nurse nurseries nursery nurses nursing
nurture nurturing nut nutrient nutrients nutrition nutritional nuts nutshell nylon nylons oak oaks oasis oath oats
obedience obese obesity obey obituaries obituary obj object objection objectionable objections objective objectives
objects obligated obligation obligations obliged oblique oblivion obscene obscure observation observational
observations observatory observe observed observer observers observes observing obsessed obsession obsessive obsolete
obstacle obstacles obstetrics obstruction obtain obtained obtaining obtains obvious obviously occasion occasional
occasionally occasions occult occupancy occupants occupation occupational occupations occupied occupies occupy
occupying occur occurred occurrence occurrences occurring occurs ocean oceanfront oceanic oceanography oceans och
octave octet octopus odd oddly odds ode oder odyssey of off offend offended offender offenders offending offensive
offer offered offering offerings offers office officer officers offices official officially officials offline offs
offset offshore offspring oft often ohm ohms oil oils oily okay old older oldies ole olive oliver olives ombudsman
omega omission omissions omit omitted on once oncology one ones oneself ongoing onion onions online onset onsite onto
ontology onyx ooh oops opal opaque open opened opener opening openings openly openness opens opera operate operated
operates operating operation operational operations operative operator operators ophthalmology opinion opinions opium
opp opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposition oppression opt
opted optic optical optics optimal optimism optimistic optimization optimizations optimize optimized optimizer
optimizing optimum option optional optionally options opus or oracle oral orally orange oranges orb orbit orbital
orchard orchestra orchestral orchid orchids ordained order ordered ordering orderly orders ordinance ordinances
ordinarily ordinary ordination ordnance ore org organ organic organics organism organisms organization organizational
organizations organize organized organizer organizers organizing organs orgasm orgasms orgies orgy orient oriental
orientation oriented orig origin original originality originally originals originate originated originating originator
origins orioles ornament ornamental ornaments orphan orphans orthodox orthogonal oscillator osprey osteoporosis other
others otherwise otter ottoman ought ounce ounces our ours ourselves out outage outback outboard outbound outbreak
outbreaks outcome outcomes outdated outdoor outdoors outer outerwear outfit outfits outfitters outgoing outing outlaw
outlet outlets outline outlined outlines outlining outlook outlying outpatient outpost output outputs outrage
outrageous outreach outright outs outset outside outsiders outsource outsourced outsourcing outstanding outta outward
oval ovarian oven ovens over overall overcast overclocking overcome overcoming overdose overdrive overdue overflow
overhaul overhead overland overlap overlapping overlay overload overlook overlooked overlooking overly overnight
override overrides overseas oversee oversight oversized overstock overtime overture overview overweight overwhelmed
overwhelming owe owed owl owls own owned owner owners ownership owning owns oxford oxidation oxide oxides oxygen oyster
ozone pace paced pacific pack package packaged packages packaging packed packer packers packet packets packing packs
pact pad padded padding paddle paddling paddy padres pads pagan page pageant pager pages paging paid pain painful pains
paint paintball painted painter painters painting paintings paints pair paired pairing pairs paisley pal palace palate
pale palette palladium pallet palliative palm palmer palms pals palsy pamphlet pan panama pancreas pancreatic panda
pandemic pane panel panels panic panorama panoramic pans pant panther panthers pantie panties pantry pants pantyhose
pap papa paper paperback paperbacks papers paperwork par para parachute parade paradigm paradise paradox paragon
paragraph paragraphs paralegal parallel parameter parameters parametric paramount paranoia paranoid paranormal parasite
parasites parcel parcels pardon parent parental parentheses parenthood parenting parents parish parishes parity park
parked parker parking parks parkway parliament parliamentary parody parole parrot parry parse parser parsing parsley
parsons part partial partially participant participants participate participated participates participating
participation participatory particle particles particular particularly particulars particulate parties partisan
partition partitioning partitions partly partner partnering partners partnership partnerships parts party pascal pass
passage passages passed passenger passengers passes passing passion passionate passions passive passport passports
password passwords past pasta paste pastel pastor pastoral pastors pastry pasture pat patch patched patches patchwork
patent patented patents path pathetic pathfinder pathogens pathology paths pathway pathways patience patient patients
patio patriot patriotic patriotism patriots patrol patron patrons pattern patterns patty pause paused pave paved
pavement pavilion paving paw paws pay payday payer paying payload payment payments payoff payout payouts payroll pays
pct pea peace peaceful peacekeeping peach peaches peacock peak peaks peanut peanuts pear pearl pearls peas peasant
pebble peck peculiar pedagogy pedal pedals pedestal pedestrian pedigree pee peeing peek peel peer peers peg pelican
pelvic pen penal penalties penalty pencil pencils pendant pendants pending penetrate penetrating penetration penguin
penguins peninsula penis penny pens pension pensions pentagon penthouse people peoples pep pepper peppers peptide
peptides perceive perceived percent percentage percentages percentile perception perceptions perch percussion perennial
perfect perfection perfectly perform performance performances performed performer performers performing performs
perfume perfumes perhaps peril perimeter period periodic periodical periodically periodicals periods peripheral
peripherals perky permanent permanently permissible permission permissions permit permits permitted permitting
perpendicular perpetual persecution persist persistence persistent person persona personal personalities personality
personalize personalized personally personals personnel persons perspective perspectives persuade persuaded persuasion
persuasive pertaining pertinent pervasive peso pesos pest pesticide pesticides pests pet petals peter peters petite
petition petitioner petitioners petitions petrol petroleum pets petty pewter phantom pharmaceutical pharmaceuticals
pharmacies pharmacist pharmacists pharmacology pharmacy phase phased phases phat phenomena phenomenal phenomenon
phenotype phi philanthropy philharmonic philosopher philosophers philosophical philosophy phishing phoebe phoenix phone
phones phosphate phosphorus phosphorylation photo photocopy photograph photographed photographer photographers
photographic photographs photography photon photos phrase phrases phys physical physically physician physicians physics
physiological physiology pianist piano pianos piazza pic pick picked picker pickering picking pickle picks pickup
pickups picnic pics pictorial picture pictured pictures picturesque pie piece pieces pier pierce pierced piercing pies
pig pigeon pigment pigs pike pile piles pilgrim pilgrimage pilgrims pill pillar pillars pillow pillows pills pilot
pilots pimp pin pinball pinch pine pineapple pines ping pings pink pinnacle pinned pinpoint pins pint pioneer
pioneering pioneers pip pipe pipeline pipelines piper pipes piping piracy pirate pirates piss pissed pissing pistol
pistols piston pistons pit pitch pitched pitcher pitchers pitches pitching pitfalls pits pituitary pity pivot pivotal
pix pixel pixels pizza pkg pkwy place placebo placed placement placements places placing plagiarism plague plaid plain
plainly plains plaintiff plaintiffs plan planar plane planes planet planetary planets plank planned planner planners
planning plans plant plantation plantations planted planters planting plants plaque plaques plasma plaster plastic
plastics plat plate plateau plated platelet plates platform platforms plating platinum platter plausible play playback
playboy played player players playful playground playhouse playing playlist playlists playoff playoffs plays plaza plea
pleaded pleasant please pleased pleasing pleasure pleasures pledge pledged pledges plenary plenty plight plot plots
plotted plotting plug plugged plugin plugins plugs plum plumbers plumbing plume plump plumper plunge plural plurality
plus plush ply plywood pm pneumatic pneumonia pocket pockets pod podcast podcasting podcasts podium pods poem poems
poet poetic poetry poets point pointed pointer pointers pointing pointless points poised poison poisoning poke poker
pol polar polarity polarization polarized pole poles police policeman policies policing policy polio polish polished
polishing polite political politically politician politicians politics polka poll pollard pollen polling polls
pollutant pollutants pollution polly polo poly polyester polyethylene polygon polymer polymers polynomial polyphonic
polypropylene polytechnic polyurethane pond ponder ponds pong pony poo pooh pool pools poop poor poorer poorly pop
popcorn pope poplar popped popping poppy pops popular popularity populated population populations popup popups
porcelain porch pore pork porn porno pornographic pornography porous port portability portable portage portal portals
ported porter portfolio portfolios porting portion portions portrait portraits portrayed ports pose posed poser poses
posing position positioned positioning positions positive positively positives possess possessed possesses possessing
possession possessions possibilities possibility possible possibly post postage postal postcard postcards postcode
postdoctoral posted poster posterior posters postgraduate posting postings postoperative postponed posts postscript
posture pot potassium potato potatoes potency potent potential potentially potentials pots potter pottery potty pouch
pouches poultry pound pounding pounds pour poured pouring poverty pow powder powders power powered powerful powerhouse
powers ppm practical practically practice practices practicum practitioner practitioners pragmatic prairie praise
praised praises pray prayed prayer prayers praying preach preacher preaching preamble precautions preceded precedence
precedent preceding precinct precious precipitation precise precisely precision preclude precursor predator predators
predecessor predefined predetermined predicate predict predictable predicted predicting prediction predictions
predictor predicts predominant predominantly pref preface prefer preferably preference preferences preferential
preferred prefers prefix pregnancy pregnant prehistoric prejudice preliminary prelude premature premier premiere
premiership premise premises premium premiums prenatal prep prepaid preparation preparations preparatory prepare
prepared preparedness prepares preparing prerequisite prerequisites pres preschool prescribe prescribed prescribing
prescription prescriptions presence present presentation presentations presented presenter presenters presenting
presently presents preservation preserve preserved preserves preserving preset presidency president presidential
presidents presiding press pressed presses pressing pressure pressures prestige prestigious presumably presume presumed
presumption preteen pretend pretending pretty prevail prevailing prevalence prevalent prevent prevented preventing
prevention preventive prevents preview previews previous previously prey price priced priceless prices pricing pride
priest priests primal primarily primary prime primer primers primitive prince princes princess principal principally
principals principle principles print printable printed printer printers printing prints prior priorities priority
prism prison prisoner prisoners prisons pristine privacy private privately privatization privilege privileged
privileges prize prizes pro probabilistic probabilities probability probable probably probate probation probe probes
probing problem problematic problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds
process processed processes processing processor processors proclamation proctor procurement prod prodigy produce
produced producer producers produces producing production productions productive productivity prof profession
professional professionalism professionally professionals professions professor professors proficiency proficient
profit profitability profitable profits profound progesterone prognosis program programmable programmed programmer
programmers programming programs progress progressed progresses progression progressive progressively prohibit
prohibited prohibiting prohibition prohibits project projected projection projections projector projectors projects
proliferation prolific prom prominent promise promised promises promising promo promos promote promoted promoter
promoters promotes promoting promotional prompt prompted promptly prompts promulgated prone pronounced pronunciation
proof proofs prop propaganda propagation proper properly properties property prophecy prophet prophets proponents
proportion proportional proportions proposal proposals proprietary props propulsion pros prose prosecuted prosecution
prosecutor prosecutors prospect prospective prospects prospectus prosperity prosperous prostate prostitution protect
protected protecting protection protections protective protector protectors protects protein proteins protestant
protocol protocols proton prototype prototypes proud proudly prov prove proved proven proves provide provided
providence provider providers provides providing province provinces provincial proving provisional provocative
provoking provost proxies proximity proxy prudent prudential pruning psalm psalms pseudo psi psoriasis psych
psychedelic psychiatric psychiatrist psychiatry psychic psycho psychological psychologist psychologists psychology
psychotherapy pub public publication publications publicity publicly publish published publisher publishers publishes
publishing pubs puck pudding pueblo puff puffy pug pull pulled pulling pulls pulmonary pulp pulsar pulse pulses puma
pump pumped pumping pumpkin pumpkins pumps pun punch punches punctuation pundit punish punished punishment punitive
punk punt pup pupil pupils puppet puppets puppies puppy purchase purchased purchaser purchasers purchases purchasing
pure purely purge purification purified purifier purifiers purity purple purpose purposes purse purses pursuant pursue
pursued pursuing pursuit pursuits push pushed pushes pushing pussies pussy pussycat put putative puts putting puzzle
puzzles pvt pyramid python qty qua quad quadrant quadratic quads quail quake quaker qualification qualifications
qualified qualifier qualifiers qualifies qualify qualifying qualitative qualities quality quantify quantitative
quantities quantity quantum quarantine quark quarry quart quarter quarterback quarterly quarters quartet quartz quasi
quay queen queens queer queries query quest question questionable questioned questioning questionnaire questionnaires
questions quests queue queues quick quicken quicker quickly quiet quietly quilt quilting quilts quintet quirky quit
quite quitting quiz quizzes quo quorum quot quota quotas quotation quotations quote quoted quotes quoting rabbi rabbit
rabbits race racer racers races racial racing racism racist rack racks rad radar radial radiance radiant radiation
radiator radiators radical radically radicals radio radioactive radiography radiology radios radius raffle raft rafting
rag rage raging raid raider raiders rail railroad railroads rails railway railways rain rainbow rainfall raining rains
rainy raise raised raises raising rake rallies rally ram ramp rampage rampant ramps rams ran ranch rand random
randomized randomly randy rang range ranged ranger rangers ranges ranging rank ranked ranking rankings ranks ransom
rant rants rap rape raped rapid rapidly rapids rapper rapport raptor raptors rare rarely rascal rash raspberry raster
rat rate rated rates rather ratification ratified rating ratings ratio rational rationale ratios rats rave raven ravens
raves raw ray rays razor re reach reached reaches reaching react reactivity read reader readers readership readily
readiness reading readings reads ready real realism realistic realities reality realization realize realized realizes
realizing really realm realms realty reap reaper rear reason reasonable reasonably reasoning reasons rebate rebates
rebel rebellion rebels rebuild rebuilding rec recap receipt receipts receivables receive received receiver receivers
receives receiving recent recently reception receptionist receptions receptor receptors recess recessed recherche
recipe recipes recipient recipients reciprocal recital reckless reclamation recognize recognized recognizes recognizing
recon reconcile reconciliation reconnaissance reconstructed recorded recorder recorders recording recordings recourse
recovery recreational recruit recruited recruiter recruiters recruiting recruitment recruits rectal rectangle
rectangular rector recurrence recurring recycling red redeem redemption redhead redirection reds redskins reduce
reduced reduces reducing reductase reduction reductions redundancy redundant redwood reef reefs reel reels reeves ref
refer referee refereed referees reference referenced references referencing referendum referral referrals referred
referrer referrers referring refers refill refills refined refinement refinery reflect reflected reflecting reflection
reflections reflective reflector reflects reform reformed reforms refrain refresh refreshing refreshments refrigeration
refrigerator refrigerators refuge refugee refugees refund refunded refunds refusal reg regal regard regarded regarding
regardless regards regatta regency reggae regime regimen regiment regimes region regional regions register registered
registering registers registrant registrar registration registrations registries registry regression regret regular
regularly regulate regulated regulates regulating regulation regulations regulator regulators regulatory rehab
rehabilitation rehearsal reign reimbursed reimbursement reinforce reinforced reinforcement reinforcing reinsurance
reject rejected rejecting rejection rejects rejoice rel relate related relates relating relation relational relations
relationship relationships relative relatively relatives relativity relax relaxation relaxed relaxing relay relays
release released releases releasing relevance relevant reliability reliable reliably reliance reliant relied relief
relies relieve relieved religion religions religious relisted relocate relocated relocating reluctant rely relying rem
remain remainder remained remaining remains remark remarkably remarked remarks remedies remedy remember remembered
remembering remembers remembrance reminder reminders reminiscent remix remixes remote remotely removal removals
remuneration renaissance renal render rendered rendering renders rendezvous renegade renew renewal renewed renovated
renovation renovations renowned rent rental rentals rented renter renters renting rents rep repair repaired repairing
repairs repeat repeated repeatedly repeater repeating repeats repertoire repetition repetitive replica replicas
replicate replication reply reported reportedly repositories repository represent representative representatives
represented representing represents repression reproductive reps reptile reptiles republic reputation request requested
requesting requests require required requirement requirements requires requiring requisite rescue rescued resemble
resembles resent reservation reservations reserved reservoir reservoirs residence residences residency resident
residential residents residual residue residues resignation resigned resist resistance resistant resistor resolve
resolved resolving resonance resp respect respectable respected respectful respectfully respecting respective
respectively respects respiration respiratory respond responded respondent respondents responder responding responds
response responses responsibilities responsibility responsible responsive responsiveness rest restaurant restaurants
rested resting restitution restless restoration restraint restraints restrict restricted restricting restriction
restrictions restrictive restructuring rests result resultant resulted resulting results resume resumed resumes
resurrection retailer retailers retain retained retaining retains retaliation retardation retarded retention retina
retinal retirees retirement retrieval retrieve retrieved retriever retrieving retro retrospective rev reveal revealed
revealing reveals revelation revelations revenge reverend reversal reverse reversed reversible reversing revert
reverted revision revisions revival revive revoke revoked revolt revolution revolutionary revolutions revolver
revolving revue rewarded rewarding rewind rewrite rhapsody rhetoric rheumatoid rhinestone rhino rho rhyme rhymes rhythm
rhythms rib ribbon ribbons ribs rice rich richer riches richness rick rid ridden riddle ride rider riders rides ridge
ridiculous riding riff rifle rifles rig rigging right righteous righteousness rightly rights rigid rigorous rim rims
ring ringer ringing rings ringtone ringtones rink rinse riot riots rip riparian ripe ripped ripper ripping rise risen
rises rising risk risks risky rite rites ritual rituals rival rivals river rivers riverside riviera roach road roads
roadside roadster roadway roaming roar roaring roast roasted rob robbery robe robes robin robot robotic robotics robots
robust rock rocker rockers rocket rockets rockies rocking rocks rocky rod rode rodeo rods roe roger rogers rogue role
roles roll rolled roller rollers rolling rollover rolls roman romance romans romantic romantics romeo roof roofing
roofs rookie room roommate roommates rooms rooster root rooted roots rope ropes rose rosemary roses rosewood roster rot
rotary rotate rotating rotation rotational rotor rotten rottweiler rouge rough roughly roulette round rounded rounding
rounds roundup route routed router routers routes routine routinely routines routing rove rover rovers row rowan rowing
rows royal royals royalties royalty rpm rub rubbed rubber rubbing rubbish ruby rude rue rug rugby rugged rugs ruin
ruined ruins rule ruled ruler rulers rules ruling rulings rum rumble run runaway runner runners running runoff runs
runway rupee rural rush rushed rushing rust rustic rusty rye sabbath sable sac sack sacks sacred sacrifice sacrifices
sad saddle saddles sadly sadness safari safaris safe safeguard safeguards safely safer safety saga sage said sail
sailed sailing sailor sailors sails saint saints sake salad salads salaries salary sale sales salesman saline salinity
sally salmon salmonella salon salons saloon salsa salt salts saltwater salute salvage salvation samba same sample
sampled sampler samples sampling samurai sanction sanctioned sanctions sanctuary sand sandal sandals sandbox sander
sanders sands sandstone sandwich sandwiches sandy sane sang sanitary sanitation sanity sans sap sapiens sapphire sassy
sat satellite satellites satin satire satisfaction satisfactory satisfied satisfies satisfy satisfying saturated
saturation sauce saucer sauces sauna sausage savage savanna save saved saver savers saves saving savings savior savoy
savvy saw saws sawyer sax saxophone say saying sayings says scalability scalar scale scaled scales scaling scalp scam
scams scan scandal scanned scanner scanners scanning scans scar scarce scarcely scare scared scarf scarlet scars
scarves scary scat scatter scattered scattering scenario scenarios scene scenery scenes scenic scent scented sch
schedule scheduled scheduler schedules scheduling schema schematic scheme schemes schizophrenia scholar scholarly
scholars scholarship scholarships scholastic school schoolgirl schoolgirls schooling schools sci science sciences
scientific scientifically scientist scientists scion scissors sclerosis scoop scooter scooters scope scopes score
scoreboard scorecard scored scores scoring scorpion scotch scout scouting scouts scrabble scrap scrapbook scraps
scratch scratches scratching scream screaming screams screen screened screening screenings screenplay screens
screensaver screensavers screenshot screenshots screenwriter screw screwdriver screwed screws script scripting scripts
scripture scriptures scroll scrolling scrolls scrub scrubs scrutiny scuba sculpture sculptures sea seafood seal sealed
sealing seals seam seamless seamlessly seams search searched searches searching sears seas seaside season seasonal
seasoned seasons seat seated seating seats sec secluded second secondary seconded secondly seconds secrecy secret
secretarial secretariat secretaries secretary secretion secretly secrets secs sect section sectional sections sector
sectors secular secure secured securely secures securing securities security sedan sediment sediments seduction see
seed seeded seeds seeing seek seeker seekers seeking seeks seem seemed seemingly seems seen sees segment segmentation
segments segregation seismic seize seized seizure seizures seldom select selected selecting selection selections
selective selectively selector selects selenium self selfish sell seller sellers selling sells semantic semantics semen
semester semesters semi semiconductor semiconductors seminar seminars seminary senate senator senators send sender
sending sends senior seniors sensation sensations sense senses sensible sensing sensitive sensitivity sensor sensors
sensory sensual sent sentence sentenced sentences sentencing sentiment sentiments sentinel separate separated
separately separates separating separation separator septic seq sequel sequence sequences sequencing sequential
serenity serge sergeant serial serials series serif serine serious seriously sermon sermons serotonin serpent serum
servant servants serve served server servers serves service serviced services servicing serving servings servo sesame
session sessions set setback sets setting settings settle settled settlement settlements settlers settling setup seven
seventeen seventh seventy several severance severe severely severity sew sewage sewer sewing sex sexes sexual sexuality
sexually sexy shack shade shaded shades shadow shadows shady shaft shafts shah shake shaker shakers shakes shaking
shall shallow shalt sham shaman shame shampoo shanghai shank shape shaped shapes shaping share shared shareholder
shareholders shares shareware sharing shark sharks sharp sharper sharply shattered shave shaved shaver shaving she
shear sheath shed sheds sheep sheer sheet sheets sheikh sheila shelf shell shellfish shells shelter sheltered shelters
shelves shelving shepherd sheriff sherry shield shielded shields shift shifted shifting shifts shilling shin shine
shines shining shiny ship shipment shipments shipped shipper shipping ships shire shirt shirts shit shock shocked
shocking shocks shoe shoes shook shoot shooter shooters shooting shootout shoots shop shoppe shopper shoppers shopping
shops shore shoreline shores short shortage shortages shortcomings shortcut shortcuts shortened shorter shortlist
shortly shorts shot shotgun shots should shoulder shoulders shout shouted shouting shouts show showbiz showcase
showcases showdown showed shower showers showing shown showroom shows showtime shredder shrimp shrine shrink shrinking
shrub shrubs shuffle shut shutdown shutter shuttle shy sibling siblings sic sick sickness side sidebar sided sides
sidewalk sidewalks sideways siding siege sierra sigh sight sightings sights sightseeing sigma sign signage signal
signaling signals signature signatures signed significance significant significantly signifies signing signs silence
silent silently silhouette silica silicon silicone silk silky silly silver sim similar similarities similarity
similarly simple simpler simplex simplicity simplification simplified simplifies simplify simply sims simulate
simulated simulation simulations simulator simultaneous simultaneously sin since sincere sincerely sind sine sing
singer singers singing single singled singles singleton sings singular sinister sink sinking sinks sins sinus sip sir
sire siren sis sissy sister sisters sit site sitemap sites sits sitting situated situation situations six sixteen sixth
sixties sixty size sized sizes sizing ska skate skateboard skateboarding skater skates skating skeletal skeleton sketch
sketches ski skid skies skiing skill skilled skills skin skincare skinny skins skip skipped skipper skipping skirt
skirts skis skull sky skyline slab slack slain slam slang slant slap slash slate slated slater slaughter slave slavery
slaves slayer sleek sleep sleeper sleeping sleeps sleepwear sleepy sleeve sleeveless sleeves slender slept slew slice
sliced slices slick slid slide slider slides slideshow sliding slight slightly slim sling slip slipknot slipped
slippers slippery slipping slips slit slogan slope slopes sloppy slot slots slough slow slowed slower slowing slowly
sludge slug slut sluts sly smack small smaller smart smarter smartphone smartphones smash smashing smear smell smells
smile smiled smiles smiley smiling smith smiths smoke smoked smoker smokers smokey smoking smoky smooth smoothing
smoothly snack snacks snail snake snakes snap snapped snaps snapshot snapshots snare snatch sneak sneakers sniper
snippets snooker snoop snort snow snowboard snowboarding snowman snowmobile snowy so soak soaked soap soaps soar
soaring sober soc soccer social socialism socialist socially societal societies society socioeconomic sociological
sociology sock socket sockets socks soda sodium sofa sofas soft softball softcover softly software soil soils sol solar
sold solder soldering soldier soldiers sole solely solicit solicitation solicitor solicitors solid solidarity solids
solitaire solitary solitude solo solstice soluble solve solved solvent solvents solver solves solving some somebody
someday somehow someone somerset something sometime sometimes somewhat somewhere son sonar sonata song songbook songs
songwriter sonic sonny sons soon sooner soothing sophisticated sophistication sophomore soprano sore sorority sorrow
sorry sort sorted sorting sorts sought soul souls sound sounded sounding sounds soundtrack soundtracks soup soups sour
source sourced sources sourcing sous south southeast southeastern southern southwest southwestern souvenir souvenirs
sovereign sovereignty soviet sow soy soybean spa space spacecraft spaced spacer spaces spacing spacious spade spades
spaghetti spam spammers spamming span spandex spaniel spank spanked spanking spanning spans spare spares spark sparkle
sparkling sparks sparrow sparse spartan spas spatial spawn spawning speak speaker speakers speaking speaks spear spears
spec special specialist specialists specialization specialize specialized specializes specializing specially specials
species specific specifically specification specifications specificity specifics specified specifies specify specifying
specimen specimens specs spectacle spectacular spectator spectators spectra spectral spectroscopy spectrum speculation
speculative speech speeches speed speeding speeds speedway speedy spell spelled spelling spells spend spending spends
spent sperm sphere spheres spherical spice spices spicy spider spiders spies spike spikes spill spills spin spinach
spinal spindle spine spinner spinning spins spiral spires spirit spirited spirits spiritual spirituality spit spite
splash splendid splinter split splits splitting spoil spoiled spoiler spoilers spoke spoken spokesman spokesperson
spokeswoman sponge sponsor sponsored sponsoring sponsors sponsorship sponsorships spontaneous spooky spool spoon spoons
sport sporting sports sportsman sportswear spot spotlight spots spotted spotting spouse spouses spray spraying sprays
spread spreading spreads spreadsheet spreadsheets spring springer springs sprinkle sprinkler sprint spruce spun spur
spurs spy spying spyware squad squadron square squared squares squash squeeze squid squirrel squirt squirting ssh st
stab stability stabilization stabilized stable stack stacked stacking stacks stadium staff staffed staffing staffs stag
stage staged stages staggering staging stain stained staining stainless stains stair staircase stairs stake stakeholder
stakeholders stakes stalker stall stallion stalls stamina stamp stamped stamping stamps stance stand standalone
standard standardization standardized standards standby standing standings standpoint stands staple staples star starch
stardust stare stared staring stark starr starring stars start started starter starters starting starts startup stash
stat state stated statement statements states statesman statewide static stating station stationary stationed
stationery stations statistic statistical statistically statistics stats statue statues status statute statutes
statutory stay stayed staying stays std steadily steady steak steaks steal stealing steals stealth steam steamboat
steamer steel steep steer steering stein steiner stellar stem stems stencil step stepped stepping steps stereo
stereotypes sterile sterling stern steroid steroids stew steward stewardship stick sticker stickers sticking sticks
sticky stiff stiffness still stills stimulate stimulated stimulating stimulation stimuli stimulus sting stipulated stir
stirring stitch stitches stitching stochastic stock stocked stockholders stocking stockings stocks stoke stokes stole
stolen stomach stone stones stony stood stool stools stop stopped stopper stopping stops storage store stored
storefront stores stories storing storm storms story storytelling stout stove stoves straight straightforward strain
strains strait straits strand stranded strands strange strangely stranger strangers strap straps strata strategic
strategically strategies strategy straw strawberries strawberry stray streak stream streaming streamline streamlined
streams street streets strength strengthen strengthened strengthening strengths stress stressed stresses stressful
stretch stretched stretches stretching strict strictly stride strike striker strikes striking string stringent strings
strip stripe striped stripes stripped stripper strippers stripping strips strive strives striving stroke strokes stroll
stroller strollers strong stronger strongly struck structural structure structured structures struggle struggled
struggles struggling strut struts stub stuck stud student students studied studies studio studios studs study studying
stuff stuffed stuffing stumbled stump stunned stunning stunt stunts stupid stupidity sturdy style styled styles styling
stylish stylus sub subcategories subcategory subclass subcommittee subcontractor subcontractors subdivision
subdivisions subgroup subject subjected subjective subjects sublime submarine submission submissions submit submits
submitted submitter submitting subordinate subparagraph subpoena subroutine subs subscribe subscribed subscriber
subscribers subscribing subscription subscriptions subsection subsections subsequent subsequently subset subsets
subsidiaries subsidiary subsidies subsidized subsidy subsistence substance substances substantial substantially
substantive substitute substituted substitutes substituting substitution substitutions substrate substrates subsystem
subtitle subtitles subtle subtotal subtract suburb suburban suburbs subversion subway succeed succeeded succeeding
succeeds success successes successful successfully succession successive successor successors such suck sucked sucker
sucking sucks suction sudden suddenly sue sued suede sues suffer suffered suffering suffers suffice sufficiency
sufficient sufficiently suffix sugar sugars suggest suggested suggesting suggestion suggestions suggests suicidal
suicide suit suitability suitcase suite suited suites suits sultan sum summaries summarize summarized summarizes
summary summer summers summit summons sums sun sunflower sung sunglasses sunlight sunny sunrise suns sunset sunshine
sup super superannuation superb superficial superhero superintendent superior superiority superman supermarket
supermarkets supernatural superseded superstar superstore supervise supervised supervising supervision supervisor
supervisors supervisory supp supper suppl supplement supplemental supplementary supplementation supplemented
supplements supplied supplier suppliers supplies supply supplying support supported supporter supporters supporting
supports suppose supposed supposedly suppress suppressed suppression supra supreme surcharge sure surely surety surf
surface surfaces surfer surfers surfing surge surgeon surgeons surgery surgical surname surnames surplus surprise
surprised surprises surprising surprisingly surreal surrender surrey surround surrounded surrounding surroundings
surrounds surveillance survey surveyed surveying surveyor surveyors surveys survival survive survived surviving
survivor survivors susceptibility susceptible sushi suspect suspected suspects suspend suspended suspense suspension
suspicion suspicious sustain sustainability sustainable sustained sustaining swallow swallowed swallowing swamp swan
swap swapping swat sway swear sweat sweater sweaters sweatshirt sweatshirts sweep sweeping sweepstakes sweet sweetheart
sweetie sweets swell swelling swept swift swiftly swim swimming swimsuit swimwear swine swing swinger swingers swinging
swings swirl switch switchboard switched switches switching swivel swollen sword swords sworn syllabus symbol symbolic
symbols symmetric symmetry sympathetic sympathy symphony symposium symptom symptoms syn synagogue sync synchronization
synchronize synchronized synchronous syndicate syndicated syndication syndrome synergy synonym synonyms synopsis syntax
synthesis synthesizer synthetic syrup system systematic systematically systemic systems tab table tables tablespoon
tablespoons tablet tabletop tablets tableware taboo tabs tack tackle tackles tackling taco tactic tactical tactics tad
tag tagged tagging tags tail tailed tailor tailored tails take taken takeover takes taking tale talent talented talents
tales talk talked talking talks tall taller tally tam tame tan tandem tang tangent tangible tango tank tanker tanks
tanned tanner tanning tap tape taped taper tapes tapestry tapped tapping taps tar target targeted targeting targets
tariff tariffs tarot tart task tasks taste tasted tastes tasting tasty tat tattoo tattoos tau taught tavern tax
taxation taxed taxes taxi taxing taxis taxon taxonomy taxpayer taxpayers tbsp tea teach teacher teachers teaches
teaching teachings teak teal team teamed teams teamwork tear tearing tears teas tease teaser teasing teaspoon tech
technical technically technician technicians technique techniques techno technological technologies technology techs
ted teddy tedious tee teen teenage teenager teenagers teens tees tel telecommunication telecommunications telegraph
telemarketing telephone telephones telephony telescope telescopes television televisions tell teller telling tells
telnet temp temper temperature temperatures tempered tempest template templates temple temples tempo temporal
temporarily temporary temps temptation tempted tempting ten tenacious tenant tenants tend tended tendencies tendency
tender tenders tends tennis tenor tens tense tension tensions tensor tent tentative tenth tents tenure term termed
terminal terminals terminate terminated terminates terminating termination terminator terminology terms terrace terrain
terrestrial terrible terribly terrier terrific territorial territories territory terror terrorism terrorist terrorists
terry tertiary test testament tested tester testers testified testify testimonial testimonials testimony testing
testosterone tests text textbook textbooks textile textiles texts textual texture textured textures than thank thanked
thankful thankfully thanks thanksgiving that the theatrical thee theft their theirs them thematic theme themed themes
themselves then thence theological theology theorem theoretical theoretically theories theory therapeutic therapeutics
therapies therapist therapists therapy there thereafter thereby therefore therein thereof thereon thereto thermal
thermometer thermostat thesaurus these theses thesis theta they thick thickness thief thieves thigh thighs thin thine
thing things think thinkers thinking thinks third thirds thirst thirteen thirty this thistle tho thong thongs thor
thoracic thorn thorough thoroughly those thou though thought thoughtful thoughts thousand thousands thread threaded
threading threads threat threaten threatened threatening threatens threats three threesome threesomes threshold
thresholds threw thrice thrift thrifty thrill thrilled thriller thrillers thrilling thrive thriving throat throne
throttle through throughout throughput throw throwing thrown throws thru thrust thug thugs thumb thumbnail thumbnails
thumbs thunder thunderstorms thus thy thyroid tic tick ticker ticket tickets tickle tickling tidal tide tides tidy tie
tied tier ties tiff tiger tigers tight tighten tighter tightly tights til tile tiles till tilt timber timberland time
timed timeless timeline timeliness timely timeout timer timers times timeshare timeshares timestamp timetable timezone
timing timothy tin ting tiny tip tipped tipping tips tire tired tires tissue tissues tit titan titanic titanium titans
title titled titles tits titties to toad toast toaster tobacco today toddler toddlers toe toes together toggle toilet
toilets toilette token tokens told tolerance tolerant tolerate tolerated toll tom tomato tomatoes tomb tomcat tome
tomography tomorrow toms ton tone toner tones tong tongue tongues tonic tonight tonnes tons tony too took tool toolbar
toolbox tooling toolkit tools tooth top topaz topic topical topics topless topographic topography topology topped
topping topples tops tor torch torn tornado torque torrent torrents torso tort torture tortured toss tossed tot total
totally totals tote totes touch touchdown touched touches touching tough tougher tour touring tourism tourist tourists
tournament tournaments tours tout tow toward towards towel towels tower towers towing town townhouse towns township
toxic toxicity toxicology toxin toxins toy toying toys trace traced tracer traces tracing track tracked tracker
tracking tracks tract traction tractor tractors tracts trade traded trademark trademarks trader traders trades trading
tradition traditional traditionally traditions traffic trafficking tragedy tragic trail trailer trailers trailing
trails train trained trainee trainees trainer trainers training trains trait traits trajectory tram trance tranquil
trans transaction transactions transceiver transcend transcribed transcript transcription transcripts transducer
transfer transferred transferring transfers transform transformation transformations transformed transformer
transformers transforming transforms transgender transgenic transient transistor transit transition transitional
transitions translate translated translates translating translation translations translator translators translucent
transmission transmissions transmit transmitted transmitter transmitters transmitting transnational transparency
transparent transplant transplantation transplants transport transportation transported transporter transporting
transports transsexual transsexuals transverse transvestite transvestites trap trapped trapping traps trash trashy
trauma traumatic travel travels traverse tray trays tread treadmill treasure treasurer treasures treasury treat treated
treaties treating treatment treatments treats treaty tree trees trek trekking tremendous trench trend trends trendy
triad trial trials triangle triangles triangular triathlon tribal tribe tribes tribunal tribune tribute trick tricks
tricky tried tries trigger triggered triggers trillion trilogy trim trimmed trimmer trinity trio trip triple tripod
tripods trips triumph trivia trivial trivium troll trolley trombone troop trooper troops trophies trophy tropical
trouble troubled troubles troubleshooting trough trousers trout troy truck trucking trucks true truly trump trumpet
truncated trunk trunks truss trust trusted trustee trustees trusts trustworthy truth truths try trying tsp tsunami tub
tube tuberculosis tubes tubing tubs tubular tuck tucked tucker tufts tug tuition tulip tumble tummy tuna tundra tune
tuned tuner tuners tunes tungsten tuning tunnel tunnels tuple turbine turbines turbo turbulence turbulent turf turkey
turmoil turn turnaround turned turner turning turnkey turnout turnover turnpike turns turntable turquoise turtle
turtles tutor tutorial tutorials tutoring tutors tuxedo twain tweak tweaks tweed twelfth twelve twentieth twenty twice
twilight twill twin twink twinks twins twist twisted twists two twp tycoon tying type typed types typewriter typhoon
typical typically typing typo typographical tyranny ubiquitous ugh ugly uhf ulcer ulcers ulster ultimate ultimately
ultra ultrasonic ultrasound ultraviolet umbrella umbrellas unabridged unacceptable unanimous unanimously unaware
unbound uncle unclear uncomfortable uncommon unconditional unconscious unconstitutional uncut under underage undercover
undergo undergoing undergone undergraduate undergraduates underground underline underlined underlying undermine
underneath understand understanding understands understood undertake undertaken undertaking underwater underway
underwear underwent underworld underwriting undesirable undo undoubtedly undue unemployed uneven unexpected
unexpectedly unfair unfamiliar unfortunate unfortunately unhappy unicorn unification unified uniform uniformity
uniformly uniforms unilateral uninsured union unions unique uniquely uniqueness unisex unitary unite united unity
universal universally universe universities university unjust unknown unless unlike unlikely unlock unlocked unlocking
unmarried unnecessary unofficial unprecedented unread unreal unrelated unsafe unseen unstable unsure until up upcoming
update updated updates updating upgrade upgraded upgrades upgrading upheld uphold upholstery upland uplifting upload
uploaded uploading uploads upon upper upright upscale upset upside upstairs upstate upstream uptake uptown upward
upwards uranium urban urge urged urgency urgent urgently urges urging urinary urine urn urology usability usable usage
use used useful usefulness useless user username users uses usher usual usually utensils uterine uterus utilities
utility utilization utilize utilized utilizes utilizing utmost utopia utter utterly vac vacancies vacancy vacant
vacation vacations vaccination vaccine vaccines vacuum vacuums vagina vaginal vaginas vague vain val vale valentine
valentines valet valiant valid validate validated validation validity valley valleys valuable valuation valuations
value valued values valve valves vampire vampires van vandalism vanguard vanilla vanity vans vantage var variability
variable variables variance variant variants variation variations varied varies varieties variety various vars varsity
vary varying vascular vase vases vast vastly vat vault vaults vector vectors veg vegan vegetable vegetables vegetarian
vegetation veggie vehicle vehicles veil vein veins velocity velvet vending vendor vendors veneer vengeance venom vent
ventilation ventricular vents venture ventures venue venues verb verbal verbatim verbose verbs verdict verge
verification verified verify verifying veronica versa versatile versatility verse verses version versions versus vertex
vertical vertically vertices vertigo very vessel vessels vest vested vests vet veteran veterans veterinarian
veterinarians veterinary veto vets vhf via viability viable vibe vibrant vibrating vibration vibrations vibrator
vibrators vice vicinity vicious victim victims victor victories victory video videos videotape vie view viewable viewed
viewer viewers viewing viewpoint viewpoints views vigorous vii viii viking vikings villa village villagers villages
villain villains villas vim vine vinegar vines vineyard vineyards vintage vinyl viola violate violated violates
violating violation violations violence violent violet violin viper viral virgin virgins virtual virtually virtue
virtues virus viruses visa visas viscosity visibility visible vision visionary visions visit visitation visited
visiting visitor visitors visits visor vista visual visualization visualize visually visuals vita vitae vital vitality
vitamin vitamins viva vivid viz vocabulary vocal vocalist vocals vocational vodka vogue voice voiced voicemail voices
void vol volatile volatility volcanic volcano volcanoes volleyball vols volt voltage volts volume volumes voluntarily
voluntary volunteer volunteered volunteering volunteers vomiting voodoo vortex vote voted voter voters votes voting
voucher vouchers vows voyage voyager voyages voyeur vulnerabilities vulnerability vulnerable wacky wade wafer wage
wager wagering wages wagon wagons waist wait waited waiter waiting waits waive waived waiver waivers wake waking waldo
wales walk walked walker walkers walking walks wall wallet wallets wallpaper wallpapers walls wally walnut waltz wan
wand wander wandering wanna want wanted wanting wants war ward warden wardrobe wards ware warehouse warehouses
warehousing warez warfare warm warmer warming warmth warn warned warner warning warnings warns warp warrant warranted
warranties warrants warranty warren warrior warriors wars wartime wary was wash washable washed washer washers washing
wasp waste wasted wastes wastewater wasting watch watchdog watched watcher watchers watches watching water waterfall
waterfalls waterfront watering watermark waterproof waters watershed waterways watt watts wave waveform wavelength
waves waving wax way ways we weak weakened weaker weakly weakness weaknesses wealth wealthy weapon weapons wear wearing
wears weary weather weave weaver weaving web webcam webcams webcast webcasts weber webinar weblog weblogs webmaster
webmasters webs website websites wed wedding weddings wedge wee weed weeds week weekday weekdays weekend weekends
weekly weeks weigh weighed weighing weighs weight weighted weighting weights weir weird welcome welcomed welcomes
welcoming weld welded welding welfare well wellington wellness wells welsh wen went were west western westerns wet
wetland wetlands whale whales wharf what whatever whats whatsoever wheat wheel wheelchair wheelchairs wheeled wheeler
wheeling wheels when whenever where whereas whereby wherein wherever whether whey which whichever while whilst whip
whipped whipping whirlpool whisper whispered whistle whistler white whitehead whitening whites whitewater who whoa
whoever whole wholesale wholesaler wholesalers wholly whom whore whores whose why wicked wicker wide widely widening
wider widescreen widespread widget widgets widow width widths wife wig wight wigs wiki wild wildcats wilder wilderness
wildlife wildly will willing willingness willow wills willy wilt win wind windchill winding window windows winds
windshield windsurfing windy wine wineries winery wines wing winged wings wink winner winners winning wins winter
winters wipe wiped wiper wipes wire wired wireless wires wiring wisdom wise wisely wish wished wishes wishing wit witch
witchcraft witches with withdraw withdrawal withdrawals withdrawn withdrew withheld withholding within without
withstand witness witnessed witnesses witty wives wiz wizard wizards woes woke wolf wolfram wolverine wolves woman
women won wonder wondered wonderful wonderfully wondering wonderland wonders wont woo wood wooden woodland woodlands
woods woodworking woody wool word wording words wore work workaround workbook worked worker workers workflow workforce
working workings workload workmanship workout workouts workplace works worksheet worksheets workshop workshops
workspace workstation workstations world worlds worldwide worm worms worn worried worries worry worrying worse worship
worst worth worthless worthwhile worthy would wound wounded wounds woven wow wrangler wrap wrapped wrapper wrappers
wrapping wraps wrath wreath wreck wrench wrestling wretch wright wrinkle wrinkles wrist writ write writer writers
writes writing writings written wrong wrongful wrote wrought xenon xerox xii xiii xiv xvi xxx yacht yachts yahoo yang
yard yards yarn yea yeah year yearbook yearly years yeast yell yelling yellow yen yep yes yesterday yet yield yielded
yielding yields yin yoga yogurt you young younger youngsters your yours yourself yourselves youth youthful youths yuan
yum yummy yup zebra zenith zephyr zeppelin zero zeta zinc zine zip zipper zodiac zombie zombies zone zones zoning zoo
zoology zoom
"""
