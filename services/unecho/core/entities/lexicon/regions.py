"""Continents, regions, states, waters and landmarks: one a line, the name first, other spellings after it."""

REGIONS = """\
Africa | North Africa | West Africa | East Africa
Sub-Saharan Africa
Antarctica
Arctic
Asia
Central Asia
South Asia
Southeast Asia | South-East Asia
East Asia
Asia Pacific | Asia-Pacific | Indo-Pacific
Australasia
Europe
Eastern Europe
Western Europe
Central Europe
North America
South America
Latin America
Central America
Caribbean | West Indies
Middle East | Mideast
Near East
Far East
Gulf
Balkans
Baltics | Baltic States
Scandinavia
Caucasus | South Caucasus | North Caucasus
Oceania
Polynesia
Sahel
Sahara
Horn of Africa
Persian Gulf | Arabian Gulf
Gulf of Mexico
Gulf of Aden
Strait of Hormuz
Taiwan Strait
Bay of Bengal
Bay of Biscay
English Channel
Panama Canal
Suez Canal | Suez
Black Sea
Red Sea
Dead Sea
Caspian Sea
Baltic Sea
North Sea
South China Sea
East China Sea
Sea of Japan
Sea of Azov
Mediterranean | Mediterranean Sea
Atlantic | Atlantic Ocean
Pacific | Pacific Ocean
Indian Ocean
Arctic Ocean
Siberia
Alps
Andes
Himalayas
Rockies | Rocky Mountains
Appalachia
Everest | Mount Everest
Amazon Basin
Nile
Danube
Rhine
Thames
Mississippi River
Dnipro River | Dnieper
Euphrates
Tigris
Ganges
Yangtze
Mekong
Donbas | Donbass
Crimea | Crimean Peninsula
Luhansk | Lugansk
Chechnya
Dagestan
Kursk
Belgorod
Transnistria
Abkhazia
South Ossetia
Nagorno-Karabakh
Gaza | Gaza Strip
West Bank
Golan Heights
Sinai
Kurdistan
Kashmir
Punjab
Gujarat
Maharashtra
Kerala
Tamil Nadu
Karnataka
West Bengal
Uttar Pradesh
Madhya Pradesh
Andhra Pradesh
Rajasthan
Bihar
Assam
Manipur
Goa
Telangana
Odisha | Orissa
Haryana
Sindh
Balochistan
Khyber Pakhtunkhwa
Tibet
Xinjiang
Inner Mongolia
Guangdong
Sichuan
Hainan
Yunnan
Hunan
Hubei
Zhejiang
Jiangsu
Fujian
Shandong
Aceh
Bali
Java
Sumatra
Borneo
Sulawesi
Darfur
Tigray
Biafra
Katanga
Kivu
Zanzibar
England
Scotland
Wales
Northern Ireland
Ulster
Cornwall
Yorkshire
Lancashire
Kent
Essex
Sussex
Surrey
Norfolk
Suffolk
Devon
Cumbria
Lincolnshire
Hampshire
Oxfordshire
Hertfordshire
Midlands | West Midlands | East Midlands
Catalonia
Basque Country
Andalusia
Galicia
Bavaria
Saxony
Prussia
Westphalia
Tuscany
Sicily
Sardinia
Lombardy
Corsica
Brittany
Normandy
Provence
Alsace
Flanders
Wallonia
Crete
Lapland
Anatolia
Transylvania
Quebec
Ontario
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland | Newfoundland and Labrador
Prince Edward Island
Yukon
Nunavut
Queensland
New South Wales | NSW
Victoria
Tasmania
Western Australia
South Australia
Northern Territory
Alabama | Ala
Alaska
Arizona | Ariz
Arkansas
California | Calif
Southern California
Northern California
Colorado
Connecticut | Conn
Delaware
Florida | Fla
South Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan | Mich
Minnesota | Minn
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York | New York State
New York City | NYC
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania | Penn
Rhode Island
South Carolina
South Dakota
Tennessee | Tenn
Texas
Utah
Vermont
Virginia | Va
Washington State
Washington | Washington DC | Washington D.C. | Washington, D.C. | Washington, DC | D.C.
District of Columbia
West Virginia
Wisconsin | Wis
Wyoming
New England
Midwest
Pacific Northwest
Deep South
Long Island
Manhattan
Brooklyn
Bronx
Queens
Staten Island
Harlem
Wall Street
Broadway
Times Square
Silicon Valley
Hollywood
Beverly Hills
Bay Area
San Francisco Bay Area
Capitol Hill
Guantanamo Bay | Guantanamo
Mar-a-Lago
Oval Office
Ground Zero
West Coast
East Coast
Downing Street
Whitehall
Westminster
Heathrow
Red Square
Tiananmen Square
Tahrir Square
Chernobyl
Fukushima
Zaporizhzhia | Zaporizhia | Zaporizhzhya
Kyiv | Kiev
Kharkiv | Kharkov
Odesa | Odessa
Lviv | Lvov
Dnipro | Dnipropetrovsk
Kherson
Mykolaiv
Mariupol
Bakhmut
Avdiivka
Pokrovsk
Kupiansk | Kupyansk
Vovchansk
Donetsk
Sevastopol
Chernihiv
Sumy
Kramatorsk
Moscow
Saint Petersburg | St Petersburg | St. Petersburg | Leningrad
Beijing | Peking
Mumbai | Bombay
Kolkata | Calcutta
Chennai | Madras
Bengaluru | Bangalore
New Delhi
Delhi
Yangon | Rangoon
Ho Chi Minh City | Saigon
Istanbul | Constantinople
Tehran | Teheran
Jerusalem | East Jerusalem
Tel Aviv
Rafah
Khan Younis | Khan Yunis
Jenin
Nablus
Ramallah
Hebron
Sanaa | Sana'a
Mecca
Medina
Doha
Riyadh
Abu Dhabi
Dubai
Aleppo
Damascus
Idlib
Raqqa
Fallujah | Falluja
Mosul
Basra
Baghdad
Kabul
Kandahar
Los Angeles | LA | L.A.
San Francisco
Las Vegas
Geneva
Davos
Brussels
The Hague | Hague
Rome
Paris
London
Berlin
Vienna
Madrid
Lisbon
Athens
Warsaw
Prague
Budapest
Bucharest
Sofia
Belgrade
Sarajevo
Zagreb
Stockholm
Oslo
Copenhagen
Helsinki
Dublin
Belfast
Edinburgh
Glasgow
Cardiff
Manchester
Liverpool
Birmingham
Leeds
Sheffield
Bristol
Oxford
Cambridge
York
Bath
Tokyo
Osaka
Kyoto
Hiroshima
Nagasaki
Seoul
Pyongyang
Taipei
Shanghai
Hanoi
Bangkok
Jakarta
Manila
Kuala Lumpur
Canberra
Sydney
Melbourne
Brisbane
Perth
Adelaide
Darwin
Hobart
Auckland
Wellington
Christchurch
Ottawa
Toronto
Montreal
Vancouver
Calgary
Edmonton
Winnipeg
Halifax
Mexico City
Havana
Caracas
Bogota
Lima
Santiago
Buenos Aires
Brasilia
Rio de Janeiro | Rio
Sao Paulo
Cairo
Alexandria
Tripoli
Benghazi
Tunis
Algiers
Rabat
Casablanca
Khartoum
Addis Ababa
Nairobi
Kampala
Kigali
Mogadishu
Lagos
Abuja
Accra
Dakar
Harare
Johannesburg
Pretoria
Cape Town
Durban
Boston
Chicago
Philadelphia
Houston
Dallas
Austin
Denver
Phoenix
Seattle
Portland
Detroit
Cleveland
Columbus
Cincinnati
Pittsburgh
Baltimore
Atlanta
Miami
Orlando
Tampa | Tampa Bay
Jacksonville
Charlotte
Nashville
Memphis
New Orleans
Minneapolis
Milwaukee
St Louis | St. Louis | Saint Louis
Kansas City
Salt Lake City
San Diego
San Jose
Sacramento
Oakland
Buffalo
Newark
Albany
Hartford
Providence
Richmond
Charleston
Savannah
Lincoln
Omaha
Tucson
Honolulu
Anchorage
Atlantic City
Camp David
Fort Worth
Orange County
Normandy
Bermuda Triangle
Hong Kong Island
Kowloon
Kings Cross
"""
