"""French."""

from typing import Final

from unecho.core.entities.lexicon.languages.language_words import LanguageWords

FRENCH: Final = LanguageWords(
    telling="""\
de un en a le la les des du et est une dans pour que qui sur pas par plus avec sont ce cette ont été au aux ses son sa
leur mais ou selon après depuis dont il elle ils être avait était comme sans entre deux ces nous vous très s'est c'est
n'est n'a d'un d'une qu'il
""",
    titles="""\
m mm mme mlle monsieur madame dr docteur maître président présidente ministre chancelier chancelière secrétaire député
députée sénateur sénatrice maire préfet préfète roi reine prince princesse empereur impératrice pape cardinal évêque
archevêque père abbé rabbin imam général colonel capitaine commandant amiral juge procureur procureure avocat avocate
porte-parole chef cheffe patron patronne dirigeant dirigeante directeur directrice fondateur fondatrice leader candidat
candidate ambassadeur ambassadrice diplomate commissaire entraîneur entraîneuse sélectionneur attaquant attaquante
défenseur défenseure gardien gardienne milieu joueur joueuse champion championne cycliste coureur coureuse footballeur
footballeuse pilote nageur nageuse judoka boxeur acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse
musicien musicienne compositeur compositrice chef-d'orchestre pianiste violoniste réalisateur réalisatrice cinéaste
metteur écrivain écrivaine auteur autrice romancier romancière poète poétesse peintre sculpteur artiste photographe
couturier styliste animateur animatrice journaliste reporter historien historienne économiste sociologue philosophe
politologue chercheur chercheuse scientifique professeur professeure physicien physicienne médecin militant militante
opposant opposante milliardaire homme femme frère sœur fils fille époux épouse dictateur ex-président ex-ministre
vice-président vice-présidente eurodéputé eurodéputée humoriste tennisman navigateur astronaute spationaute rugbyman
gendarme policier adjudant lieutenant sergent terroriste
""",
    title_ends="",
    before_organisation="""\
groupe société entreprise compagnie constructeur journal quotidien hebdomadaire magazine club enseigne chaîne syndicat
banque agence start-up association ong parti laboratoire opérateur plateforme fabricant équipementier milice
""",
    firm_ends="",
    before_place="ville commune département région rivière fleuve île village quartier canton province préfecture",
    heads="""\
banque université institut ministère parti conseil cour tribunal agence assemblée fédération confédération syndicat
union société compagnie groupe fondation association académie commission comité collège école centre office
observatoire autorité direction organisation théâtre opéra orchestre caisse chambre ligue mouvement front olympique
stade fc as rc racing sporting aviron bureau fonds hôpital lycée secrétariat parquet
""",
    low_heads="""\
ministère université tribunal cour parquet préfecture rectorat métropole
""",
    place_heads="aéroport gare musée rue avenue boulevard pont château port île lac mont forêt baie stade",
    tails="sa sas sarl se group",
    tail_ends="",
    adjectives="""\
national nationale nationaux européen européenne central centrale constitutionnel constitutionnelle fédéral fédérale
français française américain américaine international internationale général générale populaire socialiste communiste
libéral libérale républicain républicaine démocrate démocratique supérieur supérieure suprême administratif
administrative judiciaire correctionnel régional régionale départemental départementale municipal municipale pénal
pénale spatial spatiale mondial mondiale unifié unifiée indépendant indépendante écologiste travailliste conservateur
royal royale islamique africain africaine allemand allemande britannique d'appel d'assises d'instance
""",
    people_of="""\
français française allemand allemande belge suisse américain américaine britannique anglais anglaise espagnol espagnole
italien italienne portugais portugaise russe ukrainien ukrainienne chinois chinoise japonais japonaise turc turque
israélien israélienne palestinien palestinienne algérien algérienne marocain marocaine tunisien tunisienne sénégalais
malien malienne ivoirien canadien canadienne québécois québécoise brésilien brésilienne argentin argentine mexicain
danois danoise suédois suédoise norvégien norvégienne néerlandais néerlandaise polonais polonaise hongrois hongroise
roumain serbe croate grec grecque slovène tchèque autrichien irlandais écossais iranien iranienne irakien syrien
syrienne libanais libanaise égyptien égyptienne indien indienne pakistanais afghan afghane coréen coréenne australien
australienne général générale socialiste communiste écologiste adjoint adjointe sortant sortante délégué déléguée
""",
    links="de, du, des, de la, de l', de l’, d', d’, pour, pour la, pour le",
    particles="""\
de, de la, du, des, le, la, van, van der, van den, von, von der, di, da, del, della, dos, al-, el-, ben, bin, ibn, d',
d’, de l'
""",
    not_names="""\
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
vendredi samedi dimanche noël pâques pentecôte toussaint ramadan dieu jésus-christ jésus allah coran bible covid
covid-19 tva pib ivg ia adn tv pc sms gps vih sida ii iii iv vi vii viii ix xi xii xiv xv xvi internet m mm mme état
constitution république nation gouvernement parlement premier première oui non merci bonjour ainsi alors avec après
avant aussi
""",
    more_given_names="""\
xi jinping kim recep kylian bassirou ousmane aurélien gérald éric rachida édouard élisabeth françois hélène jérôme
étienne bruno fabien raphaël sébastien ségolène vladimir volodymyr donald joe kamala elon giorgia ursula olaf angela
friedrich viktor abdelmadjid paul félix ali mahmoud benyamin yaël clémentine mathilde manon éva alexis yannick gianni
tadej jonas primoz novak carlos iga gael gaël teddy léon antoine
""",
    doubtful_places="nice tours sens angers pau brest manche valence vienne cannes nord sud",
    place_before="à de en vers depuis près pour entre et ville d",
    genitive=False,
)
