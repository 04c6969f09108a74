"""Given names: forms that stand for one name (first of a line), and names that the generated list lacks."""

# Parts of names of other alphabets: what outlets write for one name, the first stands for all.
SAME_ROMANISED = """\
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud
hussein hussain husain husayn hossein hosein husein houssein hussien huseyn
hassan hasan hassane
ahmed ahmad
yasser yasir yassir yaser
yusuf yousef youssef yousuf yusef yosef
mahmoud mahmud mahmood
mustafa mostafa moustafa mustapha
ibrahim ebrahim
khalid khaled kaled
saleh salih
said saeed sayed saeid
omar umar
othman uthman osman
osama usama
suleiman sulaiman soleiman sulayman suleyman
soleimani suleimani sulaimani soleymani
qassem qasem qasim kassem kasem ghasem
gaddafi qaddafi gadhafi kadafi khadafy kadhafi qadhafi kaddafi gadafi qadafi gathafi
muammar moammar moamer muamar muammer
hosni husni hosny
nasser naser nasir
assad asad
haniyeh haniya haniyah
sinwar sinouar
khamenei khamenehi khamanei
khomeini khomeiny
rouhani rohani ruhani
pezeshkian pezeshkyan
mousavi moussavi musavi
nasrallah nasralla nasrollah
hariri harriri
sisi sissi
mubarak moubarak mobarak
tantawi tantaoui
mashaal meshaal mashal meshal
zawahiri zawahri
zarqawi zarkawi
baghdadi bagdadi
sharaa shara charaa
jolani julani golani joulani
sadr sader
karzai karzay
ghani ghany
bouteflika buteflika
saied saeid
ennahda nahda
volodymyr volodimir wolodymyr
vladimir wladimir
zelensky zelenskyy zelenskiy selenskyj selensky zelenskyj
poroshenko poroschenko porochenko
yanukovych yanukovich janukowitsch ianoukovitch yanukovitch
tymoshenko timoshenko tymoschenko timochenko
klitschko klychko klichko
lukashenko lukashenka lukaschenko loukachenko
tikhanovskaya tsikhanouskaya tichanowskaja
putin poutine
medvedev medvedyev medwedew medvedyev
gorbachev gorbachov gorbatschow gorbatchev gorbachyov
yeltsin eltsin jelzin eltsine ieltsin
khrushchev khruschev chruschtschow khrouchtchev krushchev
brezhnev breschnew brejnev
stalin staline
trotsky trotzki trotskij
navalny navalni nawalny navalnyi navalniy
prigozhin prigoschin prigojine prigozhyn
shoigu schoigu choigou
peskov peskow
lavrov lawrow
khodorkovsky chodorkowski khodorkovski chodorkovski khodorkovskij
berezovsky beresowski berezovski
kasparov kasparow
kadyrov kadyrow
dostoevsky dostoyevsky dostojewski dostoievski
tchaikovsky chaikovsky tschaikowski tchaikovski
solzhenitsyn solschenizyn soljenitsyne
tolstoy tolstoi
chekhov tchekhov tschechow chekov
rachmaninoff rachmaninov rakhmaninov
sergei sergey sergej serguei sergueï
dmitry dmitri dmitriy dmitrii dimitri dmitrij
alexei alexey aleksei alexej aleksey alexeï
andrei andrey andrej
nikolai nikolay nikolaj nikolaï
yevgeny evgeny yevgeni evgeni jewgeni evgueni
yuri yury iouri juri yuriy jurij
mikhail michail mikhaïl
aleksandr aleksander alexandr
oleksandr olexandr
serhiy serhii sergiy
andriy andrii
oleksiy oleksii
dmytro dmitro
valery valeri valeriy waleri
gennady gennadi gennadiy
grigory grigori grigoriy
vitaly vitali vitaliy witali
anatoly anatoli anatoliy
vyacheslav viacheslav wjatscheslaw
yulia yuliia julija ioulia yuliya
kyrylo kirilo
tsipras cipras
mitsotakis micotakis
varoufakis varufakis
papandreou papandreu
georgios yorgos giorgos yiorgos
alexis aleksis
netanyahu netanjahu netanyahou nethanyahu
binyamin benyamin
ehud yehud
yitzhak itzhak yitzchak izchak
sharon scharon
rabin rabine
begin beguin
lieberman liberman
barghouti barghouthi
arafat arafath
abbas abas
erdogan erdogan
ataturk atatuerk
khatami chatami
ahmadinejad ahmadinedschad ahmadinejhad
zarif sarif
raisi raissi raeisi
aliyev aliev alijew
pashinyan pachinian paschinjan pashinian
sargsyan sarkisian sargsian sarkissian
saakashvili saakaschwili saakachvili
shevardnadze schewardnadse chevardnadze
nazarbayev nazarbaev nasarbajew
tokayev tokaev tokajew
karimov karimow
suu su
kyi kji
"""

SAME_GIVEN_NAME = """\
donald don
daniel dan danny
joseph joe
steven steve
william bill will billy
robert bob bobby rob
james jim jimmy
michael mike
david dave
anthony tony
thomas tom tommy
richard dick rick
edward ed eddie
charles chuck charlie
christopher chris
matthew matt
nicholas nick
benjamin ben benny
samuel sam
kenneth ken
ronald ron
timothy tim
gregory greg
andrew andy
jeffrey jeff
patrick pat
peter pete
lawrence larry
gerald jerry
frederick fred
douglas doug
joshua josh
bernard bernie
george georgios giorgos yorgos
elizabeth liz betsy
margaret maggie
deborah debbie
jacob jake
raymond ray
philip phil phillip
vincent vince
leonard lenny
walter walt
eugene gene
gabriel gabe
rebecca becky
pamela pam
cynthia cindy
jennifer jen jenny
jessica jess
katherine kathy
jonathan jon
zachary zach
volodymyr volodimir
alexander aleksandr oleksandr alex
sergei sergey serhiy serhii
dmitry dmitri dmytro dmitriy
andriy andrii andrei andrey
yevgeny evgeny
alexei alexey aleksei oleksiy
mikhail mykhailo
mohammed muhammad mohamed mohammad muhammed mohamad
hussein hussain husain
ahmed ahmad
yasser yasir
"""

MORE_GIVEN_NAMES = """\
volodymyr oleksandr dmytro serhiy serhii andriy andrii mykhailo mykola vasyl yevhen taras petro ihor oleh oleg olena
kateryna yulia yuliia iryna natalia oksana rustem valerii valery kyrylo denys vitali vitalii vladimir dmitry dmitri
sergei sergey alexei aleksei aleksandr mikhail boris igor yuri yury anatoly gennady grigory konstantin leonid maxim
nikolai nikita oleksiy pavel pyotr roman ruslan ramzan stanislav viktor vladislav vyacheslav yevgeny kirill ksenia
svetlana tatiana olga lyudmila ekaterina anastasia galina irina yelena mohammed muhammad mohamed mohammad ahmed ahmad
ali hassan hussein omar osama abdullah abdul abdel ibrahim ismail khalid khaled mahmoud mustafa nasser saddam saeed
said salman tariq yasser yusuf youssef zayed bashar hafez faisal fahd hamid hamza jamal karim malik marwan mansour
nabil nadia fatima aisha layla leila maryam muqtada recep tayyip mehmet kemal ayatollah benjamin binyamin yitzhak
shimon ehud ariel moshe avigdor naftali yair yoav gideon menachem golda isaac amos dov uri xi jinping zhang wang chen
liu deng jiang mao hu wen keqiang yi qiang yong jong kim park moon shinzo fumio junichiro naoto yoshihide taro kenji
hiroshi takashi akira yukio narendra rahul sonia indira rajiv manmohan arvind amit rajnath sanjay vijay ravi anil ashok
suresh ramesh sunil deepak imran nawaz shehbaz benazir pervez asif bilawal emmanuel jacques francois nicolas brigitte
marine jean jean-noel jean-claude jean-marie jean-luc jean-pierre pierre michel giorgia silvio matteo mario giuseppe
sergio olaf angela friedrich annalena helmut gerhard johann wolfgang ursula mateusz jaroslaw lech andrzej donald viktor
orban keir rishi nigel jeremy boris theresa gordon tony kemi zohran kamala barack hillary karoline pete tulsi elon jd
marco scott lindsey mitch nancy chuck bernie gavin ron desantis nikki vivek alexandria hakeem luiz inacio dilma jair
javier mauricio nayib claudia lopez evo hugo fidel raul gustavo nelson cyril jacob thabo robert emmerson kofi antonio
ban jens kaja roberta charles camilla meghan catherine pope hamid ashraf haile abiy isaias paul yoweri uhuru william
bola muhammadu goodluck olusegun nguyen tran pham aung suu ferdinand rodrigo corazon benigno joko prabowo susilo
mahathir anwar najib lee goh
"""
