"""Given names, folded; from Faker (MIT).

Written by benchmarks/entities_lexicon.py.
"""

GIVEN_NAMES = """\
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah aamil
aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan aashi aashif
aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim aba abaan abagail abayomi abb abbas abbey abbi abbie
abbigail abbos abbott abby abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdiel abdihakim
abdirahman abdis abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid
abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman
abdurresit abe abebi abednego abeer abeiku abel abelardo abelone abena abeni abha abhimanyu abhiram abid abie abigael
abigail abigaili abigale abigayle abilio abina abiodun abiona abiye abjrn abner abosede abraham abram abril abror
abubakar abubakr abuzar abyasa acar acarkan ace acey achiel achieng achille achim achsah acie ackel aclan aclay acy ada
adaeze adah adak adal adalbert adalberto adaline adalyn adalynn adam adamaris adamo adams adan adasal add adda addie
addison addisyn addyson ade adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida
adelaide adelard adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina adelinde adeline
adell adella adelle adelmo adelyn adelynn adem aden adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina
adesoji adesua adetayo adetoke adetoun adeyi adgun adhiarja adhra adi adia adiarja adiela adigun adika adikara adil
adila adilene adimu adin adina adinata adis adison aditya adlai adlan adline admir admiral adnan adolf adolfine adolfo
adolfs adolph adolphe adolphus adomas adonis adora adoracion adrain adria adriaan adrian adriana adriane adrianna
adrianne adriano adriel adrien adriene adrienn adrienne adrija adrijana adron adunni advaith advay advik advika adviye
adweta adwoa adya adyson aedan aedin aengus aenne afaq afer aferdita affie afia afife afil afiq afolarin afonso afra
africa afrim afruza aftin afton afua aga agahadi agakisi agamal agamusa agapito agastya agata agatha agathe agaxan
agbegim agca age aggie aggrey agim aglaia agmur agne agnes agnesa agnese agness agneta agnete agnieszka agnolo agnos
agostina agostino agripina agris agron agueda agus agusta agustin agustina agustus ahat ahmad ahmed ahmet ahsen ahter
ahti aicha aida aidan aideen aiden aidyn aiga aigars aija aijuka aiko aila ailbhe aileen ailene aili ailis ailish
aimable aime aimee aimo aina ainara ainars aine aino ainoa ainsley airi aisha aishani aishling aisling aislinn aistis
aisyah aitana aitor aivar aivaras aivars aiyana aiyanna aja ajala ajan ajani ajda ajeng ajiman ajimat ajimin ajiono
ajla ajna ajoke akalan akanmu akar akarsana akatay akay akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake
akeelah akeem akgol akgunes aki akif akinkunmi akinlabi akinwale akinyi akira akise akkerman akmal akmaner akmaral
aknal akobir akos akosua akoth akoz akram aksay aksel akseli akshay aksogut aksoy aktemur akua akumaa akumu akver
akwasi akwesi akyldz ala alaaddin alabama alabezek alade aladin aladino alaeddin alain alaina alambana alamiro alamu
alan alana alanalp alani alanis alanna alannah alanzo alara alastair alattin alaya alayna alaz alba alban albano
albeiro alberico albert alberta alberte albertha albertina albertine alberto alberts albertus albin albina albino
albion albrecht albulena alby alcan alcee alcide alcides alcie alcira alda aldair aldemar alden alderano aldin aldis
aldo aldona aldonza ale alea aleah alease alec alecia aleck aleen aleena aleida aleisha aleix alejandra alejandrina
alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei
aleksej aleksi alemsah alen alena alene alenka aleodor ales alesha alesia alessandra alessandro alessia alessio aleta
aletha alethea alex alexa alexandar alexande alexander alexandr alexandra alexandre alexandrea alexandria alexandrie
alexandrina alexandro alexandros alexandru alexe alexei alexej alexi alexia alexina alexis alexus alexys alexzander alf
alferd alfie alfio alfons alfonse alfonsina alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds alger algernon
algie algirdas algot algs ali alia aliabbas aliana alica alice alicia alicja alida aliihsan alijah alika alin alina
aline alinur alirio aliro alis alisa alise aliseydi alisha alison alissa alisson alistair alistar alister alivia alix
aliya aliyah aliyu aliza alize alizee alja aljaz aljosa alka alkor alla allahverdi allan allana allean alleen allegra
allen allena allene allie alline allison allisson ally allyn allyson allyssa alma almasi almast almaz almeda almedia
almendra almer almeta almina almir almira almon almond almudena almus almut almuth almyra alois aloisia alojz alojzia
alojzij alojzija aloma alondra alonso alonza alonzo aloys aloyse aloysius alparslan alpcan alpha alpheus alphonce
alphons alphonse alphonsine alphonso alphonsus alpin alpsu alsk alsoy alston alta altha althea altie altin altnbike
altncicek altnkaya altnsn alto altogan alton altug alva alvah alvan alvar alvaro alve alveiro alvena alver alvera
alverda alverta alvia alvie alvin alvina alvine alvira alvis alvy alwilda alwin alwina alwine aly alya alyce alycia
alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta alzina ama amac amada amadeo amadeus amado amador
amaia amaira amalia amalie amalija amancio amanda amandine amando amani amar amara amarachi amare amari amarilis
amarion amaris amaro amaru amasa amaury amaya ambar amber amberly ambers ambre ambrose ambrosio ambroz amedeo amedeu
amel amela amelia amelie amelija america americo amerigo amey ami amiah amico amie amil amilcar amin amina aminatu
amine amir amira amirah amit amiya amiyah amleto amma ammie ammon amoke amol amon amondi among amope amor amos amparo
amra amre amri amrita amruta amy amy-lee amy-leigh amya amza ana anabel anabela anabella anabelle anacleto anaelle
anahera anahi anahis anaida anais analia anamaria anamika ananias anar anargul anaru anas anasa anastacia anastacio
anastasia anastasie anastasio anastasios anastatia anastazie anastazja anatol anatole anatoli anatolie anatolij anay
anaya anca ancel ancil ancizar ancuta anda andela anders anderson andic andjela andjelina andon andor andra andrada
andrae andras andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres andress
andrew andrey andri andria andrian andrija andrin andrina andris andrius andrus andrzej andwele andy ane anej anel
anela anemona anes aneta anete anett anette anezka anfernee angalia angavu ange angel angela angele angeles angelia
angelic angelica angelika angelina angeline angelino angelique angelita angella angelo anggabaya anghel anghelina angie
angus anh ani anibal anica anice anicet anie aniela anika aniko anina anirudh anis anisa anisoara anissa anita anitra
aniya aniyah anja anjali anjanette anjelica anjolaoluwa anka anke ankica anmol ann ann-britt ann-charlott ann-charlotte
ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin
anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annah annak
annalena annaliese annalisa annalise annamae annamaria annamarie annastacia anne anne-catherine anne-francoise
anne-kathrin anne-katrin anne-laure anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin
anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie annemijn anner
annerose annet annett annetta annette anni annibale annica annice annick annie anniina annija annika annikki annina
annis annita annmarie annukka annunziata anny anom anon anona anoni anouk ansaldo ansel anselm anselma anselmo ansgar
ansh ansis ansley anson ansora anssi antal antanas ante antero anthoney anthony antim antione antionette antje anto
antoaneta antoin antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia
antonie antonieta antonietta antonija antonin antonina antonino antonio antonios antoniu antonius antons antony antoon
antra ants antti antun antwain antwan antwon anu anunciacion anusha anuta anvar anvi anwar anya anyango anyelo anyi
anze aodhan aoibheann aoibhin aoibhinn aoife aongus apaydn apisara apolena apolinar apolline apollo apollonia apolonia
apostolos april aqil aquiles ara arabella araceli aracely aradhana arah aral araminta aran aranka aranzazu aras arba
arben arbey arbie arbnor arcan arcelia arch archer archibald archie arda ardath ardelia ardell ardella ardelle arden
ardeth ardian ardis ardit ardita ardith ardyce arel areli arely aretha arezki argemiro argie argono argu arham ari aria
ariadna arian ariana ariane arianna arianne aribert aric arie ariel ariela ariele ariella arielle arietta arif arifcan
arija arijus arike ariki arild arin arina arinola aris arisara aristide aristides aristita arizona arja arjun arkadiusz
arkie arkol arkut arla arlan arland arleen arlen arlena arlene arlet arleth arletta arlette arley arlie arlin arlind
arlinda arline arlington arlis arlo arly arlyn arlyne armahan arman armand armandas armande armando armands armani
armas armelle armend armida armin arminas arminda arminta armond armstead arnaldo arnas arnau arnaud arnaude arnav arnd
arndt arne arnett arnetta arnfried arnie arnim arnis arno arnold arnoldas arnoldo arnolds arnost arnulf arnulfo aroa
aroha aron aronas arpad arpag arpnar arra arran arrie arron arsenie arsenio arsim arsipatra arsoy art arta artan
artanto artawan artelia artemio artemisa arther arthor arthur artie artis arto arttu artturi artur arturas arturo
arturs aru arunas arunima arusi arvel arvid arvids arvil arvilla arvin arvo arvydas arya aryan aryana aryanna arziye
arzu asa asad asafe asake asalet asali asani asanti asatira asberry asbjrn asbury ascension asdrubal ase asger asha
ashan ashanti ashby ashely asher ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashton
ashtyn asia asif asila asilbek asiman asir asirwada asirwanda asko aslan aslanhan aslijan asliye asm asma asmadi asman
asmianto asmini asmira asmuni ason aspen assar assia assumpta assunta asta aston astrid astride astrit asu asuncion
aswani ataahua atabala atagun atalay atamoglan atanur atasagun atatore atena atenulf atfat atgun atha athanasios atharv
atheel athena athman athuman athumani ati atiena atieno atila atilhan atilio atinuke atit atiyye atlas atlgan atma
atmaja atnan attaf atte atticus attie attila attilio attracta aubra aubree aubrey aubrie aud aude audie audley audra
audrey audriana audrianna audrina audrius audry audy august augusta augustas auguste augustin augustina augustine
augusto augusts augustus aukusti aulikki aulis aune aunyaporn aura auraq aurea aureja aurel aurelia aurelian aureliana
aureliano aurelie aurelien aurelija aurelio aurica aurilla aurimas aurora aurore aurthur ausma ausra ausrine austen
austin austine auston austra austyn auther author authur autry autumn ava avah avelino averi averie averil avery avgust
avi avie avis avni avon avram avril avsin avunc awadil awamil awamiri awan awani awero awesi awhina awj awlya awmar
awrad axel axelle axenia axinte aya ayaan ayamin ayan ayana ayanna ayasun ayaydn aybet aybora aycagul aycan aydan aydar
ayden aydin aydinc aydn aydnbey ayduru ayelen ayesha aygonenc aygul aygun aygutalp ayhan ayinde ayinke aykut aykutalp
ayla ayleen aylil aylin aylla ayman aymen aymeric aynilhayat aynmah aynur ayodeji ayodele ayoka ayoub aypar aysan aysar
ayse ayseana aysel aysema aysenur aysevim aysoy aysu aysuna aytek ayten aytoz aytuna ayu ayub ayulker ayush ayushman
ayvas ayyaruk ayyubi azaan azad azade azahar azahara azalea azalee azaria azariah azban azeeb azeglio azeneth azettin
aziz aziza azize azizi azra azucena azul azuolas azzie baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit
baba babar babasola babatunji babawale babe baber babett babette baby babyboy baccio bachittar badawi badegul badr
bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa bahaddin bahadr bahadurjit bahari bahati bahittin bahtinur
bahuraksa bahuwarna bahuwirya baiba bailee bailey bailie bairbel bairbre bairon bajragin bajram bakari bakda baker
bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri
balangga balapati balatekin balaxanm balazs balca baldassare baldomero balduino baldur baldwin bale baleegh balendra
balhaar bali balidin balijan balinda balint baljiwan ball ballard baltas baltasar baltazar balthasar balvan balveer
balz bama bambad bambang bambi banara banawa banawi bancar banel banjeet banks banu baptist baptiste baqar baqir bara
barak baraka barasa barb barbara barbel barbie barbora barbra barbro barbu barica baris barkha barna barnabas barnard
barnett barney barnie baron barr barraq barrett barrie barron barry barscan barsen bart bartek bartholomaus bartholomew
bartley bartolome bartolomej bartolomeo bartolomeu barton bas basaam basarab basay bascom baseer basel basem bashaar
bashaarat bashan bashar basharat basheer basheerah bashkim basil basile basilio basim basir basm basok basriye bassam
bastiaan bastian bastien batal batool batrhan baturay baudelio baudouin bautista baxter bayard baydu baykan baylee
baylie bayman bayram bayron bayruhan baytal bayzettin bazam bazej bdul bea beadie beat beata beate beatrice beatrijs
beatrix beatriz beau beauden beaulah bebe beckett beckham beckie becky beda bedford bedi bediriye bedri bedrich bee
beecher begim begona behiza behrem behruz bekbay bekim bekir bektasi bela belarmino belen belgizar belia belinda
belisario belkize bell bella belle bellisan bello belo belton belva ben bena benadik benard benas bence bendeguz
benedek benedetto benedict benedicte benedicto benedikt benedikte benedita benek bengibay bengt beni beniamin benice
benicio benigna benigno benita benito benjaman benjamen benjamim benjamin benjamine benji benjiman benjman benn bennett
bennie benno benny benoit benol benone benson bent benta bente benthe bentley bento benton benvenuto beppe berat beray
berdie beren berend berends berengere berenice berezat bergen berit beriye berkal berki berkley berksay berlin bernabe
bernadett bernadette bernadine bernard bernarda bernardine bernardino bernardita bernardo bernd bernd-dieter berndt
berneice bernetta bernfried bernhard bernhardine bernice bernie berniece bernita bernt bernward berra berran berrin
berry bert berta bertalan bertha berthe berthold bertie bertil bertina berto bertold berton bertram bertrand bertulis
beryl besart besarta besey beshte besim besin besnik bess besse bessie beste betania beth betha bethan bethann bethany
bethel bethzy betina betsey betsy bett bette betti bettie bettina betty bettye bettyjane bettylou beula beulah bev
bevan beverlee beverley beverly beyda beyhatun beyler beyonce beyzade bezek bhanumati bhavani bhavika bhavini bhavna
bhavya biagio bianca bianka bibi bibiana bibisora bibuwa bican bidayet biddie bieke biel bienvenida bilaal bilal bilay
bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu bill billie billie-jo billy billye bilol biltas bimala
bina binay binbasar binsk birben bird birdella birdie birger birgid birgit birgitt birgitta birgitte birgul birousk
birsan birsen birt birte birtha birthe birtie biruta bisar biserka bishakha bishop bitten bitul bizhan bjarne bje bjorn
bjrg bjrn bladimir blahoslav blain blaine blair blaise blake blanaid blanca blanch blanchard blanche blanchie blandine
blanduzia blane blanka blas blathnaid blaz blaze blazej blazena blerim blerina blerta blessing bliss blossom bluette
bluford boaz bob boban bobbi bobbie bobby bobbye bobur bode bodhi bodil bodo boe boel bogatimur bogdan bogdana boglarka
bogomir bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan bolatito bolden boleslav boluwatife boma
bonface bonifac boniface bonifacio bonita bonnie bonny bonu booker boone borahan boratas borbala boris borivoj borja
borje borris bortecin borut borys bose bosibori boss bostjan boston botond bouchra bowman boyce boyd boynak boysie
bozbag bozena bozerk bozica bozidara bozo boztas brad braden bradford bradley bradly bradut brady bradyn braeden
braedon braelyn brahim braiden brain bram bramwel branch brandan brande brandee branden brandi brandie brandin brandon
brandt brandusa brandy brandyn branislav branislava branka branko brannon branson brant brantley braulio bravin braxton
brayan brayden braydon braylen braylon brea breana breandan breann breanna breanne brecht breda bree breeda breege
breffni brencis brenda brendah brendan brenden brendon brenna brennan brennen brennon breno brent brenton breonna bret
bretislav brett brge bria brian briana brianda brianna brianne brice brid bridger bridget bridgett bridgette bridgit
bridie briek brielle brien brieuc briget brigette brighid brigid brigida brigita brigitta brigitte brijesh briley
brilyant brinda brinley brion brionna brisa bristol brit brita britany britney britni britny britt britt-mari
britt-marie britta brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny britton
brock broderick brodie brody brogan brona bronach bronagh bronislava bronson bronwen bronwyn brook brooke brooklyn
brooklynn brooks bror brown bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryana bryanna bryant bryce
brycen brylee bryn brynlee brynn bryon bryony bryson bryton buck bucur bud budd buddie buddy budi buel buelah buell
buena buenaventura buffy buford buget buhari bujar bukurije bula bulah bulunc buna bunk bunmi bunyamun buraid burak
burakhan burc burckhard burcuhan burdette buren bureyre burgess burghard burim burk burkard burke burkhard burkhardt
burl burleigh burley burnell burnett burney burnice burnie burns burr burrel burrell burt burton busara bush busra
busranur buster butch butler buyrukhan bynum byrd byrdie byron bystrik cabbar cabir cacilia cacilie caddie cade caden
cadence cael caesar caetana caga cagak cagdan cager caglar caglasn cagveren cahal cahan cahangir cahir cahya cahyadi
cahyanto cahyo cahyono caiden cailin cailum cailyn cain caio cait caitlin caitlyn caitlynn caitriona caius cajsa cakar
caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cakrca cal calcedonio caldonia cale caleb calebe caleigh
calhoun cali calin calista calisto calixta calixto calla callan calleigh callie callum calm calogero calt calum calvin
calvince cam cambria camden camelia cameron cami camil camila camilla camille camillo camillus camilo camisha cammie
camok campbell campo camren camron camryn can canal canan canberk candace candela candelaria candelario candelas
candeniz candi candice candida candido candis candra candrakanta candy candyce canfeza cangur canice cannie cannon
cannur canseven cansin cantemir cantez canur canyon caoilfhionn caoimhe caoimhin caolain caolan caomhan cap capa
capitola capkan cappie caprice captain capucine cara caragh caraka caren carey cari caridad carie carin carina carine
carisa carissa carita carl carl-heinz carl-johan carla carlee carleen carleigh carlene carleton carley carli carlie
carlijn carlisle carlito carlo carlos carlota carlotta carlton carly carlyle carlyn carma carmel carmela carmelita
carmella carmelo carmen carmenza carmina carmine carminho carnell caro carol carola carolann carole carolee carolien
carolin carolina caroline carolyn carolyne carolynn caron carra carren carri carrie carrol carroll carry carsen carson
carsten carter carub cary caryl caryn cas casandra case casemiro casen casey cash casian casiana casie casimer casimir
casimiro cason caspar casper cass cassandra cassidy cassie cassius cassondra caswell cataleya catalin catalina catarina
caterina cathal catharina catharine catherina catherine catheriona cathern cathey cathi cathie cathleen cathrin
cathrina cathrine cathriona cathryn cathy catia catina catinca cato catrin catrina catrine catrinel catriona catur
caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden caydence cayetana cayetano cayla
caylee cazimir cdal ceara ceasar cebesoy cebrian cecelia cecep cecil cecile cecilia cecilie cecilija cecilio cecille
cecily cedide cedric cedrick cedrin ceferino ceil celal celem celena celene celesta celeste celestia celestin celestina
celestine celestino celia celie celikkan celikyurek celilay celina celinda celine celso cem cemal cemalettin cemani
cemeti cemil cemiyle cemplunk cena cenan cengiz cengkal cengkir centa centrine ceola cephus cerasela cerci cercis cesar
cesare cetin cetinsu cevale cevheri cevikoz cevregul ceyhun ceyla ceylin ceylon ceyran cezar cezara cezary cezayir
chaaya chabane chace chad chadd chadrick chadwick chaifah chaim chaitaly chaitanya chaiwut chaka chakradev chakradhar
chakrika chalisa chalmer chalmers chamali chaman chameli champ champak chana chanakya chance chancey chanchal chancy
chanda chandani chandler chandra chandran chandresh chanel chanelle chaney chanez changaz chanie chanikan chaniya
channie channing chantal chante chantel chantelle chanya charan charis charissa charisse charita charity charla charle
charlee charleen charlene charles charlesh charley charlie charline charlize charlott charlotta charlotte charlottie
charls charlsie charlton charly charmaine charo charolette charos charvi chas chase chashida chasity chasmum chastity
chatresh chatura chau chauncey chauncy chausiki chavvi chawin chawish chaya chayanin chayapat chaz che chebet chege
chelangat chelo chelsea chelsey chelsi chelsie chelsy chema chepkemoi chepkoech chepkorir cher cheragh cherelle cheri
cherie cherif cherilyn cherise cherish cherith cherotich cherrelle cherri cherrie cherry cherryl cheruiyot cheryl
cheryle cheryll chesley chessie chester chestina chet cheusi cheyanne cheyenne chi chiamaka chiara chibuzo chidimma
chigozie chijioke chimere chin china chinedu chinelo chinyere chip chipukizi chiquita chiraz chita chizoba chloe chloie
chris chrissie chrissy christ christa christa-maria christabel christal christeen christel christelle christen
christena christene christer christi christiaan christian christiana christiane christianne christie christin christina
christine christion christl christof christofer christoffer christop christoper christoph christophe christopher
christos christy chrystal chucho chuck chuki chukwudi chukwuemeka chus chuy chyna chynna cian cianan ciaobella ciara
ciaran ciarra ciarrai cicely cicero cici cielo ciera cierra cihan cihandide ciji cilga cilla cilli cillian cilly cimnaz
cinda cindi cindoruk cindy cinerk cingiz cinnamon cinta cinthia cinthya cintia cinzia ciprian cipriana cipriano ciriaco
ciril cirillo cirino cirkeline ciro cisem citlali citlalli citra claas clabe claes claiborne clair claire claire-lise
clara clarabelle clarance clare clarence claribel clarice clarinda clarine clarisa clarissa clarisse clark clarke
clarnce clas classie claud claude claudette claudia claudie claudina claudine claudio claudiu claudius claudy claus
claus-dieter claus-peter clavs clay clayton clearence cleave cleda clelia clell clella clem clemence clemencia clemens
clement clemente clementina clementine clemie clemma clemmie clemon cleo cleola cleon cleone cleopatra cleophas cleora
cleta cleto cletus cleva cleve cleveland clevie clide cliff cliffie clifford clifton climaco clint clinton cliodhna
cliona clive clodagh clodomiro cloe clora clorinda clothilde clotilda clotilde clovis cloyd clyda clyde clydie clytie
coby codey codi codie codin codrin codrina codrut codruta cody coen cogay cohen cokan colbert colby cole coleen coleman
coleton coletta colette coley colie colin coline colins colleen collette collie collier collin collince collins collis
colm colman colomba colon colonel colpan colt colten colter colton coluccio colum columba columbia columbus colvin come
comfort commodore con conal conall conan conard concepcion concepta concetta concha conchita conchur conleth conley
conn connell conner connie connor conny conor conrad conradin conrado consolata constanca constance constant constanta
constantin constantina constantine constantino constanza constanze consuela consuelo contina conway coolidge cooper
copur cora coraima coral coralia coralie coraline corbett corbin cord corda cordaro cordelia cordell cordella cordero
cordia cordie cordula corean corene corentin coretta corey cori corie corina corine corinna corinne coriolano corliss
cormac cormack corneille cornel cornelia cornelio cornelious cornelis corneliu cornelius cornell cornie corona corrado
corrie corrina corrine corry corsin cortez cortney corvin corwin cory cosima cosimo coskun cosmas cosme cosmin cosmina
cosmo cosqun costache costantino costanzo costel costin coty council courteney courtland courtney coy craig crawford
creed crenguta creola crescencia cressie crete crin crina cris crissie crissy crista cristal cristea cristen cristhian
cristhofer cristi cristian cristiana cristiano cristin cristina cristine cristobal cristofer cristofor cristopher
cristy crockett cruz crysta crystal csaba csilla csongor ctibor ctirad cuba cuheyna cullen cuman cumsud cuneyit curdin
curley curro curt curtis curtiss custodia custodio cvetka cvetko cvgn cydney cyndi cyntha cynthia cyprian cyriel cyril
cyrill cyrille cyrus czeslaw daamin daan daanish daanyaal daawood dabbah dabir dabney dace dacian daciana dacin dadap
dadi dafina dafne dag dagel daghfal dagistan dagmar dagmara dagny dagobert dagoberto dahiana dahlia dai daiana daiga
daija daijah daina dainess dainis dainius daire dairine dairo daisey daisha daisie daisy daisye daiyaan daja dajana
dakhil dakoda dakota dakotah daksh daksha dakshesh dalaja dalan dalbir dale daler dalia dalibor dalila dalili dalima
daliman dalimin daliono dalklc dallas dallin dalmas dalton dalvin damar damarcus damari damarion damaris dameer dameon
damian damiano damien damienne damife damijan damini damion damir damjan damjana damlanur damon damond damu damurah
damyanti dan dana danae danang dancan dancun dandre dane daneen danelle danette dangelo dani dania danial danica daniel
daniela daniele danielius daniella danielle daniels danijel danijela danika danilo danique danish daniswara danita
danitza danjuma dann danna dannie danniel dannielle danny dans danson dante danu danuja danuse danuta dany danyel
danyell danyelle daphne daquan dara daragh darain darby darci darcie darcy dardan darell daren daria darian dariana
dariati darien darija darijan darika darimin darin darina darinka dario darion daris darius dariusz darja darko darl
darla darleen darlene darline darling darlyne darmaji darman darmana darmanto darnell darold daron darpan darragh
darran darrel darrell darren darrian darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn
darsh darsirah darta dartono daru daruna darvin darwin darwyn dary daryani daryl daryle daryn dasa dashawn dasia
dastageer daud daudi daulton daunte davante dave davey davi davian david davida davide davie davin davina davion davis
davnet davon davonta davonte davor davorin davy dawid dawn dawna dawne dawson dawud dax daxton dayamai dayami dayana
dayanara dayar dayita dayle dayna dayne dayse dayton dayyaan deacon deaglan dean deana deandra deandre deane deangelo
deann deanna deanne deante dearbhail dearbhaile dearbhla deasia deb debbi debbie debbra debby debera debi debora
deborah deborrah debra debrah debroah decebal declan dedra dedric dedrick dee deeann deedee deegan deena deepa deetta
deforest deger degmeer deha deiby deicy deidra deidre deion deirbhile deirdre deisy deividas deja dejah dejan dejon
dejuan del delaney delano delbert delcie delfin delfina delfino delia deliah delil delila delilah delina delinda delisa
dell della dellar delle dellia dellie delma delmar delmas delmer delmus delois delora delores deloris delos delpha
delphia delphin delphine delsie delta delton delvin delwin dema demarco demarcus demario demarion demeter demetra
demetri demetria demetric demetrio demetrios demetrius demi demi-lee demi-leigh demian demilade demirbuken demiriz
demirok demiryurek demond demonte dempsey dena deneen denes denese denice deniis denine denis denisa denise denisha
denisse denita deniz denizalp denkel dennie dennis denny denton denver denzel denzell denzil deon deondre deonta
deontae deonte dequan derald dereck derek dereon deric derick derik derkay derl derly dermot dermott deron derrek
derrell derrick derval dervilla dervla derwin derya deryanur deryl desean deshaun deshawn desi desiderio desirae desire
desiree desmond despina dessa dessie destany destin destinee destiney destini destiny destry detlef detlev dev devan
devansh devante devaughn deven devi devika devin deviner devon devonta devontae devonte devyn deward dewayne dewey dewi
dewitt dex dexter deyanira dezider dezso dezzie dhriti dhruv diah diallo diamond dian diana dianah diandra diane diann
dianna dianne diar diarmaid diarmuid dicie dick dickie dickson dicy dida didier didina diederik diedrich diego dierk
dieter diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya digna dijana dijon diken dilan dilara
dilcan dilder dildora dilfeza dilhus dillan dillard dillie dillion dillon dilnoz dilnur dilsad dilsat dilsitan dimas
dimaz dimitri dimitrina dimitrios dimple dina dinah dincer dinckol dincsu dinda dinis dink dino dinu diogo dion dione
dionicio dionigi dionisia dionisio dionne dionte dionyz dipa dipta dirican dirja dirk dirlik dismas dita ditmar ditte
dittmar divan divya dixie dixon diya diyor diyora djamel djuana djuna dmitri dobromila dobroslav dobroslava doc dochia
docia dock doctor dodo dogan doganalp dogannur dogansah doguhan doina dola dolensoy doll dollie dolly dollye dolores
doloris dolph dolphine dolphus dolun dom domagoj domantas domas domen domenic domenica domenick domenico domhnall
dominga domingo domingos dominic dominick dominik dominika dominique dominque dominyka dominykas domitila domnica
domonique don dona donaciano donagh donal donald donat donata donatas donatella donatello donato donavan donavon dondre
donell doner donia donie donita doniyor donn donna donnacha donncha donnell donnie donny dono donough donovan donta
dontae donte dora doralisa dorathea dorathy dorcas dorcus doreen dorel dorene doretha doretta dori dorian doriana
dorien dorin dorina dorinda dorine dorinel doris dorit dorita dorla dorle dorli dorman dorota dorotea doroteja dorotha
dorothe dorothea dorothee dorothy dorottya dorr dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan
dosha doshia doshie dosia doss dossie dot dottie dotty doug douglas douglass dounia dove dovie dovile dovud dovydas dow
doyinsola doyle dozier draga dragan dragana dragica drago dragos dragutin drahomir drahomira drahoslav drahoslava
drajat drake draven drazen drema drew dries drilon drita driton drucilla drury drusilla duane duard duarte duban ducu
dudley duff duha duilio duje duke dulce dulcie duma dumitra dumitrana dumitru duncan dundaralp dung dunia dunja dunya
dunyamal dunyo duong durab duracan durante durdali durdona durell durgadin durmusali durna durodola durrell durrusehvar
dursadiye dursun duruk duruoz durward durwood dusan dusanka dustan dustin dusty dustyn duuk duvan duwayne duyen
duyguhan dwain dwaine dwan dwane dwayne dwi dwight dwyane dyan dylan dylano dyllan dylon dymphna dympna dzidra dzintars
dzintra eadaoin eakumbu eamon eamonn ean eanna earl earle earlean earlene earley earlie earline early earnest
earnestine eartha easter easton eathel eavan eba ebb ebba ebbe ebbie eben ebenezer eber eberhard eberhardt ebert eboni
ebony ebuakil ebuka ecaterina ecegul ecemis echo eckard eckart eckehard eckhard eckhardt eckhart ecrin eda edaviye edd
edda eddah eddie eddy edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden eder edgar edgaras
edgard edgardo edgars edgubay edhitha edi edie edier edilberto edilma edilson edin edina edinah edinson edison edisson
edit edita edite edith editha edla edmon edmond edmonia edmund edmundo edmunds edna ednah edoardo edon edona edouard
edra edrie edris edsel edson edu eduar eduard eduarda eduardo eduards edvard edvardas edvin edvinas edvins edw edwar
edward edwardo edwin edwina edyth edythe eelis eemeli eemil eerik eero eesaa eesha eetu eeva efe effa effie efil
eflatun efrain efrem efren efser eftimia eftimie ega egbert egenur eggert egidijus egil egils egle egon egzon egzona
ehan ehrenfried ehrentraud ehrhard ehsaas ehsan eider eidvile eija eijaz eila eileen eilis eilish eimantas eimear eimer
eimhear einar einari einer eino eira eiravati eirik eitel eithan eithel eithne eivind eivor eja ejaz ejlaal eka ekaja
ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel
eko ekow ekrem ekta ekundayo ekundu el-amin ela eladio elaf elaina elaine elam elamiye elana elariz elayne elba elbert
elberta elbridge elby elcin elcira elcy elda eldar elden elder eldon eldora eldred eldridge elea eleanor eleanora
eleanore elease eleazar electa elemer elena eleni elenor elenora elenore eleodoro eleonor eleonora eleonore eleuterio
elex elfi elfida elfie elfreda elfrieda elfriede elgie elgin elgun elhan eli elia eliabeth eliakimu elian eliana eliane
elianna elias elick elida elie eliecer elien eliette eliezer elif elifnur eliga eligah elige eligia eligio elihu eliisa
elijah elin elina eline elinor elinore elio eliona eliot eliott elis elisa elisabet elisabeta elisabete elisabeth
elisabetha elisabetta elisaveta elise eliseo elisha eliska elissa elita eliud eliza elizabet elizabeta elizabete
elizabeth elizah elizbeth elize elizebeth elkana elke elkin ell ella elladio ellamae ellar elle ellen eller ellery elli
elliana ellie ellinor elliot elliott ellis ellison ellsworth ellwood elly ellyn elma elman elmar elmars elmer elmeri
elmidar elmina elmir elmira elmire elmo elmore elmyra elna elnora elnur eloa eloah elodia elodie elof eloi elois eloisa
eloise elon elona elonzo elosy elouise elove eloy elphas elpidio elroy els elsa elsad elsbeth else elsebeth elsie
elsworth elsy elta elton elturan eluh elva elvan elvana elver elvera elvia elvie elvin elvina elvira elvire elvis elvy
elwanda elwin elwira elwood elwyn elxan ely elyas elyse elyssa elza elzada elzbieta elzie elzy ema emal emaline eman
emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emas ember embuh emeka emelia emelie emelina emeline
emely emelyne emer emerald emerson emery emese emett emiel emigdio emil emilce emile emilee emilia emilian emiliana
emiliano emilie emilien emilija emilio emilis emilly emils emilse emily emin emina emine emir emiro emirsan emis emit
emma emma-louise emmaculate emmah emmalee emmaline emmanuel emmanuelle emmer emmerich emmet emmett emmi emmie emmit
emmitt emmons emmy emogene emong emory emperatriz empluk emran emre emrullah emry emy ena enar encarna encarnacion
encarnita enda endah endra endre endrit ene enea enes enfes engelbert engin enginiz engla enid eniko eniola enis enith
enna ennio ennis enno enoch enock enola enos enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi
enzio enzo eoghan eoin eola eowyn ephantus ephraim ephram ephriam epifanio eppie epsie era eral eraldo erasmo erasmus
erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia eren erenalp
erensoy ergener erginel ergonul ergul ergun erhard erhardt eric erica erich erick ericka erie erik erika erikas eriks
erin erina erincer erion eris erkan erkinel erkki erklc erksoy erla erland erle erlene erlinda erline erling erma
ermanis ermanno ermenegildo ermes ermina ermine ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernie
erno ernst ernst-august ernst-dieter ernst-otto erny erogul erol eroz errol ersat ersec ersel ertan erten ertun
ertuncay erva ervaniye ervin erving erwan erwin eryk erykah eryldz eryn erzsebet esa esau esben esco esenbay esengun
esenturk esequiel esfandyar eshan eshana esi esila esim esker eskil eskinalp esko eslemnur esley esma esmanperi
esmarelda esmee esmeralda esmira esna esneider esparta espartaco espen esperanza espiridion esra esref essa essence
essex essi essie esta esteban estefani estefania estefany estel estela estell estella estelle ester estera esteri estes
estevan esther estiawan estie estill estiono estiven eston estrella esupofo eszter eta etela etelka etelvina etha ethan
ethel ethelbert ethelene ethelyn ethen ether ethie ethna ethne ethyl ethyle etibar etienne etiqad etizaaz etna etta
etter ettie ettore euan eudora eufemia eufrosina eugen eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalie
eulogio euna eunan eunice eunika euphemia eura eusebia eusebio eusebiu eustace eustaquio eustatiu eutimio eutropio eva
eva-lena eva-maria eva-marie evald evaldas evalds evalena evaline evalyn evalyne evamaria evan evance evander evangelia
evangelina evangeline evangelista evangelos evanghelina evans evaristo evcimen evde eve evelena evelia evelien eveliina
evelin evelina eveline evelio evelyn evelyne evelynn ever everet everett everette everline everlyne evert evertt evette
evi evia evie evija evita evon evonne evrim evrimer evy ewa ewald ewan ewart ewatomi ewelina ewell ewin ewing exa
exequiel exie eydan eyyub eyyup ezekiel ezell ezequiel ezgin ezgutekin ezio ezra ezzard faas faber fabia fabian fabiana
fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadekemi faderera fadil fadile fadime fadla
fae fahari fahmi fahrullah fainche faiq fairy faisa faith faizah faizan faize falak falan falguni falk falko fallon
falon fami fanaka fancy fanni fannie fanny fannye faqid farah faraj faraja farangiz faras fares farhan farhiya farhod
farhunnisa farid farida farijika fariq faris fariz fariza faron farouk farrah farrell farris faruk farzona fate
fathonah fatigul fatih fatiha fatima fatime fatinur fatma fatmanur fatmir fatmire faton fatteh fatuma faustas faustino
fausto fawn fay faye fayette fayize fazil fazli fazul feargal fearghal febe febi fed fedde fedele feden federica
federico federigo fedor fehim fehintola fehmiye feisal felecia felice felicia feliciana feliciano felicidad felicie
felicien felicitas felicity feliks feline felipa felipe felisa felisha felista felister felistus felix felizitas fella
felton fem femke fenna fenne fenni fenton ferahdiba ferat feraye ferd ferdi ferdinand ferdinando feremez ferenc fergal
fergus ferhan ferhat feriel ferihan ferinaz ferman fermin fermuta fern fernand fernanda fernande fernando ferne ferney
ferny ferre ferrell ferris fersan feruza feryas ferzi festus fetullah feyha feyruz feyzin feza fiachra fiamma fibikemi
fidan fidaye fidel fidela fidelia fidelis fidelma fidencio fidvi fielding fien fiene fiifi fikayomi fildan filip filipa
filipe filippa filippo filit filiz filofteia filomena fimar finbar finbarr finian finis finley finn finnegan finola
fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino firdavs firdevis firdovsi
firman firmin firudin fisher fisnik fitan fitim fitnat fito fitore fitria fitriani fitzgerald fitzhugh fiyaz fjolla
flamur flannan flatun flavia flavie flavio flaviu fleda fleet fleeta flem fleming flemming fleta fletcher fleur flint
flo floare floarea flonnie floor floortje flor flora florance flore florea florence florencia florencio florene florent
florenta florentin florentina florentine florentino floretta florian floriana floriane florica florida floridor florie
florim florin florina florinda florine floris florrie flossie floy floyd flurin flurina flynn foch fodil folashade
folke folker folkert folu fonda ford forest forrest fortunata fortunato forum foster fotima fount fouzia foy frado fran
franc franca france frances francesca francesco franchesca franci francia francies francina francine francis francisc
francisca francisco franciscus francisek franciska francisquita franciszek franck franco francois francois-xavier
francoise francy franjo frank frank-michael frank-peter franka frankie franklin frankline franklyn franky frans
frantisek frantiska franz franz-josef franz-peter franz-xaver franziska fraser frauke frazer frazier fred freda freddie
freddy frede frederic frederica frederick fredericka frederico frederik frederika frederike frederikke frederique fredi
fredie fredo fredric fredrick fredrik fredrika fredy freeda freeman freia freida freja fremont french fresia freya
fricis frida fridah fridolin fridrich frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde
friedhold friedl friedlinde friedo friedrich friedrich-karl friedrich-wilhelm friend frithjof fritz frode froilan frona
fronia fronie fronnie frusina fryderyk fugen fulgencio fuller fulton fulvio fuma fumiko furman fuzayl fuzuli fynn gabe
gabel gabi gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrielly gaby gada gadang
gading gaduh gael gaelle gaetan gaetano gagan gage gaia gaida gaige gail gaiman gaines gaither gaja gal gala galak
galang galar galasso gale galen galih galilea galina galiono galip gallego galo galuh galur galvarino gaman gamani
gamanto gambira gamblang gambo ganda gandewa gandi ganep ganga gangsa gangsar gani ganim ganimete ganiye ganjaran
gannon gantar gara garan garang garda gardner garech gareth garett garey garfield garima garland garner garnet garnett
garold garret garreth garrett garrick garrison garry garth garvan garvin gary gaspar gaspard gaspare gasper gasti
gaston gastone gathoni gatis gatot gatra gauge gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gavan
gaven gavin gavyn gawati gay gayathri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gazel gazmend gbadebo
gbolahan gbowoade geanina gearld gearldine gearoid geary gebhard gederts gediminas gedion gee geert geetika geir gejza
gelengul gelsomina gelu gema gemma gena genaro gencaslan gencay gene general genesis geneva genevieve genevra genie
gennaro gennie geno genovefa genoveva genta gentiana geo geoff geoffrey geoffroy geofrey georg georganna george
georgeann georgeanna georgel georgene georges georgeta georgetta georgette georgia georgian georgiana georgiann
georgianna georgie georgina georgine georgios geovanni geovanny gerald geraldine geraldo geralyn gerard gerarda
gerardine gerardo gerardus geraud geray gerd gerda gerdi gereon gerfried gergely gergo gerhard gerhardt gerhart gerhild
geri gerlind gerlinde germain germaine german germana gernot gero gerold gerolf geronimo gerrard gerri gerrit gerry
gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gervasio gerwin
gery gesa gesare gesche gesine geta gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee
ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie
gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib
ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian gian-luca giana giancarlo gianfrancesco
gianfranco gianina gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibson gica gicu gideon gidget
giedre giedrius giel giesela gifford gifty gigi gijs gil gilang gilbert gilberte gilberto gilda gildardo giles gilford
gilles gillian gillie gillis gilma gilman gilmer gilmore gina ginette ginger ginny gino gintare ginyas gioacchino
gioachino gioele gioffre gioia gion gionata giorgia giorgian giorgiana giorgio giosue giovani giovanna giovanni
giovanny girik girindra girish girolamo girtha girts gisa gisbert gisela gisele giselle gislinde gisselle gitau
githinji gitonga gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giz gizela
gizella gizem gladis gladstone gladyce gladys glauco glen glenda glendon glendora glenn glenna glennie glennis glenwood
glenys glinda gloria glover glynda glynis glynn goda godelieva godelieve godfrey godofredo godwin goebel goffredo gohar
gok gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur gokperi goksev gokten golda golden goldia goldie goli
goma goncafer goncalo gonen gonul gonzalo gopal goran gorazd gordan gordana gorden gordon gorge gorgunay gorklu gorm
gorsev gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gotz governor goyo gozel gozem grace
gracelyn gracia graciana graciano gracie graciela grady graeme grafton graham grainne grania grant granville gratian
gratiana gratiela graves gray grayce graydon grayling grayson grazia graziano graziella grazyna greca grecia greco
green greene greet greg grega greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory greta gretchen
grete gretel grethe gretl gretta greyson gricelda griet grieta griffin griffith grigore grisel griselda grit gro grove
grover grzegorz guadalupe guarino gucal gucluer gucyeter gudrun gudula guenter guenther guglielmo guido guilford
guilherme guillaume guillermina guillermo guiomar guiseppe gul gulab gulaga gulay gulbala gulbani gulbeyan gulbiye
gulce gulcegun gulcin guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen
gulguzel gulhisar gulinaz gulkadn gulluhan gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa
gulsahin gulsaln gulselin gulsen gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gulten gulter gulus
gulustan gulxar gulzadiye gulzar gumercindo gumustekin gun gun-britt gunar gunars gunay gunaydin gunbir gunborg gunda
gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney gungordu gungoren gunhild
gunilla gunita gunkurt gunn gunnar gunnel gunner gunsel gunsen gunser gunta guntars gunter gunther guntis guntram
gunver gunvor gurarda gurcuye gurelcem gurli gurney gursal gurten gus guss gussie gust gusta gustaaf gustaf gustas
gustav gustave gustavo gustavus gustaw gusti gustie gusztav guthrie guus guusje guvercin guy guzey gwen gwenael
gwenaelle gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyda gyongyi gyorgy gyorgyi gyozo gyte gytis gyula gzim
habib habiba habibe habibu habil haciali hacile hadassa hadassah haden hadi hadicha hadija hadithi hadiza hadjer hadley
hadrey hadrien hafiz hafsa hafsat hafshah hafza hagen haiba haiden hailee hailey hailie hairyanto hajnalka hajo hakan
hakeem hakikat hakim hakon hal halbert hale haleigh halenur haley hali halid halidun halie halil halim halima halina
halisi haliye hall halle halley hallie halsey haluk ham hami hamid hamilton hamima hamis hamish hamisi hamiyet hamp
hampton hampus hamsini hamza hamzah hana hanbiken handy hanedan hani hania hanife hanim hanja hank hanna hannabel
hannah hannchen hanne hanne-lore hannele hannelore hannes hanni hanno hanns hannu hanny hanora hans hans-adolf
hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich
hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-heinrich hans-helmut hans-henning hans-herbert
hans-hermann hans-hinrich hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin
hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner
hans-wilhelm hans-willi hans-wolfgang hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanson
hanspeter hansruedi hanss hansueli hansultan haralamb haralambie harald harambee harbinaz hardana harden hardi hardie
hardik hardin harding hardy hari harijs harimurti harinakshi harini haris harish harita hariz harja harjasa harjaya
harjo harl harlan harland harlen harlene harley harlie harlon harlow harm harman harmon harmony harnail harol harold
haroldo haron harper harrell harri harrie harriet harriett harriette harris harrison harro harrold harry harsana
harsanto harsaya harsh harshil hart hartaka hartana hartley hartmut hartmuth harto hartwell hartwig haruko harun haruna
harve harvey harvie harvy hasan hasbek hasel hasgul hashiki hasim haskell hasna hasret hassan hassie hasso hasta hatem
hatice hatima hatin hattie hauwa hava havali havard haven havse hawa hawehindi hayali hayat haydee hayden hayel hayes
haylee hayleigh hayley haylie hayret hayrunnisa hays hayward haywood hazeem hazel hazelle hazen hazine hazle hazrat
heath heather heaven heber hebert hector hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heide-marie
heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heikki heiko heimo heiner heinfried heini heino
heinrich heinz heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-joachim heinz-josef heinz-jurgen
heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heitor hekima hekime hekmet helaine helan
heleen helen helena helene helfried helga helge heli helina heliodoro hella helle hellen hellena hellevi hellmut
hellmuth helma helmar helmer helmi helmtrud helmut helmuth heloisa heloise helvi helyn hema hemal hemang hemangini
hemani hemi hence henderson hendra hendri hendrik henery henife henk henna henner henni hennie henning henny henretta
henri henric henrich henricus henrieta henrietta henriette henrik henrike henrikki henriks henrique henry henryk
heracleea heraclio heraldo herb herbert herberto herdis heribert heriberto herlinda herlinde herma herman hermanis
hermann hermann-josef hermanni hermelinda hermenegildo hermes hermina herminda hermine herminia herminio hermon hernan
hernando herney herrmann herschel hershel hershell herta hertha heru herve hervey herwig heryanto hesbon hessie hester
hesti hettie hetty heva heyvetullah heyward hezekiah hezniye hezron hezzie hfzullah hicham hicran hicsonmez hidaya
hidde hideo hidir hilah hilal hilario hilary hilayda hilbert hilda hildah hildburg hilde hildegard hildegarde hildegart
hildegund hildegunde hilding hildred hildur hilkka hill hillard hillary hillery hillevi hilliard hilma hilmar hilmer
hilton hiltraud hiltrud himawan hindal hinet hinewai hinrich hipolito hiral hiram hiroshi hitesh hjalmar hjalmer hjalte
hjordis hliman hoang hoani hobart hobert hobson hocine hodari hoke holden holger holland holli hollie hollis holly holm
holmes homer homero honora honore hoover hope horace horacio horatio horatiu horea horia horst horst-dieter
horst-gunter horst-peter hortencia hortense hortensia hortenzia horton horymir hosea hosie hoskadem hosteen houcine
houda houston howard howell hoy hoyt hredhaan hritik hrvoje huban hubbard hubert hubertine hubertus huda hudavent
hudson huey hugh hughes hughey hughie hugo hugues huguette huia hukumdar hulda huldah hulya humaira humaiya humayra
humberto humeyra humoyun humphrey hunalp hung hunor hunt hunter huong hurbert hurdogan hurican hurley hurmet hurside
huruyet huryasar huseyin huseyn huseynqulu husmen husnuhal hussein huston huy huzaifa huzuri hyman hymen hynek hyrum
iacob iain ian iancu ianis iara iasmina ibaad iban iben ibeth ibidapo ibironke ibis ibn ibolya ibraaheem ibraheem
ibrahim ibrani ibrohim ibun ica icey icha icie icimbike icy ida idabelle idamae ide idell idella idika idiris idk
idrees idris idriz idun ieremia iesa iesha ieshia ieva ifa ifeanyi ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya
ige ignac ignace ignacia ignacio ignacy ignas ignatius ignatz ignaz ignazio igne igor igors ihab ihaia ihsaan ihsan
ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli ika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikin
ikiz iklim ikraam ikram ikramah ikrimah ikshita ila ilah ilalms ilan ilari ilaria ilarie ilarion ilbek ilda ildefonso
ildem ildes ildiko ildz ileana ilene ilenia ilg ilga ilgi ilham ilhan iliana ilias ilie ilija ilim ilinca ilir ilja
ilka ilkbahar ilkim ilkin ilkka ilklima illa illya ilma ilmafer ilmari ilmars ilo ilona ilonka ilper ilqar ilsa ilse
ilsu ilteris ilyas ilyes ilze ima imam imane imani imanol imants imany imara imaran imelda imene imer imge imke
immaculate immanuel immo imo imogen imogene imona imran imre imren imrich imrihan imron ina inaki inancl inara inaya
incifir indah indali indi india indiana indie indira indra indrajit indre indrek indrikis indy ine inell ines inese
ineta inez infant ing-britt ing-marie inga inga-britt inga-lill ingalill ingbert inge ingeborg ingeburg ingegard
ingegerd ingela ingelise ingelore ingemar inger ingetraud ingetraut ingmar ingo ingolf ingram ingrid ingrida ingried
inguna ingvar inigo inioluwa inka inken inkeri inmaculada inna innocent inocencio inocentiu inqilab insa insaf inta
intan intihap intiqam intizar ioan ioana ioanina ioannis iola iolanda ion iona ione ionel ionela ionelia ionica ionut
iosefina iosif ippazio ira ireland iren irena irene iretioluwa irfan iriana iridenta iridian irina irine irinel iris
irja irl irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irnanto irs
irsad irungu irva irven irvin irvine irving irwan irwin irya iryna isa isaac isaack isaak isabel isabela isabell
isabella isabelle isabelly isac isack isadora isadore isai isaiah isaias isak isaline isam isamar isaque isaura isaya
iscan ise iseoluwa isfandiyor isha ishaan isham ishani ishanvi ishita ishmael ishola ishwar isiah isidor isidora
isidore isidoro isidro isin isis iskay isla islam islime islom ismael ismail isman ismayl ismet ismk ismo ismoil isn
isobel isolde isolina isom isra israel israfil isreal issa issac issack istvan ita italo itanya ituri itzel itziar
iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah ivan ivana ivanka ivanna ivano ivar ivars ivecen
iver iverson iveta ivette ivey ivica ivie ivind ivka ivo ivona ivone ivonne ivor ivory ivy iwan iwo iwona ixtiyar
iyabode iyadunni iyana iyanna iyiyurek iymona iza izaaz izabela izabele izabella izabelle izaiah izayah ize izel izetta
izgu izidor izola izora iztok jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabari jabbaar jabbar jabez jabir jabr
jacalyn jace jacek jacey jacinta jacintha jacinto jack jackeline jacki jackie jackline jacklyn jackson jacky jaclyn
jacob jacobine jacobo jacobus jacoby jacopo jacque jacquelin jacqueline jacquelyn jacques jacquez jacquline jacqulyn
jad jada jade jaden jader jadiel jadon jadranka jadwiga jadyn jaeda jaeden jael jaelyn jaelynn jaeman jafar jafet
jaffer jaga jagapati jagaraga jagat jagdish jagger jagrati jagvi jahangir jahanzeb jahdami jahdari jaheem jaheim jahi
jahiem jahir jahiz jahm jahongir jai jaida jaiden jaider jaidyn jail jailene jailyn jaiman jaime jaimee jaimie jair
jairaj jairo jairus jais jajuan jaka jakayla jake jakob jakobe jakobs jakov jakub jalaal jalal jaleel jalees jaleesa
jalen jalia jalil jalisa jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jamaal jamal jamalia jamar jamarcus
jamari jamarion jame jameel jamel james jameson jamey jami jamie jamie-lee jamie-leigh jamil jamila jamin jamir jamison
jamiya jammie jamshid jamya jan jan-ake jan-erik jan-olof jan-peter jana janae janaki janani janay jane janeen janel
janell janelle janene janessa janet janeta janeth janett janette janey janez jangwa jani janiah janic janice janick
janie janik janin janina janine janis janiya janiyah janja jankat janko jann janna janne janneth jannette janni jannie
jannik jannis jano janos janosch january januja janus janusz janya janyce japhet japheth jaquan jaquelin jaqueline
jaquez jara jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmila jarmo jarne jarno jarod jarolim
jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarred jarrell jarret jarrett jarrod jaruthip jaruwan jarvis
jarwa jarwadi jarwi jase jasen jasiah jasin jasiri jaslene jaslyn jasmani jasmijn jasmin jasmina jasmine jasminka
jasmit jasmyn jasmyne jasna jason jasper jasur jaswadi jati jatin jatmiko jaunita javan javen javi javier javiera
javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay jaya jayadi jayce jaycee jaycie jaycob jayda jaydan
jayde jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn
jaylynn jayme jaymes jayne jayson jayvion jayvon jazeps jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jean
jean-baptiste jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc
jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeana jeane jeanetta jeanette jeanie
jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeannot jeanny jeb jebet jecinta jed jedediah jedidah
jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffie jeffrey jeffry jefri jeison jeisson
jekabs jekaterina jekaubs jelagat jelani jele jelena jelita jelka jelle jelte jemal jemima jemimah jemma jemutai jena
jenaro jenel jenelle jenifer jeniffer jenilee jenipher jenna jennette jenni jennie jennifer jenniffer jennings jenny
jeno jens jens-peter jens-uwe jensen jente jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha
jeptoo jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie
jeremy jergus jeri jerica jerilyn jerilynn jerimiah jerimy jerker jermain jermaine jerman jermey jermiah jernej jerneja
jerod jeroen jerold jerome jeromy jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn
jerrod jerrold jerry jerson jerusha jeruto jeryl jerzy jesca jesenia jesica jesper jess jesse jessee jessenia jessi
jessica jessie jessika jessy jessye jesus jesusa jet jethro jetmir jeton jett jetta jettie jevgeni jevon jewel jewell
jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony jil jiles jill jillian jim jimena jimmie jimmy jina jinawi
jindra jindrich jindriska jinjuta jinnie jinthe jip jiri jirina jitka jitrin joachim joacim joakim joan joana joanie
joann joanna joanne joannes joao joaquim joaquin joaquina joash job jobe jobst jocelyn jocelyne jocelynn jochem jochen
jodi jodie jody joe joel joell joella joelle joellen joep joerg joeri joeseph joesph joetta joette joey joffrey johan
johana johann johanna johannah johanne johannes johans johathan john johnathan johnathon johney johnie johnna johnnie
johnny johnpaul johnson johnstone johny joi joke joko jokubas jolan jolana jolanda jolanta jolanthe joleen jolene
jolette jolie jolien jolijn jolina joline jon jona jonah jonas jonatan jonathan jonathon jonell jones joni jonna jonnie
jonny jono joojo joona joonas joonatan joost joppe joram joran jordan jordana jorden jordi jordin jordon jordy jordyn
joren joretta jorg jorg-peter jorge jorgen joris jorja jorma jorn jort jorune jorunn jory jos jose josee josef josefa
josefiina josefin josefina josefine josefita joselin joseline joseluis joselyn josep joseph josepha josephat josephina
josephine josephus josette josh joshua joshuah josiah josiane josianne josie josiephine josip josipa josko joslyn joso
josphat josphine josse jossie jost josua josue josy jouko jouni journey jovan jovana jovani jovanni jovanny jovany
jovita joy joyce joycelyn joye joyline jozef jozefa jozefina jozica jozo jozsef jrgen jua juan juana juanita juanito
judah judd jude judge judi judie judit judita judith judson judy judyth juelz juergen juha juhana juhani juho jukka
jula jule jules juli julia julian juliana juliane juliann julianna julianne julie julie-anne julien julienne juliet
julieta julieth juliette julija julijana julijs julio julious julisa julissa julita julius juliusz juluis juma jumaane
jumadi jumari juna june juni junia junie junior junious junius juozas juraj jure jurg jurgen jurgita juri jurij juris
jurre jussi justas justen justice justin justina justinas justine justiniani justo juston justus justyn justyna jusuf
jutta juul juulia juuso juvenal juwan juwon jvind jyoti jyrki jytte kaamil kaan kaaren kaarina kaarlo kaashif kaat
kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacung kacy kada kade kadeem kaden kadence kader kadijah
kadin kadir kadnana kadri kadyn kaeden kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kahu kahurangi kai kai-uwe
kaia kaiden kaija kaila kailee kailey kailyn kaique kairav kaisa kaiser kaitlin kaitlyn kaitlynn kaiya kaj kaja kajen
kajetan kajji kajsa kajus kala kalbi kale kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene kalervo kalevi kaley
kalgay kali kalie kalim kalina kaliyah kalle kallie kalman kalpit kaltrina kaluwa kalvin kalyn kamal kamala kamar
kamari kamaria kamau kambali kamden kameron kami kamidin kamiel kamil kamila kamilah kamilly kamolchanok kamora kamran
kamren kamron kamryn kamya kanak kanda kandace kandef kandi kandice kandy kane kanesha kani kania kanini kanisha
kanpulat kanye kaombwe kapagan kara karaamat karabas karaca karaer karakucak karam karama karan karanbay karani karanja
karatas karcan kardelen kardi kare kareem kareen karel karen kari karie karim karima karimah kariman karimi karin
karina karine karis karissa kariuki karja karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg
karl-hans karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner
karl-wilhelm karla karlee karlene karley karlfried karlheinz karli karlie karlijn karlina karlis karlo karlukhan karly
karma karman karmen karna karol karola karolien karoliina karolin karolina karoline karolis karoly karolyn karon karren
karri karrie karsa karsana karson karsten karsyn karta karter kartika karya karyl karyme karyn kasam kasandra kasen
kasey kash kashan kashangaki kashif kashish kashvi kasie kasif kasim kasimir kasiran kasiyah kaskazi kason kaspar
kaspars kasper kassandra kassidy kassie kassim kastriot kasusra kata katalin katalina katana katariina katarina
katarzyna katcha kate katelijne katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn kathe
katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene kathlyn kathrin kathrine
kathryn kathryne kathy kathyrn kati katia katica katie katie-louise katina katja katleen katlin katlyn katlynn kato
katri katrien katriina katrijn katrin katrina katrine katriona kattie katty katy kauko kauri kauthar kaver kavon kavurt
kavya kawaca kawaya kawkab kawthar kay kay-uwe kaya kayagun kaycee kayden kaydence kaye kaygusuz kayla kaylah kaylan
kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayrabay kaysan kayson kayt kayun kazi
kazim kazime kazimierz kazimir kazm kazuko kazuo keagan kealan keandre keanna keano keanu keara keaton kecia keegan
keelan keeley keely keena keenan keenen keesha keeva kefser kegan keifer keijo keila keion keira keisha keith keji
kelami kelan kelby kelcie keld kelechi keli kelis kellan kellee kellen kelley kelli kellie kelly kelly-anne kelly-marie
kelsea kelsey kelsi kelsie kelton kelvin kem kemal kemba kemboi kemuma kemunto ken kenan kenari kendal kendall kendell
kendra kendrick kenedy kenes keneth kenia kenisha kenji kenley kenn kenna kennard kennedi kennedy kennet kenneth kenney
kennith kennth kenny kent kenter kenth kenton kenya kenyangi kenyatta kenyon kenza kenzie kenzo keon keri kerim kerime
kerman kermit kerri kerrie kerry kerstin kerttu kerubo kerwin kesha keshaun keshawn keshia kestutis kete kevan keven
kevim kevin kevon keya keyaan keyla keyon keyshawn kezban kezia keziah khaalid khaan khadidja khadija khadijah khaled
khalid khalil khalilah khamani khamisi khari khiry khloe khoa kia kiaan kiah kian kiana kiandra kianna kiano kiapo
kiara kiaran kiarie kiarra kibafupia kibar kibet kibibi kiburi kick kiefer kiel kiera kieran kiernan kieron kierra
kiersten kieth kifaye kijana kijani kike kikelomo kiki kiley kilian killian kilonzo kim kimani kimanzi kimathi kimball
kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbilio kimeu kimmo kimora kimutai kimya kinaya
kindra king kinga kingston kinley kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah kioko kip kipchirchir
kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo
kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kirby kiri
kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirt kirui kisha kisima kit kitan kitti kittie kitty kiume
kiwara kiya kiyasi kiyoko kiyoshi kizzie kizzy kjeld kjell kjersti kjetil klaas klara klare klas klaudia klaudie klaus
klaus-dieter klaus-gunter klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdija klavs klcbay klea
klemen klemens klement kliment kloe klothilde knel knox knud knut knute kobe koby kocabas kocak kockan koda kodchaporn
kody koech koen koenraad kofi kojo koker koko koktas kolawole kolby koldan kole koloman kolten kolton koncagul kondo
konguralp konner konnor konrad konradi konradus konstantin konstantinos konstanty konstanze konul kopan kora koray
korbin korbinian kordell kordula korede korey kori korinna korir korkmazalp kornel kornelia kornelija kornelius kortney
korugan kory kosemen kosgei kosisochukwu kosukhan kotryna kotuz kourtney kovu kraig krat kreszentia kreszenz krgz
kriemhild kris krish krisha krishna krisjanis kriss krissy krista kristal kristan kristaps kristel kristen krister
kristers kristi kristiaan kristian kristiana kristiane kristie kristien kristiina kristijan kristin kristina kristine
kristjan kristof kristofer kristoffer kristopher krists kristupas kristy kristyn kristyna krisztian krisztina
krisztofer kritika krysta krystal krysten krystian krystin krystina krystle krystof krystyna krzysztof ksawery ksenija
ksmet kubran kuchanua kuddusi kujoe kujtim kullervo kulnun kumar kumral kumush kunaporn kuncara kunibert kunigunda
kunigunde kunkyi kuno kunta kunthara kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay
kutgun kutun kveta kvetoslav kvetoslava kvlcm kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kya
kyalo kyan kyano kyara kyla kylah kylan kyle kylee kyleigh kylene kyler kylian kylie kyllian kyllikki kymani kyra kyree
kyrie kyson kzl kzltunc laban labeeb labib labinot labuh lacey lachlan laci lacie lacn lacramioara lacy lada ladarius
laddie ladina ladislau ladislaus ladislav ladislava ladli ladonna lady laeeq laetitia lafayette lafe lage lahiah lahoma
laia laika laila lailah lailati laimonis lainey laini laiq lais laisha laith lajita lajlaj lajos lakeisha laken
lakendra lakesha lakeshia lakisha laksana laksh lakshit lakshmi lala lale lalita lalla lalo laly lam lamar lamarcus
lambert lamberto lameck lamine lamont lamonte lan lana lanang lance landan landen lander landin lando landon landyn
lane lanette laney langat langgeng lani lanie lanita lanjar lannie lanny lantar laoise laora laqeet laquan laquita lara
lara-sophie larae laraine laras larisa larissa lark larkin laron larry lars lars-ake lars-erik lars-goran lars-olof
larue lary lascar lashanda lashawn lashonda lashunda lasmanto lasmono lasonya lasse lassi lassie laswi laszlo latanya
latarsha latasha lateef latesha latif latifah latika latisha latonia latonya latoria latosha latoya latoyia latrell
latrice latricia latrina launa laura laurance laure laureano laureen laurel lauren laurence laurene laurens laurent
laurentia laurentiu laurenz lauretta laurette lauri laurian lauriane laurie laurin laurina laurine lauris laurita
laurits lauryn laurynas laus laust lautaro lavada lavanya lavar lavelle lavender lavenia lavera lavern laverna laverne
lavina lavinia lavize lavon lavona lavonda lavonia lavonne lawanda lawerence lawrance lawrence lawrencia lawson lawton
lawyer layla laylah laylo layne layth layton lazar lazaro laze laziz lazm lazzaro lea lea-sophie leafy leah leala
leamon lean leana leander leandra leandre leandro leane leaner leann leanna leanne leano leart leatha leatrice leda
ledion ledun lee leeann leela leen leena leeroy leesa leevi lega legawa leia leider leidy leif leigh leighton leila
leilani leire leisa leisha leitha leja lejla leke lekha lela lelah leland lelar lelia lella lem lembah lemma lemmie
lemon lempi lemuel len lena lenah lenard lene leni lenin lenka lenn lenna lennard lennart lennarth lennert lennie
lennon lenny lenon lenora lenord lenore lenwood leo leocadia leocadio leokadia leola leoma leon leona leonard leonardo
leonce leoncio leone leonel leonhard leoni leonia leonid leonidas leonie leonor leonora leonore leons leontin leontina
leontine leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota lera lere leroy lerze les lesa
lesana lesia leslee lesley lesli leslie lesly less lessie lesta lester leszek leta letha lethia leticia leticija
letitia letizia letta lettie letty leva levar levente levern levi levie levin levina levis levon levoslav levy lew
lewis lex lexi lexie lexis lexus leydi leyla leyla-katharina leyli leyre lezize lhanzey lia liam lian liana liane lias
liba liban libardo libbie libby liberto liberty libia libni libor libusa libuse lica liceth licia lida liddie lidia
lidie lidija lidwina lidya lieke lien liene liepa lies liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve
lieven lieze liga lige ligia ligita liisa lila lilah lilburn lili lilia lilian liliana liliane lilianna lilie lilija
lilijana lilita lilja liljana lilla lillard lillemor liller lilli lillia lillian lilliana lillianna lillie lillis lilly
lilo lilou lily lilyan lilyana lilyanna lim liman limar limazah limon lina linah linas lincoln linda lindah lindbergh
linde lindell linden lindita lindsay lindsey lindy line linet linette linh link linn linna linnea linnie lino linsey
lintang linton linus linwood linzy lio lioara lioba lionel lipika liridon liridona lirim lirjan lis lisa lisa-marie
lisandro lisanne lisbet lisbeth lise lise-lott lise-lotte liselott liselotte liseth lisette lish lisha lisle lissa
lissette lissi lissie lissy liston lita litha littie little littleton litzy liv liva livia livingstone livio liviu
liwia liya liyaaqat liyaqat liz liza lizabeth lizbeth lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljubica
ljubisa ljubov ljudmila llewellyn lloyd loan lockie loda lode lodewijk lodovico loek loes logan lohit loic loice loida
lois loise loke lola lolita lolla lollie loma lon lona london londyn lone loney long loni lonie lonna lonnie lonny
lonzo loot lopa lope lora loraine loran lorayne lorcan lore lorean loredana loree loreen lorelai lorelei loren lorena
lorene lorenz lorenza lorenzo loreto loretta loretto lori loria loriann lorie lorik lorin lorinda lorine loring loris
lorna lorne lorraine lorrayne lorri lorrie lossie lot lota lotfi lothar lott lotta lotte lotti lottie lou louana louane
louann louanna louella louetta loui louie louis louisa louise louisiana louka loula louna lourdes lourenco louvenia
lova love lovell lovett lovey lovie lovina lovis lovisa lovre lovro lowe lowell lowie loy loyal loyce loyd loyola lrke
luan luana luann luanne luara luay luberta lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca
luce lucentiu lucero lucetta lucette luchino lucho lucia lucian luciana luciano lucie lucien lucienne lucija lucila
lucile lucille lucina lucinda lucindy lucio lucious lucius lucky lucrecia lucretia lucretiu lucrezia lucy luda ludek
ludger ludie ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic ludovica ludovico ludovicus ludovit ludvig
ludvik ludwig ludwina lue luej luella luena luetta lufen lugenia luhung luigi luigia luigina luis luisa luisana luise
luisina luitgard luiza lujza luka lukas lukasz luke lukita lukman lula lulah lular lulie luljeta lulla lulu luluh lulut
lulzim lum luminita lumir luna lunna lupe lupita luqmaan luqman lura lurana lurena lurhur lurline luster lut lute lutf
lutfan lutfi lutgarde lutgardis lutgart luther luthfi lutie lutz luuk luvenia luverne luvinia luwar luwes luz luzia
luzie luzius luzmira lya lyam lyda lydell lydia lydiah lydiane lydianne lydie lykke lyla lylah lyle lyman lyn lyna
lynda lyndia lyndon lyndsay lyndsey lynette lynley lynn lynne lynnette lynsey lynwood lyric lysiane maahir maaike
maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaz maazin mabad mabel mabell mabelle mable mac
macarena macaria macario macarthur macauley mace macel maceo macey macharia machelle maci macide macie maciej mack
mackenzie macs macy mad madaha madalena madalin madalina madaline madalyn madalynn madani madara maddalena madden
maddison maddox maddux made madeleine madelene madelief madeline madelyn madelynn madge madhav madhavi madie madilyn
madilynn madina madini madisen madison madisyn madiyan madleina madlen madlyn madoa madonna madora mads madyan madyson
mae maebell maebelle maegan mael maelle maelys maeva maeve mafalda maftuna magali magalie magaly magan magarete magda
magdalen magdalena magdalene magdaline magdolna magen maggie maggy magne magnolia magnus magret magrit mahad mahala
mahali mahalia mahalie mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahfooz mahfud mahfuj mahfuz
mahi mahigul mahika mahir mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia maicol
maida maie maighread maija maik maike maiken maikol maila maimuna maimunah maina maingi maira maire mairead mairin
mairtin maisa maisha maisy maite maivi maiya maj maj-britt maj-lis maja majani majd majdi majdy majeed majella majken
major majvor makai makaila makala makara makarena makau makayla makeen makena makenna makenzie makhi makini makokha
makori maks maksim maksimiljan maksude maksur maksymilian makunga makuta makuu mal mala malachi malachy malak malakai
malaki malaya malcolm malcom male malea maleah malena malene malgorzata malia maliah malik malika malin malina malinda
malio malissa malissie maliyah maliza malle mallie mallorie mallory malorie malou malte malthe malu malva malvin
malvina malwina mamadou maman mame mamen mamie mammie mamun man manaaki manaf manah manaia manan manawa manbir manca
manda mandi mandie mandy manel manerva manervia manford manfred manie manila manilla manja manley manly mannie manning
manola manole manolo manon mans mansfield manson mansurali mantas mante manthan manu manuel manuela manuelita manuella
manuelle manus manya maqsud mar mara mara-julie maraea maralyn maranda maras marc marcantonio marcel marcela marcelina
marceline marcelino marcell marcella marcelle marcello marcellus marcelo marchello marcheta marci marcia marcial
marciano marcie marcin marcio marco marcos marcu marcus marcy mardell mare maree mareen mareike mareikura mareile marek
mareks mareli marely maren marese marga margana margaret margareta margarete margaretha margarethe margarett margaretta
margarette margarida margarita margarite margaritha margarito margaud margaux marge margene margeret margery marget
margherita margie margit margita margitta margo margot margoth margret margreth margrethe margrett margretta margrieta
margrit margrith marguerite margueritte margurite margus marguy margy mari maria maria-luise maria-theresia mariadi
mariah mariam marian mariana mariane marianela mariangela marianita mariann marianna marianne mariano maribel maribeth
marica maricel maricela maricica maricruz marie marie-ange marie-anne marie-cecilie marie-christine marie-claire
marie-claude marie-france marie-francoise marie-helene marie-jeanne marie-jose marie-laure marie-line marie-louise
marie-luise marie-madeleine marie-noelle marie-paule marie-pierre marie-rose marie-sophie marie-theres marie-therese
mariechen marieke mariel mariela mariele mariella marielle marieluise marietta mariette marija marijan marijana marijke
marijn marika marilee marilena marilla marilou mariluz marilyn marilynn marin marina marinda marine marinela marinette
marini marinka marino marinus mario marioara mariola marion maris marisa marise marisel marisela marisol marissa
maristela marit marita marite maritta maritza mariuca marius mariusz mariyah marja marja-leena marja-liisa marjaana
marjan marjana marjanca marjani marjatta marjeta marjo marjona marjorie marjory marjukka marjut mark markas markel
markell marketa marketta markita markku marko markus marla marlana marland marlee marleen marleigh marlen marlena
marlene marleny marley marlie marlies marliese marlin marlis marlise marlo marlon marly marlyn marlys marlyse marni
marnie marnita marnix marolyn maroof maros marques marquez marquis marquise marquita marrion marry marsh marsha marshal
marshall marsito marsudi mart marta martaka martana martani marte martell marten martez martha marthe marti martial
martijn martika martim martin martina martine martino martins martirio marton martta martti marty martyn martynas
marusa marva marvel marvin marwa marwata mary maryadi maryam maryann maryanne maryanto marybelle marybeth maryellen
maryjane maryjo marylee marylene marylin maryline marylou marylouise marylyn maryse maryvonne marzena masa masako masao
masar maside masika masinde mason massiel massimiliano massimo massinissa masume mat matas mate matea matei matej
mateja mateo mateus mateusz matevz math matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis
mathys mati matias matic matie matija matilda matilde matiss matiu matjaz mato matous mats matt matteo matthaus matthew
matthias matthieu matthijs matti mattia mattias mattie matts mattye matunda matus matyas maua maud maude maudie mauno
maura maureen mauri maurice mauricette mauricio maurilio maurin maurine maurits mauritz maurizio mauro maurus maury
maurycy maverick mavie mavis mavuno max maxence maxi maxie maxim maxima maxime maximiano maximilian maximiliano
maximilien maximillian maximino maximo maximus maxine maxwel maxwell maxx may maya maybell maybelle maye mayerly maykol
mayme maymie maynard maynur mayo mayra maysa mayte maza mazie mazlum mbithi mboya mbugua mburu mcarthur mckayla mckenna
mckenzie mckinley meabh meadow meagan meaghan mearl mechelle mechthild mechthilde mechtild mecide mecit meda medard
medeja media medina medora meelis meera mees mefarettin mefharet meg megan megane meggan megha meghan meghana meghann
mehdi mehdiqulu mehdiye mehin mehman mehmed mehmet mehmetzahir mehrigul mehrimoh meibh meik meike meinhard meinolf
meinrad meja mekhala mekhi mel melaha melania melanie melanine melany melba melbourne melchior melchor melek meleknur
melichar melihcan melikkan melina melinda melisa melissa melissia melita melitta melker mell melle mellie mellisa
mellissa melodee melodie melody melonie melony melton melul melva melville melvin melvina melvine melvyn melwin memili
memphis mena menachem mendy menfeat mengi menguc menisan mentor meral merba mercedes mercer merche mercy mercyline
merdi mereana meredith merel meret merete merethe mergim meriem merijn merike merilyn merim merita merja merl merle
merlene merlin merlyn merna merri merrie merrilee merrill merrily merritt merry mert mertel mertie merton merva merve
mervi mervin mervyn merwin mery meryem meryeme meryl merzuk meshack meshur messiah mestur mesude mesut meta metehan
metha metin metinkaya metka metod metrine metro metta mette mettie meveddet mevludiye mevlut meyer meyhanim meyransa
mezide mia miah micael micaela micah micayla miceal micha michael michaela michaele michail michal michala michale
micheal micheala michel michela michelangelo michele micheletto michelina micheline michell michelle michelotto michial
michiel mick mickael mickey mickie micky mie mieke miel miesha mieszko migdalia migle mignon miguel miguela miguelangel
miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail mihin mihkel mihnea mihrab mihriye miia miika mijo mik
mika mikael mikaela mikaere mikaila mikal mikala mikalah mikayl mikayla mike mikeal mikel mikelis mikels mikhail mikkel
mikko miklos mikoaj mikulas mikyas mila milada milagros milan milana milas milay milburn milcah milda mildred mile
milena miles miley milford milica milissa milka milkah milla millaray millard mille miller millicent millie mills milly
milo milorad milos miloslav miloslava milota milou milovan milton miluse mima mimi mimmi mimoza mimy min mina minda
mindaugas mindi mindy miner minerva minervia minh minibe minna minnie minodora minor minoru minta mintie mio mioara
miodrag miosz mir mira mirabela miracle miran miranda miray mirbadin mircea mirco mirdza mireia mireille mirela mirella
mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh
miroslav miroslava miroslaw miroslawa mirriam mirsad mirta mirte mirtha mirthe mirtie miruna miryam misael mischa
mishat mislav misra missie missouri missy misti mistie misty misuli mitali mitch mitchel mitchell mitchelle mitesh
mitica mitra mitrut mittie mitzi mitzy miya miyesser mizhir mkarkara mladen moa modena modesta modesto modris modupe
moe moesha mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohand mohini mohinur mohlaroyim mohsim
moira moises mojca mojisola mojisoluwa mojmir mollie molly momanyi mona monalisa monica monicah monika monique monis
monja monna monnie monroe monserrat mont montana monte montel montgomery montie montrell montserrat monty moody mora
moraa moradeke morayo mordechai moreen morena morenike moreno morgan morgane moriah moric morine moritz morolake morris
morten mortimer morton mose moses moshe mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib
mourine moussa moya moyosore mozell mozella mozelle mrihani muarra mubariz mubetcel mubina mucahit mucellib mucevher
muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo mugur mugurel muhallil muhamed muhamet
muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip
muhiye muhsina muhyettin muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir mulayim
mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munene munezzer mungai muni munif
munisa munyao munyoki murad murat muratcan murdock muret muriel murielle muriithi murilo murimi murit murithi muriuki
murl murod murphy murray murry mursalina mursinin mursita murti musa musafet musaffa musau musee musembi musemma
musfira mushtariy musila muskunaz muslim muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki
mutai mutasm muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga
muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzekker muzhir mwamini
mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah mychal
myer mykel myla mylee mylene myles mylie myra myranda myriam myrl myrle myrna myron myrta myrtha myrthe myrtice myrtie
myrtis myrtle naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nacer
nachiket nacho nacio nada nadeem nadege nades nadeschda nadeshda nadezda nadhir nadia nadim nadin nadine nadir nadja
nadr nae naeem nael nafasat nafees nafesa nafii nafile nafis nafula nag naglis nahashon nahiara nahla nahuel naiara
naib naide nail naim naima naimh nair naja najair najam najee najeeb najib najuma najwa naki nakia nakif nakip nakisha
nakita naksh nakul nalan nalar naliaka nallely nam namiq namon nan nana nanci nancie nancy nand nandini nando nandor
nanette nanie nanjala nanna nannette nanni nannie naoimh naoise naom naoma naomh naomi naomy napoleon napoleone naradi
narcis narcisa narciso narcisse narcissus nardi narhanim narimane narji narngul nas nasab naser nash nashipie nasiba
nasim nasir nasiru nasra nasrullah nassim nastja nasuf nat natacha natalee natali natalia natalie natalija natalio
natalja nataly natalya natan natanael nataniel natasa natascha natasha natasja natasza nate natella nath nathalia
nathalie nathaly nathan nathanael nathanial nathaniel nathari nathasha nathen natiq natividad natosha nattawun naud
nautica naveen nawal nayara nayaret nayareth nayeli nayely nayfa nayibe nayil naz nazaret nazario nazdil nazende nazi
nazim nazimet nazir nazl nazlihan nazlim nazmi ndegwa nderitu ndirangu nduku ndung'u ndunge ndungu nduta nea neal
nealie nealy neasa nebih nebiha nebojsa necati necdat nechifor necilal necmettin necva ned nedas nedda nedjma nedra
needham neel neelima neely neema nefaret nefiye neftali neha nehemiah nehip neider neil neill neja nejc nejdet nekesa
nel nela nelah nelcy nelda nele nelia nelida nelie nelima nelio nell nella nelle nelli nellie nello nelly nels nelson
nelsy nelu nelya nemanja nena nenad neo neola neoma neppie neptun nerea nereida neriban nerijus nerim neringa nermin
nery nesfe nesip neslinur neslisah nesrin nesrine nessa nestor neta nete netra netta nettie neva nevada nevaeh neval
neveah nevenka nevgin neville nevin nevio nevise nevsal nevsale newell newman newt newton neyran neza nezengul nezihi
nezize ng'ang'a ngaire ngamia nganga ngari ngeni ngigi ngozi ngugi nhien nia nial niall niamh niara nibaldo nicanor
nicat niccolo nichakarn nichelle nichifor nichol nichola nicholas nicholaus nichole nicholus nick nicki nicklas
nicklaus nickolas nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie
nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicoline nicolle nicolo nicu niculina niculita
nicusor nicuta nidhi nidia nidra niek niels nienke nieves nigar nigel nigesa nigmet nihad nihai nihal nihan niharika
niilo niina nik nika nikau nikhil niki nikia nikita nikki nikko niklas niklaus niko nikodem nikol nikola nikolai
nikolaj nikolajs nikolaos nikolas nikolaus nikole nikolett nikoletta nikolina nikora niks niksa nil nila nilam nilcan
nilda nile niles nili nilima nilo nils nilson nilufar nim nimakoah nimrat nina ninetta ninioluwa ninnie nino ninoska
ninthe nira niracha nirgul nirja nisa nisha nita nitara nitesh nives nixon niyaga niyaz niyazi niyilolawa njagi njenga
njeri njeru njiru njogu njoki njoroge njozi njue njuguna nkiruka nnamdi nneka noa noah noam nobie noble noe noel
noeleen noelia noeline noella noelle noemi noemie nohely nohora noirin nojus nola nolan nolberto noleen nolen nolia
nolie nollaig noma noman nona nonie nonso noor noora noortje noppakao nora norah norbert norberto norbey nore noreen
norene noreta noretta norica norina norine norita norma norman normand normunds norris north norton norval norwood
notburga noud nour nout nova novella novi novruz nozima nrima ntimi nuala nubar nubia nudret nugraha nuhu nula nuno
nunzio nura nural nuran nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri nuria nuriat
nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nurser nursim nurtac nurten nuru nurul
nurulla nurullah nurveren nury nusa nutcha nutkrita nutwadee nuyan nwabudike nya nyaboke nyaga nyah nyakundi nyamai
nyambura nyana nyanchama nyasi nyasia nyawira nydia nyla nylah nynke nyoka nyoman nyongesa nyoni nyota nyree nyuki
nzioka nzomo oakley oana oba obaid obanijesu obdulia obe obed obianuju obie obinna ocampo oceane ochieng ocie octa
octav octave octavia octavian octaviana octavie octavio octaviu octavius oda odalis odalys odd oddie odelia odeline
odell odessa odette odhiambo odhran odie odika odile odin odina odis odkanl odongo oduor odus oeshi ofelia ofeliya
offie oganer ogden oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman oisin oiva ojas ojasvi okanay okbay oke
okechukwu okello okey okguclu okkas okoth okseven okta okto okturemis okturk okumu okyalaz ola oladare oladimeji olaf
olajumoke olakunle olalla olan oland olanrewaju olansile olar olasunmbo olav olavi olca oldag oldrich ole oleg olegario
olen olena olene oleta olevia oley olfert olga olgerts olgierd olie olimpia olimpian olimpiu olin olinda oline oliva
olive oliver olivia olivie olivier olivija olivine oliviu oliwer oliwier olle olli ollie olof ololade oloo olov oluchi
olufunke olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi
oluwasegun oluwole olwen olympia oma omaca omair omaira omaja oman omar omari omarion omeir omer omie omina omisha
omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran
omriye omur omya ona onat oncel ondieki ondrej oneal oneida onel onesmus oneta oney ongay ongen oni onie onkar onni
onnie onofre onsal onuker onur onurcan onursu onveer onyango onyinye oona oonagh opal opan opha ophelia ophelie opiyo
opung opwonya oqtay ora orah oral oralia oran orange oranl orazio orcin orduxan orelia oren orene oreofe orestas oreste
orfelina orfhlaith orfiye orgun orhan oriana orie orik orilla orin orinder orion oris orjan orla orlagh orlaigh orlaith
orland orlando orlena orley orlin orlo orma orna ornella orpha orra orren orrie orrin orris orsolya orson ortak ortansa
ortrud ortrun ortwin oruc orval orvel orvil orville orvin orvis orvokki orxan oryurek osa osama osbaldo osborn osborne
oscar osha osie osiyo oskar oskari oskars osman osmo osogo ossama ossi ossian ossie osten osunleke osvald osvaldo
osvalds oswald oswaldo oswin ota otabek otakar otavio otay otelia otfried otha othel othmar otho otieno otilia otilija
otis otmar oto ott ottavio ottfried ottie ottilia ottilie ottis ottmar otto ottokar ottomar ottone otylie ouanes ouida
ouma oussama outi ova ove over ovid ovidio ovidiu ovila oviya ovun owais owe owen owens owino owuor oxana oyenike
oyindasola oymak oysha ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu
ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek
ozpnar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie paavo pabla pablo paca pachongruk pacifica paco pada padma padmi
padraic padraig padraigh padraigin page pahal paige paiman pairlee paisley paityn paivi paivikki pak paker pakjira
paksu pal pallavi palle pallie palma palmer palmira paloma pam pamala pambe pamela pamelia pamella pamfil panagachie
panait panca pancho pandora pandu panfilo pangeran pangestu panini panji pankrac pannawich pansy panya paola paoletta
paolo par paralee paramita paraschiva pardi paride parin paris park parker parlee parley parman parrish parsa parth
parthenia parvez pasa pascal pascale pascaline paschal pascual pascuala pasi paskalia pasqual pasquale pastor pastora
pat patchaploy patcharaporn pate patience patric patrica patrice patricia patricie patricija patricio patrick patrik
patrizia patrizio patru patryk patsy pattamon pattapon pattatomporn patti pattie patty pau paul paul-gerhard paul-heinz
paula paule pauletta paulette pauli paulica paulien pauliina paulin paulina pauline paulino paulius paulo pauls pauric
pavani pavao pavel pavla pavlina pavol paw pawan pawe pawel paxton paye payten payton paz peace peadar peader pearce
pearl pearla pearle pearlene pearley pearlie pearline pearly pearse peder pedro peem peer peeter peggie peggy pehlil
pekka pekkan pelaji pelayo pelle pellegrino pembesin penelope penina peninah penni pennie penny pentti pepe pepijn
pepita pepito pepper per per-erik per-olof percival percy peren perinur peris perkasa perla perley perlita permelia
permun pernell pernilla pernille pero perri perrine perry pershing pertti pervaiz pesent petar pete peter peter-michael
peteris peterson petr petra petrana petras petre petri petrica petrina petrisor petrona petronela petronila petros
petru petrus petrut petruta petter petteri peyton phanice phebe phelim phelix phenphitcha pheobe phil phileine philemon
philip philipp philippa philippe philippine philis phillip phillis philo philomena philomene phineas phoebe phoenix
phubes phuc phuong phylicia phylis phyliss phyllis pia piaras piedad pien pier pierangelo pierce pierette piergiorgio
piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierre-yves pierrette piersanti piet pieter pieter-jan
pietra pietro piia pijus pilar pili pim pina pink pinkey pinkie pinkney pintusorn pio piotr piper pippa pirahmet piran
piret pirjo pirkko pirmin piroska pitipat pius placido pleas pleasant ples plesu pleun plinio pluma plummer pol polad
polina polk pollie polly polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja popobawa poppy porfirio
pornchanok porsche porsha porter portia posey poul povilas powell praba prabawa prabowo prabu prakosa prames pranata
pranav pranawa praneel pranit prasetya prasetyo pratt pratyush pravoslav prayitna prayoga prayogo preben precious
predrag premysl prentice prentiss presley press preston price pricilla priit prima primitiva primitivo primus prince
princess prisca priscah priscila priscilla priscillah prisha priska priya profira prokop prosper prudence prudencia
prudencio prudie pryor przemysaw puccio puck puji puk pumbaa punhan puntira puput purcek purificacion purity purl purwa
purwadi purwanto pushti puspa puti putri putu qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais
qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif qasim qasm qatadah qawee qay-yoom qays qiana qiyas qori
qosqar quadir quang qudamah quddoos qudoos queen queenie quentin quiana quincy quinn quint quinten quinter quintin
quinton quinty quique quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin
raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit
racha rachael rachana racheal rachel rachele rachelle rachid rachida rachit rachita racquel rada radek radeke raden
radha radhee radhika radi radika radim radit raditya radka radmila rado radomir radosaw radoslav radoslava radovan
radovana radu raducu raduz radvile rae raed raees raegan raekwon rael raelyn raelynn raewyn raf rafa rafael rafaela
rafaella rafan rafay rafe rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia
rafid rafih rafila rafiq raghav ragheb raghib ragna ragnar ragner ragnhild rahab raharja rahat rahayu raheel raheem
rahel rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul raid raiden raihan raija raik raili raimo raimondo
raimonds raimund raimundo raina rainer raisa raissa raivis raivo rajab rajata rajeshri rajko rakeem rakide raksha
raleigh ralf ralf-dieter ralf-peter ralph raluca rama ramadan ramadhan ramazan ramid ramil raminta ramiro ramiz ramon
ramona ramsey ramunas ramune ramzi rana ranbir rance rand randal randall randel randell randi randle randolf randolph
randy rangga rani rania ranieri ransom ranveer raoul raphael raphaela raphaelle raquan raquel rares ras rasa rashaad
rashaan rashad rashawn rasheed rashid rashida rashidi rasim rasma rasmus rastislav rasul ratchanon ratih ratna raul
rauno raven ravi ravy rawiri ray rayaan rayan rayana rayburn rayen rayfield rayford rayhona rayla raymon raymond
raymonde raymund raymundo rayna raynard rayne rayshawn rayyona raz razi razvan reagan reanna reason reatha reba rebeca
rebecca rebecka rebeka rebekah rebekka rebihat recep recepali red reda redden redmond reece reed reese reet refet refik
refugio regan regena regenia reggie regina reginal reginald regine regis regitse regitze regula regulo rehaan rehema
rehime reid reidun reijo reilly reimar reimer reimund rein reina reinald reinaldo reine reinel reiner reingard reinhard
reinhardt reinhart reinhild reinhilde reinhold reinis reino rejane reka reksa rella relu remazan rembrandt remedios
remi remigio remington remo remus remy remzi rena renaat renada renae renaldo renan renard renata renate renato renaud
rendy rene renea renee rengul reni renita rennie reno rens renske renzo reshoni resi respati ressie restu resulcan reta
retha reto retta rettie reuben reubin reva revza rex rexford rexhep rey reyansh reyes reyhan reyna reynaldo reynold
reynolds reza rezin rezzak rfkye rhavi rhea rheta rhett rhian rhianna rhianne rhiannon rhoda rhona rhonda rhys ria riad
rian rianna rica ricarda ricardas ricardo ricards riccardo ricci ricciotti rice rich richard richardt richelle richie
richmond rick rickard rickey ricki rickie ricky rico rida ridge ridhi ridwan rigmor rigo rigoberto rihanna rihards
riikka riina riitta rik rika rikard rikke rikki riku riley rilla rillie rim rimante rina rinaldo rinda rini rino rinor
risa risalet risasi rishi risper risto rita ritchie ritt ritva river riya riyad riza riziki rizki rizvan rni roan roar
rob robb robbe robbie robbin robby robert roberta robertas robertina roberto roberts robin robinson robiya robley robt
roby robyn rocco rochdi rochelle rochus rocio rock rocky rod rodah roddy roderic roderich roderick rodger rodgers
rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue roe roel roeland roena rogelio roger rogers rohaan rohan rohat
roise roisin rojnu rojus rok rokas roko roksana roland rolanda rolandas rolande rolando rolands roldan rolf rolf-dieter
rolf-peter roll rolla rolland rollande rollie rollin rollo roma romain romaine roman romana romane romanita romano rome
romello romeo romie romina romolo romona romuald romualdas romulo romulus romy ron rona ronal ronald ronaldo ronan
ronda rondal roni ronin ronith ronja ronke ronna ronni ronnie ronny rono rony ronya roope roos roosa roosevelt roque
rory rosa rosa-maria rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline
rosalva rosalyn rosamel rosamond rosann rosanna rosanne rosaria rosarie rosario rosaura rosco roscoe rose rose-marie
roseann roseanna roseanne rosel roselinde roseline rosella roselyn roselyne rosemarie rosemary rosena rosenda rosendo
rosetta rosette rosevelt rosey rosi rosia rosie rosina rosita rosl roslyn rosman rosmarie ross rossa rossana rossie
rostislav roswell roswita roswitha rosy rotich rotraud rotraut rouven rowan rowena rowland roxana roxane roxann roxanna
roxanne roxelana roxie roxy roy roya royal royce roza rozalia rozalija rozanne rozella roziya rozsa rtogrul rua ruairi
ruari rubani rube ruben rubeyda rubi rubie rubiela rubin ruby rubye rudecindo rudi rudiger rudite rudolf rudolfo
rudolfs rudolph rudra rudy rueben ruedi ruel ruffin ruffus rufina rufino rufus ruggero ruggiero rugile ruhide ruhiu
ruhsat ruhshona ruhugul rui ruie rukia ruknettin rumaysa rumeysa rune rungo rupert ruperta ruperto ruqayya ruqiya rusen
rush rushil ruslan rusman rusne russ russel russell rustin rusty rusul rut ruta rute ruth rutha ruthann ruthanne ruthe
rutherford ruthie ruthild ruwaihim ruxanda ruxandra ruy ruza ruzena ruzica ryan ryann ryder ryker rylan ryland rylee
ryleigh ryley rylie rym ryma ryne ryszard ryte rytis rza saabir saad saadat saadiq saafir saahir saaiq saajid saal
saalih saalim saanvi saaqib saar saara saariyah saba sabah sabahat saban sabar sabari sabas sabastian sabatino sabbir
sabeeh sabettin sabih sabihe sabil sabin sabina sabine sabiq sabir sable saboor sabr sabra sabri sabrina sabur saburah
sac sacha sachi sad sada sadaka sadan sadao sadaqat sadat saddam sade sadeed sadeti sadia sadie sadik sadiki sadina
sadiq sadittin sadiye sadman sadq sadye safari safet safia safii safina safinaz safiri safiya safta safura saga sagcan
sage sagt sahat sahdiye sahgul sahil sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sai
said saida saidi saiful saige saim saint sair sairah saire saka sakari sakina sakip sakir saksham sakti sakura sal
salah salami saleh salena sali salih salim salima salimah salimet salina salkn sallie sally salma salman salohiddin
salome salomea salomey salomon salsabila salud salurbay salvador salvatore salvi salwa sam samahat samaksh samama
samandar samanta samantha samar samara samarth samatha samesh sami samiah samie samiha samil samina samir samira samiya
samiyah sammie sammy samo sampson samson samsul samu samual samuel samuele samuli samurtay samwel samweli samxal samy
sanaa sanai sanavber sanaya sancak sancar sancho sanda sandalio sander sanders sandi sandie sandis sandor sandra
sandrine sandro sandu sandy sanela sanford sani sanije sanita saniya saniyah sanja sanjar sanjuana sanjuanita sanl
sanna sanne sanni sannie santa santana sante santeri santiago santina santino santo santos sanur sanya sanziana saoirse
saood sapa saphira sara sarabi sarafina sarah sarah-jane sarah-louise sarahi sarai sarcabay sardor sargn sari sariah
sarina sarita sarka sarlota sarmite sarpkn sarrah sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya sasa sascha
sasha saskia saso sata sathvik satrettin satu saturnina saturnino satya saul saulius saumu saumya saundra sauti sava
savak savana savanah savanna savannah saverio saveta savilla savina savion savki savni savon sawyer sayal sayan saydam
saygn sayin sayn sayrak sazime scarlet scarleth scarlett scarlette schley schuyler scot scott scottie scotty seaborn
seamus sean sean-paul seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
sebastjan sebattin sebigul sebla sebrina secgul secme seda sedat sedife sedrick sefer sefi sefiye segilola segismundo
segundo seha sehamet sehel sehreban sehza seif seija sejda sekim selah selaheddin selale selatin selcan selcen selcuk
seldon selena selene seler selim selime selin selina seline selma selmer selmin selvi sem semaj semat semender semenica
semine semir semra semrin semsettin semsinisa sena senad senan sencar sendogan seneca seniha senkal senn senna senne
sennur senol senora senta seona seosamh sep sepp seppe seppo septi seracettin serafeddin serafin serafina serah seraina
serban serda seref sereina serena serenity serezli serfinaz serge sergei sergej sergey sergio sergiu sergius
serhatmehmet serina serine serkan serma serman sernur serol serpil servac server servinaz sessa seth setya sevara
sevcan sevdi sevdinar seve sever severiano severin severina severine severino severo severt sevgen sevginur sevican
sevil sevim sevinc sevinch sevindik sevket sevketfeza sevla sevsevil seward seyda seydo seye seyfulla seyfullah seyhan
seyithan seymour seymur seyran seyyide sezal sezen sezginbas shaban shad shade shadrack shae shafter shahina shahnoza
shahriyor shahzod shahzoda shaina shakila shakira shalon shalonda shamar shameka shamika shamsuddeen shan shana shanae
shanda shandra shane shaneka shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya
shanna shannan shannen shannon shanon shanta shante shantel shantell shaquan shaquana shaquille shaquita shara shardae
sharday sharde sharee sharen shari sharif sharita sharla sharleen sharlene sharman sharon sharonda sharron sharyl
sharyn shasta shatara shaun shauna shauneen shaunna shaurya shavon shavonne shawana shawanda shawn shawna shawnda
shawnee shawnna shawnte shay shayla shaylee shayna shayne shea sheamus shedrick sheela sheelagh sheena shehu sheila
sheilah sheilla sheillah shekoni shelba shelbi shelbie shelby sheldon shelia shelley shelli shellie shelly shelton
shelva shelvia shelvie shem shemar shena shenna shep shepherd sheree sheri sheridan sherie sherilyn sherita sherlyn
sherman sheron sherree sherri sherrie sherrill sherron sherry sherryl sherwin sherwood sheryl sheryll sheyla shianne
shida shiela shiloh shinead shira shirl shirlee shirleen shirlene shirley shirleyann shirlie shivani shivansh shohjahon
shohrux shoji shon shona shonda shonna shpresa shqipe shravya shreya shukrona shyann shyanne shyheim shyla sian sibbie
sibel sibilla sibille sibyl sibylla sibylle sid sidar siddharth siddie side sidiq sidki sidney sidonia sie siebe
siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien siena sienna sierra
sifa sifuna sigfrid sigfrido sigfried sigge sigismund sigita siglinde sigmar sigmund signa signe sigrid sigrun sigurd
sigvard siim siiri sijuade siku sil sila silan silanur silas sile silja silje silke sille silva silvan silvana silvano
silver silvester silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvo sim sima simao simas
simber sime simen simeon simi similoluwa simina simion simisola simiyu simmie simo simon simona simonas simone
simonetta simonne simpson simten sina sinaida sinan sinasi sincere sinda sindre sindy sine sinead sing sini sinica
sinikka sinisa sintija siobain sioban siobhain siobhan siofra sione siper sirac sirap siri sirin sirivan sirje sirkka
siro sirpa sirzad siska sisko sissel sister siti sitiwat sittik sittikorn siv sivert sixten sixto siya sjoerd skaidrite
skender skip skolastika sky skye skyla skylar skyler sla slade sladjana slamet slava slavena slavica slavisa slavka
slavko slavomir slavomira slawomir sloane slobodan smaranda smilte smith sneha sneider snezana snjezana socorro sofi
sofia sofiane sofie sofija sohret sokmen sol solange sole soledad soleh solene soliha soline solma solmaz soloman
solomon solon solveig solvej solvita somadina somer sommer somtochukwu son sona sonad sonata sondra sondre songul
songurkan sonia sonja sonji sonke sonnur sonny sonya sophia sophie sophie-louise sophie-marie sophronia sophy soraia
sorana sorawut soraya sorcha soren sorin sorina sosimo souad soufiane souma soumia sowande soydaner soykan soykut
soyler soyselcuk sozer spela spencer spenser speranta spring spurgeon squire srecko sren srine srriye stacey staci
stacia stacie stacy staffan stafford stan stana stanca stancu stanford stanisaw stanislaus stanislav stanislava
stanislavs stanislaw stanka stanko stanley stanton star starla starling starr stasia stavros steen stef stefaan stefan
stefana stefani stefania stefanie stefanija stefano steffen steffi stefica stefka stein steinar stela stelian steliana
stella stellah stellan steluta sten stepan stepanka stephaine stephan stephane stephani stephania stephanie stephany
stephen stephene stephenie stephon sterling sterre stetson stevan steve steven stevie steward stewart stian stien stig
stijn stilla stina stine stiven stjepan stojan stone stonewall stoney storm stormy stuart sture suat suayp subhan
subomi subutiye sucaettin suci sudi sudie sudiksha sue suellen sugra suha suhani suheyda sukri sukru sukufe sukur sula
suleiman suleyla suleyman sulhi sullivan sultane sumayya sumerya sumeyye summer sumner sunay sunday sune sunel suner
sungara sunny sunshine supasit supasita suphi surya susam susan susana susanita susann susanna susannah susanne suse
susen susi susie sussanne sussie suus suvakit suvari suvi suwijuk suzan suzana suzann suzanna suzanne suze suzer
suzette suzie suzy svante svatopluk svatoslav svea svein sven sven-erik sven-olof svenja svenning sverre svetlana
svetozar swala swaleh swantje swen swetlana syahrini sybil sybilla sybille syble sydell sydnee sydney sydni sydnie syed
sylas sylhan sylivia sylke sylva sylvain sylvaine sylvan sylvana sylvania sylvanus sylvere sylvester sylvia sylviane
sylvianne sylvie sylvio sylwia symone synnve syreeta sys szabolcs szilard szilveszter szilvia szymon ta-tanisha taahaa
taahir taaj taalib taamir taanish taariq tab taban tabassum tabatha tabea tabetha tabish tabita tabitha taciddin tacnur
tad tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg tafazal taft tagangul tage taha tahaw-wur tahawwur taheem
tahir tahj tahmaseb tahmeed tahmid tahoor tahseen tai taial taimur taina taine taisir taisto taj taja tajammal tajammul
tajudinn tajus takatifu takisha tal talal talan talat talayer talb talen talha talhah tali talia talib talibe taliyah
tallie talmadge talmage talon tama tamala tamam tamanna tamara tamas tamasa tamatha tamati tamaydn tambika tambra
tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamilla tamisha tammi tammie tammy tamra tamu tamya
tan tana tanak tanay tanbay tandogdu tandy tane taneli tanesha tangaroa tangela tangul tanguy tanhan tania tanika
tanimu tanish tanisha taniya taniyah tanja tanmayi tanner tanpnar tanr tanses tansev tansg tantri tanveer tanvi tanya
tanyolac tanyu tapani tapio tara tarah taraji tarak taranc tarfaan tari tarik tariq tariyel tarja tarmo tarsha tarts
taru taryn tarzicius tasar tasdik tasha tashina tasia taskan tasnim tassilo tasvir taswir tate tatia tatiana tatianna
tatjana tatsuo tatu tatum tatyana tatyanna taufan taufik tauno taurean taurus tautvydas tavares tavaris tavian tavion
tavon tawana tawanda tawanna tawkeel tawny tawnya taya tayaydn taygan tayla taylak tayler taylor tayshaun tayyibe
tayyip tea teagan teber tecimer tecla ted teddie teddy tedi teea teela teemu teena teerth teetat tegan teguh teija teja
tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tella tellervo telly telman telmo telse temidayo
temime temir temirhan temistocle temizkal tempie temucin tena tenika tenis tenisha tennessee tennie tennille tenvir
tenzin teo teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teofila teofilo teohari teona tera terance
tercan tere terell terence teresa terese teresia teresiah teresita teressa terez tereza terezia terezija terhi teri
terina terje terlan tero terra terrance terrell terrence terri terrie terrill terry terttu tess tessa tessie teun teuta
teuvo tevin tevs tex texanna texas texie teybet teymur teymuraz teymurcin tezcan tezol thabiti thad thaddaus thaddeus
thales thalia thanatcha thanh thea theadore theda thedore thekla thelma theo theobald theodis theodocia theodoor
theodor theodora theodore theodoro theodoros theodosia theola theophil theophile theres theresa therese theresia
therman theron theta thi thiago thiare thibaud thibault thibaut thibo thierry thies thijmen thijn thijs thilo
thinhinane thom thomas thomasina thompson thor thora thoralf thorben thore thornton thorsten thorwald thos thresa thuo
thure thurlow thurman thursa thurston thyra tia tiago tiana tianna tiara tiare tiarna tiarnan tiarra tibe tiberia
tiberiu tibo tibor tiburcio ticen tichomir tiegan tiera tiernan tierra ties tiesha tiffani tiffanie tiffany tigin tiia
tiina tiit tiiu tijl tijmen tijn tijs til tilda tilde tilden tilen till tilla tillie tillman tillmann tilly tilman
tilmann tilo tim timbul timea timeo timm timmie timmothy timmy timo timon timotei timotej timoteo timothee timothy
timur timurtas tina tinca tincuta tindra tine tineke tiney tinie tinne tinnie tino tiny tira tirdad tirta tirtayasa
tirza tisa tisha tishie tishk titas titi titilayo titin tito titus tivadar tiziana tiziano tjasa tnal tobe tobi tobias
tobiasz tobie tobin toby toccara tod todd todor todsawun tofiq togan togrul toivo toker toki tokoz toktug tokunbo tola
tolbert tollie tolonbay tolulope toluwanimi tom toma tomas tomasa tomasz tomaz tome tomeka tomi tomie tomika tomislav
tommaso tommi tommie tommy tomo tomori tomris toms tomurcuk tonda tone toney tonguc toni tonia tonicha tonino tonja
tonje tonny tono tonu tony tonya toomas toon topias topuz tor tora toralf torben torbjorn torbjrn tord tore torel torey
torgny torhan tori toriano toribio torie torill torquato torrance torrence torrey torrie torry torsten tory tosha
toshiko toshio tova tove tovuz towanda toy toya trace tracee tracey traci tracie tracy trae traian transito traude
traudel traudl traugott traute travis travon trayvon tre treacy treasa treasure treena tremaine tremayne trena trent
trenten trenton tresa tressa tressie treva trever trevin trevion trevon trevor trey treyton treyvon tri tricia triin
trilby trina trine trini trinidad trinity triona tripp tripti trish trisha trista tristan tristen tristian tristin
triston triveni triya troels trond troy trude trudel trudi trudie trudy true trula trumaine truman trung trystan tsuma
tuan tuana tucker tudor tudora tudorita tudosia tuere tufani tugcan tugce tugiman tugrulhan tugtas tui tuija tukelalp
tukufu tula tulay tule tulia tulin tulio tullio tulun tumer tumkurt tunahan tunar tuncboga tunchanok tuncklc tunde tung
tunguc tunradee tuomas tuomo turabi tural turan turcan turcein ture turgut turid turkalp turkan turkmen turknur
turlough turner turvi turxan tutkucan tutkun tutu tuukka tuula tuuli tuulia tuulikki tuur tuva tuyug tuzeer tuzenur
twan twila twyla tycho tye tyesha tygo tyla tyler tylor tymon tymoteusz tyquan tyra tyree tyreek tyreese tyrek tyreke
tyrel tyrell tyrese tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaadah ubadah ubaid ubaidah ubaldo ubay
ubayd ubaydullah uberlinda uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna uchita uda udant udarsh udeera
udo udyati ueli uffe ufukay ugan uge ugne ugo ugolino ugur ugurkan ugurtan uhban ujamaa ujunwa ukasz ula ulakbey uldis
ulduz ulf ulfat ulfet uli ulises ulke ulkudes ulkum ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike
ultan ulu uludag ulugbey uluman ulutay ulva ulvi ulya ulysses uma umaarah umair umande umang umar umay umaya umberto
umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan una unal undine unek unggul unique unjani
unknown unlen unnamed unnati unni uno unsever unubol uolevi upadhriti upasna upik upkaar upma ura uraltay urbain urban
urbano urfan urfettin urhan uriah urica uriel urijah urishilla urmas urmi uro uros urper urrab urs ursa ursel ursina
urska ursula urszula urte urvashi urvi usame uschi ushan ushindi usiku usman usmon ustun usyi uta utama ute utkarsh
utkucan utz uwe uyanser uygun uzbay uzer uzeyir uzima uzsoy vacibe vaclav vada vadim vafir vagn vahar vahid vahittin
vaida vaidas vaino vaishnavi vajen vakare vakris val vala valarie valary valborg valda valdemar valdis valeh valencia
valentijn valentim valentin valentina valentine valentino valer valere valeri valeria valerie valerij valerija valerio
valeriu valero valery valeska valid valija valinda vallary vallie valon valorie valter valtteri vamakshi van vance
vanda vander vanesa vanessa vania vanja vannie vansha vanya vara varenya vargn varlk varsha varvara vasana vasare
vasatika vasco vashon vashti vasif vasil vasile vasilica vassie vassilios vasudha vasyl vaughan vaughn vavrinec vaysal
vazeh vecide veda vedant vedat vedhika vedika vedran veer veera veerle veeti vefia vega vegard veijo veikko veis veit
vejune vela velda veli velia velitdin vella vello velma velta velva velvet vena venancio venceslas vendela vendelin
vendula venera veneranda venessa veniamin venice venie venita venla vennie venus veola vera verda verde verdell verdie
vere verena vergie vergil verim verl verla verle verlene verlie verlin verlon verlyn vern verna vernal verne vernell
vernelle verner verneri vernetta vernia vernice vernie vernita vernon vero verona veronica veronicah veronika veronique
versa versie vertie vesa vesna vessie vesta vester veta veva vezat vezrife vic vicenta vicente vicentia vicentiu vicie
vick vickey vicki vickie vicky victoire victor victoria victoriano victorine victorino victory vicy vid vida vidadi
vidal vidar vide vidhi viera vieroslava viesturs viggo vigilija vigo vihaan viivi vija viking vikki viktor viktoria
viktorie viktorija viktors vildane vilde vilem vilgot vilhelm vilhelmiina vilhelmina vilho viliam vilis vilius viljami
viljem viljo villa villads ville vilma vilmer vilmos vilnis vilte vilums viman vina vinaya vince vincenc vincent
vincentio vincentiu vincenza vincenzo vinciane vineta viney vinicio vinicius vinie vinko vinnie vino vinsen vinson
vinton vinzenz viola violet violeta violetta violette viorel viorela viorica vira virag viraj virdie virge virgel
virgia virgie virgil virgilio virginia virginie virgle viridiana virman virpi visar visarion visitacion visvaldis vit
vita vitali vitalija vitalis vitazoslav vitezslav vito vitor vitoria vittoria vittorio vitus viva vivaan viveka vivi
vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca vlad vladelina vladimir vladimira vladislav
vladislavs vlado vlaicu vlasta vlastimil vli vlora voichita voicu vojtech voldemars volkan volker volkhard volkmar
vollie volney von vonda vonetta vonnie vratislav vratko vreneli vrinda vrishti vritti vuokko vuqar vurgun vusal
vyanjana vytautas vyte waahid waail waajid waceera wachira wade wadee wadi wadood wafa wafae wafeeq wafi wafiq wafula
wage wahab wahb wahban waheed wahhaab wahhaaj wahyu waida waimarie wainaina waino wairimu wakeeta wakiman walburga
waldemar waldo waldtraut walentina walfried walid walker wallace walli wally walt walter walther walton waltraud
waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema wanda waneta wangari wangila wangui wani wanita wanja
wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward warda wardaya wardell wardi warhi waridi warinder warjas
warji warner warre warren warsa warsita warta warwick waseme wash washington wasin wasis wassaya wassim watika watson
watt wava waverly wawan waweru wayde wayland waylon wayman waymon wayne wazir weaver webb webster weddy weena wekesa
weldon wellington wells welton wenceslao wenche wencke wende wendel wendelin wendell wendi wendolin wendy wenke wenzel
wera werner wes wesley wesonga wess wessel west westin westley weston wheeler whit whitley whitney wibke widisha widya
wiebke wieland wieslaw wigbert wikitoria wiktor wilber wilbert wilbur wilburn wilda wilder wiley wilford wilfred
wilfredo wilfrid wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus wiliam wilkie will willa willaim
willam willard wille willem willene willfried willi willia william williams willian williard willibald willibert willie
williemae willis willodean willow willy wilma wilman wilmar wilmer wilson wilton wiltrud wim winda windell windy
winfield winford winfred winfried wing winifred winni winnie winnifred winny winona winston winter winthrop winton wira
wirda wiremu wirt wishi wisnu witold wladimir wojciech woldemar wolf wolf-dieter wolf-dietrich wolf-rudiger wolfgang
wolfhard wolfram wong wood woodie woodroe woodrow woodson woody worley worth wout wouter wriddhish wridesh wright wulan
wulf wuraola wyatt wycliff wycliffe wylie wyman wynona xalak xalid xaliq xamis xanana xander xankisi xanlar xanm xaver
xavi xavier xena xenia ximena xiomara xiti xobeen xolid xosrov xuan xudaverdi xudayar xudu xumar xzavier yaa yaakov
yaaseen yachana yacine yada yadavi yadid yadiel yadigar yadira yael yafi yafir yaghnam yagn yagnesh yago yagzkurt
yahaira yahia yahir yahsi yahsikan yahvi yahya yahyaa yahyo yair yaiza yajaira yakobo yalazabay yalcn yalgn yaln
yaltrak yaman yamar yameen yamid yamile yamilet yamilex yamin yamini yan yana yanara yance yancy yandel yanet yaneth
yani yanick yanik yanina yanira yanis yanisa yank yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yara yareli
yaretzi yarg yaritza yasaar yasan yasar yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica yashoda
yashodhara yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna yasser yassin yassine yasti yatan
yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgul yazmin yda yecid yee yeferson yehuda
yeimy yeison yejide yekbun yekda yelesen yeneral yeni yenifer yenny yeny yepelek yeraz yergha yerko yerson yertan
yesenia yesica yesid yesil yesoob yessenia yessi yessica yetisal yetta yetunde yewande yfke yigit yilmaz yina yineth
yinthe yldr yldz ylenia ylma ylva ylvi ylvie yngve yoan yoann yocelyn yochana yoel yoga yohan yohana yohane yolal
yolanda yolande yolima yolonda yonatan yonathan yonetmen yono yordan york yoruc yosef yoselin yoshiko yoshio yoshita
yosma youba youcef younes young youri yousef yousra youssef yrjo yrsa ysaline ystein yucel yucelen yudy yug yuli yulia
yuliana yulieth yulisa yulissa yuly yumun yuni yunis yunita yunt yunus yurani yurany yurdanur yurdaser yureed yurem
yuri yuridia yurtguven yurtseven yurttas yury yusif yussuf yusuf yutika yuvraj yvan yves yvette yvind yvon yvonne yyub
zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach zacharia zachariah zacharias zacharie zachary zachery zack
zackariya zackary zackery zada zadie zaeem zaenab zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid
zahir zahnya zahra zahri zahro zahrun zahur zaib zaid zaida zaiden zain zainab zainabu zaira zaire zaitra zaituni zak
zakaria zakariyo zakary zakayo zakir zakiyaxon zalan zaliha zalindra zaman zamfir zamfira zamin zamiq zamir zamira zan
zana zander zandra zane zaneta zanis zaniyah zansi zara zarar zaraza zaria zariah zarina zarna zashil zauqi zaur zavier
zavion zaweel zayan zayd zayden zaynab zayne zayyan zayyir zbigniew zbynek zdenek zdenka zdenko zdislava zdravko zeb
zebirce zebulon zechariah zed zeferino zehaan zehnia zehra zehranur zejna zekayi zeke zeki zela zelaya zelda zelha
zelia zelie zeljka zeljko zella zelma zelmira zelpha zemfira zemyna zemzem zena zenas zende zenia zennun zeno zenobia
zenon zenovia zenta zerafet zerdad zeride zeta zetta zettie zevlude zewad zeynal zeynelabidin zeynep zeyno zeynulla
zhane ziba ziedonis ziga ziggy zigmund zigrida zihni zikmund zilfa zillah zilmil zilpah zilpha zimran zina zinal zineb
zinnura zinnure zion zipporah zita ziva zivile ziya ziyaettin zizi zlatica zlatko zoa zoe zoey zofia zofie zofija
zohrehan zoie zoila zoja zola zollie zoltan zona zora zoraida zoral zoran zorica zorka zsanett zsigmond zsofia zsolt
zsombor zsuzsanna zuba zubayr zubeyde zufer zuheyla zuhri zula zulaikha zulbiye zulema zuleyxa zulfa zulfuye zulgarni
zulma zumaridi zumre zumrud zunilda zuwayhir zuwena zuzana zvonka zvonko zwatie zygimantas
"""
