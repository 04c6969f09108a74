"""Given names: forms that stand for one name (first of a line), and names that the generated list lacks."""

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
