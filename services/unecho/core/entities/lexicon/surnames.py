"""Surnames, folded; from Faker (MIT).

Written by benchmarks/entities_lexicon.py.
"""

SURNAMES = """\
aaaqil aabid aadam aadil aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz aarts aas aasa aasen
aasif aasim aasmae aatiq aavik aazim abaan ababei abad abada abaj abarca abascal abatantuono abate abba abbad abbagnale
abbas abbasl abbasov abbasova abbassi abbes abbosov abbott abdalla abdallah abdelaziz abdellaoui abdelli abdi abdiaziz
abdifatah abdikadir abdille abdinoor abdirahman abdou abdow abduazizov abduboriyov abdulhamidov abdulla abdullah
abdullahi abdullaoglu abdullayeva abdullohov abdumalikov abdurahmonov abed abel abele abella abellan aberg aberhart
abernathy abicic abid abiola abno abola abolina abolins abols aboraa abou abouda aboukir abrafi abraham abrahamova
abrahamsen abrahamsson abramczuk abramov abramovic abrassart abrego abreu abril abrorov abshire abubakar abubakrov
abuga aburto abus abwao accardo acedo acerbi acero acevedo achacz achaorainn acharya achberger achbergerova acheampong
achieng achison achleitner achola achour achouri achtelik achut aciak acina ackerl ackermann acosta acuna adadia adam
adamaszek adamczyk adame adamec adamecova adamiuk adamova adamow adams adamski adamson adamu adan adasme adda adebisi
adegbite adegoke adekunle adelaar adelakun adeleke adelusi ademiluyi aden ader aderibigbe aderogba adesiyan adetokunbo
adeyemi adeyemo adhiambo adinolfi adisa adkins adler adniak adolfsson adolph adoma adomah adomako adongo adow
adriaansen adriaensdr adriaense adriaensen adriaenssens adrian adriansyah adrovic adryaens adu adusei adutwum
adutwumwaa adwubi adziak adzijevic aebi aeby aedo aeije aerts aertsz afanasjev afirifa afoakwa afolabi afolayan afonja
afrakomaa afruzova agaoglu agarwal agate agayeva agazzi aggarwal aghas agiewka agnesi agnew agostinelli agostini agovic
agrawal agren aguado aguayo agudelo agudo aguero aguila aguilar aguilera aguilo aguirre agullo agurto agusti agustin
agustina agyapomaa agyapong agyare agyei agyeiwaa agyemang ahearn ahearne ahern aherne ahlberg ahlgren ahlin ahlqvist
ahlstrom ahluwalia ahmad ahmadi ahmadov ahmed aho ahokas ahola ahonen ahortor ahuja ahumada aichholzer aichinger aigner
ailin ainmneach ainsboro airaksinen airmeas aissani aissaoui aitken ajao ajayi ajello ajewole akar akbarov akca akcay
akdeniz akelis akello akerlund akerman akesson akgunduz akhtar akinrinola akinwale akinyi akmacic akmalov akoaa
akobirov akota akoth akoto akowua aksu akumu akyaa akyeampomaa akyeampong akyena alabi alamo alanen alanko alarcon alas
alatalo alba alber alberdi albero alberola albers albert albertini alberto albin alboni albornoz albrecht albu
albuquerque alcala alcalde alcantar alcantara alcaraz alcazar alcolea aldobrandi aldridge alegre alegria alejandro
aleksa aleksander aleksandrov aleksandrzak alekseev aleksiejuk aleman alemany alemdar alex alexander alexandersson
alexandre alfaro alfieri alfonsi alfonso alfredsson ali aliaga alighieri alinurov alio aliyev aliyeva alkovic alksne
alksnis allain allal allali allan allard allas allen allende allendes aller allerby allik allis allison alm almagia
almagro almansa almanza almaraz almazan almeida almgren almonacid almonte almqvist aloba aloisio alonso alonzi alonzo
aloo alpaidis alsina altamirano altenwerth altera altmann aluoch alva alvarado alvarez alvaro alve alvear alves alzate
alzinova amador amaldi amalrada amann amanovic amanowicz amara amaral amari amat amato amaya ambani amble ambrasas
ambrozewicz ambrozic ambrozik ameur amidzic amigo amina aminova amirayeva amirov ammaniti ammann ammari amo amoa amoako
amoakowaa amoanimaa amoasi amoit amon amondi amor amores amorim amoros ampadu ampofo ampofowaa ampoma amponsa amponsah
ampuero amrane amrani amrein amri amrouche amundsen anand anarqz anastasi anaya anciaux anderberg anderl anders
andersen anderson andersson andorful andra andrade andras andrasek andrasik andrasikova andrasova andre andrearczyk
andreasen andreasik andreassen andreasson andreev andrejczuk andren andreotti andreozzi andres andresen andreu andrew
andrews andriani andries andrijasevic andrijevic andrukiewicz andruszko andrys andryszczyk andrzejewski andrzejuk
andziak anekvorakul angarita angel angeli angerer anggraini anggriawan angiolello anglada anguiano anguillara
anguissola anguita angulo angus angwenyi anichini anicic anima anioa anisayeva anissimov anjos ankiewicz ankra
ankunding anne annsboro annus anokye ansa ansboro ansems ansomaa ansomah ansorova antal antalova antelami anthony antic
antikainen antoine antolkovic anton antonacci antonczak antonelli antonello antonetti antonic antonini antonioni
antonov antonsen antonsson antonucci antony antoszczyk anttila anttonen antunes antunez antwi antwiwaa anvarov anyango
anyanwu anyona aoko apablaza apacz apaj apanowicz aparecida aparicio apine apinis apiyo apodaca apondi aponte aporti
apostel apot appelman appia appiah apsite apsitis apte arab aracena aragao aragon aragones aramburu arana arancibia
aranda araneda arango aranguiz araszkiewicz araujo aravena araya arazl arboleda arce archambault archer archuleta arco
arcos ardelean ardianto ardila arellano arenas arend arendarczyk arendt arens arent arevalo argan argentero argenti
argento arguello argurio arias ariasso aribi ariens arifcanov arino ariosto ariza arjona armani armas armata armatys
armellini armendariz armengol armenta armijo armstrong arnaiz arnal arnau arnaud arnesen arnold arnott arnould aro
aroca aronsson arora aros arranz arredondo arregui arreola arriaga arriagada arribas arrieta arro arroyo arsenault
arslan arsoy arteaga arthurs artigas artner arts aru arula arvidsson arya aryan aryani arzulu asadov asak asamoa
asamoah asante asantewaa asare asberg aschauer aschman asenjo asensio asenso ashe ashley ashman ashton asiama asica
asiedu asieduwaa asikainen asilayeva asilbekov askawiec aslan aslanova aslund asmanova asmiraeva asmundo asp asplund
asprucci asselin assuncao astete astorga astrom astudillo astuti aszcz aszczyk ata ataa atakisioglu atchison athman
atieno atienza atkins atkinson attia atwal atzler aubert aubry audet auer aufderhar auger augustin augustsson
augustynek auinger aulenti auma aumann aun aune aunina aunins auraq aurora aus austermuhle austin autio auvinen auzina
auzins avalos avendano avery avila aviles avogadro avotina avotins awadh awadil awamil awani awinja awino awj awmar
awniczek awodiran awolowo awuah awuor axelsson axundlu axundov axundova ayaan ayad ayadi ayala ayamin ayandokun ayers
ayieko aylinova ayllon aylward ayoola ayubov ayuma ayuso ayyubi azban azcona azevedo azizi azizov azizova aznar azocar
azorin azzouz baa baafi baah baaqir baaree baashir baasim baasit baawia baazy babanl babar babati babato babayeva babbo
babel babey babic babij babiuch babjak babjakova babka babol babtunde babu baca bacaeir bacaer bacak bach bacha
bachanek bacher bachinger bachler bachmann bacia bacic bacik back backer backes backlund backman backstrom bacosi
baczkiewicz badal badami badan badek badel bader badia badilla badillo badoer badoglio badu badys baele baena baert
baeten baetens baeyens baez baeza baggio baghdadi baglioni bagrov bagrova bah bahamonde bahamondes baharia baharl
bahati bahena bahl bahloul bahna bahno bahnova bahon bahr bahri bahringer baier bail bailey bailis bailly bains baird
bairead baisceir bajaj bajak bajamonti bajan bajardi bajc bajko bajwa bak baka bakalarczyk bakare bakari baker
bakhouche bakhti bakiera bakiewicz bakke bakken bakker bakos baksa bakshi bakun bakxanov bal bala balaguer balakrishnan
balan balas balasubramanian balatinac balawender balay balaz balazova balazs balbi balbo balcewicz baldauf balderas
baldick baldwin bale baleegh bali balic balik balincic balint balistreri baljak ball balla ballard ballester
ballesteros balmat balode balodis balog balogh balogun balotelli baltins bambad bamidele bamiloye ban bana banachowicz
banak banas banasova bancerz bandello bandeville bandi bandyk banek banerjee banicevic banik banko banks bann bannon
bano banos banova banovac bansal banuelos banville bany banys banzer bappa baptista baquero bar barac baracca barad
barahona barajas baraka baral baran baranka barankiewicz barankova baranov baranova baranowicz baranowski baranski
barasa baraza barba barbarigo barbe barber barbera barberini barbero barbey barbic barbier barbieri barbieux barbir
barbora barbosa barbu barcaccia barcella barcelo barcena barco barcz barczuk bare barej bareja barela barents barer
barese baresi baresic bargetze baria baric baricevic barillaro barillon barisic barker barkholz barkovic barlow barman
barna barnaba barnes barnett barneville baro baroffio barog baroid barok barokova baron barongo barozzi barr barra
barracco barragan barral barranco barraq barraza barre barreda barrena barrera barreto barrett barria barrientos
barriga barrio barrios barrnette barron barros barroso barrows barry barsanti barszczak barta barteczko bartel bartela
bartell bartels barth barthel barthelemy bartkowicz bartl bartlett bartley bartman bartocha bartoletti bartoli
bartolome bartomiejczyk barton bartos bartosik bartosikova bartosova bartoszak bartoszczyk bartova bartovic bartovicova
bartus barun barusic bary barzini bas basa basaam basadonna basaj basak bascunan baseer bashaar bashaarat basheerah
bashir bashirian basic basik basista baska basko baskova basnec baso basova bass bassett bassi basso bastek baster
bastiaanse bastiaense bastias bastida bastidas bastien bastin basu baszak baszczyk baszyk bataglia batal batalla
batchelar bates bath batista batliner batlle batog batool batra batrac batrnek batta battaglia battelli battig battisti
batz bauch baudoux baudry bauduin bauer baum baumann baumbach baumgart baumgartner baur bausch baustert bautista
bauwens bauza bava bavaud bave bawa bawo baxter baya bayer bayo bayon bayona bayramov bazejak bazejczak bazejewicz
bazela baziak bazin bazjak bazydo bazylewicz bazyluk bazzi beahan beakey beal beale bean beard beasley beasty beataigh
beattie beatty beauchamp beaudoin beaudry beaujean beaulieu beauregard bebic beccaria beccheria becerra bech becht
bechtelar beck becker beckers beckius beckmann bedard bedi bednar bednarczyk bednarek bednarik bednarikova bednarova
bednarowicz bednarski bedoya beeckman beekman beer beernaert beernink beffa beffort beggan beggs begin begley begonja
begue beguelin beguin begum behan behl behrendt behruzov beier beijring beireach beirn beirne beissel bejarano bejger
bejm bejma bejnarowicz bek beka bekaert bekbergen beker bekus bela belaid belaidi beland belanger belarbi belbachir
belda beletic belhadj belisle beljajev belkacem belkacemi belkadi belkheir belkhiri bell bellemans belletini bellido
bellini bello bellocchio bellucci belmans belmar belmonte belosevic belov belpere belton beltran bembenek bembo ben
bena benabdellah benahmed benaicha benaissa benali benamar benamara benameur benaouda benard benavent benavente
benavides benavidez benchapatranon bencheikh bencic bender benedetti benes benesova benet bengtsson benic benigni
benitez benito benjamin benmoussa bennet bennett beno benoit benova bensaid bensalah bensalem benslimane benson benthin
bentley benton benus benuska benuskova benusova benussi benyahia benyamina benyoucef benz benziane beourgeois bera
berakovic beran beranek berankova beranova berberat berchem berchtold berdzik bereda berek berends berendse berendt
berengario berenguer beres beresford berg bergant bergdahl berge berger bergeron berggren berghmans bergin bergkvist
berglund bergman bergmann bergnaum bergoglio bergqvist bergsten bergstrand bergstrom bergvall berkahn berkane berkani
berlusconi bermejo bermingham berminghim bermudez bernaards bernad bernal bernard bernardi bernardic bernardini
bernardova bernasconi bernat bernatek bernatowicz berner bernetti berney bernhard bernie bernier bernini bernolak
bernolakova berntsen berntsson berre berrios berrocal berry bersani berscheid bertels bertelsen bertemes berthelot
bertho berthold bertilsson bertin bertoli bertolucci bertoni bertosa bertran bertrand berube berus bervoets berzina
berzins besancon besencon beska besnard besse besson best betancourt betancur betka betlej betschart bett bettahar
bettendorff bettin bettoni beuchat beuret beurret bevan bevc bevilacqua bey beyens beyer bez beza bezak bezakova
bezemer bezic bezjak bhagat bhailis bhakta bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt
bhattacharyya bhatti bhavsar biaach biaasik biaczyk biagi biagiotti biak biaka bianchi bianchini biaous bibi
bibisorayeva bicak bicanic bicek bicekova bichler bicz bidas biedermann biegaa bielas bielat bielecki bielen bielik
bielikova bien bienia bieniak bieri biernacik bierstraten biesaga biesek biesty bieszke biggen bignami bignardi bigot
bii bijelic bijlsma bik bilaal bilbao bilek bilekova bilewicz bilge bilgin bilik bilir bilka bilko bilkova billung
bilodeau bilolov binaghi binder bingula binner bins bintner bintz bir birch bird birgen birkeland birkic birmingham
birnbaum biro birtic birzniece birznieks bisaga bischof bishell bishop bisson biswas bite bitner bitschnau bittner
biver biwer biwott bixio bizhan bizjak bjelis bjork bjorklund bjorkman blaak black blackburn blackwell blagaic blaha
blaho blahova blair blais blaise blake blanc blanca blanch blanchard blanche blanchet blanchette blanco blanda blanes
blank blankenship blasco blaser blasi blatnik blauensteiner blaut blazej blazejova blazek blazevic blazic blazicko
blazkova blazquez blees bleijenberg blevins blewanus blick blin blixt bloch block bloemendaal blokland blom blomberg
blomgren blomkvist blommaert blomme blomqvist blondeel blondel blondiau blonk blot blouin blowick blum blumel bluszcz
boada boadi boadu boaga boahen boakye boakyewaa boase boatemaa boatemaah boaten boateng boba bobadilla bobak bobal
boban bobanovic bobel bobik bobko bobrowicz bobryk bobula bobulova boburov bocca boccaccio boccherini boccioni bocelli
bochnak bochnia bochud bociek bock bodaicin bodart boddaugh bode bodek bodhlaeir bodhlaer bodin bodkin bodnar bodner
bodoni bodson boduch bodych bodzak bodziony boechat boeckx boehm boer boers boeser boetet boezio bogaczyk bogadi
bogaert bogaerts bogan bogda bogdan bogdanov bogisich bognar bogner bogovic bogumi bogus bogusiewicz boguta bohan
bohdanowicz bohlander bohler bohlin bohm bohman bohnbach bohorquez boiardo boichat boillat boily boisvert boitani boito
boivin boix bojanic bojarczuk bojczuk bojdo bok boke bokenkamp boksa boland bolander bolanos bolcevic boldu bolduc
boles bolger bolin bolivar boljkovac bolkesteijn bollen bolliger bolnbach bolton bolzmann boman bombieri bompiani bona
bonanno bonar bonatti bonaventura bonaya bonbach bond bondarenko bondaruk bondra bondrova bondumier bondyra boner bones
bonet bongiorno boniface bonilla bonino bonneau bonner bonnet bonnin bonolis bonomo bonsra bonsu bonte bonueva bonvin
bonvini booden boogaerts booker boon boone boonen boonpungbaramee booth bor bora borah borak borbely borczyk borde bore
borejko borek borekova boreland borer borg borges borghese borgia borgstrom borik borikova boris borisova borissov
borja borjesson bork borka borkiewicz borko borkova borkowicz borkowski borland borman borner borojevic boros borosak
borovsky borovy borowski borquez borra borrani borras borrego borrell borremans borromeo borromini borroni bors
borsellino borsiere bortkiewicz boru boruc borun boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzych
borzym bos bosak bosakova bosch bosco bose bosek bosibori bosilj bosio bosire boska bosman bosmans bosnak bosnakova
bosnjak bosnjakovic bosshard bossi bossuyt bostrom bostrov bosurgi botella botello botham botic botica botor botsford
botta bottaro botteron botticelli bottigliero bou bouabdellah bouafia boualem bouali bouaziz boubekeur boucetta
bouchama bouchard bouchareb bouchat boucher bouchet bouchez bouckaert boucsein boudart boudewijns boudiaf boudjemaa
boudraa boudreau bouguerra bouhuizen bouillon boukhalfa boukhari boukhatem boulanger boulay boumaza boumediene bounab
bourdon bourgeois bourguignon bourke bourquard bourquin bousquet boussaid boutaleb bouthoorn boutin bouvet bouvier
bouwhuisen bouziane bouzid bouzidi bova bovet bovy bowater bowden bowe bowen bowers bowler bowles bowman boyce boyd
boyer boylan boyle boyse bozanic bozanovic bozic bozicevic bozickovic bozikovic brach bracha brachaczek brachman bracke
bracun bradden bradford bradic bradley bradshaw bradtke brady braem bragadin bragaglia brahier brahimi brahmbhatt
brahmi brajkovic brakus bralic bramante brambilla branaola brancaccio branch branciforte branco brandenburger brandic
brandl brandner brandon brands brandstatter brandstetter brandt brandtner branka brankovic brannelly brannstrom brar
brassard brasseur brassil brauer braun bravo bray brcko breasail breathnach bree breen bregar bregua breheny
breitenberg brejnak brekke brenna brennan brenner bres bresciani brese breslin bresnehan bresse breton brett breuer
breugelensis breugelmans brewer brezina brezinova brezjan breznik briain brian briand briccialdi briceno brichard
brichese brick bridge bridges bridson briede briedis briemer brien briere brievingh briggs bright brink briody briones
brisee briseno brislane brisson brito britvec briutean brizee brlas brlek brletic broberg brock brodawka broderick
brodin brodka brodowicz brody broeckx broeders broek broekhoven broeshart brogan broggini brojek brolin broman broncel
bronder broniarek broniek bronka brookes brooks brophy broquet bros broschi brosius brosnan broszkiewicz broughan
brouwer brouwers browarczyk brown browne browning broy broz brozda brozova bru bruadar bruce bruck bruckner bruder
brudny bruen bruggeman brugger brugman brugnaro bruiseal brumleve brun bruna bruneau bruneel brunel brunelleschi
brunello brunet brunner bruno brunovska brunovsky brus bruscantini bruska brusko bruskova bruton bruun bruyere
bruyninckx bruynzeels bruzda bryan bryant bryczek bryda brygoa bryja bryndza bryson bryzek brzakaa brzek brzezinski
brzezniak brzozowski brzykcy buawa bubak bubel bucanac bucar buch buchalik buchanan buchberger buchegger buchel bucher
buchholz buchinger buchler buchner buck buckley buckridge buczko buczma bud budai budaql budhlaeir budig budiman
budiyanto budkiewicz budner budniak budrewicz budych budzen budzich budzyn buelens buendia bueno bugiel bugla bugno
bugnon bugueno buhari buhler buhlmann bui buick buijs buisson buitrago bujard bujas bujko buk bukovec bukovska bukovsky
bukowiec bukowski buksa bukvic bulak bulanda bulczak buljan bull bulle bullock bultot bulzoni bumb buncic bundi bungic
bunic bunlerngsri bunlupong buonauro buraid burbano burcardo burch burchard burchardt burchill burcul burczak burdach
bures buresova burger burgess burgos burgstaller buric burke burkiewicz burman burnach burnat burnett burns burr
burrell burri burrows bursic burt burton burtscher bury burza burzawa burzec bus buscetta bush busienei busko busljeta
busoni busquets bustamante bustos buszka buszkiewicz buszko buszta butala butcher butkovic butkus butler butrym
butselaar butte buttimer buttimore buyse buysse buza buzov bwire bylina bylund byra byrd byrne byrnes bystrek bystrom
bystron bytner byzdra bzdega bzdziuch bzymek cabaa caballero caban cabanas cabanillas cabbarl cabello cabeza cabezas
cabibbo cabo caboto cabrera cabrero cabrini caccianemico caccioppoli caceres cacko cadden caddow cadefau cadena cadenas
cader cadhain cadogan cadorna caetani cafarchia caffarelli cafferkey cafferky cafferty caffrey cafua cafuk cagalj
cagney cagnin cagnotto cahalane cahill cahillane cahir caicedo caimbeal caimbeul cain caine cainero cairn cairns
caironi cakaa cal calarco calatayud calbo caldeira caldera calderon caldwell calgari calhoun calik callaghan callahan
callan callanan callebaut callegari callegaro calleja callens callewaert calligan callinan cally calvet calvey calvillo
calvo calzada camacho camalov camanni camara camargo camarillo cambier cameron camicione camilleri camino camiscione
cammarata cammel campanella campano campbell campillo campise campo campos campoy camps camuccini camurcuoglu camus
canales canali canals canas canavan cancino candaux candelaria candia canellas canet canete canetta canevascini canil
canizares cannan canniffe canning cannizzaro cannon canny cano canova canovas cant cantero cantillo cantimori canton
cantrell cantu cantwell caomhanach capa capaa caparros capdevila capecchi capek capekova capelle capiga capka capko
capkova capkovic capkovicova capla caplis caplovic caplovicova capone cappelli capples capua capuaigh capuana car
caraballo caracciolo carbajal carbajo carballo carbery carbo carbonell carcamo cardano cardenas cardon cardona cardoso
cardozo carducci cares carey carfagna cargonja caric carlberg carleton carley carli carlier carlin carlos carlsen
carlson carlsson carmaig carmody carmona carneiro carnera carnero carney carnogurska carnogursky carnotte caro carocci
carolan caron carosone carpaccio carpenter carpentier carpio carr carragher carranza carrasco carraud carraux carre
carreno carreon carrera carreras carrero carretero carrier carriera carrig carrigan carrigy carrillo carrion carrizo
carro carroll carron carry carson carsten carter cartes carthy carton cartur cartwright carty carullo carun caruso
carvajal carvalho carville casadei casado casagrande casal casale casaleggio casalodi casals casanova casanovas casares
casarez casarin casas case casellati cases casey cashen cashman casier casillas casini caspar casper cassara cassart
cassen casserley casserly cassiano cassidy cassin castaneda castano castejon casteleyn castell castellanos castelli
castellitto castello castells castiglione castilla castillo castioni castrillo castrillon castro catala catalan
catalano catenazzi cattaneo cattigan cattin caudron cauley caulfield caune cavalcante cavalcanti cavanagh cavanna
cavazos cavieres cawley cazares cazorla cea ceafarcaigh ceanainn ceara ceballos cebo cebulak cech cechova ceci cecot
cedillo cega ceh ceide ceirisc ceitinn ceja cekovska cekovsky celentano celis celma celmina celmins celms celuch
cendron centek centekova centeno ceorais ceothach ceothanach cepeda ceran cerar ceravolo cerda cerdan cerezo ceri
cermak cermakova cerna cerne cernik cernikova cernoch cernochova cerny ceron cerquiglini cerro cerutti cervantes
cervantez cerven cervenova cerveny cervera cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes
cestaric cetera cetin ceulemans ceuppens ceynowa chaba chabane chaber chaberek chabior chabot chacha chachaj chachua
chacko chacon chad chada chadaj chadha chadwick chahal chai chaib chaihirankarn chaisatit chakrabarti chakraborty
chalimoniuk chalupka chalupkova chamberlain chambers chamorro champagne champlin chan chana chand chanda chander
chandia chandler chandra chandran chaney chang changawa chaoui chapa chaparro chapelle chapman chappuis chapuis char
charbonneau charef charest charette charles charlier charlton charo charoensuksopol charon charosova charpentier
charpie charrier charron chartier chartrand chase chatriand chatriant chatterjee chatys chaudet chaudhari chaudhary
chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chaves chavez chawla cheara cheba chebet chebii
cheboi chebon checa chechi cheda cheema chege cheikh chelagat chelangat chelimo chellaoua chemtai chemutai chen
chenangat chenaux chengo chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei
chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo cherek chergui cherian cheriet cherif cherifi cherono
cherop cherotich cherry cherubini cheruiyot cherutich cheruto chesang chesire chevalier chevalley chevallier chevresson
chevrolet cheyech chhabra chiappetta chiaramonte chibani chico chiesa chigi chikh chindamo ching chinnici chirchir
chittolini chlebda chlebek chlipaa chmara chmielak chmielewski chocho chodak choeychuen choi choina chojak chojna
chojnacki chokshi cholewka chomba chomiak chomik chomiuk chomsri choody chopard chopra choque chorazewicz choros
chotzen choudhary choudhry choudhury chouinard chovan chovanec chovanecova chovanova chowaniak chowdhury chowitunkit
chrappa chrappova chretien christen christensen christiaens christian christiansen christie christoffersen christoph
christopher chrodtrud chromy chruszcz chrzanowski chuchla chudik chudikova chudoba chukwu chumba chumo chung church
chwaa chwalisz chwedczuk chwedoruk chyb chylak ciak ciampi cianciolo ciani ciapa ciaragain ciarka cias ciastek cibin
cibor cibula cibulka cibulkova cibulova cicala cich cichorius cichos cichowlas cicilia cid ciechowicz cieciora cieciura
cieciwa ciecko cieloch ciemiega cieniuch ciepa ciepluch cieplucha ciepuch ciereszko ciernaova ciernik ciernikova cierny
cierpisz cierpka ciesielczyk ciesielka ciesielski ciesioka cieslak ciezka cifuentes cigan ciganik ciganikova ciganova
ciganovic ciger cigerova cignaroli cik cikotic cilea cilibrasi cill-dia cillin cimarosa cimini cimoch cindric
cingizoglu cinneir cintron ciochon cioczyk ciosog ciothaigh ciothog cipolla cirino cirule cirulis cis cisneros cison
cisterna cisternas citko ciua ciuba ciuinin ciuk ciurus civaschi cizmesija cizmic claassen claes claesdr claesen
claesner claessens claesson claeys clafferty claffey clair clancy clarach clare claridge clark clarke classon claude
claus clausen clavero clavin clay clayton clear cleary clees clemens clement clemente clements clenaghan clerc clerkin
clery clifford cline clinten clinton clogherty cloherty clohessey clohessy cloney cloonan cloone clooney close closset
cloutier clune clunies-ross cmiel coady coakley coardi coates cobb cobo cobos cobrda cobrdova coca cocci cochran
cociarelli codina cody coelho coello coen coene coenen cofaa coffey cofre cogan cogiel cogley cohalan cohen coholan
coigny coincheanainn coinin coinner coinnin colas colbach cole coleman coles coley colfer colgan colhoun colic colin
colinet coll collado collao collard collart collazo collen colleneler colleran collet collette colletti colley collier
colligan collignon collin collina collinder colling collins collis collodi colly colman colom coloma colomer colon
colot colpaert colreavy colson colum columbo colunga comar comartun comas comber combi comboni combre combs comencini
comer comerford comeriato comisky comisso comman comment commins comolli company compere compton comte comyn conaola
conaty conbhae conboy concannon concepcion concha conde condoleo condon condren condron condun conefrey conesa
confhaola conlan conley conlon conmee conmy conn connachton connaghy connaughton conneeley conneely connell connellan
connelly conner connery connole connolly connor connors conole conrach conrad conradi conraoi conree conroy conry
consaidin considine constant contarini conte conter conti contractor contrafatto contreras convey conway conwell coogan
cook cooke cooksley coolahan coolen cooley cools coonan cooney cooper cop copeland coppens coppola corbacho corbat
corbett corbo corboz corcoran corcos cordero cordier cordoba cordova corduff coret coret-coredo coric corish corkery
corless corlett corley corlu cormack corman cormican cormick cormier cormy cornejo cornelis cornelisse cornelissen
cornelisz cornet cornez cornil cornut cornuz corominas corona coronado coronel corpataux corr corradi corral corrales
correa corredor correia correr corridan corrigan corry corstiaens cortes cortese cortez cortina corvalan corwin
cosandey coscair cosendey cosgrave cosgrove cosic cosman cossiga cossy costa costalonga costanzi coste costela costello
costelloe costigan cote cotic cotter cotto coughlan coulombe coulon counihan courcey cournane courtenay courtier
courtney courtois courvoisier cousin cousins coutts couture couturier couvreur covarrubias covic cowan cowely cowen
cowley cox coyle coyne cozar cragg crahan crahay craig craine crampsey crampsie crane crangle cranley cranly craven
craw crawford crawley crean creed creedon cregan crehan cremer cremin cremonesi crespi crespo cresswell cretton crevar
crevoisier criado cribbons crilly crimmins crinion criomhthain criostoir criostuir crisafulli crispi crist cristea
cristoforetti crivelli crnekovic crnkovic croad croal crohan croil crolly crona cronelly cronin cronly crooks crosbie
crosby cross crossan crota croteau crotty crowe crowley cruces crudden cruickshank cruise cruz cryan csonka cuadrado
cubillos cubric cucek cuch cuda cuddihy cudic cudzich cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia cuidithe
cuillin cuineain cuirteis cuk cukier cukman cukon culhane culi culina culjak cullen culligan cullinan cullinane culloty
cully culot cumiskey cumisky cummerata cumming cummings cummins cummiskey cummisky cundari cundun cunha cunnane cunneen
cunningham cunny cunun cuomo cupic curatoli curci curdy curic curiel curley curnane curneen curnyn curran curraoin
currie curry curtin curtis cusack cusano cutrufo cutuli cuvarl cuvelier cuypers cuyvers cuzzocrea cvenic cvetko
cvetkovic cvetnic cvitan cvrtila cwierz cwirko cyba cybul cydzik cygal cyganik cylwik cyman cymbaa cymer cyprich
cyprichova cyr cyrek cyron cyrulik cywka czajka czajkowski czajor czak czapiga czarnecki czech czenczek czerepak
czerkies czermak czerner czerniakiewicz czerniec czerwinski czerwionka czesak czescik czochara czonka czopik czosnyka
czubaj czubaszek czuj czulak czupryn czupryna czura czuryo czylok d'amore d'arcy d'hondt daako daakoaa daamin dabal
dabir dabkiewicz dabo dabros dabrowicz dabrowka dabrowski dabukke dach dachgelder dachgeldt dachgelt dacko dada dadej
dado dadova daems dagane dagl dahir dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstrom dahm dahmane dahmani
daibhis daigle daiken dakhil dalal dale daleiden dalerov dalla dallaire dallape dallara dallinger dalmau dalton daltun
daly dalziel dam damanik damek damian damijanic damirov damjanovic damps damurah dan dana danaher dancak dancakova
danciak danciakova dandolo dane danek danekova danel dangl dani daniec daniel daniels danielsen danielsson danieluk
danilczuk danilov danisz danjuma dankiewicz danko dankova danner danninger dano danova danso daoud daoudi dar dara
darain darak daraz darcy dardenne dare dargacz dargan darko darmody darojkovic darul das dasey dasgupta dash dass date
datta daud daugherty dautanec dautovic dave davenport davern davey david davidova davids davidson davidsson davies
davila davin davis davison davitt davodov davoren davy daw dawick dawidczyk dawidek dawiec dawson dawud day dayal daza
deacon deacy deady deak deakova dean deane dease deasy debelic debeljak debnar debnarova debniak debosz debroux
debruyne debski decamps deceuninck dechamps decker deckers deckow declerck declercq decock deconinck decoster dee
deegadan deegan deehan deeley deely deeney deeny deep deere deery degard degroote degryse degueldre dehmel dehon deigan
deignan deiseach dej dejardin dejneka dejonghe dekeyser dekker dekys dekysova dela delacruz deladoey delaere delahaye
delahunty delaney delannoy delap delargy delattre delaunay delcourt delcroix deledda delekta deleon deleu deleze
delforge delfosse delgadillo delgado delhaye delhez delikat delisle delle dellucci delmas delmotte delorme deloughrey
deloughry delporte deltour deluga delvaux delvigne deman demanet demaret demers demeulenaere demeyer demeyere
demianczuk demir demirel demmendaal demoulin dempsey demsar demuth demuynck deneka denesik deng dengg denihan denis
denison denissov denk denkiewicz dennehy dennenberg denning dennis denny denys deo deol depero depoorter deprez deptuch
depuydt derbal derek derezic dering derkaoui dermody dermott derouiche derradji derrig derycke deryo desai desbiens
descamps deschamps deschenes deshmukh deshpande deshusses desio desjardins desmedt desmet desmond desrochers desrosiers
dessart dessy deszcz detaille dethier detka detournay detry detti deutschmann devally devan devane devaney devanney
devaux devecka deveckova devenney dever devereux devery devi deville devillers devilly devin devine devitt devlin
devolder devos devoy devriendt dewaele dewan dewez dewilde dewitte dewulf dey deze dhadho dhaliwal dhar dhawan dhillon
dhingra dhondt diaconescu diaconu diaf diallo dias diaz dib dibbert dibiasi dick dickens dickerson dickey dicki dickie
dickinson dickson dida didier didovic diederich diego dieguez dierckx dierick dierickx diesbach diesbergen dietl
dietrich dietz dieu dieudonne diez dif diffin diffley diggin diggins dignan dijkman dijkstra dijoux dildorova dillane
dillen dillon dilnozova dilnurova diloglu dima din dinamarca dinan dineen dinneen dinu diolun dion dionne dionun dippel
dircken dirksen dirnberger dirrane dirven discin disdero diskin ditschlerin dittrich divan divenney diver divine
diviney dixit dixon diyorayeva diyorov dizdar djebbar djellal djellouli djoudi dmitriev dmoch dobbelaere dobbin dobbins
dobes dobler dobosiewicz dobre dobric dobron dobrosz dobrowolski dobsinska dobsinsky dobson dochioiu dockx docolomanska
docolomansky docquier doctor dodd dodson doe doesburg doghair dogherty doglioni doherty dohn doingeard doktor dolan
dolega dolenc dolezal dolezalova dolic dolinar dolinsek doliwa domagaa domanski domek domenech domian dominczak domingo
domingues dominguez dominikovic dominkovic domino domka domon domowicz domurad domza dona donagher donaire donald
donaldson donarelli donati donatoni doncevic donegan dongoran donini doniyorov donkor donlon donnan donnay donnell
donnellan donnelly donoghue donohoe donohue donoso donovan dony doody dooey doogan doohan doolan dooley doorhof
doornhem doorty doppler dora doran dorawa dorcha dordan dore dorfer dorgan doria doring dorka dorko dorkova dorn dorna
dornan dorner doroba dorobek dorobisz dorociak doroszkiewicz doroszuk dorot dorota dorotova dorova doroz dorr dorrian
dorschner dorsey dorsman doruch dorynek doshi dossetti dossi dostal dostalova dostert doucet doudigan dougherty douglas
doumont dovara dovudov dowd dower dowerg dowey dowley dowling downar downes downey downing downs doyen doyle draaisma
drabczyk draghi dragicevic dragobratovic dragojevic drajna drajnova drake drakulic drandic draus draxler drazic drazyk
drej drela drennan dreszer dretvic drew drewa drewes drewicz drewnik drewniok drgas drian dries driesen driessen
driscoll drobek drobik drobisz drobna drobniak drobnik drobny drobot droguett drohan drolet droma droney drop droppa
droppova dros drost drotar drotarova drouin droz drozd drozda drozdov drozdowicz drozdzal drozdziel drozdzik druart
drub drubin drum drumm drummond drummy druso druszcz drwiega drygaa drygas dryka drynda drysdale drywa drza dua duah
duak duane duarte dub duba dubak dube dubel dubey dubik dubis dubnicka dubois dubovecak dubovska dubovsky dubuisson
dubuque duc duchene duchesne duchnik duczek duczmal duda dudaa dudas dudczak dudek dudekova dudik dudikova dudka dudko
dudkova dudkowiak dudley dudo dudok dudokova dudova dudzicz dudziec duenas duez duff duffin duffy dufie dufour dufrane
dufrasne dufresne dugajczyk dugal dugar duggan dugozima duguay duhamel duhig duhy duignan duinsmearach duivenvoorden
dujardin dujmovic dukat duke dukic dula dulas dulbecco dulemba dulewicz dulik dulla dullova dulohery dulova dumaa
dumanl dumas dumin dumina dumins dumitrescu dumont dumortier dumoulin dunal duncan dunford dungan duniec dunlap
dunleavey dunleavy dunn dunne dunning dunny dunphy dunser dunworth dunyoeva duodo duong dupont dupre dupuis dupuy duque
duquesne duran durand durant durante duras durca durco durcova durczok durdik durdikova durdonova durdu durek durekova
durgan durham durica duricova durieux duris durisova durka durkan durkin durko durkovic durkovicova durkovska durkovsky
durlak durlej durlik durma durmus durnan durnin durning duro duroux durova durovic durovicova durovsky durovskyova
durrihy dury durys dusa duse dusek dusekova dusicka dusickova dusik dusikova duska dusko duskova dusova dussart
duszczak duszczyk duszkiewicz dutka dutko dutkova dutrieux dutt dutta duval duvancic duvanel duvivier duzy dvojak dvonc
dvoncova dvorak dvorakova dvorska dvorsky dwamena dwane dworczak dworniczak dwyer dyal dyba dybas dybiec dybka dycha
dyczko dyda dydak dydo dyer dyja dyjach dyjas dyka dykas dylak dylik dylong dymarczyk dynak dynia dyrek dys dyszkiewicz
dyszy dytko dytrych dywan dzapo dzene dzenis dziaa dziaak dziadkiewicz dziadkowiec dziadowicz dziadura dziao dziarmaga
dziczek dzidek dziduch dzieak dziechciarz dziedzic dziedzina dzienis dzienisz dzienniak dzierwa dzierzak dziewa
dziewior dziewit dzieza dzika dzikiewicz dziob dziopa dziuban dziuda dziugie dziurdzia dziurla dziwak dzurjanin
dzurjaninova dzwonnik each earl earle early eaton eberhard eberhardt eberharter eberl eberle ebert eberth ebner
echevarria echeverria eckbauer ecker eckert eckhardt eco edberg eden eder edin edlinger edlund edman edmonds edstrom
edun edvardsen edvardsson edwards edwin eeckhout eelman eerden effertz eftimie egan egea egger egli eglinton eglite
eglitis egorov egowik ehlert ehsaas eibl eichberger eichenberger eichhorn eichinger eichmann eide eigenwillig
eijkelboom eilfirt eimer einarsson einaudi eischen eisl eisner eivers ejlaal ekai ekal ekberg ekdahl ekelund ekeno
ekert ekholm ekidor ekiru ekitela eklof eklund ekman ekstrand ekstrom ekwueme elatl elberts elbertse elert elgueta
elias eliassen eliasson elifova elijah elizondo eller ellery ellingsen elliot elliott ellis ellison ellwart elo
elofsson eloranta elorza eloy elsemulder elsen elsenaar elsner elwart elwood emanuelli emanuelsson emard emilsson
eminov emmanuel emmen emmerich emo emond emuria encina ender endrizzi ene engberg engdahl engel engelen engels engen
engl englebert engler english englund engman engstrom engvall ennis enright enriquez entringer enzinger epek eraslan
erazo erber erceg ercegovic erdman erdmann erdogan eregae ergotic ergul erhart erhout erices erickson ericson ericsson
erik eriksen eriksson erjavec erkkila erlacher erlandsson erler erm erni ernits ernser ernst eronen erpelding errani
errigo ersek ertas ertl erupe ervin ervine erzen escalante escalona escamilla escobar escobedo escolano escribano
escriva escudero esekon esfandyar eshan esinyen eskelinen eskola espada espana espanol esparza espejo espinal espino
espinosa espinoza espitia esposito esquibel esquivel esson estay esteban estes esteve esteves estevez estey estrada
eterovic etienne etyang etzler etzold eugster eustace evans evensen evequoz everaert everde everett evers everts evoy
evrard ewart ewen ewing ewoi exposito eyanae eyvazal eyvazl eze ezeugo fabbri faber fabian fabianczyk fabianova
fabijanic fabiszak fabra fabre fabregas fabregat fabrizi fabry fabus fabusova fac fadden fadel fadian fadipe faes
faferek fagan fagerstrom faggiani fagiani fagotto fagunwa faherty fahey fahy fair fairhall faivre faizan fajardo fajimi
fajnor fajnorova fal falabi falba falco falcon falcone faleti falier falk falkner fall fallaci fallon falloppio faloye
faltyn falvey famua fankhauser fannin fanning fannon fantini fantoni fantozzi fanucci farago farah faranda farangizova
farell fares farhodov faria farias farida farina farinelli farizayeva farizov farkas farkasovska farkasovsky farland
farley farmer farnan farnese farnon farragher farre farrell farrelly farren farrissey farrissy farry faruga faryna
farzonova fasasi fasching fasiang fasiangova fattori fauconnier faugno faulkner faull faundez faure faust favata favre
fay fazekas fazli fealy fearon fearraigh fechant fechner fedak federici federico fedor fedorczyk fedorov fedorova
fedotov fedyk fee feehan feeley feely feeney feenstra feeny feest fegan fehan feher fehilly fehr fehringer
feichtenschlager feichter feichtinger feichtner feiereisen feighery feigl feijoo feil feinen feirtear fekete felban
felber feldek feldekova felder feliciano feliksiak feliniak felisiak feliu fellah feller fellinger fellner felten
feltgen feltz feltzer felus fenelon fenighty fenlon fennell fennelly fennessey fenning fenton fercher ferdyn ferenac
feret fergus ferguson ferhat ferland ferm fermi fernandes fernandez feron ferrabosco ferrada ferragamo ferragni ferran
ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi ferreira ferrell ferrer ferrera
ferreras ferrero ferretti ferreyra ferris ferriter ferrucci ferry ferstl feruzova feyder feys fiala fialova fibonacci
fica fichtinger ficino ficner fico ficon ficova fidler fidor fidos fidura fidvi fiebig fiedler fiedorczuk fiedoruk
field fielding fields fieramosca fiere fierek fierens fierro figat figueiredo figueras figueroa figuerola fijaek fijak
fijo fik fikus filak filali filangieri filar filas filatov filban filbin filc filcova filek filiks filip filipcic
filipek filipekova filipic filipko filipkova filipova filipovic filippelli filippini filippov fillion filogamo filus
filusz filzi finan finch findlay finegan finetti fink finka finke finkova finlay finley finn finnegan finneran finnerty
finnucane finotto finucane finzi fioek fioka fiol fioravanti fiorucci firdavsev firgantoro firmansyah firtear fisch
fischbach fischer fischetti fiser fiserova fisher fit fita fitas fitrzyk fittipaldi fitz fitzgerald fitzgibbon
fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fiutak fjodorov flaga flaherty flahive flaiano
flament flammang flanagan flannagan flannelly flannery flantz flasza flatley flavin fleck flego fleischhacker
fleischmann fleming fleszar fletcher fleury flieger fliegner flink flinn flisek flisiak flood flor florea flores florez
florian florio flowers floyd fluckiger flynn foa foconi fodor fofie fogaca fogarty fogas fogasova fogazzaro fogel
fogiel fogt foidl foit fojt folan folch foletti foley folga folkesson folliero folta fomin fonck fondo fonjallaz
fonseca font fontaine foody foot foote foran forbes ford forde foremniak forero forgac forgacova forget foriwaa forjan
forkin forma fornaciari fornalik forrest fors forsberg forsell forsgren forslund forsman forster forstner forsyth
fortier fortin fortuny fortuyn forysiak forza foscari foser foster fosu fosua fota fotimayeva foucart foucher fouquet
fournier fowler fox foy foyle fracci fracz fraczkiewicz fraher frami frana franas franaszek franc frances franceschi
franch francillon francis francisco franck franco francois francoise franczuk frandsen franecki franek franekova frania
franiak franic franicevic franik franjic frank franka franke frankhuizen franklin franko frankova frankow frankowicz
frano franova franscini fransen franssen fransson franusic franva franz franzen franzese fras fraser fraszczyk frat
frawley frazier freaney frechette frederick frederiksen fredes fredriks fredriksen fredriksson freeley freely freeman
freeney freeth frei freil freis freitag freitas frelek frelich frema fremie french frere frerichs frescobaldi fresh
freshour freudenberger freudenthaler frey frias friberg frick frid friederich friedl friedli friedman friedrich friehus
friel friesen friis frimer frimerova frimpomaa frisch friscic frisk fritsch fritz frketic frohlich frolov frommelt fron
fronczek fronczyk fronia front froschauer froschl frost fruhwirth frukacz frutos fry frycz frydel frydrychowicz frye
frymus frys ftacnik ftacnikova ftorek ftorekova fuawka fucek fuchs fudalej fuente fuentealba fuentes fuenzalida fuertes
fugiel fuhrmann fujiati fulara fularczyk fuli fuller fulop fulton fundi funk funnell fura furda fureder furey furga
furgaa furlan furmankiewicz furness furrer furst fusani fuseli fuster futyma fuzaylov fyda fydrych fyfe gaach gaaj
gaasch gaat gaba gabaldon gabara gabba gabbana gabhain gabka gabriel gabrieli gabrielsson gabriyelov gabrych gabryel
gabryelczyk gabryszak gabud gacem gachanja gacheri gacheru gachoki gadda gade gadka gadzaa gadzina gaete gaeza gaffney
gagaa gaggini gagliano gagliardi gagne gagnon gagys gahan gahleitner gaiatto gaiciunas gailius gaillard gailys gaine
gaineard gaines gainey gaitan gaito gaizauskas gajardo gajcy gajda gajdzik gajewski gajowiak gajownik gajzler gakii gal
gala galan galarza galaz galdames galdikas galeano galeati galek galenzone galesic galgallo galgalo galiano galiazzo
galic galica galijn galik galikova galilei galindo gallagher gallaher galland gallardo gallart galle gallego gallegos
galleguillos gallen galler gallet gallez galligan gallivan gallo gallogly galloway galon galos galova galovic
galtarossa galuba galuppi galvan galvani galvez galvin galvis gamble gamboa gamez gamon gamrat gamsjager gandhi ganesan
ganesh gangemi gangl ganguly ganley ganly gannon gaona gapys gara garate garavan garay garba garbaciak garbacik garces
garcia garczarek garczyk garde gardiner gardner garety garg gargallo gargan garibaldi garibay garica garland garmendia
garncarek garncarz garner garnier garobbio garozzo garraghy garrahy garret garrett garrido garriga garrihy garrison
garrone garry gartlan gartland gartner garvey garvin garza garzon garzoni gas gascon gasek gashi gasienica gasik gaskin
gasmi gaspar gaspard gasparova gasparovic gasparovicova gasperi gasser gassner gastelum gasz gaszczak gately gates
gathogo gathoni gati gatica gatimu gatti gatto gattringer gatwiri gaudin gaudreault gaudyn gaughan gauthier gautier
gavaghan gavalier gavalierova gavenda gavendova gavican gavigan gavin gaviria gavornik gavornikova gavrilov gawliczek
gawowicz gay gaya gaylord gaynard gaynor gaytan gazo gazova geany gearan gearty geary gebauer gebura geca gedi gee
geens geeraerts geerling geerts geertsen gegic gegotek geherty gehringer geier geiger geiler geisel geisler gelabert
geldens gelemanovic gelinas gellemeyer gelli gemen gemito gemza gendek gendera gendron geneart genefaas gengler genot
gentileschi gentili gentilini gentry geoghegan george georges georgescu gera geraci geraghty gerard gerarghty
gerassimov gerber gerhold gerlach germain germano gerrits gerritse gerritsen gertz gervais gesiarz getka geudens geuens
gevaert geyer gfeller ghafoor ghanee ghannam gharbi ghasaan ghauth ghayoor ghazi ghazzal gheorghiu gherbi ghislain
ghoerle ghose ghosh ghunayn ghutayf giacconi giacometti giammusso gianetti gianinazzi giannelli giannetti giannini
giannone giannotti giannuzzi gianvecchio gibb gibbon gibbons gibbs gibert gibilisco giblin gibney gibson gichana
gicheru gichohi gichuhi gichuki gichuru gie giec giedrojc giel gielen gierach gierak gierasimiuk gierat gierek gieron
giers gierschner giersz gietka giezek gifford giger gigli giguere gikonyo gil gilabert gilardoni gilbane gilbert
gilbride gilchrist gildea gilduff giles gilewicz gilgunn gilhooly gill gillain gillan gillard gillen gilles gillespie
gillet gillic gillick gillieron gillies gilligan gilliland gillis gillooly gilmartin gilmore gilroy gilsenan gilson
gimenez gimeno gindl ginea giner ginese ginesio ginevan ging gingras ginnea ginneadha ginnitty ginnity gintalas ginty
ginzburgas gioberti giobun giolitti gionnachtaigh giorgetti giovine giradello giraldo giralt girard giraud giron girona
giroux girschner girvan gisbert giselmeyer gislason gitahi gitari gitau githaiga githinji gitonga giulietti giunti
giusti givern giza glanc glapiak glaser glasnovic glass glasses glatz glavan glavin glavor glaza glazer glazier glazik
gleason gleasure gleba gledhill gleeson glegoa gleichner glenc glenn glennon glica gligora glineur glionnain glod
gloden glodt glonek gloor glosteir gloster glover gluck glynn gmeiner gmur gmurczyk gnatz gniewek gnodde gnyp goas
gobert goblet gocnik gocnikova goda godana godard godart goddard godec godefroid goderts godet godfrey godfroid godin
godinez godinic godoy godyn godzik godzisz godzwon goedert goedhart goek goel goerens goergen goethals goetzinger goff
goffaux goffin goffinet gogacz gogan gogarty goggin gogo gogol gogola gohar goicoechea goik goj gokhale gola golak
golan golczyk golda golden golding goldner goldoni goldrick goldstein gole golenia golgi goliasz golino golisz goliszek
golla gollan gollner gollum golob golon golonko golubev golubic golus gomboc gomes gomez gomila gomis gomoa gomua gona
goncalves gonet goni gonsior gontsarov gonzaga gonzales gonzalez gonzalo good goodman goodwin goofit goos goossens
goota goovaerts gopal goraj goral goransson gorbunov gorczany gordillo gordon gore gorecki gorenc gorevan gorey gorgol
gorham gori goris gorjup gorkiewicz gorlitz gorman gornisiewicz gorol gorski gortat gorzelanczyk gos gosch goschl gosek
gosik goska gospodarek goss gosselin gosset gossiaux goswami gosz gotfryd gotic gottardi gotthard gotti gottlieb gotz
goudriaan gough gould goulden goulding goulet gour govaerts govarts govoni govorcinovic gowacki gowiak gowienka gowin
gownia goworek goyal goyette goyvaerts gozdur gozzano gozzi grab graban grabara grabas grabczak grabher grabias grabner
grabon grabos grabowski grace gracia gracin gradek gradenigo grady gradziel graf graham grahams grahn graindorge graj
gral gramsci gramza granado granados granat granatelli granath granberg grand grande grandjean granlund granstrom grant
gras grasser grassi grassl grasso grattan gratz gratzer gratzl grau gravel graves gravina gray grba grbac grealish
greally greaney grebowiec greco gredicak greehy greelish greely green greene greenfelder greenholt greenwood greer
gregersen greggio gregoire gregor gregorczuk gregorek gregori gregoric gregorio gregorova gregorowicz gregory gregov
gregus gregusova greig greij greiner greisch gremese gren grenier grennan greszta grethen grewal grey grgic grgurevic
grguric grgurovac grialais griego griesser grifeo griffen griffin griffith griffiths grigoriev grijalva grill grimani
grimes grinius grisoni gritsch gritti grna grnova gro groarke grob groborz grochola grochowina grodek groen groenendaal
groenestein grogan grojean gromala gromov gron grondel grondin gronkiewicz gronlund gronostaj gronroos gronskis groogan
groote gros grosjean gross grossi grosz grotek groth grottner grover growney grubba gruber grubisic gruchot gruijl
grunberger grund grundner gruner grunt grunwald grupa gruszczyk gruza gryciuk grycz gryga grygo grygorcewicz
grygorowicz gryka grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorzak grzejszczak grzela grzelak grzelczyk
grzelec grzenia grzesiek grzeskow grzeszkowiak grzetic grzincic grznar grznarova grzywnowicz gschaider gschwandtner
gstohl gstrein guajardo gual gualandi gualtieri guarana guarato guard guardado guardia guardiola guariento guarneri
guay gubain gubben guberan gubernat guberovic gucci guclu gude gudelj guendouz guerfi guerin guerra guerreiro guerrero
guessoum guevara gugan guggenberger guglielmi guha guibert guicciardini guichard guidone guidotti guihan guijarro
guilbert guilfoyle guillaume guillemette guillen guillet guillon guillot guillou guinan guinane guinevan guiney
guinizzelli guinnane guinness guiot guiry guit guitart gul gula gulan gulati gulbrandsen gulen gulfam gulgowski
gullberg gullery gullotta gulotta gulshan gulyas gumieniak gumienna gumienny gumprich gumua gunarto gunawan gundersen
gunn gunnarsson gunning gunpf gunther gupta gure gurule gusciora gusev gusikowski gussoni gustafsson gustavsson gustaw
gustin guszko gut gute guthrie gutierrez gutknecht gutkowski gutmann guy guyo guyon guyot guzdek guziak guzman
guzniczak gwara gwardiak gwizdek gwynn gyamfi gyamfiaa gyasi gyasiwaa gzyl haack haag haapala haapanen haapaniemi haas
haase haat haataja haavisto habdas haberl habha habibi habibov habibova hablak hablakova habpanom habsuda habsudova
hachemi hacker hackett hackl hadaa hadam hadas haddad haddouche haderer hadfield hadichayeva hadijayeva hadjadj hadji
hadrovic hadzic haengreve haering hafliger hafner hagan hagara hagarova hagberg hagen hagendoorn hagenes hager hagg
haggerty hagglund haggstrom haglund hagman hagstrom hahessy hahn haicead haid haiden haider haidinger hainaut haindl
haines hainzl haire hajda hajdas hajdasz hajder hajdu hajduga hajdukiewicz hajek haji hajkova hak haka hakala hakansson
hakim hakkarainen hakker hakkinen halak halake halakova halama halambek halapir halasz halder hale haley halidov halik
halim halimah hall hallahan hallanan hallberg haller halleux halley hallgren hallik hallin hallinan hallissey hallmann
halloran halme halonen halpen halpin halsdorf haluska haluskova halvarsson halvorsen halvorson ham hamadi hamadouche
hamalainen hamann hamdani hamdi hamel hamera hamerla hames hamidi hamill hamilton hamisi hamlaoui hammadi hammar
hammarstrom hammer hammerer hammerl hammerle hammes hammond hamon hamoudi hampel hampton hamrol hamza hamzaoui han
hanafin hanak hanakova hanas hanbury hanc hancer hancock hand handa handayani hande handke handl handler handzel hane
haneberg hanegraaff hanek hanekova hanel haney hanka hankard hanke hankiewicz hanko hankova hanley hanlon hanly hanna
hannah hanncard hannecart hannigan hanninen hannon hannula hanrahan hanratty hans hansen hanson hanssen hanssens
hansson hanus hanusek hanusekova hanusiak hanuska hanuskova hanusova hanzek hanzel hanzelova hapka haponiuk hara
haraburda harahoe haraldsson haran harapin harasimiuk harber hardi hardiansyah hardie hardiman hardin harding hardy
hare haremza haren hargadon hargan hargreaves hari haring hariyah harju harkin harkins harkonen harley harloff harm
harmon harnett haro harper harrell harrer harrihy harrington harris harrison harry hart hartati harte hartigan
hartikainen hartl hartley hartman hartmann hartnett hartung harty harvan harvanek harvanekova harvanova harvey haryanti
haryanto hasan hasanah hasanov hascak hascakova haselaar hasiak haslauer hasler haslinger hass hassan hassanah hassani
hassett hastey hastie hastings hastuti hasty hatfield hattinger hatton hauck hauer hauffer haug hauge haugen haugh
haughey haugland haumer haupert hausberger hauser hausler hautala hautamaki havel haverinen haverty havlicek havlickova
havran havranka havranko havrankova havranova hawe hawkins hawro hawrylak hawthorn hay hayden hayer hayes haynes hayre
hayrioglu hays hayward hazenveld heaffy healey healy heaney heaphy hearn hearne hearty heath heathcote heavey heba
hebenstreit hebert hechenberger hecimovic heck hecker heckett hecko heckova heczko hedberg hedderman hedigan hedin
hedlund hedman hedstrom heeb heelan heenan heeney heere heerkens heerschop heffernan hefferon heffron hegarty hegde
hegedus heger heggarty hegmann hehir hehl heidenreich heiderscheid heidrich heigl heijman heijmans heijmen heikkila
heikkinen heim hein heindl heinen heino heinonen heinrich heinrichs heinsalu heinsoo heintz heintze heinz heinzl
heirens heiskanen heiss heissenberger hejduk hejna hekker helak held helen heleniak helenius helery helgesson helin
hell helland hellberg hellemans heller hellevoort hellgren hellman hellstrom hellwig helm helman helmerhorst helminen
helsen hely hemetsberger hemmen hemmer hempenstall henao henck henderson hendrick hendricks hendrickx hendriks
hendrikse hendrix hendry hendzel henebry heneghan henery heney hengen henin henk henke hennebry hennelley hennelly
hennessey hennessy henni hennig hennigan henningsson henrard henriksen henriksson henrion henriques henriquez henrotte
henry hens henschel hensley henson hentschel hepburn hepenstall heraghty heras heraty herba herbert herbst herbut
herceg herd herda herdzik heredia heremans heretik heretikova hereward hering herity herlihy herman hermann hermanowicz
hermans hermansen hermansson hermes hermighausen hermiston hermosilla hernadez hernandes hernandez hernando hernon
herok heron herout herranz herrera herrero herring herrmann hertrampf hervas herve hervia herzog heser heskin heslin
hess hesse hessel hession hester hethur hetmanczyk hettinger hettner heuertz heuser hever hewelt hewitt hewson hexspoor
heydrich heylen heymans heyne heyvaert hickey hickle hickman hicks hidalgo hidayanto hidayat hierro hietala hietanen
higgins higueras hilary hilbert hilger hill hillen hiller hillery hilliard hilll hillow hills hilmer hilmerova hilpert
hilti hilton hiltunen himmelbauer hinca hines hinic hinney hinojosa hinterberger hinteregger hinterleitner hinton hintz
hirsch hirschmann hirt hirthe hirvonen hishon histon hjalmarsson hjelm hjort hladka hladky hlavac hlavacik hlavacikova
hlavacova hlinik hlinikova hlinka hlinkova hnat hoang hoarau hoare hoareau hoban hobbs hocevar hochleitner hochreiter
hocine hodak hodel hodge hodges hodgson hodkiewicz hodl hodnett hodson hodza hodzic hodzova hoedemakers hoeger hoeks
hoekstra hoelen hoes hoey hofbauer hofer hoffman hoffmann hofig hofinger hofler hofman hofmann hofmeister hofstatter
hofstetter hogan hogberg hogg hoglinger hoglund hojda hojka hokkanen holappa holc holcik holcikova holdaway holden
holder holeksa holewa holgersson holguin holic holicek holicekova holicka holickova holicova holik holikova holl
holland hollander hollaus holler hollins holloway hollywood holm holmberg holmes holmgren holmqvist holmstrom holohan
holopainen holst holsten holt holthuis holub holubec holubecova holubek holubekova holubka holubko holubkova holubok
holubova holuby holvoet holzapfel holzenbecher holzer holzinger holzknecht holzl holzmann homenick honan hondeveld
honing honkanen honkisz honore hood hoogers hook hoop hooper hoota hoover hope hopkins hoppe hoppenbrouwer hora horacek
horackova horak horakova horan horbacz hore horemans horgan horl horle hormann hormazabal horn horne hornich hornig
hornik horrocks horton horvat horvatek horvath horvathova horvatic horvatinec hosae hosey hoskins hosp hoss hosseini
hostak hostakova hoste hotz houari houben houbowicz houde houdijk hougardy hough houghton houle houlihan hourican
hourigan hourihane house houston hovel howard howarth howe howell howells howley hoyos hoysz hoz hoza hozjan hozova
hrabar hrabia hranic hranj hrasko hraskova hrastinski hrdlicka hrdlickova hren hrianka hriankova hribar hribernik hric
hricova hrmo hrmova hrobon hrobonova hrovat hrsak hruba hruby hruska hruskova hrusovska hrusovsky hrvojic hrynkiewicz
hrzenjak huang huart huba hubbard hubel huber hubert huberts huberty hubin hubmann hubner hubova hucko huckova huczek
huczko hudacek hudacekova huddleston hudec hudecova hudson hudzik huel huels huemer huerta huertas huet huff huffman
hufnagl hug hughes huguet huhn huhtala huijben huijbrechts huijs huijzing huisman huka hulboj huljev hull huls
hulshouts hulskes hulst hult hultgren hultman humayrova humbert humblet hume humeniuk humer hummel hummer humoyunov
humphrey humphreys humphries hunt hunter hunziker huotari huovinen hupka hupkova hurd hurley hurlimann hurst hurt
hurtado hus husak husakova husar husarova husek husekova huseynli huseynoglu huseynov huseynova huska huskova husnjak
huso husova huss hussain hussein hussey hustak hustakova huszcza hutagalung hutapea hutasoit hutchinson hutchison huter
hutnik hutta hutter hutterer hutton huttova huttunen hutyra huurdeman huuskonen huybrechts huyghe huynh huys huysmans
huzaifa hyatt hyde hyjek hyland hyman hynek hynes hynman hytonen hyttinen hyvarinen hyvonen hyzy iacobucci iacovelli
iadanza iago iannelli iannotti iannucci iannuzzi ibacache ibanez ibarra ibikunle iborra ibraaheem ibrahim ibrahimli
ibrahimoglu ibrahimov ibrahimova ibrohimov iciek idec idris idrisli idrisoglu idzi iforayeva iftikhaar iglesia iglesias
ignac ignatiuk ignatjev igoe igras ihab ihalainen ihejirika ihnacak ihnacakova ihsaan ihsanoglu ihtiram ijli ikhlef
ikonen ilan ildrmoglu ilic ilijic ilinovic iljin illes ilori ilupeju ilves imali imbert imhof imiela iminza imioczyk
immonen imonova impastato imrich imrichova imronov indyk indyka infante infantino inglis ingoldsby ingram ingvarsson
iniesta iniguez innocenti innseadun inonu inostroza intaum interiano interminei interminelli inzaghi inzunza ionescu
ionita ioppi iqbal irawan ireland ireri iriarte irizarry irla iroha irungu irvine irving irwin irzyk isaac isah isaksen
isaksson isaxanl isella isern isfandiyorov iskierka isler islomov ismail ismaylqz ismoilov israelsson issa issac issack
issak iswahyudi iten iturra iustas ivancan ivandic ivanov ivanovic ivarsson ivask ivaska ivaskova ivers iversen ivory
ivsic iwanczyk iwanow iwu iyanda iyengar iyer iymonova izaguirre izquierdo jaabir jaakkola jaakson jaanson jaanus
jaaskelainen jaatinen jabir jabonski jabr jacak jaceps jachimczak jachimczyk jachna jackman jackson jacob jacobi jacobs
jacobsen jacobson jacobsson jacoby jacot-descombes jacot-guillarmod jacquemart jacquemin jacques jacquet jacquot
jacuzzi jad jadot jadoul jaen jafari jagarinec jagecic jager jaggi jagieka jagieo jahdami jahdari jahn jahongirov
jailani jaime jaimes jain jaiyeola jaje jajko jakab jakel jakiel jakimiak jakobiak jakobik jakobsen jakobson jakobsson
jakoniuk jakopec jakopovic jakovac jakovic jakovlev jakovljevic jakub jakuba jakubaszek jakubcek jakubcekova jakubcik
jakubcikova jakubco jakubcova jakubec jakubecova jakubek jakubekova jakubik jakubikova jakubiuk jakubka jakubko
jakubkova jakubova jakubowski jakupic jakus jalaal jalakas jalil jalolov jalonen jalovec jalovecova jama jamaal jamar
jambor jameel james jameson jamieson jamnik jamroz jamrozek jamrozy jamshidov jan janak janakova janasik janasz janc
janca jancek jancekova jancewicz janco jancova janczarek janczura janda jandl jandova jandua janecek janecekova janecka
janecko janeckova janek janekova janes janezic jani janic janicki janiga janik janikova janisch janisz janiszek
janiszewski janiuk jank janka jankauskas janke janko jankova jankowicz jankowski jano janocko janockova janos janosek
janosekova janosik janosikova janoska janosko janoskova janoso janosova janoszek janoszka janova janowiak jans jansdr
janse jansen jansse janssen janssens jansson jantos jantosovic jantosovicova jantsch jantti januar januchta januszewicz
januszko jany jaowiec jaque jaquez jara jaracz jaramillo jarc jarczak jarczyk jarema jaremek jaremko jargieo jargio
jarka jarkiewicz jarl jarmua jarmuz jarmuzek jaroch jaros jarosiewicz jarosik jarosova jarosz jaroszuk jarso jarv jarve
jarvela jarvenpaa jarvi jarvinen jarvis jas jasica jasina jasinski jasionek jasko jaskoa jaskolski jaskowiec jasminova
jasnoch jasprica jasso jast jastrzebski jaszcz jaszczur jaszczyszyn jauhiainen jauk jaume jaunzema jaunzems jauregui
javohirov javornik jaworski jayaraman jazdzyk jazwiec jdotte jean jebet jedlovska jedlovsky jedra jedrak jedral
jedrasiak jedraszczyk jedraszek jedruch jedrusiak jedruszczak jedryczka jedrys jedrzejek jefferies jefferson jeffries
jefimov jefwa jeggij jegorov jehle jeitz jeka jekel jelagat jelavic jelen jelic jelimo jelinek jelinkova jelle jellyman
jemeli jemric jemutai jendek jendekova jenek jenewein jenkins jenko jenni jennings jensen jenssen jepchirchir jepchumba
jepkemboi jepkemei jepkirui jepkoech jepkogei jepkorir jepkosgei jepleting jepngetich jeppesen jeppsson jepsen jeptoo
jerde jereb jereczek jerez jeric jerkovic jermakov jerman jerono jerop jerotich jersov jerusalem jeruto jerzyk jeske
jespersen jessa jessel jessen jesus jeszka jeszke jewua jezek jezior jezkova jezyk jezyna jha jhaveri jibril jilani
jiles jillo jimale jimenez jiminez job jobstl jochems jockel jodar jodko joe joel joesaar jofre jogi johal johann
johannessen johannesson johansen johanson johansson john johns johnsen johnson johnsson johnston johnstone jokela
jokinen joly jomini jomo jonak jonas jonasson jonata jonatova jonckheere jonczyk jones joniak jonik jonjic jonker
jonkman jonsson joos joosten jop jopich jorda jordan jorgensen joris jorlink jorquera jorrisen josefsson joseph joshi
joshua josipovic josko jost joszko joubert jourdan jovanovac jovanovic jove jover jovic jovinelli joyce joye jozefczak
jozic jozwiak jozwik jrgensen juan juarez judd judek judge juen jug jugovac juhanson juhasz juhkam juhlin jukic julia
julian julien julius julliard juma jumba junas junasova junck juncken juncker jung jungfer jungwirth junior junitz junk
junken juntunen jurado juras jurasova juraszczyk jurca jurcic jurcina jurcinova jurco jurcova jurczuk jurek jurekova
juresko juretic jurgens jurgenson juric jurik jurikova jurina jurinova jurisic jurisson jurjevic jurka jurko jurkova
jurkovic jurkovicova jurlina juroszek jurrijens juskiewicz jussila juszczuk juttner juvara juvonen kaamil kaar kaari
kaarik kaasik kabala kabeer kaberia kabir kabiru kabui kaburu kabus kabza kachela kaci kacperczyk kacperek kaczan
kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kadak kadakia kaddour kaddouri kade kadela kadenge kadi kadija
kadlec kadlecova kadri kadzo kaek kafel kafer kageha kagendo kager kagi kagwiria kahindi kahinu kahkonen kahlina kahr
kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz kairu kairys kaiser kaja kajak kajdan kajdas kajstura kajuju
kakai kakar kala kalama kalamees kalan kalanjos kalarus kalazic kalcher kalda kale kaleem kaleema kaleja kalejs kalekye
kaletka kaliciak kalin kalinak kalinakova kalinin kalinka kalinowski kalisiak kaliska kalisky kalista kalita kaljula
kaljurand kaljuste kaljuvee kalka kalla kallas kallaste kallen kallert kallio kallstrom kalm kalman kalmus kalnina
kalnins kaloki kalota kaltenbock kaltenbrunner kaltenegger kaluga kalume kalvaitis kalvelis kalvenas kamal kamalanon
kamande kamarainen kamathi kamau kambs kamdar kamel kamela kamene kamieniak kamieniarz kaminski kammerer kamp kamper
kamran kamronov kamyk kamyszek kanana kananu kanarek kanda kandie kandora kandzia kandziora kane kanepa kaneps kanerva
kang'ethe kangas kangethe kangley kangogo kangro kangur kania kaniak kaniakova kanik kanini kaniski kanja kankaanpaa
kannan kansy kant kantola kanyi kapadia kapaka kapcia kapciak kapeller kapera kapinos kapka kapoor kapp kappel kapral
kapur kapuscik kapustka kar kara karaamat karadeniz karagic karalus karam karamarko karambu karan karani karanja
karaskiewicz karczmarek karczmarz karels karge kargl kargol karhu karhunen kari karier karikari karimi karisa kariuki
karjalainen karki karkkainen karklina karklins karkocha karkut karl karlberg karlovic karlsen karlsson karlstrom
karmelic karmelita karnas karner karnik karol karova karowicz karpe karpeta karpiak karpiel karpik karpinski karpov
karppinen karrer karro karsznia karttunen karu karuga karul karulova karuri karuza karvinen karvonen karwala karwan
karwitha karwot karys karz kas kasak kasam kase kasel kasemaa kasemets kaser kashif kashyap kasiak kasica kasim kask
kaspar kasparova kasper kasperczak kasprzak kass kassim kassulke kastelic kastelik kaster kastner kasyoka kaszkowiak
kasznia kata katana kathagen kathambi kathure katic katona kattai kaucic kauffmann kaufman kaufmann kaul kaulina
kaulins kaupas kauppila kauppinen kaur kautzer kauzlaric kavaliauskas kavanagh kavasch kavaschova kawa kawak kawala
kawiak kawira kawula kawulok kay kaya kaysan kayser kazakov kazana kazberuk kazek kazik kazikova kazimierczuk
kazimierczyk kazior kazirod kazlauskas kazmierczak kazmierczyk kazubek kazungu keady kealey keally kealty kealy keane
keaney keany keapock kearney kearns keary keating keaveney keaveny kebaili kebir kedzierski kedziorek keebler keeffe
keegan keehan keelan keeley keeling keely keenaghan keenahan keenan keeney keer keery keevers kehoe keightley keijser
keijzer keinanen keitany keith kelder kelecic kelekovic kelemen keler kelic kelleher keller kelley kellner kello
kellova kelly kelo kelova keltenie kelvey kelvin kemboi kemei kemmer kemp kempka kempny kemppainen kendall kendi kendra
kendrova kenga kenig kenis keniz kenizova kenlan kenlon kenna kenneally kennedy kennellan kennelly kenny kensy kent
keogan keogh keoghan keoghane keohan keohane keown keplinger ker keranen kerekes kerekovic kerger kerin kerins kerkhof
kerkhofs kerley kerlin kerluke kermody kern kernan kerney kerova kerr kerrigan kerrisk kerschbaum kerschbaumer kerschen
kertzmann kerubo kerville kerwick kesek keskinen keskitalo keskula kessler ketel keter ketola ketting kettunen keudel
kevane keville kevin kevo key keya keyes khaemba khaldi khaled khalif khalil khalsa khamis khamisi khan khanna khare
khatri khelif khelifa khelifi khelil khisa khosla khurana kiama kiarie kibe kibet kibiwot kibiwott kiboi kibor kiciak
kidawa kidd kidney kidon kieber kiebik kiebowicz kiebus kieca kiedrowicz kieek kieffer kiehn kielan kielczyk kielich
kieloch kiely kiema kiepas kiepura kieran kierane kierans kierat kierepka kiernan kieszek kigen kihara kihn kiik kiil
kiilu kiio kiiru kiis kiisk kij kijanka kijas kik kikas kikkas kilar kilawee kilback kilbane kilbride kilcoyne kilday
kildea kilduff kilfoyle kilgallen kilgallon kilhooly kiliszek kiljan kilk kilkenny killeen killer killilea killooly
killoran killoughry kilmartin kilmore kilonzi kilonzo kilpelainen kilroe kilroy kim kimachu kimaiyo kimani kimanthi
kimanzi kimaru kimathi kimeli kimemia kimeu kimosop kimotho kimtai kimutai kinaghan kinahan kinal kind kinder kindle
kinet king king'ori kingori kingston kiniry kink kinkela kinlan kinlen kinnane kinnear kinnegan kinner kinnerk kinney
kinnon kinnunen kinny kinoti kinsch kinsella kintziger kinuthia kinya kinyanjui kinyua kiogora kioko kipchirchir
kipchumba kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui kiplagat kiplangat
kipleting kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo kiptui kiptum kipyego
kipyegon kiragu kiraly kirby kirchmair kirchner kirillov kirimi kirincic kirk kirke kirlin kirpenstein kirs kirsch
kirschner kirsipuu kirss kirui kirwa kirwan kiryluk kis kisel kisela kiselova kisilu kiska kisman kiss kissane
kisseljov kiszczak kitheka kithinji kithome kiti kitonga kitprapa kitsao kitson kittakun kituku kitumaini kitur kitzler
kitzmann kiuru kivela kivi kivilo kivimae kivimaki kivinen kiviniemi kivistik kivisto kivuva kiwior kjeldsen kjellberg
kjr klaas klaja klama klamka klammer klanac klapac klapacova klapka klapko klapkova klapp klaric klarin klasic klasson
klatka klaus klausen klausner klavina klavins kleban klebba kleczar kleibrink kleijse klein kleina kleinschmidt klejna
klek klekot klemczak klemencic klemens klement klemm klemt klepac klepacova klepka klerks kleybrink kliber kligl klima
klimacek klimacekova klimek klimekova klimko klimkova klimkovic klimkovicova klimo klimov klimova klin kline kling
klingelhofer klinger klingler klinkosz klisz kliszcz klizan klizanova kloch klocker klocko kloiber klokoc klokocova
klopacka klopackova kloppert klorek klos kloska klotz kluczek klucznik kluczyk klug kluj klups klus klyszcz klyta kmak
knapek knapp knappe knaus kneafsey knecht kneip knez knezevic knezovic kniaz kniec knight kniha knihova knockaert
knoers knoll knowles knox knudsen knuf knutsen knutsson knych knysak koaczek koaczyk koak koata kobak kobal kobel
kobelt kober koberl kobia kobielska kobielsky kobos kobryn kobza koc kocaj kocak kocakova kocan kocevar koch
kochanowicz kochel kocher kochman kocian kocianova kociemba kocijancic kocis kocisova kocjancic kock kocka kocko
kockova koco kocova kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczko koczy kodric koech koelpin
koeman koenig koepp kof kofler koger kogler kogo kohl kohler kohli kohn kohnen kohnke kohut kohv koistinen koit koitla
koiv koivisto koivula koivunen koj kojder kok kokalj kokanovic kokk kokko kokkonen kokol kokoric kokosza kolade kolanek
kolanko kolar kolarczyk kolarec kolaric kolarova kolarz kolb kolber kolbl kolbusz kolega kolehmainen kolek kolen kolenc
kolendo kolesar kolesarova kolesnik kolic kolk kolka koll kollar kollarova koller kollmann kolm kolman kolnik kolnikova
koloch kolonko kolster koman komander komar komarov kombe kombo komen kominiak komisarczyk komisarek komljenovic komora
komperda komsta komuda komulainen konat konda kondej kondratjev konecna konecny kongchayasukawut kongsri koniec
koniecko konieczek konig koning konings kononowicz konopelski konopka konopkova konovalov konrad konradova konsbruck
konsek konstantinov konstanty kont kontny konttinen koodziej koodziejak koodziejczyk kool koome koomson koort kopa
kopaa kopak kopciuch kopczyk kopec kopecka kopecky koperek kopf kopiczko kopij kopik kopjar koponen kopova kopp koppa
koppel koppensteiner koppova kopysc kopyt kopytko kopyto korab koral korbel korbut korcak korcakova korda kordus kordys
korec korecova korek koren koret korgul korhonen korichi korir korkosz kornak kornek kornet korniak korol koronkiewicz
koros korosec korpal korpela korpi korsman korstman kort korta kortelainen kortman koruturk korzekwa korzeniak korzonek
kos kosak kosaka kosanovic kosc koscevic koscielak kosciesza koscik koscioek kosciukiewicz kosciuszko kosek kosela
kosgei koshy kosi kosiak kosic kosido kosiec kosiewicz kosir koska koskei koskela koski koskinen kosman kosnik kosno
kosoko kosonen kosowicz koss kossak kossler kostanic kostek kostelac kosten koster kostera kostin kostka kostkova
kostolzin kostorz kostrec kostrecova kostro kosut kosz kosznik kot kota kotala koterba kothari kotian kotianova kotkas
kotlarek kotnik koton kotov kott kotulic kotulicova kotuniak kouba koubova kouidri kovac kovacek kovacevic kovacic
kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova kovalova kovanen kovar kovarova kowal kowala kowalak
kowalczyk kowalewski kowalik kowalowka kowalski kowaluk kowara koya koza kozacek kozacekova kozacik kozacikova kozaczuk
kozak kozakova kozar kozdra kozdroj kozdron kozelj kozey koziarz koziatek kozica kozieja kozien kozio kozka kozlak
kozlov kozma kozmon kozmonova kozok kozon kozova kozowicz kozowski kozubal kozuszek krabbe krack kraft krainer krainz
krajcar krajci krajcik krajciova krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek
krajicekova krajnc krajniak krakowczyk kral kralik kralikova kralj kraljevic kraljic krall kralova kralovic kralovicova
kramar kramaric kramarova kramberger kramer krammer kranc kranjc krantz kranz krasa krasnohorska krasnohorsky krastina
krastins kraszkiewicz krata kratochvil kratochvilova kratzer kraus krause kraushaar krausova krauz krauza krawczyk
kraxner krcelic krebs krecichwost krecisz krecke kreczmer krefta kregiel kreidl kreiger krein kreiner krejcova krekora
kremer kremser krenc krenn krepa kreslina kreslins kresonja kretek kretowicz kreusel kreuzer krezoek kriegl kriens
krier krieva krievina krievins krievs kriisa kris krish krishna krishnamurthy krishnan kristensen kristensson
kristiansen kristiansson kristof kristoffersen kristoffersson kristofova krittayanukoon krivec kriz krizan krizanova
krizik krizikova krizova krochmal kroczak krogh kroker krokosz krol krolczyk krolikiewicz kroll krolov kronberger
kronenberg kronsteiner kroon krop kropilak kropilakova krotak krotakova krpan krsanac krueger krug kruger kruglov kruk
krumina krumins kruns krupa krupova krus kruschwitz kruszka kruszona kruze kruzel kryk krysik krysta krystkowiak
kryszczuk kryszkiewicz krywult kryza krzan krzelj krzempek krzeszowiec krznaric krzosek krzyk krzykaa krzysiek krzysko
krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzyzostaniak ksakurek ksel kshlerin ksiezak
ksiezyk kuach kub kuba kubaczyk kuban kubanek kubasiak kubasiewicz kubec kubecova kubek kubekova kubiaczyk kubiak
kubicek kubicekova kubicka kubicko kubickova kubieniec kubik kubikova kubina kubisz kubko kubkova kubo kubon kubova
kubow kubowicz kubrak kucab kucera kucerova kucewicz kucharski kucharz kucharzyk kuchciak kuciak kucic kuciel kucz
kuczaj kuczak kudacik kudacz kudeka kudela kuder kudlak kudra kudrjavtsev kuffa kuffel kuffova kugler kuhar kuhic kuhl
kuhlman kuhn kuhnert kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujawiak kujda kujundzic kuk kukawka kukiea
kukier kukkonen kukucka kukuczka kulas kulczak kuliberda kulikov kulis kulisz kulkarni kulma kulmala kulon kultys kulus
kumar kumer kumi kummer kumorek kumpulainen kumsoontorn kumushova kuna kunac kunc kuncewicz kunda kunde kundova kundu
kundzina kundzins kunen kunert kung kung'u kungu kuningas kunka kunkova kunova kunysz kunz kunze kuosmanen kupa kupaj
kuphal kupidura kupka kupko kupkova kupova kups kupsjak kurach kuran kurant kurbiel kurc kurcz kurczab kurczak kurda
kurek kurg kurgat kuria kurian kurki kurm kurniawan kurnik kuronen kuropatwa kurowski kurp kurpanik kurpisz kursa
kurtoic kurtyka kuruc kurucova kurui kuruvilla kurvits kuryowicz kurys kurz kurzac kurzaj kurzak kurzmann kurzydo
kurzyna kus kusa kuscevic kusch kusek kusi kusik kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir
kusnirova kuso kusova kuster kustosz kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kutch kutek kutera
kutnik kutsar kutt kuus kuuse kuusela kuusik kuusisto kuusk kuvalis kuvezdic kuza kuzia kuzior kuziora kuzmic kuzmin
kuznetsov kuznia kvist kwaadland kwaakye kwaakyewaa kwak kwamboka kwapien kwapis kwapisiewicz kwarciak kwartemaa
kwarteng kwasek kwemoi kwiatkowski kwinta kwoka kyalo kyc kycia kyei kyeiwaa kyerewaa kyllonen kyne kysel kysela
kyselova kysz laakkonen laakso laaksonen laan laane laanemets laas laats labadie labado labas labbe labeeb labelle
labinjan labocha labonte laboy labra labrecque labuda labudda labudova labus laca lacasse lace lacey lachance
lachapelle lachmann lacis lacka lackner lacko lackova laco lacombe lacova lacroix lacy lad lada ladavac ladeck lademann
ladner laenen lafferty laffey laffray laflamme lafleur lafontaine lagarde lagat lage lagerweij lagler lago lagos laguna
lagzdina lagzdins lah lahaye lahey lahiah lahiffe lahmar laht lahteenmaki lahti lahtinen lahy laib laidhleis laighnigh
laiho lailasari laimer laine laing laitinen lajcak lajcakova lajciak lajciakova lajlaj lakatos lakehal lakhal lakhdari
lakin lakoseljac laks laksita laksmiwati lal lala lalak laliberte lall lalla lallemand lally lalonde lalor laloux lam
lamac lamacova lamas lamb lambe lambers lambert lamborghini lambot lambotte lambrecht lambrechts lambregt lamch lament
lamesch lammas lammens lammer lammi lamont lamontagne lamore lamotte lamoureux lampa lampart lampert lampinen lampl
lamprecht lamri lamy lancaster lancisi landa lande landers landin landl landon-lane landry landstrom landy lane
lanfranchi lang langa langan langat lange langer langern langevoort langier langiewicz langlois langosh langworth
lanigan lanka lankinen lankle lanners lansink lantz lanz laouar lapierre laplante lapointe laporte lappalainen lappin
lapsa lara larbi larcher lardinois lardner largan largey laribi lariviere larkin laroche larocque larose larouche
larranaga larrea larsen larson larsson larysz las lasa lasic laskowski laskus lass lassen lassila lassnig lastra
laszczyk laszkiewicz laszlo laszuk lata latacz latek lathrope latier latif latko lato latoszek latour latreche latt
lattuada latupono latuszek latvala laukkanen launay laur laureano laurenson laurent laureys lauri lauridsen laurila
lauritsen laursen lauwers lauzon lavallee lavan lavell lavelle laverty lavery lavigne lavin lavoie lavric law lawal
lawless lawlor lawrence lawson laylova layth lazar lazarek lazcano lazizov lazo lazuardi leach leacy leahy leal leannon
leao learmonth leary leavey leban lebar lebeau lebedev lebel leber leblanc lebon lebreton lebron lebrun lebsack lechner
leclerc leclercq lecocq lecomte leconte lecoq leddin leddon leddy ledent lederer ledesma ledner ledoux leduc ledwich
ledwith ledzion lee leeb leech leemans leen leene leeney lees lefebvre lefevre leffler lefort legault legendre leger
legnante legovic legrain legrand legros leguit legutko lehane lehikoinen lehiste lehmann lehner leht lehtimaki lehtinen
lehtla lehtmets lehto lehtola lehtonen leibetseder leino leinonen leis leite leitgeb leithner leitner leiva lejeune
lejk lejman leks leland lelas lelei leleu leleux lelievre lelijveld lelito lelonek leloup lemaire lemaitre lemanowicz
lemay lemayian lember lemiesz lemieszek lemieux lemire lemke lemmens lemmer lemoine lemonnier lempart lempereur lemus
lenaerts lenaghan lenarcik lenc lenda leneghan lenehan lengauer lengyel lenic lenihan lenik lennane lennartsson lennon
lenoir lensen lentz lenz leon leonard leonardi leoncavallo leone leonetti leonhartsberger leoniak leoniuk leonowicz
leopardi leopold lepa lepage lepak lepianka lepik lepisto lepka lepp leppanen leppik lepsik lepsikova lercari lerch
lercher lerma lerner leroux leroy lertsattayanusak leruth lesage lesch lescic lesic lesiewicz lesik lesisz lesjak
leskinen lesko leskovar leskovic leslie lesna lesner lesniak lesnik lesny lessard lestari lester leszcz leszczak
leszczuk leszczyk leszczynski leszkiewicz letelier letellier lether letkiewicz leto letourneau letova letta lettiere
lettner leu leunberger leuschke leutgeb levan leveque levesque levin levine levy lew lewa lewandowski lewek lewicz
lewis lewko ley leyden leydon leys leysen leyton leyva lezon lheureux lhoir liber libert liblik lica lice lichon
lichtenegger licis licul liddane liddy liden lidstrom lie liebelt liedtke liegeois liekens lien lienard liepa liepina
liepins lieshout lievens ligas ligenza ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi lijn likar
lilja liljegren lill lillemets lillis lillo lima limazah limbourg limo limon lin linares lincoln lind linda lindahl
lindau lindberg lindblad lindblom linde lindell linden linder lindfors lindgren lindh lindholm lindinger lindkvist
lindmark lindner lindorfer lindquist lindqvist lindroos lindsay lindsey lindskog lindstrom lindvall linehan linek link
linka linke linkiewicz linna linnane linny linschoten linskey linster lintner linton lioglu liovic lipa lipinski lipka
lipko lipkova lipok lipova lipowicz lipp lippens lippomano lipponen lips liptak liptakova lira lis lisak lisica lisicka
lisicky lisik liska liskiewicz liskova lison liss list liston listwan litewka littel littizzetto little litva litvova
litwa litwinczuk litwiniuk litwinowicz liu liukkonen liverotti livingston lixanl liyaaqat liyaqat liyeva lizama lizana
lizon lizurej ljubetic ljubic ljubicic ljung ljungberg ljunggren ljungqvist llabres llado llamas llano llanos lledo
llobet llopis llorens llorente lloret lloyd lluch loaiza loba lobato lobo lobos lochel lochlann lockman loep loera lof
loffler lofgren loftus logan logar loghan loginov logue lohmus loibhead loibl loidl loiseau loj loja lojek lojekova
lojen lojka lojko lojkova lojova loke lokk lollobrigida lombard lombardi lombardo lombroso lomeli lommert lomp london
londono lonen lonergan long longan longhena longoria lonn lonndun looney loorits loos lopes lopez lopresti lorang lorca
lorch lord lordan loreal loredan lorencin lorens lorent lorenz lorenzo lorreijn losa losada losatapornpipit losekann
loska loucif loughlin loughnane loughran loughrey loughry louis lounis loureiro lourenco louws lovato love lovett
lovgren lovric low lowe lower lowery lowney lowry loya loyal loyola lozada lozano luay lubera luberda lubina lubinova
luboch lubowitz lubs lucarelli lucas lucchesi lucciano lucena lucero lucey luciani lucic lucid lucio lucitt luddy
ludovisi ludwig ludwik ludwin ludwiniak ludwisiak lueilwitz luengo luettgen luevano luger lugo luht luibhead luik luis
luisead lujan lukac lukacova lukacs lukas lukic lukin lukinic lukk luks luksa luksic luksova lukstina lukstins lula
lulek lumbasi lumbreras lumi lumiste lumumba luna lunam lund lundberg lundblad lunde lundell lundgren lundh lundholm
lundin lundkvist lundmark lundon lundquist lundqvist lundstrom lunham lunney lunny luoma lupo luptak luptakova luqmaan
luqman luque luria luscher luse lusis lussier lussu lustenberger luster lut lutf lutgen luthi luthra luts luttenberger
lutterveld lutz luukkonen lux luxardo luyckx luyten luz luzi lyden lydon lynch lynchechaun lynchehaun lyne lyng lynn
lynskey lyon lyons lysaght maalik maalim maas maasik maaswinkel maatta maawiya mac maca macadoo macaleavy macallen
macaloon macan macanally macart macarthur macauley macbreen macbride maccaffrey maccanelli maccann maccartan maccarthy
maccarville macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak
macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer mace macedo macegan
macejkovic macek macekova macelgunn macesic macever macevoy macfadden macfall macfaull macgee macgeehan macgill
macgilligan macging macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgroarty
macguinness macgurk mach macha machacek machacekova machackova machado machale macharia machata machatova machenry
macher macheta machnac machnacova machniak macho machon machova machowiak machowicz machuca machugh machul macias
maciejczuk maciejewicz maciejewski maciejko maciejuk macik macikova macinerney macinnes macio maciocha maciuk maciuszek
mack macka mackay macken mackenna mackenzie mackeown mackesey mackevitt mackey mackle macko mackova mackovic
mackovicova mackow maclean maclysaght macmahon macmillan macmonagle macmorrow macmullan macmullen macnabb macnaboe
macnaboola macnally macnamara macnamee macneela macneill macnelis macnulty maco macova macpherson macphilbin macrea
macshea macsweeney mactiernan maculewicz macveagh macveigh macwilliams mad madajczyk madan madani madar madara
madariaga madaric madaricova madarova madden maddock maddox maddy madej madejczyk madejova mader madera maderna maderno
madhubuti madi madigan madinaeva madisson madiyan madrid madrigal madro madrzak madrzyk madsen madu madunic madura
madzia madziar mae maecki maenpaa maeots maertens maes maesalu maestas maestre maffei maftunova magal magalhaes
magalova magan magana magann magar magauran magee mageean magennis magennity mageto maggio maggioli maghanga magi magic
magier magill maginn maglio magnani magnusson magombo magrassi magrath magryta maguidhir maguire magyar mahajan mahal
mahamed mahamud maharaj mahat mahbeer mahbub mahdiev mahe mahedy maheen mahendra maher maheswara mahfuj mahfuz mahi
mahieu mahmood mahmoud mahmoudi mahmudov mahmudova mahnet mahon mahoney mahony mahy mai maia maidana maidla maier
maierhofer maillard maillet maillot maina maingi mainka mair maire mairhofer mairtin maitha maithya maiyo maj majak
majcen majchrzak majczyna majd majdak majdan majdanova majdenic majeed majerczyk majerus majeska majesky majewicz
majewski majnusz major majorana majorczyk majorek majos majsterek majstorovic majtczak majtyka majumdar majzner mak
makar makarov makaruk makau makela makena makhlouf makhloufi maki makiea makinde makinen makinwa makkonen makles mako
makokha makori makos makosz makova makovac makovec makovecova makovica makovicka makovicky makovy makowski maksimov
maksimowicz maksym makulec makulu makungu makurat mala malacarne malachovska malachovsky malakova malaparte malara
malarczyk malatesta malave malcharek malcher malcherek maldonado malecha malek malenchini malesza maleszka maletic
malewicz malfait malherbe malhotra maligowka malikova malina malinen malinova malinowski malipiero malisek malisekova
malisz malka malki mall mallet malley mallick mallien mallon malm malmberg malmgren malmqvist malmstrom malnar malo
maloba maloca malon malone maloney malosev malowney malpighi maltais maluki maly malzer mamani mambo mamcarz mamic
mammen mamo mamojka mamojkova mamula man manacorda manahan mancebo mancilla mancini manco mand manda mandal mandala
mandasari mandel mander manderscheid mandl mandla mandrysz mane mangal mangale mangan mangat mangel mangen mangold
mangunsong mani manista manjon manley mann mannan manne mannik manninen manning mannion manniste mannisto mannix
mannoia manole manolesso manrique manriquez mans mansa mansell mansfield mansilla manso manson mansour mansouri mansson
mansur mansveld mansvelt mansz mante mantegazza mantegna mantilla mantyla manuel manullang manunta manzanares manzano
manzoni maocha maota maouche maquet mara marach marambio maranga marangoni maras marasovic maraszek marat marazzi
marbun marcacci marceron marchal marchand marchant marchlewicz marcin marcinczyk marcinek marcinekova marciniak
marciniszyn marcinko marcinkova marcinkowski marcinova marco marcol marconi marcos marcotte marcoux mardesic mardhiyah
mardones marecek marecekova marechal marek marekova marenzio mares maresova maretic marfell margas margita margitova
margol margraf margreiter mari marian marianova maric maricevic marie marien marijanovic marin marinetti maringer
marini marinkovic marino marinovic marion maripuu maris mariscal maritim marjanovic marjonova mark markanjevic markey
markham markiel markiewicz markkanen markl marklund marko markos markosova markova markovac markovic markovicova
markowski marks markus markusova marley marlier marmol marnach marnan maroa marolt maron maroof maros marosova marosz
marpaung marquardt marques marquet marquez marren marrero marrinan marron marrone marroquin marry marsden marsh
marshall marsic marsili marta martan martanova marte martel martens martensson marti martic martikainen martin martinak
martinakova martincek martincekova martincevic martineau martinec martinecova martinek martinekova martinelli martinez
martinic martinka martinko martinkova martinkovic martinkovicova martinova martinovic martinovicova martins martinsen
martinson martinsson marton martorell martova marttila marttinen martucci marty martyka martyn martynowicz marusic
maruszczak maruszczyk marvin marwa marx marxer mary maryadi maryamova maryati marzic marzorati mas masai masar masarik
masarikova masarova masaryk masarykova mascagni mascarenas mascaro mascheroni masek masese masha masiak masika masila
masinde maskova maslach maslankiewicz maslo maslov maslova masna masny mason maspero massa massart masse masseron
masset massey massin masson mastandrea master masterson mastroianni maszczyk maszkiewicz maszota mata matacz matagne
matahlija matamala matana matano matara matas mate matejczuk matejczyk matejka matejkova matejuk matela matenko mateo
mateos mater materek materka materne matesa mateu mateusiak matheka mathenge matheson mathews mathias mathiasen
mathiesen mathieu mathis mathisen mathol mathot mathurin mathy mati matias matiasko matiaskova matic matijas matijevic
matikainen matilainen matile matinawin matko matkovic matla matokanovic maton matos matosevic matousek matouskova
matovina matraszek matt mattarella matteotti matthai matthews matthijs matthys mattila mattsson matula matulewicz
matulic matulin matulka matura maturana matus matusewicz matusiak matuszewski matuszyk matvejev matwiejczyk matyjas
matyjasek matyjaszek matyka matynia matyszczak maughan maulana maundu maureira maurer maurery maureryova maurice maury
mauti mavra mavric maweu mawia mawira maxwell may maya mayaka mayasari maycha maye mayer mayerhofer mayert maynard mayo
mayol mayor mayoral mayorga mayr mayrhofer mays maysiak mayszek mayszka maz maza mazan mazanek mazek mazepa maziarczyk
mazik mazilescu mazouz mazouzi mazur mazurek mazurkiewicz mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mbaabu
mbae mbaka mbatha mbithe mbithi mbiti mbogo mboya mbugua mbui mbula mburu mbuthia mbuvi mcadams mcaleavy mcaleenan
mcaleer mcalinney mcalister mcaloon mcalunny mcanally mcandrew mcanulty mcardle mcareavey mcatee mcateer mcauley
mcauliffe mcaveigh mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey mccaffry mccahill
mccall mccallion mccallum mccann mccardle mccarney mccarra mccarron mccartan mccarte mccarthy mccarty mccarville
mccaughan mccaughey mccaul mccauley mccausland mccay mcclain mcclean mcclelland mccloskey mcclure mccluskey mccolgan
mccoll mccollam mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccorkill mccorley mccormick mccorry
mccourt mccoy mccracken mccrann mccrea mccready mccreanor mccrory mccrossan mccrudden mccullagh mccullough mccumiskey
mccumisky mccurdy mccurley mccurtin mccusker mcdade mcdaeid mcdaid mcdaniel mcdermod mcdermott mcdevitt mcdonagh
mcdonald mcdougald mcdowall mcdowell mcdunphy mcdwyer mcdyer mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea
mcelroe mcelroy mcelwaine mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen
mcfadden mcfall mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgauran
mcgaw mcgeady mcgee mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy mcgilligan mcgilly
mcgilroy mcginley mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick
mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgreal mcgregor mcgrenehan mcgroarty mcgrory
mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchugh
mcildownie mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcintosh mcintyre mcisaac mcivor mckaigue mckay mckee
mckeegan mckeever mckelvey mckendry mckeniry mckenna mckenny mckenzie mckeogh mckeon mckeown mckernon mckevitt mckie
mckiernan mckillop mcking mckinley mckinney mckinnon mcknight mclachlan mclaughlin mclaverty mclean mcleer mcleese
mcleigh mcleod mcloon mcloone mcloughlin mcmacken mcmahon mcmanaway mcmanus mcmaster mcmenamin mcmillan mcmonagle
mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe mcnally mcnamara mcnamee mcnaughton mcnea mcnealy mcnee mcneely
mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnulty mcpartland mcpartlin mcpartlon mcpherson mcphilbin
mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn mcrann mcready mcroarty mcrory
mcshane mcsharry mcsheehy mcteague mcternan mctiernan mctigue mcveagh mcveigh mcvicker mcvitty mcwalter meadog meadows
meads meaghan meagher mealaid meaney meany meara mears mebarki mecheri meciar meciarova mecik medac meddah medel
medhurst medic medici medina medjahed medrala medrano medvecka medvecky medved medvedev medvedova mee meehan meenaghan
meenan meeres meersman meert mees meeus meeusen meftah megantara megaw megger mehigan mehrimohova mehrojov meic
meidhreach meier meijer meili meindl meis meisch meissner meister meixner mejer mejia mejias melady melander melani
melaniuk melcer melchior meldon melendez meler melero melet melgar meli melia melican melichar melicharek melicharekova
melicharova melicher melichercik melichercikova melicherik melicherikova melicherova melin melis melka mella mellado
mellet mellon mellor melnik melo melody melton melville melvin memon mena menard menchaca mendak mende mendes mendez
mendizabal mendonca mendoza mendyka menendez meneses mengolo mennea menon mens mensa mensah mensik mensikova menthonnex
menton mentzel menza merabet merah meraz mercadante mercader mercado mercalli mercantini mercati mercer merchant
merchel mercier mercks merckx merda meredith mergen merila merilainen merino merisi merkas merkx merle mernagh merrigan
merritt merry mersch mertens mertz merz merzoug merzougui mesa mesaric mesbah mescall mesic mesjasz meskill messaoudi
messina messner mestdagh meszaros metcalfe metel metella methavorakul mets mettler metz metzler meucci meunier meurant
meurisse meusburger meyer meyers meza mezei meziane meziani mezzetta miah miara miasik miasko mica micca micetic mich
michael michalak michalczak michalech michalechova michalek michalekova michalica michalicova michalik michalikova
michalka michalkiewicz michalko michalkova michalski michaud michaux michel michelangeli micheletti michels michelson
micheni michiels michielsen michniak michnik michnowicz middelkoop middlemiss middleton midura miechowicz miecznik
miekina miekus mielcarek mielcarz mielke mieloch mierzwiak mies mieszaa mietka miettinen mietus migaa migda migliaccio
mignon migon miguel migwi mihalic mihalik mihalikova mihaljevic mihelcic mihelic mihhailov mihic mihoubi mijas mijsberg
mik mikaszewicz mikic mikiciuk mikita mikk mikkelsen mikkola mikkonen miklavcic miklecic miklik miklikova miklos
miklosko mikloskova miklosova mikoajczyk mikoajewicz mikoda mikosz miksza mikulak mikulakova mikulandra mikulcic
mikulec mikulik mikulikova mikus mikusek mikusova mila milanesi milanova milas milatic milcarz milczarczyk milej miles
miletic milevoj milewczyk milewski miley milicic milina milka milla millan millar millard millea miller millet millican
milligan mills milmo milne miloslavic milota milotic milotova miloudi milovac milroy miltenburg mimica mimouni mimun
minac minacova minayo miner minet minguez minhas miniati minihan minihane minkiewicz minkina minne minogue minta miocic
miodek miotke miozga mir miralles miramontes miranda miranov mireles mirga mirgos miriti mirli miro mirocha mironczuk
mironiuk mironov mironshohov miros mirosavljevic mirov mirova mirt misak miscell mise mishra misiarz misiaszek misicher
misiejuk misik misiko misikova misior misiuk misiurek miskell misko miskovic miskowiec misra missoni misteal mistrik
mistrikova mistry miszkiel miszkiewicz miszkurka miszta misztela mital mitchell mitei mitek mitera mitoraj mitra
mitschke mitt mittal mitter mitteregger mitterer mitterlehner mittermayr mizak mizgaa mizia mlakar mleczak mleczek
mlinar mlinaric mller mlynar mlynarik mlynarikova mlynarova mmboga mmbone mnangat moan moberg mocanu moccia mocek
mocenigo mochlichen mocibob moczko modi modiano modig modigliani modric modugno mody modzik moe moen moenen moens
moensendijk moerman moes moet mofardin moffatt moffit mogaka mogeni mogensen mogere mogherini mogire mohamed mohammad
mohammadi mohammed mohammedi mohamud mohan mohanty mohaupt moher mohinurova mohlaroyimova mohr moilanen moisio moj
mojica mojsa mojzis mojzisova mokadem mokaya mokhtari mokrane mokrani mokros mokrosova mokua mokwa mol molak molano
molder molegraaf molek molen molenaar moles molesini molga molin molina moliner molins molitor molka moll moller molloy
molnar moloney molyneux momanyi momberg monaco monaghan monagle monahan moncada mondaca mondadori mondaini mondragon
monduzzi moneta monfort mong'are mongan mongare monicelli moniuszko monk monkiewicz monks monnard monnet monney monnier
mononen monreal monroe monroy monsalve montague montalban montalcini montalti montalvo montana montanari montanariello
montandon montanelli montanez montano monte montecchi montecino montecinos monteiro montemayor montenegro montero
montes montesano montesinos montessori monteverdi montez montgomery monti montoya montserrat moody moon moone moonen
mooney moons moor moore moors moosbrugger mora moraa morabito moraes moraga morahan morais moraleda morales moran
morand morandi morandini morante morar morara morard morata moravcik moravcikova moravcova moravec moravecova morawiak
morawo morcillo morcinek mordak mordal more moreau moreels moreira morek morel morell morellato moreno morera mores
moresi moretti morgaa morgagni morgan moriarty moric moricova morillo morin morissette moritz morka morlacchi morley
mornane moron moroney morosini morova moroz morpurgo morricone morrin morris morrison morrissey morrocco morrow morse
morsli mortati mortensen morth mortier mortimer mortka morton morucci morvan moryc morys moscarda moschino mosciski
mose mosemann moser moses moseti mosioek moskalik moslavac mosley mosquera moss mostefaoui mostek mosur mot mota motak
motek motte mottet mottiez mottus moturi motycka motyckova motyka motykova moulay moulin mountain moura moureau mourib
mousel moussa moussaoui mouton moy moya moyano moyer moylan moynihan mozart mozdzierz mrak mraovic mraz mrazek
mrazekova mrazik mrazikova mrazka mrazko mrazkova mrazova mriosain mroczko mrotek mroz mrozek mrozowicz msuya mszyca
muange muasya mubinova muc mucha muchai muchangi muchemi mucheru muchira muchiri muchoki muchova muchui mucka mucko
mudden mude mudgway mudlaff mudri mudronja mueller muema muendo mueni muga mugambi muganl mugendi mugica mugo mugure
muhammadaliyev muhammadaminov muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadrizoyev muhammadsafoev
muhammadsodiqov muhammadsolihov muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev muhia muhlbacher
muhlberger muhlbock muhle muhonen muhonja muhoro muhovic muhr muhsinova muhumed muia muigai muijs muilleoir muimi
muinde muindi muir muiruri muizzova mukami mukherjee mukhopadhyay mukhwana mukiri mukoya muktar mukundi mularz mulawa
mulcahy mulcair mulder mulders muldoon muldowney mule mulei mulet mulgrave mulgrew mulhare mulhern muli mulichen
mulinge mulkerrin mullaghan mullaly mullan mullane mullaney mullany mullarkey mullen muller mullerova mullery mulligan
mullin mullins mullner mullooly mullooney mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry
mulryan mulvany mulvenna mulvey mulvihill mulvin mulvy mulwa mulyani mumba mumbe mumbi mumbua mumo mumtozova munari
mundia munene munga mungai munguia munguti muni muniak munisayeva muniz munnelly munoz munro munroe munshi munyao munyi
munyiva munyoki munyua munywoki muoki mur murach murae murage muraguri murangiri murat muratori muratovic muraya
murazik murcia murdoch mureithi murgas murgasova murialdo murigi muriithi murillo murimi murin murinova muriset murithi
muriuki muriungi murk murnane murnin muro murodov murphy murray murri murrihy mursalinaeva murtagh murthy murty muru
murugi murunga murungi musa musatti musau musaxanl muscet musee musembi musfirayeva mushtariyeva musia musiaa musil
musila musili musilova musimbi musiolik muskaa muslimaeva muslimov must mustac mustafa mustafayev mustapha mustapic
mustofa mustonen musumba musungu musy musya musyimi musyoka musyoki mutahi mutai mutanu mutegi mutembei mutemi mutethia
muteti muthama muthami muthee muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti
mutia mutie mutinda mutindi mutio mutiso mutisya mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri
muuo muur muursepp muxlisayeva muxtaroglu muya muzayyanova muzdalifayeva muzic muzina muzyk mwadime mwai mwaka mwakio
mwalimu mwamburi mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura mwema mwenda mwende mwendia mwendwa mwero
mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli mycek mydlak mydlarz mydlo mydlova myers
myga myhre myk myklebust myles myllymaki mynarz mynczak mynczyk myrcha myrcik mysiak mysior myszak myszk myszor mytnik
mytych mzungu mzyk naail nababan nabeel nabiaek nabih nabwire naccari nacer nacinovic naczk nadal nadeau nadeem nader
nadi nadig nadkarni naecz naeem naessens naf nafula nafuna nagar nagarajan nagel nagele nagi nagl nagle naglik nagoglu
nagorka nagy nagys naibei naidu naik nail naili nainggolan nair najam najeeb najera najmudin nakhumicha nakic nalazek
nalepka nalepkova nalewajek nalewajko naliaka nallon nally nalty namaga namys namyso nanda nandwa nangle nanjala naomi
napitupulu napolitano narain narang naranjo narasimhan narayan narayanan narozna narozny narpati narula narusis narvaez
nary nasambu nascher nascimento naser naserian nash nashiruddin nasiadka nasimiyu naslund nasri nastaj nastay nasyiah
nasyidah natanek natarajan nath natsir natt natta naughton naujokas naumiuk naumov nauseda nava navara navarova
navarrete navarria navarro navas navez navone navratil navratilova nawoj nawrocki nawrotek nayak nayar naylor nazar
nazareth nazarewicz nazari nazario nazarko nazarov nazimek ndambuki ndanu ndege ndegwa nderitu ndichu ndiema ndinda
ndirangu ndiritu ndiwa ndolo ndoro nduati nduku ndunda ndung'u ndunge ndungu nduta ndwiga nea neachtain neal nealon
neancol neary nebot necci nedermeijer nedic nedjar nedzi nee needham neehan neelan neelin neenan neerachapong negele
negrete negron nehring neilan neilian neill neilson neira neirynck nek nekesa neligan nelima nelis nelissen nelson
nemcova nemec nemecek nemeckova nemes nemeth nerger neska nesterowicz nestor nestorowicz neto nette neu neubacher
neubauer neugebauer neuhauser neuhold neulinger neumann neumayer neumayr neumeister neumuller neuner neureiter
neureuther neuschafer neuteboom neuville neuwirth neuzerling nevado nevala nevalainen nevarez neven neves neveu neville
nevin newman newton ney neyens neylon ng'ang'a ngala nganga ngao ngari ngaruiya ngatia ngei ngeno ngetich ngige ngigi
ngina ngome ngotho ngugi ngui ngumbao ngunjiri ngure nguyen nibali nicaise nicewicz nicholas nicholls nichols nicholson
nickel nickels nicol nicolas nicolau nicolay nicoletti nicolini nicolucci nieborak niebudek niechcia niecko niedba
niederl niedojado niedospia niedzwiadek nielsen niemczuk niemeier niemela niemi nieminen niemira nienow nieradko
nieradzik niermann nieroda niescior niescioruk niesporek nieszporek nieto nieuwstraten nieves nievo niewiara niewola
nigam nigg niggli nihoe niiranen niit nijak nijman nijs nikel nikiforov nikitin niklasson niklewicz nikoajuk nikolaev
nikolaus nikolic niksa nikula niland nilles nilsen nilsson nilufarova nimac ninalowo nino nipp niquille niscoromni
nisevic niskanen nissen nissinen nistor nita nitek nitkiewicz nitra nitrova nitti nitto nitzsche nixon nizet nizetic
niznanska niznansky njagi njambi njau njenga njeri njeru njihia njiru njogu njoka njoki njoku njoroge njue njuguna
njuki nkansa nkansah nkatha nkirote nkrumah nnamani noack nobauer noble nocek noculak noel nogiec nogueira noguera
nogues nohlmans nojek nojman nolan nolcini nollee nolty nomm nomme nommik nonis noonan noone noor noordijk norac
norambuena noras norberg norbiato nord nordberg nordgren nordin nordio nordlander nordlund nordqvist nordstrom noren
norgren nori noriega norlin norling norman normand norramon norris norrman norry north norton nosbusch nosiglia
noszczyk nota notarbartolo notova nouar noui nouri nousiainen novaes novais novak novakova novaro novikov novitasari
novoa novosel novota novotna novotny nowacki nowak nowakowski nowek nowicki nowotka nowotnik nowotny nowrot nozimova
nozka nrgaard nsia nss nthenya nthiga nti ntiamoa ntim ntinyari nubaumer nugent nugnes nugroho nulty nunes nunez nunne
nur nuraini nurdiyanti nurek nuriyeva nurk nurkiewicz nurm nurmi nurminen nurmuhammadov nussbaumer nussle nusslin nuut
nuutinen nuyts nwachukwu nwosu nyaako nyaakoaa nyaboke nyabuti nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale
nyamai nyamawi nyambane nyambu nyambura nyame nyamu nyamweya nyanchama nyang'au nyangaresi nyangau nyangweso nyantakyi
nyawa nyawira nyberg nyc nygard nygren nyhan nyk nykanen nylander nylen nylund nyman nyoike nyokabi nyongesa nys nyssen
nystrom nytko nzai nzau nzilani nzioka nzioki nzisa nzomo nzuki o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan
o'brien o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary
o'clery o'connell o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell
o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil
o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire o'halloran o'hanlon o'hanrahan
o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane
o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'kon o'leary o'loan o'looney o'loughlin o'loughlinn o'mahoney
o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly o'reardon
o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy o'shea
o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole oak obacz obama obando obara obare obarzanek
obasanjo obeng oberbrunner oberg oberhauser oberhofer oberleitner obermayr obermuller oberndorfer oberweis obi obiaa
obiero obonyo obradovic obratov obrien obroinin obst obsut obsutova obuchowicz obuya ocalan ocampo ocana ocasio ocenas
ocenasova och ocha ochab ochal ochieng ochnik ochnio ochoa ochola ochota ochwat oconnell oconnor oczko oczkowicz oda
odej odera odero oderwald odescalchi odetola odhiambo odinaeva odinga odira odiwuor odobasic odom odongo odonnell odoyo
odrzywoek odunsi oduor oduori odyga oehri oemencs oennen oestrovsky offredi ofiara ofner ofori ofosu ogada ogaza
ogbuehi ogega oger ogeto ogindan oginga oginni ogola ogolla ogonek ograbek ogrodowicz ogulana ogunbamigbe ogunbiyi
ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ohlsson ohman ohri oikarinen oinonen oispuu oja ojala ojanen
ojaste ojeda ojiambo ojo ojua ojukwu ojwang oka okafor okaj okech okeke okello okelo okemwa oketch okeyo okietek okinyi
okongo okonkwo okoro okoth okraska oks oksanen oktaviani okuku okumu okuneva okyere olabode oladipupo olah olaiya
olander olas olasupo olate olausson olave olawale olaya olbrych olchawa olea olearczyk olejniczak olejnik oleksa
oleksak oleksiewicz oleksik oleksiuk olesen olesiejuk olesk oleskiewicz oleszczak oleszko olewniczak olguin oliboni
olinger oliva olivares olivarez olivas olive oliveira oliver olivera oliveras olivetti olivier olivo olko olkowicz
oller ollikainen ollila ollivier olma olmedo olmo olmos olofsson oloo olowokeere oloyede olsen olson olsson olszewski
olszowa olszyna olthof olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi olvera olykan omair
omani omar omari ombasa ombati ombui omeir omidina ominova omiotek omma omojola omollo omolo omondi omotoso omran
omwenga omweri omwoyo onate ondari ondiek ondieki onditi ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova
ondrejka ondrejko ondrejkova ondrejkovic ondrejkovicova ondricka ondrus ondrusek ondrusekova ondruska ondrusko
ondruskova ondrusova oneal oneill ongeri onio onisto onoh onsongo ontiveros onwuka onyancha onyango onyiego ooko oommen
ooms oosterhek oosterhout oostveen opalach oparinde opas opazo opioa opiyo opizzi oplustil oplustilova opmans opoka
opoku opondo oppong oprea opuku opyrcha oquendo oras orav orawiec orban orbanic orchard ordenes ordonez orellana orengo
oreskovic org organisciak orina orjuela orkisz orlando orlic orlik orlikova orlov orlovic orman ormeno ormsby orn ornat
ornelas orosco orosz orowski orozco orpel orr orrego orsini orsolic orsos orsulic orszulik orta ortega ortese ortiz
ortmann ortner ortolani ortuno orucov orwa orwat orzechowski orzeszek osada osborn osborne oscuro osei oshin oshodi
osiadacz osiak osial osica osiemo osiewicz osik osinski osipiuk osipowicz osiyeva oska oskarsson osko oskroba oslizo
osman osojca osorio osoro ospelt ospina ospino ossama ossandon ossani osses ossipov ossola ostafin ostapczuk ostapiuk
ostasz ostberg osterberg osterhoudt ostermann ostinelli ostling ostlund ostman ostrega ostrowski osuna osuntokun oswald
oszust otabekov otcenas otcenasova otero oti otiende otieno otiwa otmani otremba ots ott otte ottino otto ottosson otuo
ouali ouchene ouellet ouko ouma oun ounapuu ouwel ouwerkerk ovadia ovalle overdijk overeem overgaard oversteeg oviedo
owais owczarczak owczarek owen owens owino owiti owokoniran owolabi owoyemi owsiak owsianka owsiany owuor owusu
owusuwaa oyadiran oyaifo oyarce oyaro oyarzo oyarzun oyekan oyeniyi oyetoro oyeyemi oyinlola oyoo oyshayeva oyugi oza
oziebo ozimec ozuna paac paakkonen paal paananen paap paas paavilainen paavola pabis pabisiak pablo pabon paccot pace
pacelli pacetti pacewicz pacheco pacher pachla pachler pachnik pachoek pacholak pacholczak pacholik pachoud pachowicz
pachuta pacia pacillo pacocha pacomio pacura pacyga paczos padberg padden padilla padmanabhan padmasari pado padovano
padron paega paegle paez paffrath pagac pagacz pagan paganini page pages pagliaro pagnotto pai paier paillet paimo
pairceir paiva pajak pajda pajdak pajek pajer pajerova paju pajula pajunen pajur pakarinen pakos pakosz pal pala
palacio palacios palak palan palastri palau palazzo palej palen palic palica paliga palka palko palkova palkovic
palkovicova pall palla palladio pallares pallo pallova palm palma palman palmer palmgren palmisano palmqvist palo
palomaki palomar palomares palombi palomino palomo palonek palov palova palovcik palovcikova palovic palovicova
palovova palsson paltrinieri palu paluch paluchova palumbo palus paluszak pamic pammer panasewicz panasiewicz panatta
pancerz panchal pandey pandit panduric pandya paneta pangestu paniagua panicucci panicz panov pant pantoja panus
panzera paoletti paolini paolucci paor pap papafava papak paparic papetti papp paprotny paquay paquet paquette paquin
paquot para parada paradi paradis parafiniuk parda pardo pare paredes pareja parejo parekh parent pareto parikh parini
paris parisi parisian park parker parkes parkin parkinson parkitna parkitny parkkinen parks parmar parmentier parmer
parmitano parn parna parnpuu parpinel parra parraguez parri parrish parry parsa parsons partanen partel partida parts
partzelt parus paruta parviainen parzer parzonka parzyszek pasanen pascal pascarella paschoud pasciak pascual pasek
pasekova pasiak pasich pasieczna pasierbek pasiut paska pasko paskova pasman pasnik pasolini pasqua pasquier
passalacqua passchiers pasten pastine pastoors pastor pastua pastucha pastuszek pastuszko pasuk paszkowiak pasztaleniec
pasztor pataki patalas patberg patchett patel paten paterson pathak patil patino patla patoa patoka paton patora
patrick patrzaek patterson patton pattyn patyna pau paucek pauer pauk pauko paukova paul paulauskas paulicek
paulicekova paulik paulikova paulitsch paulovic paulovicova paulsen paulsson paulus pauly pausini pauwels pavanello
pavarotti pavel pavelek pavelekova pavelic pavelka pavelko pavelkova pavelova pavez pavic pavicic pavin pavka pavko
pavkova pavkovic pavlic pavlicek pavlicekova pavlicko pavlik pavlikova pavlikovska pavlikovsky pavlin pavlo pavlov
pavlova pavlovic pavlovicova pavlovova pavol pavolova pavon pavone pavuk pavukova paw pawekiewicz paweko pawela
pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos pawlukiewicz pawowski payer payet payga payne paz
pazdan pazdziora pazera pazik pazoa pazos peacock peano pearce pearson pechel peciak peck pecnik pecotic pecur peda
pederiva pedersen pedersoli pedisic pedrak pedraza pedrazzini pedrero pedro pedroni pedrosa pedroza pedrycz pedzik peer
peeters peham peharda pehkonen peiffer peinado peircin peiro peitrequin peixoto pekkala pekkarinen peksa pela pelaez
pelayo pelikan pelikanova pelka pelkonen pellegrini pellet pelletier pelli pellicer pellico peltier peltola peltonen
peltoniemi pena penaloza penalver penar penas pender pendl penic penkala pennanen pennetta pennington pent penttila
penttinen penz pepe pepin pera perak peral perala perales peralta peranda perano percic perck perczak perdomo perea
pereira perello perera peres pereyra perez pergande pergolesi peri peric perini perisic perka perkins perko perkona
perkons perkov perkovic perlik permadi permata permchart pernak perner peron peronne peros perozzo perreault perret
perri perrier perrin perron perrono perrot perry persico persijn persson pertile pertini pertiwi pertl perusko peruzzi
pesa pesendorfer pesic peska pesko peskova pesonen pesta peszko petek peter peterlik peters peterse petersen peterson
petersson petit petitjean petralli petrassi petrauskas petric petricevic petrocelli petrov petrova petrovic petrovicka
petrovicky petrucci petrucelli petrus petruska petruskova petruzzi petryk pettai pettersen pettersson petty petz
peukert peyton pezda pezzali pfannerstill pfeffer pfeifer pfeiffer pfister pfleger pham phayre phelan phelps philban
philbin philib philip philipp philippart philippe philips phillips phillipsen phusilarungrueng piacentini pianduangsri
piane pianka piascik piasecki piaseczna piatek piatkiewicz piazzi picard piccand piccinni piccio pich pichardo piche
picheta pichler pichon pichpandecha pickering pieber piechna piechura pieczarka pieczyrak piegza piejko piekacz piekara
piekarek piekart pielach pielech pielka pieper pierard pierce pierchaa pierrard pierre pierret piersa pierson pierz
pierzak piesik piestrzeniewicz pieszak pieters pietila pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz
pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga pietrzak piette pigafetta piggott pignatti pigott pigua
pihelgas pihl pihlak piho piir piirainen piirsalu pik pika pikatsingkorn pike pikec pikk pikor pikova piksa pikula
pilarek pilich pilipczuk piljek pillai pillay pilon pilz pimenta pina pinamonte pincheira pincherle pinda pinder pindor
pindral pineau pineda pinedo pineiro pingle pinheiro pinho pinilla pininfarina pino pinol pintar pintaric pinter pinto
pintor pinzon pioch piogoid piorek piotrak piotrkowicz piotrowiak piotrowski piovani piquer pirandello pirard pirc
pircher pire pirelli pires piret pirinen pirker pirlot pirnat piron pirotte pirson pisacane pisani pisano pisaroni
piskor pison pistoletto pisut pisutova piszcz pitala pitanuwat pitek pitkanen pittman pitts pitua pitura piwek
piwowarek pizarro pizon pizzamano pizzetti pizziol pizzo pkemoi pla plak plana planas plank plantak plante plantek
plaskota plath platini plattner platzer plaucha plauchova plavec plavecova plavucha plavuchova plaza plazanin plch
plchova pleban plebanek pleimeann pleimionn plekancova plekanec plese plesivcova plesivec pleskot plesniak pletschette
plewnia plich plizga plona ploom plourde plover pniak poblete pocharczyk pochet pochopek pochopien pochron pociask
pocienniczak pocius pock poczatek poczta poder podeszwa podgorna podgorny podhradska podhradsky podkonicka podkonicky
podkowa podlesna podniece podnieks podpora podra podsiada podsiedlik podzien poelmans poerio poetek pogacnik pogorzelec
pohjola pohl poil pointner poirier pokas pokorna pokorny pokos pokrzywa pokuaa pokusa pol polak polakiewicz polakova
polanco poland polani polasik polaszek polauaypon pold poldma poldmaa pole polesel poleszak polet polewka polfliet
poliak poliakova polic policht polis politowicz politz polizzi poljak poljakov poll polla pollak pollakova pollanen
pollard pollet pollich pollu polnik polo polonijo polovic polpo polzer polzl pomaa pomares pombo pometta pompa ponce
poncelet ponci poncin pongpanitch pongrac poniedziaek pons pont pontecorvo ponti poole poom poos pop popa pope popescu
popielarczyk popov popovic poppe porcel porcellato poreda poropat porras porta porter portero portilla portillo portka
portmann porto porubjak porubjakova porwo porzio porzucek posada posalee posch poschl poska poskonka poslon posmyk
posnik pospiech pospisil pospisilova post postawa postl postma posuszna posuszny potaczek potega pothanun potier
potocnik potoczek potoczna potok potter potters pottier potts potvin potyraa pou poulain poulin pouliot poulsen pouros
povilonis powaa powaka powazka powell power powers powierza powlowski poza pozder pozega pozo pozuelo pozzecco
prabhakar prabhu prabowo prachayaroch pracz praczyk prada pradana pradhan pradipta prado praet praga prager
prakalpawong prakasa prakash pranowo prantl prasad prasasta prasek prasetya prasetyo prashad prastuti prat pratama
pratesi prati pratiwi prats pratt prawdzik praxmarer prayoga prayoonhong prazmo prazuch preciado preda predovan
predovic prei prejs prelec prem prempeh prendergast prenner prentice preocanin pres preston preuss prevost prial
pribanic price priede priedite prieditis priego priest prieto primozic prince pringle prins prinsen prinz priselac
pritchard priuli privet probst proc procacci procek proch prochazka prochazkova prochownik procter proctor prodi
prohaska proietti proinnsias prokop prokopczuk prokopczyk prokopiak prokurat proll pronobis proost prosacco prostak
protasiuk proulx prouse provencher provost prpic prskalo prtenjaca pruchnik prucnal pruitt pruschke pruul pruvost pryal
prygiel pryk prystupa pryszcz przeklasa przekop przekwas przenioso przerwa przewoka przewozna przewozniak przewoznik
przewozny przybycien przybylski przybys przystupa pszczoka ptok pua puc pucci puccini puch pucher puchner pudeek
pudjiastuti puente puentes puerta puga pugh pugliese puglisi puhakka puharic puhringer puig puirseal pujadas pujol puka
pukk puklus puklusova pulci pulgar pulido puljiz pulk pulkkinen pundel puntigam punz pupak pupakova pupek puranen
purcell purdy puri purina purins purmale purmals purnawati purohit purwanti puscasu puska puskar puskaric puskarova
puskova puspasari puspita pusz put putek putinja puto putra putz puusepp puustinen puvi pyc pych pyda pyrkosz pyrz pys
pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel pyziak qaasim qabeel qabiloglu qadar qadeer qafarov qahtan qaim
qais qarabagl qaseem qasif qasmov qoculu qosal quadir quaide qualter quartey quartier quasimodo queally queenane
querini quero querol quesada quevedo quezada quigley quigney quijada quill quillinan quilty quin quinlan quinlivan
quinn quinney quinny quinones quinonez quintana quintanilla quintero quinteros quintus quirke quiroga quiros quiroz
quispe quitzon qurbanl qurbanov qusay qutaybah qutqasnl raab raadik raag raaghib raakin raamat raashid raatib
raatikainen raba rabah rabar rabb rabbani rabbitte rabee rabhi rabia rabiah rabiej rabitsch rabl rachedi racine rackham
racz raczkiewicz radel radelic rademaker radhakrishnan radi radic radin radinovic radisch radke radko radl radman
radocaj radojkovic radolovic radosevic radovic radzewicz radziewicz radzio raed rael raenovic raes raeymaekers rafay
rafeek rafferty rafi rafter raftery raftis ragan raghavan raghna ragus raguz rahal rahayu raheel rahija rahilly rahimah
rahman rahmani rahmawati rahmoune rahmouni rai raid raidma raifteiri raight rails raimondi rainer rais raisanen raj
raja rajagopal rajagopalan rajala rajan rajasa rajata rajch rajchel rajcic rajczak rajczyk rajda rajh rajman rajn
rajtar raju rak rakela rakova rakovan rakovanova rakuljic rakus raleigh raljevic ram rama ramachandran ramadan ramadhan
ramaekers ramaker ramakrishnan raman ramanathan ramaswamy ramazzotti ramdani ramdedovic ramesh ramirez ramis ramon
ramos ramsak ramsauer ramsay ramsey rana rand randall randazzo randhawa randles randmaa randoja randolph raney
ranganathan rangel ranta rantala rantanen rao raol rapa rapin rapisardi rappaz rapraz rasaa rasanen rascon raseta
rashid rasic rask raskin rasmussen raspor rastelli rastija rastoder rastogi raszkiewicz ratajczak ratemo rath ratka
ratke ratsep ratta rattan ratti rattigan raty rau rauch raud raudsepp rauhala raurica rausch rauscher rauter rautiainen
rautio ravaglioli raval ravel ravi ravn rawa rawley ray raya rayel rayhonova raymond raynaud rayner raynor rayyonova
razniak razny razo razov rduch rea read reade reader real reamonn reardon reavy rebane rebic rebis rebolledo rebollo
recer recers rechberger recio reckinger recko reddin reddy redi redican reding redl redmond redondo reed reen rees
reese reeves regalado regan rege regge regnier reguera rehn rehorst reich reichel reicher reichert reichl reichmann
reid reidy reif reig reijers reilly reimann reimes reina reinbacher reindl reiner reinert reinger reinhardt reinikainen
reinisch reinprecht reinsalu reinthaler reis reischl reiser reising reisinger reisner reitbauer reiter reiterer
reithofer reitinger rej rejek rejmak rejmer rejniak rek remacle rembacz rembisz remmel remmers rempel remy renard
renaud renault renders rendon rendulic renehan rengifo renier renner rensi renson renteria renzi repiska repisky repo
requena resanovic resch resendez resnik respighi restrepo reszke retamal retamales rettenbacher reuter revilla rey
reyes reyna reynaert reynaud reynders reynell reynolds reynoldson reynoso rezende rezig rezler rezmer rhatigan
rhattigan rhodes riascos riba ribaric ribas ribeiro ribera ribes ribic ribicic ricart riccardi riccati ricci ricciardi
rice rich richard richardova richards richardson richer richey richie richmond richtar richtarova richter rickard ricko
rico ricolfi ridder riddle ridge rieder riedl riedler riedmann rieger riegler riehl riekstina riekstins riem riener
rienzo riepl riera ries rieser rietveld riffo rigaux riggs righi rigney riha rihova riihimaki riikonen rijcken
rijetkovic rijks rijn rijntjes rikke riley rinaldi rincon riney ring ringhofer rinn rinne rinner rintala rio rioba
riojas riordan rios riou rioux ripoll rippey rippin riquelme ris risa risch risek riska risko riskova risma rismondo
riso risova rissanen risteard ritacca ritchie ritosa ritter rius rivard rivas rivera rivero riveros rivers riviere
riyanti rizzo rizzoli rnning roa roach roache roarke roarty roba robadey robaszkiewicz robb robbins robel roberge
roberson robert roberts robertson robertsson robeson robi robin robinson robitaille robiyayeva robledo robles robson
roca rocamora rocca roccabonella roce roch rocha roche rocher rochowiak rock roczniak roda rodarte rodden roddy rode
roden rodenas rodgers rodrigez rodrigo rodrigue rodrigues rodriguez rodriquez rodzen roe roelandt roels roero roessink
rogacz rogahn rogal roger rogers rogerson rogge rogiers rogner rogosic rogowski rogula rohaan rohac rohacek rohacekova
rohacik rohacikova rohacova rohan rohde rohleder rohrdanz rohrer rohricht rohrmoser roht rohtla roig roj rojas rojek
rojekova rojka rojko rojkova rojnic rojo rok rolak roland roldan rolek rolfson rolland rollinger rollins rolon rom roma
romagnoli romaguera romain roman romancik romancikova romanczyk romanens romaniak romankiewicz romano romanov
romanowski rombaut rombouts romejko romer romero romeu romijn romiti romo romova rompa ronan ronayne roncalli ronkainen
ronkko rono ronoh roob roodesteijn room rooney roos roose roosen roosenboom roosileht roots rop ropero ropiak roque
rorat rorricht ros rosa rosada rosado rosales rosario rosas rose rosell rosello rosemann rosen rosenbaum rosenberg
rosenberger rosengren rosenow rosenqvist rosero rosiello rosin rosina rosinova roskosz roskoth rosmini rosner roso
rosoek roson rosova ross rosseel rosselat rosselet rossellat rosselli rossellini rossello rossetti rossi rossini
rossiter rossler rossmann roszkiewicz roszko roter roth rotich rottensteiner rotter rotteveel rottiers roukes roura
rourke rousseau rousseaux roussel rousselet rousset rout rouwenhorst rouwhorst roux rovira rowan rowe rowland rowlands
rowley roy roybal royer royo rozak rozas roze rozewicz rozic rozite rozitis roziyayeva rozman rozmiarek rozum rozumek
rozynek ruairc ruane ruano rubacha rubaj rubben rubbia rubene rubenis ruberto rubesa rubik rubikova rubilar rubin
rubinic rubio ruchaa rudden ruddy rudkins rudolf rudolph rudowicz rudyk rudzik rudzite rudzitis ruecker rueda ruegg
ruelas ruelle ruffini rufus rufusova ruggeri ruggieri rugut ruhshonova ruijs ruiseal ruiz rukavina ruman rumaysayeva
rumjantsev rumora runolfsdottir runolfsson runte ruotsalainen rup rupnik rupp ruppersberger ruppert ruqiyayeva rurarz
rurka rus rush rusiniak rusko ruskova rusnak rusnakova rusova russel russell russo rust rusticucci ruszczak ruszel rut
rutar rutherford rutkowski ruto rutowicz rutten rutto ruud ruus ruuskanen ruutel ruwa ruz ruzicka ruzickova ryan rybar
rybarik rybarikova rybarova rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryczko rydberg ryden ryder ryfa
rygua rykaa ryle rymarz ryndak rynn rynne rys rysa ryska rysko ryskova rysova rysz ryszkiewicz rytkonen ryynanen ryznar
rzaca rzad rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucido saabir saad saadi saafir saahir saajid saal saalim
saaqib saar saare saarela saari saarinen saariyah saastamoinen saavedra saba sabaa sabah sabak sabater sabatini
sabbatini sabbe sabeeh sabharwal sabil sabinova sabiq sabir sabljak sabol saboor sabosz sabotic sabri sabrinova sabur
saburah sachar sacharczuk sachdev sachdeva saci sacre sacristan saczuk sadan sadaqat saddamov sade sadeed sadej sadek
sadiqov sadiyeva sadlak sadlik sado sadoch sadocha sadownik sadowski sadowy sadura sadxov sadxova sady sadza saefullah
saelens saenz saez safak safari saffi safinayeva safitri safiyeva safo safoaa safronov sagar sager sagese sagmeister
sagnelli sagredo saha sahbuzlu sahli sahlin sahni sahota sahraoui sahsuvarl said saidani saidi saidov saidova sailer
saina saini sainio sainz sair sairseal saitoti saiz saj sajda sajewicz sajnog sakac sakalauskas sakarya sakinayeva saks
sakwa sala salach salah salahudin salaj salajka salajkova salajova salako salamanca salami salamoglu salandra salas
salat salata salawa salazar salcedo salcher salcido saldana saldias saldivar saldivia saleh salem sales salet salgado
salgari salhi salic salieri salim salinas sallinen salmela salmeron salmi salminen salmon salo salohiddinov salom
salomaa salomon salomonsson salonen salopek salu salumae salumets salva salvador salvemini salvi salvini salvo salwin
salz salzer salzmann sam sama samandarov samaniego samel samele samelova sami samiec samiloglu samilov saminova samirov
samirova samiyeva sammer sammon sammy samoei samol samoraj samosir sampaio sampath samper sampson samra samson
samsonova samuel samuelova samuelsson samul samulak samwel samyn sanabria sanches sanchez sancho sandal sandberg sande
sandell sander sanders sanderson sandgren sandhu sandi sandin sandor sandoval sandoz sandstrom sandvik sane sanetra
sanford sang sangha sanghvi sanguineti sanhueza sani sanitra sanitrova sanjarov sanjuan sankar sankaran sankiewicz
sanmartin sanmiguel sans sansoni sansonnens sant santacruz santamaria santana santander santi santiago santibanez
santic santillan santner santorio santoro santos santoso sanudo sanz saors saoudi sapa sapaa sapeta saptono saputra
sarabia saraceno saracino saraf saragat saragih saran sarap sarapuu sardelic sardorov sargac saric sarin sarkan
sarkanova sarkar sarkozi sarlija sarma sarmiento sarna sarneel sarniak sarosiek sarota sarpong sarraf sarsfield saruni
sarv sarvarov sarvinozova sas sasak sasiadek sass sastre sastry saternus sathe satherley satora satriani satta
satterfield sattler sauber sauberlich sauceda saucedo sauda saudan sauer saul sauli saulite saulitis saunders saura
sauro sauvage savage savant savard saveljev savoie savolainen savorgnan sawayn sawe sawhney sawicki sawik sawko sawyer
saxena saxo sayah sayers sayyid sbarbaro scaduto scalera scalfaro scallan scallon scally scamarcio scandone scanlan
scanlon scannell scannlain scaramucci scardino scarfoglio scarlatti scarpa scarpetta scarponi schaack schaaf
schachinger schachner schacht schaden schadler schaefer schaeffer schafer schaffer schagen schakelaar schalk schaller
schamberger schandl schank schantl schar scharer scharf scharinger scharroo schartner schartz schatteleijn schatz
schatzl schaub schauer schaus scheel scheer scheffers scheibe scheiber scheidegger scheidl schellekens schelvis schenk
schenkel schepens schepers scherer scherms scherr scherrer scherz scherzer scheucher scheuermann schiaparelli schiavo
schiavone schicchi schiefer schiestl schiffer schilcher schiller schilling schilt schiltz schimmel schimpl schinagl
schindler schinke schinner schinnerl schintgen schipper schlager schlatter schleich schlesser schlogl schlosser
schmeler schmid schmidinger schmidl schmidt schmidtke schmied schmiedecke schmiedt schmit schmitt schmitz schmolzer
schmuck schnabl schneeberger schneider schnyder schober schoberl schoch schoen schoffmann schofield schokman scholl
scholler scholten scholtes scholtz scholz schomber schon schonauer schonberger schonland schoofs schoonbroodt schopf
schotte schottin schou schouten schowalter schramm schrammel schrant schranz schreiber schreiner schrempf schrenk
schrik schrittwieser schroder schroeder schroeff schubert schuchhardt schuh schuler schulist schuller schulten schultz
schulz schumacher schumm schummer schuppe schurch schuster schutz schuurmans schuylenborch schwab schwaiger
schwaighofer schwartsbach schwartz schwarz schwarzinger schwarzl schwass schweiger schweighofer schweitzer schweizer
schwendinger schwital schyns scialpi scibior scibisz scieszka scollan scott scotti scotto scribhin scriven scullion
scully scuylenborchs seally sealy searle searlog searraigh sears sebastian sebo sebova sec seco secova sedano seddiki
seddio sedek sedlacek sedlackova sedlak sedlakova sedlar sedliak sedliakova seebacher seery segarra segebahn segers
segerson segersun segerszoen seghers segni segovia segovic segre seguel segui seguin segura sehgal seidel seidl seifert
seil seiler seip seiser seitric seitz seiwald sekera sekerova sekhon selami sele selecka selecky selendic selin sellers
sels sem semenov semenowicz semialjac semik semitecolo sen senator sendor sener senger sengupta senicic senko senkova
senn senouci sensoy seoighe separovic sepp seppa seppala seppanen sepulveda serao sereda serem sergejev serlupi
sermonti serna serra serraglio serrano serrato sersic servais serwa serwaa serwach serzysko seshadri sestak sestan
sestig seta seth sethi setiawan setrick setty sevarova sevcik sevcikova seven sever sevilla sevillano sevinchova sevrin
sevtsenko seweryniak sexton seymour sezer sezgin sforza sgalambro sgarbi sha shaffer shaffrey shah shahinova shahnozova
shahriyorov shahzodov shailer shan shanahan shand shankar shanker shanley shannon shanny sharaf shariff sharkey sharma
sharp sharpe sharry shaughnessy shaw shea sheahan sheane sheedy sheehan sheehy sheeran sheerin shehu sheikh sheil
sheilds shekoni shelton shenoy shepard shepherd sheppard shere sheridan sherlock sherman sherry sheth shetty shevlin
shiel shields shiels shikuku shine shohjahonov shohruxov short shortt shroff shukla shukronova shupe siara siarkiewicz
siatka sibal sibalic sibiga sibilia sibul siciarz sidhu sidi sidler sidlo sidlova sidor sidorczuk sidorov sidorova
siebenaler sieber sieberer siebert sieczko siedlaczek siedlarz siedlik sieg siegl siegrist sieja siejak siekierka siele
siembab siemek siemienczuk siemieniec siemion sieradzan siergiej siering sierota sierpien sierra sierzant siewert
siewiera siffredi sifuna sigei sigerson sigl sigrist sihombing sihotang sihvonen siim sikiric sikk sikora sikorski
sikuku sila sild silina silins silk silke sillanpaa sillaots sillaste siller silm silva silveira silvennoinen silvestri
sima simanjuntak simara simard simba simbolon simek simekova simeoni simic simicic simik simikova simiyu simka simko
simkova simmon simmonds simmons simo simoens simoes simola simon simoncic simoncicova simonen simonic simonis simonova
simonovic simonovicova simons simonsen simonsson simova simpson sims simson simunic simunovic sinaga sinan sinclair
sinema singer singh singhal singleton sinha sinisi sinkiewicz sinkovec sinkovic sinner sinnott sinozic sionainn sip
sipek sipes sipic sipila sipos siqueira sirait sire sireelert siregar sirel siren siripaiboo sirois sirotic sirvio
sisask sismondi sisneros sitar sitati sitienei sito sitompul sitorus sitters sittisaowapak situm situma situmorang
siudek sivertsen siwa siwczak siwka sixtus sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt
sjostrand sjostrom skaa skadanek skaka skalik skally skantar skantarova skara skeahan skeffington skehan skelly
skenderovic skiba skiepko skierka skiles skinner skivington sklar sklarova sklenar sklenarik sklenarikova sklenarova
sklenica sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoda skog skoglund skok skokan skokanova
skold skolik skomra skoneczna skonieczka skoog skotarczak skotarek skov skoviera skovierova skowronski skowyra skrijelj
skriniar skriniarova skrlin skrnicki skrobek skrobot skrtic skrzecz skubaa skubis skugor skuja skujina skujins skultety
skultetyova skunca skup skupin skupnjak skutecka skutecky skutnik skwira sladonja slaetsdochter slagmolen slahor
slahorova slamon slastan slastanova slater slattery slavica slavik slavikova slebioda sleczka sledzik slegers slevin
sleziak slimak slimani slingerland slipek slivka slivko slivkova sliwinski sliz sloan sloane sloboda slobodnik
slobodnikova slobodova slota slotova slovak slovakova slovinec slovinecova slowey slyne smagaa smagacz smail smajda
smajdova smal smalec small smardz smart smeets smektaa smela smet smetek smets smid smidova smieja smieszek smirnoff
smirnov smit smith smitham smits smoczyk smokovic smolders smolec smolic smolka smolorz smorag smoter smrek smrekova
smullen smutek smykaa smykla smyl smyth smythe snauwaert sndergaard snieg snoch snow snyder soares sobarzo sobczak
sobel sobieszczyk sobio sobisz sobkiewicz sobkow soboda sobodzian sobolak sobolev sobolewski sobota sobowale sobrero
sobrino sobstyl sobus socha sochaj soczewka soczowka soderberg sodergren soderholm soderini soderlund soderman
soderqvist soderstrom sodhi soding soek soffici soi soini soininen soita sojda soka sokac sokcevic sokic sokk sokol
sokolov sokolova sokoowski sola solana solanki solano solar solarczyk solarek solari solberg soldo sole solej solejova
soler solera solheim solich solihayeva solimena solis soliwoda soliz sollima solnica solomon solomun solorio solorzano
solovjov solsona soltani soltes soltesova soltys soltysova solzer som soman somers somian somiany sommaruga sommer
sommerfeld somogyi somoza son sondej soni sonka sonnino sonnleitner sontag soo sood sooducha sooksawang soolachan
soolaghan soon soos soosaar soosalu soot soots sopata soper soprano soranzo sorattanachai sorbian sordi sorensen
sorgatz sorger soria soriano soric sornat sorokin soroko sorrentino sosa sosic sosniak sosnowka sosnowski sostaric sot
sotan sotelo soto sotysek soucy soudani soukup soukupova souma sousa southee souza sowa sowaa sowiak sowman soyinka
soylu spaan spadafora spado spain spallanzani spanevello spanhaak sparks spears speer speijer spelman spence spencer
spenser speri sperl spie spiegl spier spies spika spiker spilar spilarova spillane spindler spinelli spinka spinola
spisic spitzer spoljaric spolnik sporek sporer sporri sporysz spralja sprawka spreeuw spreitzer sprenger springer
sproge sprogis sprong spruit spruyt sprycha spychaj squarcione sraffa srensen sridhar srinivas srinivasan srisoontorn
srivastava sroga srokosz sromek srsen st-jean st-laurent st-onge st-pierre stac stace stachelek stachewicz stachow
staciwa stack stadelmann stadlbauer stadler staelens stafford staglieno stahl stahr stalder stamm stamrood stan
stanaszek stancin stanclik stancu standaert standun stanek stanescu stange stangl staniaszek stanic stanicic staniczek
staniewicz stanisawczyk stanisawek stankevicius stankiewicz stankova stanley stanton stanuch stapleton stapor staquet
starcevic starega starek stark starosciak starosta starostka starostova startek starzak stas stasiak stasica stasko
stassin stastna stastny staub staudacher staude staudinger staudt stauffer staunton stawczyk stawinoga stawowczyk
stebel stecher steciuk steckel steckiewicz steed steele steen steenbakkers steenbeek steer stefan stefanec stefanek
stefanekova stefanelli stefanik stefanikova stefanka stefankiewicz stefanko stefankova stefanova stefanovic
stefanovicova stefanski steffen steffensen stefovic stefunko stefunkova steger stehr steichen steidl steiger stein
steinacher steinbacher steinbauer steinberg steinberger steinbock steindl steiner steininger steinke steinkellner
steinlechner steinmann steinmeiern steinmetz steinwender stejskal stejskalova stelmasiak stelzer stelzl stempel stempin
stempniak stenberg stenlund stenson stenstrom stepak stepanek stepankova stepanov stephen stephens stephenson stepien
stepka sterckx stergaard sterkman stern sterna stettler stettyn steuber steuer steurer stevens stevenson steward
stewart stey steyaert sther stichter stiebitz stiedemann stiegler stifanic stiffel stifter stiller stimac stinis
stipanovic stiperski stoch stochaj stochel stochmal stock stocker stockhammer stockinger stockl stockli stodola
stodolova stoffel stoffelsz stoger stoiber stoica stoices stoj stojak stojanov stojcevic stojnic stokes stoll stolnik
stoltenberg stoltman stoltmann stoltz stolz stolze stondun stone stook stopar stoppani storey storladi storm story
stosic stosik stosio stout stozek stracke stradivari straka strakova strama stranc strand strandberg strangio strasser
straszak stratford stratton strau strauss strawa strawbridge strazdina strazdins strazicic strba strbac strbova street
streich streicher strickland strid striebitz strijker strik strinavic strljic strm strnad strnadova strnisko strniskova
strobl stroh strohmaier strohmayer strohmeier strojna strojwas stroka strom stroman stromberg strong stroobants strosin
stroz strug strukelj strycek strycekova strycharz stryjek strzaa strzadaa strzelczak strzepek strzoda strzyz stserbakov
stuart stubbs stucchi stucki stuckler studer stuglik stuivenberg stummer stumpf stundun stupak stupalo sturlan sturm
stutz stwora styn stypa stypka stypua styrna suarez suartini suazo subocz subramaniam subramanian such suchenek
suchojad suchon suchora suchta suciu suda sudak sudiati sudnik suebier sugier sugrue suhonen suijker suipeal suits
sujjaboriboon sukhenai sukurlu sukurov sularz sulc sulcova sule suleiman suleymanl suleymanov sulg sulich sulik
sullivan sultanl sultanov sulzer sumayyeva sumera summers summerville sunavcova sunavec sundaram sundberg sundell
sunder sundin sundqvist sundstrom sunjic suomalainen suominen supe supek supernak superson supik suppan supple supraha
sur sura surac suran suraprachit suraprasert surbek surdel surdyk sureda suresh suri surian surina surka surkova
surmiak suryatmi suryono sus susanti susi susnik sustar suszka suszko suter sutinen sutor sutt sutter sutton suur suvi
suvorov suwarno svab svabova svaby svahn svanberg svantesson svard svec svecova svedberg svehla svehlova svendsen
svensson sverko svetlicic svoboda svobodova svrbik svrbikova swacha swaczyna swaleh swaminathan swamy swaniawski
swanson swatek sweeney sweeny swennen swiadek swiatek swiatkiewicz swic swiech swierad swiergiel swierkosz swierkot
swierszcz swies swieton swift swigon swinnen swistek swit switaj swords sxl sych sycz sydor sygut syk sykaa sykes
sykora sykorova sykut syldatk symonowicz symons synak synnott syombua sypek sypien sypua syrjala syroka syso sysz szaaj
szaas szaata szabla szabo szachniewicz szafarz szaj szajda szajek szajna szajner szakiewicz szalai szalast szambelan
szapa szapka szara szarejko szarpak szaruga szarzec szatanik szatko szczap szczechowicz szczepan szczepaniak
szczepaniec szczepaniuk szczepanski szczerbiak szczerek szczesiak szczot szczubeek szczudo szczypek szczypior szeja
szekely szekeres szela szelest szemraj szeszko szewczyk szilagyi szkaradek szkatua szklarek szkoa szkoda szkopek szkup
szlachcic szlaga szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmuro sznura szok szoka szoke szostak
szott szotysik szpala szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc
szulczyk szulim szulist szumacher szumiec szumio szumna szumny szurek szuta szwaek szwaj szwaja szwiec szyba szybiak
szyc szyca szyda szygua szyja szyjka szykua szylar szyma szymaa szymajda szymanczak szymanczyk szymanik szymaniuk
szymanski szymczak szymkow szymocha szymonik szymula szyndler szynkiewicz szywaa taaj taal taanish tabacu tabak
tabassum tabet tabis tabisz taboada tacchini taccola taciak tack taczaa tadeen tadeusiak tadla tadych tafazal taferner
tafoya tafuri taggart tagliafierro tahaw-wur tahawwur taheem tahir tahmaseb tahraoui tahri taht tahtinen taibi
tailliuir tailor taimur taipale tait taj tajammul tak takacs takala takkelenburg takyi talal talaska talat talavera
talbi talbl talbot talbov taleb talha talhah tali taliani talib taliercio talpas talpasova talts talwar tamanna tamarit
tamas tamayo tamba tamberg tamborini tamburello tamburi tamburini tamez tamm tamme tammerijn tammik tamminen tampubolon
tamsma tandon taneja tangen tanghe tangney tanguay tanguy tank tanner tansey tanskanen tanui tanzer tanzini tapak
tapakova tapdql tapdqoglu tapia tapp tara tarach taranek tarantini tarantino tarasek tarassov tarchetti tardif tarhan
tarihoran tarpey tartaglia tartini tarus tarvainen tasarz tasca tasche taskinen tasso tassoni tata tatar tatarczuk
tatarczyk tatarek tatarka tatarkova tatarova tate tauber taucher tavares tavcar tawia tawkeel taylor tazka tazky teahan
tebaldi tecaw techer teder tedesco teearu teesalu tehan teixeira tejada tejeda tejedor tejera tejero tekiela tekieli
telesio tella tellez tello temirov temmerman tena tencalla tenorio teodorowicz teper tepes teran teras terer
tereszkiewicz terka terlevic ternan terragni terrazas terrell terron terry teruel tervo terzic tesar tesija tessier
teter teterycz teufl teunissen tevetoglu texier textor thaker thakkar thakur thaler thalhammer thaller thaman thamrin
thanel thantananont thatcher thein theis theisen theraulaz theriault therrien theunis theuri theys thibault thibaut
thibodeau thiel thielen thierry thies thijs thill thilmany thinnes thiong'o thirion thiry thom thoma thomas thomassen
thomka thommen thompson thomsen thomson thonon thony thor thoren thorens thornton thorpe thorsen thout thoya thuku
thulin thuo thuranira thurner thygesen thys tiainen tianvarich ticha tichy tiefenbacher tielemans tiepolo tiernan
tierney tighe tihhomirov tiihonen tiik tiits tijerina tikka tikkanen tilk tillman tillmanno timek timekova timka timko
timkova timlin timmerman timmermans timofejev timonen timoney timony tinguely tinney tins tintzmann tirabassi tirado
tirie tirkkonen tirop tirpak tirpakova tisaj tischler titipatrayunyong titov titus tiwaa tiwari tlaka tlustek toal
tobar tobin tobler toborek toczko todd todsapornpitakul tofil toft togher togliatti tognazzi tohall toibin toic
toivanen toivonen tokaj tokarek tolak tolan toldo toledo tolentino tolin tolj tolonen tolosa toloza tolvanen toma tomal
tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova tomas tomasek tomasekova tomaselli
tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova tomaszczyk tomaszewski tomaszkiewicz tomaszuk
tomazic tomczak tomczyk tome tomecek tomecekova tomecka tomecko tomeckova tomei tomek tomekova tomescu tomic tomicic
tomingas tomka tomko tomkova tomlinson tomljanovic tommaseo toms tomsic tomson tomys tomzik tonc tonder tondera toner
toninelli tonisson tonisto tonui too tooczko toolan toole toolin toolis toom tooman toome toomey tooming toomsalu toor
toots topa topic toplak topolska topolsky torbus torfs torlonia tormay tormey tormo tornatore tornqvist toro toroitich
torok torp torpey torphy torralba torre torrecilla torrence torrens torrent torrents torres torrez torricelli torrijos
torstensson torz tos toscani toscanini toselli tosi toso tosto toth totic totino totwiller touati toubeau touil toumi
tournay toussaint tovar towarek towett towne townsend toy tozzi tozzo trabka tracey tracy traetta trainor tran trantow
traoin traore trapanese trapani trapp trask tratnik trattner trauner trausch travaglia travaglio travers traversa
travia travis trawka traxler traynor trbovic treacy treanor trebbi treboux treccani trei treial treier treinfhear trejo
tremblay tremonti trenor trentin trentini treo treoigh trepanier trepczyk trepka tresoldi treutel treves trevino
trevisan trevisani trezzini trgovcic triall triana trierweiler trikasemmart trillini trillo trimmel trincavelli trinkl
tripathi triplat trivedi trlik trlikova trnski trobbiani troc troch trochim trochimiuk trofimov troisi trojanek
trojanowicz troka trombetta trommler tromp tron troncoso tropea trost trotta trottier troy trub truben trubenova trubin
truchan truchel trudel trujillo trummer trupiano trupp trussardi trutanic truu trybaa trybus tryc tryka trzcionka
trzepizur trzmiel trznadel trzop trzos trzpil trzyna tschentscher tsuma tsvetkov tua tuacz tubridy tucker tuczek tudela
tudic tudor tuisk tuithof tuksar tukur tully tuma tumova tungkasethakul tuohey tuohy tuomi tuominen tuovinen tupa tupy
tur turall turati turchetta turchi turci turcinov turcok turcokova turcotte turczyk turesson turgeon turina turins turk
turlej turley turmes turnbull turner turon turongkinanon turpeinen turpin turraoin turrini turudic turunen tusek tusk
tuskan tutino tutka tutty tutu tuul tuulik tuwei tuzimek tuzzolino tveit twardosz twardy twardzik tweneboa twidle
twohey twohig twomey tworzydo twumasi tyczka tyka tylec tylek tyler tylka tylman tylus tyma tymczyszyn tynan tyniec
tyrrell tytko tywoniuk uaithne uanowicz ubaadah ubadah ubaid ubaidah ubaldi ubay ubayd ubaydullah ubysz uche uckiewicz
uczak uczka uczkiewicz uczyk udeh udinese udinesi udzik ufnal ufniarz ugarte ughi ugrinic ugurlu uhban uhl uibo
uittenbosch ukasik ukasiuk ukasz ukic ukowiak ukowicz uksza uldry ulewicz ulfik uliasz ulibarri uliczka ulker ullmann
ulloa ullrich ulrich ulrych umaarah umair umar umarov underwood ungaretti unger uniacke uniaque unt unterberger
unterweger uotila upadhyay uphaus uphuis uphus upina uppal upton uram uramova urasevic urb urbain urban urbaniak
urbanova urbanski urbany urbina urblik urblikova urbonas urena uria uriarte urias uribe urinic urlic uroda urra urrab
urrutia uryga urynowicz urzua usada usamah usarek usiak usic usmonov uss uszczak uszczyk utama utami utrata uus
uusitalo uustalu uwais uyainah uzar uziebo vaananen vaati vaca vacek vachon vaci vackova vaes vaessen vahar vaher vahi
vaht vahter vahtra vaidya vaillancourt vaillant vain vainio vaino vaisanen vajcik vajcikova vajda vajdova vala valach
valachova valachovic valachovicova valadez valbuena valcarcel valdebenito valderrama valdes valdez valdivia valencia
valenciano valent valenta valente valentic valentin valentine valentino valentinova valentova valenzuela valera valero
valette valge valguarnera vali valicek valicekova valier valimaki valjetic valk valkama valkonen vall valladares valle
vallee vallejo vallejos vallelian vallenduuk valles vallet vallin valls valmarana valtonen valusek valusekova valuska
valuskova valverde vanaga vanags vanbrabant vance vandaele vandamme vandecasteele vandekerckhove vandenbergh
vandenberghe vandenbroucke vandenbussche vandendriessche vandeputte vanderheyden vanderlinden vanderstraeten vandervort
vandevelde vandewalle vanegas vanek vanekova vang vanhee vanhoutte vanhove vankova vanneste vansteenkiste vanvitelli
vaquero vara varadi varano varas varela vares varga vargas varghese varik varis varkey varma vartiainen varty varughese
vasa vasari vasconcelos vasek vasekova vasiliev vaska vasko vaskova vasquez vass vasseur vastenhouw vattimo vaughan
vaughn vavra vavrinec vavrinecova vavrova vayrynen vaz vazquez veale veas vecellio vecoli veenendaal veenstra vega vegt
veic veilleux veit vejar vela velandia velasco velasquez velazquez veldak veldakova velderman velez veliz veloso
veltman veltroni venalainen vendetti venditti vendrell venegas veneziano venier venkataraman venkatesh vento venturi
vera verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen verbrugghe vercammen vercauteren vercelloni
vercoe vercruysse verda verdejo verdi verdier verdonck verdone verdu verdugo verduzco vereecke vereecken verelst veres
verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe verhagen verharen verheij
verhelst verheuvel verheyden verheyen verhoeven verhulst verkade verlinden verma vermeersch vermeil vermeir vermeire
vermeiren vermeulen vermeylen verri versace verschuere verschueren verschut versluijs verstappen verstraete verstraeten
vertoor vertooren vervaeke vervaet vervoort verwimp verwoert vesel vesela veselova vesely veski vespa vespucci
vestergaard vesterinen vesterlund vestin veternik veternikova vethayasas veum vezina vezzali viaene vial viana vianello
viberg vicen vicena vicencio vicenova vicens vicente victor victory vidakovic vidal vidas videla vidic vidmar vidoni
vidov vidovic vieira vienne viera vierdag vig vigil vigliotti vigneron vignon vigorelli viik viira viitala viitanen vik
viklund viks viksna vikstrom vila vilain vilalta vilanova vilaplana vilar vilches vilcina vilcins vilhelmsson viljanen
viljevac vilks vill villa villablanca villadicani villagomez villagra villagran villalba villalobos villalonga
villalpando villamil villamizar villanueva villar villareal villarosa villarreal villarroel villasenor villaverde
villegas villemson villena villeneuve vina vinas vincent vincetic vinck vincze vink vinogradov vinyuvanichkul viola
virag virgilio virk virta virtanen visconti visintini vismara visnapuu visnovska visnovsky visser vissers viswanathan
vitali vitasovic vitek vitkova vitola vitolina vitolins vitols vittadello vitturi vivaldi vivanco viveros vives viviani
vizcaino vizintin vlach vlachova vlachovic vlachovicova vladislavic vlaeminck vlasic vlassov vlcek vlckova vleugels vlk
vlkova vlna vlnka vlnkova vlnova vodopivec voet vogel vogl vogler vogt vohra voinea voisin vojkovic vojtek vojtekova
vojtka vojtko vojtkova volarevic volaric volcke volk volkman volkov vollbrecht volta volterra von vonlanthen vonrueden
voortman vora vorkapic vorobjov voronin voros vos vosu voutilainen vozar vozarova vozila vrabcova vrabec vrabelj
vrablec vrablecova vrancken vranckx vranic vranken vrban vretenar vrhovec vsiliauskas vucetic vucin vuckovic vugdelija
vugec vuille vuk vukman vukobratovic vukovic vukusic vuljak vuorela vuori vuorinen vyas vydarena vydareny waahid waajid
waardeloo waaszek wabik wable wabomba wabwile wabwire wac wacana wacaw wacawczyk wacawiak wachira wachter wade wadhwa
wadi wadoch wadood wadyka waek waelchi waesa wafa wafeeq wafula wagener wagenknecht wagenvoort waghorn wagle wagner
wahhaaj wahlberg wahlgren wahlstrom wahner wahome wahyudin wahyuni wainaina wairimu waithaka waithera waithira wajdzik
wajer wakhungu wakio wako wakua walasik walch walcher walczak walder waldner waldron waleczek walenciak walencik
walentynowicz wali walia walker walkusz wall walla wallace wallen waller wallgren wallin wallis wallner walls walo
waloch walocha waloszczyk waloszek walser walsh walshe walsteijn walter walters waltl walton waluk walus walusiak
waluyo wamaitha wamalwa wamboi wambua wambugu wambui wambura wampach wamuyu wandas wandera wandl wandzel wang wanga
wangai wangare wangari wangechi wangeci wanger wangila wangui waniek wanijiku wanja wanjala wanjau wanje wanjiku
wanjira wanjiru wanjohi wanjugu wannapaitoonsri wantz wanyama wanyoike wanyonyi wanza wanzala waraksa warcha warczak
ward wardzaa wardziak ware wario warmer warmuz warner warnier warren warrior waruguru warui warwas warych warzybok
wasala wasaznik wasek washington wasiewicz wasike wasil wasilewicz wasilewski wasita wasiuk waskita wason wasonga
wastuti wasunun waswa wasyluk waszczyk waters wathelet watkins watras watsica watson watt watters wattiez watts waugh
wauters wauthier wavinya wawak waweru wawira wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk
wawrzyn wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk way wayua wazna wazny wdowczyk
weaver webb webby weber webster wechselberger wechuli weeks weeldenburg weerdenburg weever wegier wegmann wegrzyk
wegrzynek wegrzyniak wegrzynowicz wegscheider wehner wehrli wei weibel weidinger weigl weihmann weijland weijters
weiler weimann weimer weinberger weinhage weinhold weir weis weiser weisgerber weiss weissenbock weissnat weitzel
wejman wekesa welc welch weldon welenc welf wellens weller wells welter wenda wende wendt wenger weninger wennberg
wensen wenzel wenzl werdes were wereda weremczuk wernecke werner weru wery wesack wesoa wesonga wesoowski wesoy west
westberg wester westerbeek westerberg westerburg westerlund westermann westfal westin westlund westman weston wettstein
wever weydert weyland weylant weyrich wezyk whalen wheeler whelan whelehan whitaker white whitehead whitehouse whitney
whittaker whitty whyte wiaderek wiafe wiak wiatrak wiberg wibisono wibowo wicha wichacz wichary wicht wiciak widak
widen widhalm widiastuti widmann widmer widodo widuch wiecawek wiech wieckiewicz wieczerzak wieczorek wiedner wiegand
wieja wiek wiekiera wieladek wieland wielgat wielgo wielgos wieloch wiencek wiener wiercigroch wiertel wiertelak
wierzbicki wierzchon wies wiesbauer wiese wieser wiesinger wiesioek wiesner wietecha wiewiorka wiggins wigman wijata
wijaya wijayanti wijland wika wiklund wiko wikstrom wilcken wilcox wilczynski wild wilderman wildschut wiley wilfinger
wilhelm wilhelmsson wilk wilkerson wilkin wilkins wilkinson wilkos will willaert willame wille willekens willem willems
willemsen william williams williamson willis willms wills wilma wilmart wilmes wilmet wilmont wilmotte wilms wilmsen
wilson wilton wiltzius wilusz wimmer wimolnot winandy winarno winarsih winberg wincenciak windak windhager windisch
windler winek winkler winnik winnrich winter winters wintheiser winther wipstrik wiraszka wirth wirtz wirz wisa wise
wisniewski wisoky wisozk wisz wiszowata wiszowaty wita witan witas witaszek witka witko witkowicz witkowski witon witos
wittbrodt witting wittmann wiza wizner wlazlak wlazy wlizo wnuczek wochna wochnik wocial woczyk woda wodarczyk wodarz
wodka wodyka wogerbauer wohlgemut wohlmuth wohlwend wohrer wojaczek wojak wojciech wojciechowski wojcik wojcikiewicz
wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojsaw wojt wojtach wojtak wojtalewicz wojtalik wojtanowicz
wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton wojtowicz wojtunik wojtyna wojtys wok
wokowicz wolan wolanczyk wolf wolfe wolff wolffel wolfinger wolfsdr wolfswinkel wolski wolter wolters wolzak wong wons
wooch wood woodard woods woodward woodzko woolley wooning woos wooszczuk wooszyk worach woroch woronko wosiak wosiek
wosko woszczak woszczyna wota woudenberg woulfe wouters woutersz wowra wozniak wozniczko wratt wren wrenn wright wrobel
wroblewski wrochna wrona wrynn wrzesniak wszoa wuckert wudarczyk wujec wujek wulandari wulf wulff wunderink wunsch wurm
wurzer wurzinger wuthrich wutke wuyts wyatt wyciszkiewicz wyderka wydmuch wydrych wygoda wykret wylegaa wyman wynants
wynne wypcho wypior wyroba wyrobek wyroslak wyrostek wyrwa wyrwich wyskiel wysocki wysota wyss wyupek wywia wziatek
xakimov xolidov yaa yaamoa yadav yadid yafir yaghnam yahaya yahi yahia yahiaoui yahyaa yahyoev yakub yaman yanez yang
yaqubov yar yasinaeva yasinov yasir yasminova yates yatich yator yawer yawson ybarra yczak yczek yeboa yeboah yego
yegon yepes yildirim yilmaz yirenkyi yjak yldrm ylinen ylisli ylitalo ylmaz ylonen yoder yogi yohannan yolanda york
yorulmaz yost young youprasert yousfi yskawa yudas yuksel yulianti yuliarti yundt yuniar yunusov yusifoglu yusifqz
yussuf yuste yusuf yusupov zaafir zaahid zaahir zaakir zaal zabala zabaleta zabarella zabierek zabjacan zabka zaborek
zaborska zaborsky zaccagnini zaccardo zacchia zacco zach zachar zachara zacharczuk zacharek zacharewicz zacharia
zachariah zacharias zachariasova zacharova zachwieja zackariya zackiewicz zaczyk zadka zadora zadworny zafar zafir
zafrul zagar zagozda zagozdzon zagrajek zagrodnik zagua zaguri zahaar zaheer zahharov zahn zahri zahroyeva zahrun zahur
zaidi zaitsev zajac zajacova zajc zajko zak zakariyoev zake zakiewicz zakinja zakis zakiyaxonova zakova zakrajsek
zakrzewski zal zalewski zalite zalitis zalokar zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo zander
zangerl zanichelli zaniewicz zanker zanoski zanzi zaoui zapadka zapasnik zapata zapior zapora zaragoza zaranek zarar
zaras zarate zarina zarinova zarins zarlino zarzeczna zasepa zastawny zaton zaucha zauner zavala zawadi zawadzki zawal
zawalich zawartka zawiasa zawodnik zayas zayidov zaynabova zayyir zbiciak zbik zbinden zboncak zbrog zbroja zbroszczyk
zbrozek zbrzezniak zbylut zdancewicz zdobylak zdonek zdziech zeba zebec zebik zecchini zechmeister zechner zedillo
zeemans zeffirelli zegado zegar zehetner zehnder zeiler zeilinger zeimes zeimet zeiner zelasko zelaya zelazek zelazo
zeldenrust zeleznik zeleznikova zelic zeller zeltina zeltins zeman zemanek zemanova zemlak zemljic zengin zenner
zenteno zenz zepeda zera zerjav zero zeroual zerrouki zetterberg zetticci zettl zevenboom zezelic zgoa zgorelec zhang
ziajka ziane ziani ziarek ziarnik ziarno zibert zic zichichi zidane zieba zieciak ziecik ziegert ziegler zieja
zielinski zielke ziemak ziemann zieme ziemele ziemelis ziemkiewicz zieniewicz zietal zigmund zigmundova zigo zigova
zijlemans zijlmans zikovic zima zimka zimkova zimmer zimmerman zimmermann zimniak zimolag zimon zimova zingg ziniewicz
zinkiewicz zinnurova zioa zioko ziokowski zirme zirne zirnis ziro zito zitouni zivic zivkovic zizek zmaic zmarzy zmija
zmuda zmyslony znidarsic znojek zoadkiewicz zoadz zobel zochling zohrer zok zokiewicz zola zollinger zona zonierczyk
zontek zoppetti zoppetto zorbach zorko zorlu zorman zorrilla zotek zotnik zotter zouaoui zrilic zrinski zubairu
zubayrov zubcic zubek zubekova zubel zuberek zubka zubko zubkova zubowicz zubrik zubrikova zuchowicz zufika zugaj zugec
zuidweg zuijdveld zujev zukauskas zukov zulaika zulauf zulkarnain zuluaga zunec zuniga zupan zupanc zupancic zupanic
zuravljov zurawik zurcher zurita zuvela zuwayhir zuziak zuzic zvaigzne zver zvirbule zvirbulis zwara zwart zwiazek
zwijsen zybura zyga zygmuntowicz zygua zymeka zynda zyrek zys zysk zyto zywica zyzik
"""
