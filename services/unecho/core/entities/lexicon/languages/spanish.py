"""Spanish."""

from typing import Final

from unecho.core.entities.lexicon.languages.language_words import LanguageWords

SPANISH: Final = LanguageWords(
    telling="""\
de a el la los las del y en un una que por con para se su sus al es no más como pero este esta ha han fue ser según
sobre entre desde hasta también tras lo le sin donde cuando muy ya dos años día está son era
""",
    titles="""\
señor señora don doña dr dra doctor doctora profesor profesora presidente presidenta expresidente expresidenta
vicepresidente vicepresidenta ministro ministra exministro exministra canciller secretario secretaria diputado diputada
senador senadora alcalde alcaldesa exalcalde exalcaldesa gobernador gobernadora lehendakari conseller consejero
consejera rey reina príncipe princesa infanta emperador papa cardenal obispo arzobispo padre sacerdote rabino imán
general coronel capitán comandante almirante teniente juez jueza magistrado magistrada fiscal abogado abogada portavoz
vocero vocera líder jefe jefa director directora fundador fundadora candidato candidata embajador embajadora comisario
comisaria entrenador entrenadora seleccionador técnico delantero delantera defensa portero portera centrocampista
jugador jugadora futbolista exfutbolista tenista ciclista piloto nadador nadadora boxeador atleta campeón campeona
actor actriz cantante cantautor rapero músico compositor compositora pianista guitarrista cineasta escritor escritora
autor autora novelista poeta poetisa pintor pintora escultor artista fotógrafo presentador presentadora periodista
reportero historiador historiadora economista sociólogo filósofo filósofa politólogo investigador investigadora
científico científica físico física médico activista opositor opositora empresario empresaria multimillonario magnate
dictador guerrillero narcotraficante comandanta concejal concejala eurodiputado eurodiputada sindicalista diseñador
diseñadora chef torero humorista hermano hermana hijo hija esposa esposo viuda mandatario mandataria exjugador
exministra comunicador
""",
    title_ends="",
    before_organisation="""\
empresa compañía grupo diario periódico banco club constructora aerolínea revista cadena semanario sindicato partido
consultora agencia farmacéutica ong petrolera multinacional firma plataforma cártel organización
""",
    firm_ends="",
    before_place="ciudad río provincia estado municipio pueblo isla localidad barrio región departamento cantón lago",
    heads="""\
banco universidad instituto ministerio partido consejo corte tribunal agencia asamblea federación confederación
sindicato unión sociedad compañía grupo fundación asociación academia comisión comité colegio escuela centro oficina
observatorio autoridad dirección organización teatro orquesta caja cámara liga movimiento frente alto fiscalía
audiencia juzgado policía guardia ejército hospital instituto museo biblioteca secretaría procuraduría contraloría
junta diputación ayuntamiento consejería real club cf fc atlético deportivo sporting racing superintendencia
""",
    low_heads="",
    place_heads="""\
aeropuerto estación plaza calle avenida puente castillo puerto isla monte sierra bahía estadio parque paseo río lago
valle palacio
""",
    tails="sa sl sau group",
    tail_ends="",
    adjectives="""\
nacional europea europeo central constitucional federal española español americana internacional general popular
socialista comunista liberal republicano revolucionario democrático superior suprema supremo administrativo provincial
regional municipal penal espacial mundial autónoma
""",
    people_of="""\
español española argentino argentina mexicano mexicana chileno chilena colombiano colombiana peruano peruana venezolano
venezolana uruguayo uruguaya ecuatoriano ecuatoriana boliviano boliviana paraguayo cubano cubana brasileño brasileña
estadounidense norteamericano británico británica inglés inglesa francés francesa alemán alemana italiano italiana
portugués portuguesa ruso rusa ucraniano ucraniana chino china japonés japonesa turco turca israelí palestino palestina
marroquí argelino serbio croata croato polaco polaca húngaro belga suizo suiza holandés neerlandés danés sueco noruego
catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño valenciano general socialista popular
""",
    links="de, del, de la, de las, de los, para, para la, para el, y, y la",
    particles="""\
de, de la, de las, de los, del, da, dos, do, van, van der, von, von der, di, le, la, al-, el-, bin, ben, ibn, d', i
""",
    not_names="""\
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
viernes sábado domingo navidad pascua ramadán dios jesús jesucristo alá biblia corán covid covid-19 iva pib ia adn tv
pc sms gps vih sida dana ave ii iii iv vi vii viii ix xi xii xiv xv xvi internet estado constitución república nación
gobierno ejecutivo parlamento administración sí no así además también según durante mientras tras sin con por para
semana santa
""",
    more_given_names="""\
xi jinping kim pedro santiago josé jesús maría ángel andrés nicolás álvaro óscar víctor íñigo raúl sebastián tomás
martín joaquín ramón agustín germán félix simón lucía sofía inés mónica verónica begoña concepción rocío ángela claudia
yolanda irene pilar dolores mercedes rosario carmen isabel javier gabriel gustavo luiz lula donald joe kamala elon
emmanuel ursula olaf friedrich giorgia vladimir vladímir volodímir recep benjamín mahmud alí fidel raúl ernesto lionel
kylian vinícius lamine pep xavi carlos fernando marc rafael salvador andrés delcy diosdado evo dina keiko mariano
alberto cristina felipe imanol carles oriol gerard arnaldo gabriela nayib daniel iga rodrigo verónica
""",
    doubtful_places="""\
granada santander león rosario mendoza concepción mérida toledo vitoria valencia lima cuenca colonia burgos
""",
    place_before="en a de desde hacia para entre y por ciudad",
    genitive=False,
)
