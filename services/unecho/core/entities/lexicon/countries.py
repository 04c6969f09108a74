"""Countries and territories: one a line, the name first, other spellings after it."""

COUNTRIES = """\
Afghanistan
Albania
Algeria
Andorra
Angola
Antigua and Barbuda
Argentina
Armenia
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus | Byelorussia
Belgium
Belize
Benin
Bhutan
Bolivia
Bosnia and Herzegovina | Bosnia | Bosnia-Herzegovina | Bosnia-Hercegovina
Botswana
Brazil
Brunei
Bulgaria
Burkina Faso
Burundi
Cambodia
Cameroon
Canada
Cape Verde | Cabo Verde
Central African Republic
Chad
Chile
China | People's Republic of China | Mainland China | PRC
Colombia
Comoros
Republic of the Congo | Congo-Brazzaville
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo | Zaire | Congo-Kinshasa
Costa Rica
Croatia
Cuba
Cyprus | Northern Cyprus
Czechia | Czech Republic
Czechoslovakia
Denmark
Djibouti
Dominica
Dominican Republic
East Germany
East Timor | Timor-Leste | Timor Leste
Ecuador
Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini | Swaziland
Ethiopia
Fiji
Finland
France
French Guiana
Gabon
Gambia | The Gambia
Georgia
Germany | Federal Republic of Germany
Ghana
Gibraltar
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guinea
Guinea-Bissau
Guyana
Haiti
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Iran | Islamic Republic of Iran
Iraq
Ireland | Republic of Ireland
Israel
Italy
Ivory Coast | Cote d'Ivoire
Jamaica
Japan
Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macau | Macao
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mexico
Micronesia
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar | Burma
Namibia
Nauru
Nepal
Netherlands | Holland
New Caledonia
New Zealand
Nicaragua
Niger
Nigeria
North Korea | Democratic People's Republic of Korea | DPRK
North Macedonia | Macedonia
Norway
Oman
Pakistan
Palau
Palestine | State of Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines
Poland
Portugal
Puerto Rico
Qatar
Romania
Russia | Russian Federation
Rwanda
Saint Kitts and Nevis | St Kitts and Nevis
Saint Lucia | St Lucia
Samoa
San Marino
Saudi Arabia | Kingdom of Saudi Arabia
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
South Africa
South Korea | Republic of Korea
South Sudan
Soviet Union | USSR | U.S.S.R.
Spain
Sri Lanka | Ceylon
Sudan
Suriname
Sweden
Switzerland
Syria
Taiwan | Republic of China
Tajikistan
Tanzania
Thailand | Siam
Togo
Tonga
Trinidad and Tobago | Trinidad
Tunisia
Turkey | Türkiye | Turkiye
Turkmenistan
Tuvalu
Uganda
Ukraine
United Arab Emirates | UAE | U.A.E. | Emirates
United Kingdom | UK | U.K. | Britain | Great Britain
United States | U.S. | US | USA | U.S.A. | America | United States of America
Uruguay
Uzbekistan
Vanuatu
Vatican | Vatican City | Holy See
Venezuela
Vietnam | Viet Nam
West Germany
Western Sahara
Yemen
Yugoslavia
Zambia
Zimbabwe
Korea
Bermuda
Cayman Islands
British Virgin Islands
US Virgin Islands
Falkland Islands | Falklands
Faroe Islands
Isle of Man
Jersey
Guernsey
"""
