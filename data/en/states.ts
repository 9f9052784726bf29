/**
 * States and a few territories: ISO 3166-1 alpha-2 code; names; nationality words (adjective, then people); capital.
 * Source: written from general knowledge for this project; the codes are those of ISO 3166-1. Licence: Apache-2.0.
 * One state a line, four fields split by `|`, several words in a field split by a comma. Names that are also common
 * words or first names (*Chad*, *Jordan*, *Georgia*) are listed all the same: context decides.
 */
export const STATES = `
AF|Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans|Saint John's
AR|Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian,Barbadians|Bridgetown
BY|Belarus|Belarusian,Belarusians|Minsk
BE|Belgium|Belgian,Belgians|Brussels
BZ|Belize|Belizean,Belizeans|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz,Sucre
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana|Botswanan,Batswana|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília
BN|Brunei|Bruneian,Bruneians|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BI|Burundi|Burundian,Burundians|Gitega,Bujumbura
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
CA|Canada|Canadian,Canadians|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
CF|Central African Republic|Central African,Central Africans|Bangui
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|Santiago
CN|China,People's Republic of China,PRC|Chinese|Beijing
CO|Colombia|Colombian,Colombians|Bogota,Bogotá
KM|Comoros|Comoran,Comorian,Comorans|Moroni
CG|Republic of the Congo,Congo|Congolese|Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Zaire|Congolese,Zairean|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|San José
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro,Abidjan
HR|Croatia|Croatian,Croat,Croatians,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
CS|Czechoslovakia|Czechoslovak,Czechoslovakian|
DK|Denmark|Danish,Dane,Danes|Copenhagen
DJ|Djibouti|Djiboutian,Djiboutians|Djibouti City
DM|Dominica||Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
TL|East Timor,Timor-Leste|Timorese|Dili
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorans|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki
FR|France|French,Frenchman,Frenchwoman,Frenchmen|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany,West Germany,East Germany|German,West German,East German,Germans|Berlin
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GL|Greenland|Greenlandic,Greenlanders|Nuuk
GD|Grenada|Grenadian,Grenadians|St. George's
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
VA|Vatican,Vatican City,Holy See||
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HK|Hong Kong|Hongkonger,Hongkongers|
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
IN|India|Indian,Indians|New Delhi,Delhi
ID|Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Iranians|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman|Dublin
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv
IT|Italy|Italian,Italians|Rome
JM|Jamaica|Jamaican,Jamaicans|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
KE|Kenya|Kenyan,Kenyans|Nairobi
KI|Kiribati|I-Kiribati|Tarawa
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea,Korea|South Korean,Korean,South Koreans,Koreans|Seoul
XK|Kosovo|Kosovar,Kosovan,Kosovars|Pristina
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos|Laotian,Lao,Laotians|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|
MO|Macau,Macao|Macanese|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Maldivian,Maldivians|Malé
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
FM|Micronesia|Micronesian,Micronesians|Palikir
MD|Moldova|Moldovan,Moldovans|Chisinau,Chișinău
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw,Yangon,Rangoon
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan,Nauruans|Yaren
NP|Nepal|Nepalese,Nepali,Nepalis|Kathmandu
NL|Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague
NZ|New Zealand|New Zealander,New Zealanders,Kiwi|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PW|Palau|Palauan,Palauans|Ngerulmud
PS|Palestine,State of Palestine,Palestinian Authority|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines|Philippine,Filipino,Filipina,Filipinos|Manila
PL|Poland|Polish,Pole,Poles|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis||Basseterre
LC|Saint Lucia,St. Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino|Sammarinese|
ST|Sao Tome and Principe,São Tomé and Príncipe||São Tomé
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian,Saudis|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serb,Serbians,Serbs|Belgrade
YU|Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
SC|Seychelles|Seychellois|Victoria
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia|Slovenian,Slovene,Slovenians,Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander,Solomon Islanders|Honiara
SO|Somalia|Somali,Somalian,Somalis|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria,Cape Town
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka,Ceylon|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Bern,Geneva
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
TH|Thailand|Thai,Thais|Bangkok
TG|Togo|Togolese|Lomé,Lome
TO|Tonga|Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Türkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan,Tuvaluans|Funafuti
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons,Brit,Brits|London
GB|England|English,Englishman,Englishwoman|
GB|Scotland|Scottish,Scot,Scots|Edinburgh
GB|Wales|Welsh,Welshman|Cardiff
GB|Northern Ireland|Northern Irish|Belfast
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington D.C.,Washington DC
SU|Soviet Union,USSR,U.S.S.R.|Soviet,Soviets|
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
EH|Western Sahara|Sahrawi,Sahrawis|
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare
`;
