/**
 * Places that reports name often: large cities, regions, seas, American states. Capitals stand in `states.ts`.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Names split by commas or line ends.
 */
export const PLACES = `
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Eurasia
Middle East, Far East, Near East, Central Asia, South Asia, Southeast Asia, East Africa, West Africa, North Africa
Eastern Europe, Western Europe, Scandinavia, Balkans, Baltics, Caucasus, Caribbean, Sahel, Horn of Africa, Crimea
Donbas, Donbass, Kashmir, Tibet, Xinjiang, Catalonia, Kurdistan, Chechnya, Gaza, Gaza Strip, West Bank, Golan Heights
Atlantic, Pacific, Mediterranean, Black Sea, Red Sea, Baltic Sea, North Sea, South China Sea, Persian Gulf, Arctic
Strait of Hormuz, Suez Canal, Panama Canal, Gulf of Mexico, Sinai, Darfur, Tigray, Punjab, Sindh, Balochistan
New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, Austin
San Francisco, Seattle, Denver, Boston, Detroit, Atlanta, Miami, Minneapolis, Cleveland, Pittsburgh, Cincinnati
Baltimore, Milwaukee, Las Vegas, Portland, St. Louis, New Orleans, Orlando, Tampa, Charlotte, Nashville, Memphis
Washington, Brooklyn, Manhattan, Hollywood, Silicon Valley, Des Moines, Honolulu, Anchorage, Salt Lake City
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri
Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia
Wisconsin, Wyoming, District of Columbia, D.C., Guam
Toronto, Montreal, Vancouver, Calgary, Ontario, Quebec, Québec, Alberta, British Columbia, Nova Scotia, Manitoba
Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, New South Wales, Tasmania, Auckland, Christchurch
Birmingham, Manchester, Liverpool, Leeds, Glasgow, Bristol, Sheffield, Yorkshire, Kent, Essex, Cornwall, Westminster
Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Bavaria, Leipzig, Dresden, Düsseldorf, Bonn, Milan, Naples, Turin
Florence, Venice, Sicily, Marseille, Lyon, Nice, Strasbourg, Barcelona, Seville, Valencia, Bilbao, Rotterdam, Antwerp
Zurich, Basel, Lausanne, Davos, Salzburg, Krakow, Gdansk, St. Petersburg, Saint Petersburg, Siberia, Kazan, Sochi
Kharkiv, Odessa, Odesa, Lviv, Donetsk, Luhansk, Mariupol, Sevastopol, Istanbul, Izmir, Aleppo, Idlib, Homs, Raqqa
Mosul, Basra, Kirkuk, Erbil, Fallujah, Benghazi, Alexandria, Casablanca, Lagos, Kano, Johannesburg, Durban, Mombasa
Mecca, Medina, Jeddah, Dubai, Sharjah, Aden, Hodeidah, Haifa, Hebron, Nablus, Karachi, Lahore, Peshawar, Quetta
Kandahar, Herat, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Hyderabad, Uttar Pradesh, Kerala, Gujarat
Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Hubei, Guangdong, Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa
Fukushima, Busan, Ho Chi Minh City, Saigon, Bali, Java, Sumatra, Mindanao, Rio de Janeiro, São Paulo, Sao Paulo
Guadalajara, Monterrey, Tijuana, Medellin, Medellín, Guayaquil, Amazon, Patagonia, Falkland Islands, Bermuda
`;
