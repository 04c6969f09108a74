"""Organisations: one a line, the name first, other spellings after it. Spellings in capitals match capitals only."""

ORGANISATIONS = """\
United Nations | UN | U.N.
UN Security Council | United Nations Security Council | Security Council | U.N. Security Council
UN General Assembly | United Nations General Assembly | U.N. General Assembly
NATO | Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation
European Union | EU | E.U.
European Commission
European Parliament
European Council
European Central Bank | ECB
European Court of Human Rights
Council of Europe
African Union | AU
Arab League
ASEAN | Asean | Association of Southeast Asian Nations
OPEC | Opec | OPEC+ | Organization of the Petroleum Exporting Countries
OECD
OSCE
BRICS | Brics
G7 | G-7 | Group of Seven
G8 | G-8 | Group of Eight
G20 | G-20 | Group of 20
International Monetary Fund | IMF
World Bank
World Trade Organization | World Trade Organisation | WTO
World Health Organization | World Health Organisation | WHO
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
International Court of Justice | ICJ | World Court
International Committee of the Red Cross | ICRC | Red Cross
Red Crescent
UNICEF | Unicef
UNESCO | Unesco
UNHCR
UNRWA
World Food Programme | WFP
Interpol
Europol
Amnesty International | Amnesty
Human Rights Watch
Greenpeace
Oxfam
Save the Children
Doctors Without Borders | Medecins Sans Frontieres | MSF
World Economic Forum
FIFA | Fifa
UEFA | Uefa
International Olympic Committee | IOC
NBA
NFL
NHL
MLB | Major League Baseball
NCAA
Premier League
Formula One
White House
Pentagon
Kremlin
Capitol
US Congress | Congress | U.S. Congress
US Senate | Senate | U.S. Senate
US House of Representatives | House of Representatives | U.S. House of Representatives | U.S. House
US Supreme Court | U.S. Supreme Court
Supreme Court
US State Department | State Department | U.S. State Department | Department of State
US Justice Department | Justice Department | Department of Justice | DOJ | U.S. Justice Department
US Treasury | Treasury | Treasury Department | U.S. Treasury | US Treasury Department | U.S. Treasury Department
US Defense Department | Defense Department | Department of Defense
Department of Homeland Security | Homeland Security | DHS
US Army | U.S. Army
US Navy | U.S. Navy
US Air Force | U.S. Air Force
US Marine Corps | U.S. Marine Corps | US Marines
National Guard
Coast Guard
National Security Council
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
National Security Agency | NSA
Securities and Exchange Commission | SEC
Federal Reserve | Fed | US Federal Reserve | U.S. Federal Reserve
Federal Trade Commission | FTC
Federal Communications Commission | FCC
Federal Aviation Administration | FAA
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Centers for Disease Control and Prevention | CDC
Internal Revenue Service | IRS
Immigration and Customs Enforcement | ICE
Drug Enforcement Administration | DEA
NASA | Nasa
Republican Party | GOP
Democratic Party
Tea Party
Republican National Committee | RNC
Democratic National Committee | DNC
Labour Party
Conservative Party
Liberal Democrats | Lib Dems
Scottish National Party | SNP
Reform UK
House of Commons | Commons
House of Lords
Bank of England
Bank of Japan
People's Bank of China
Bundesbank
Bundestag
Duma | State Duma
Knesset
Hamas
Hezbollah | Hizbollah | Hizbullah
Fatah
Taliban
Al Qaeda | al-Qaeda | Al-Qaida | al Qaeda | al-Qaida | Qaeda
Islamic State | ISIS | ISIL | Isis
Boko Haram
Al Shabaab | al-Shabaab | al Shabaab
Islamic Jihad
Houthis
Palestinian Authority
Palestine Liberation Organization | PLO
Muslim Brotherhood
Sinn Fein
IRA | Irish Republican Army
Irgun
Red Army
Wagner Group
Mossad
Shin Bet
Israel Defense Forces | IDF
KGB
FSB
MI5
MI6
GCHQ
Scotland Yard
Metropolitan Police | Met Police
Communist Party
Chinese Communist Party
African National Congress | ANC
Bharatiya Janata Party | BJP
Congress Party
Alternative for Germany | AfD
Christian Democratic Union | CDU
Social Democratic Party | SPD
National Rally
Reuters | Thomson Reuters
Associated Press | AP | The Associated Press
Agence France-Presse | AFP | Agence France Presse
Bloomberg | Bloomberg News
BBC | British Broadcasting Corporation | BBC News
CNN
CNBC
NBC | NBC News
ABC News | ABC
CBS | CBS News
Fox News | Fox
MSNBC
NPR
PBS
Sky News
ITV
Al Jazeera
Al Arabiya
Xinhua
TASS | Tass
RIA Novosti | RIA
Interfax
Kyodo | Kyodo News
Yonhap
New York Times | The New York Times | NYT
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal | WSJ
Los Angeles Times
USA Today
Financial Times | FT
The Guardian
The Times
The Economist
The Telegraph | Daily Telegraph
Daily Mail
The Independent
Le Monde
Der Spiegel
Politico
Axios
Newsweek
Time Magazine
Straits Times | The Straits Times
South China Morning Post
Kyiv Independent | The Kyiv Independent
Telegram
Facebook
Instagram
WhatsApp
Twitter
YouTube
TikTok
LinkedIn
Snapchat
Reddit
Wikipedia
Truth Social
Apple | Apple Inc
Google
Alphabet
Microsoft
Amazon | Amazon.com
Meta | Meta Platforms
Netflix
Tesla
SpaceX
OpenAI
Anthropic
DeepSeek
Nvidia | NVIDIA
Intel
AMD
IBM
Oracle
Cisco
Dell
Hewlett-Packard | HP
Qualcomm
Salesforce
Adobe
Uber
Airbnb
PayPal
Palantir
Boeing
Airbus
Lockheed Martin
Raytheon
Northrop Grumman
General Dynamics
General Electric | GE
General Motors | GM
Ford | Ford Motor
Chrysler
Stellantis
Toyota
Honda
Nissan
Hyundai
Volkswagen | VW
BMW
Mercedes-Benz | Mercedes
Daimler
Renault
Peugeot
Fiat
Volvo
Rolls-Royce
Siemens
Bosch
BASF
Bayer
SAP
Deutsche Bank
Deutsche Telekom
Commerzbank
Lufthansa
Air France
British Airways
American Airlines
United Airlines
Delta Air Lines
Southwest Airlines
Ryanair
easyJet
Emirates Airline
Samsung | Samsung Electronics
LG
Sony
Panasonic
Nintendo
SoftBank
Mitsubishi
Toshiba
Hitachi
Huawei
Alibaba
Tencent
Baidu
ByteDance
Xiaomi
Foxconn
TSMC
Lenovo
BYD
Tata | Tata Group
Infosys
Reliance Industries
Adani Group
ExxonMobil | Exxon | Exxon Mobil
Chevron
Shell | Royal Dutch Shell
BP
TotalEnergies | Total
Gazprom
Rosneft
Lukoil
Saudi Aramco | Aramco
ConocoPhillips
Enron
Goldman Sachs | Goldman
JPMorgan | JPMorgan Chase | JP Morgan | J.P. Morgan
Morgan Stanley
Citigroup
Citibank
Bank of America
Wells Fargo
Merrill Lynch
Lehman Brothers
Salomon Brothers
Credit Suisse
UBS
HSBC
Barclays
Lloyds Bank | Lloyds
NatWest
BNP Paribas
Societe Generale
ING
BlackRock
Berkshire Hathaway
Moody's
Fitch
Standard & Poor's | Standard and Poor's | S&P
Visa
Mastercard
American Express
Walmart | Wal-Mart
Costco
Starbucks
McDonald's
Burger King
Coca-Cola | Coca Cola | Coke
PepsiCo | Pepsi
Nestle
Unilever
Procter & Gamble | Procter and Gamble | P&G
Johnson & Johnson
Pfizer
Moderna
AstraZeneca
Novartis
Roche
Sanofi
Merck
GlaxoSmithKline | GSK
Eli Lilly
Novo Nordisk
Disney | Walt Disney
Warner Bros | Warner Bros Discovery
Time Warner
Paramount
Comcast
Viacom
News Corp
AT&T
Verizon
T-Mobile
Vodafone
British Telecom | BT
Nokia
Ericsson
Philips
ASML
Spotify
Nike
Adidas
Ikea | IKEA
LVMH
Caterpillar
FedEx
UPS
Deloitte
KPMG
PwC
McKinsey
Accenture
Mozilla
Nasdaq | NASDAQ
New York Stock Exchange | NYSE
London Stock Exchange
Manchester United
Manchester City
Arsenal
Chelsea
Tottenham | Tottenham Hotspur
Real Madrid
Bayern Munich
Juventus
Ajax
Harvard | Harvard University
Stanford | Stanford University
Yale | Yale University
MIT | Massachusetts Institute of Technology
Oxford University | University of Oxford
Cambridge University | University of Cambridge
Georgia Tech
Institute for the Study of War | ISW
Institute of International Finance
Brookings Institution
Rand Corporation
Chatham House
MTV
HBO
Linkin Park
Ministry of Defence | Defence Ministry | Defense Ministry | Ministry of Defense | defence ministry
Foreign Ministry | Ministry of Foreign Affairs
Interior Ministry | Ministry of the Interior
Finance Ministry | Ministry of Finance
Allies
Third Reich
Confederacy
People's Liberation Army | PLA
Standing Committee
Moody's Investors Service | Moody's Investors
Dow Jones
McDonnell Douglas
Philip Morris
Rhone-Poulenc
Bell Atlantic
Barings
Nomura
Conrail
Morgan Grenfell
Kleinwort Benson
Jardine Fleming
Jardine Matheson
Marks & Spencer | Marks and Spencer | M&S
America Online | AOL
Netscape
Lagardere
Alcatel
Thomson-CSF
Aerospatiale
Bouygues
Vivendi
Danone
Carrefour
L'Oreal
Cathay Pacific
Qantas
Rio Tinto
BHP
Glencore
Anglo American
Westpac
Macquarie
Telstra
Bombardier
Nortel
Skoda | Skoda Auto
Eastman Kodak | Kodak
Xerox
Motorola
Compaq
Sun Microsystems
Hewlett Packard
Texas Instruments
Yahoo
eBay
Macy's
Sears
JC Penney | J.C. Penney | JCPenney
Kmart
Home Depot
Taco Bell
Pizza Hut
KFC
Wachovia
Prudential
MetLife
Lazard
Bear Stearns
Dresdner Bank
Tesco
Sainsbury's | Sainsbury
Asda
Lloyd's of London | Lloyd's
Diageo
Eurostar
Firefox
Greenpeace International
"""
