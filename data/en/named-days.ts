/**
 * Days with names, and when they fall: what a report's *on World Refugee Day* or *last Christmas* means. Edit freely.
 *
 * One line a day: `rule | names; other names | first year`. Rules: `MM-DD`; `easter+N`, `orthodox+N` (days from Easter
 * Sunday of the Gregorian and of the Julian reckoning); `2nd mon oct`, `last mon may` (with `+1` for the day after); or
 * the dates themselves, `YYYY-MM-DD`, year by year. The first year is given only where a report may count from it (*the
 * 1st International Day of …*).
 *
 * Sources: the list of international days and weeks at un.org (days and the General Assembly resolutions that founded
 * them), and general knowledge for religious and national holidays, written for this project. Dates of Islamic days are
 * those announced for most countries; they may fall a day earlier or later elsewhere, and those after 2025 are
 * calculated (Umm al-Qura), so read them as good to a day. Jewish, Hindu, Chinese and Persian days are the civil days on
 * which the feast (after its eve) was kept. Licence: Apache-2.0.
 */
export const NAMED_DAYS = `
# International days
01-24 | International Day of Education; Education Day | 2019
01-26 | International Day of Clean Energy | 2024
01-27 | International Holocaust Remembrance Day; Holocaust Remembrance Day; International Day of Commemoration in Memory of the Victims of the Holocaust | 2006
02-04 | World Cancer Day | 2000
02-04 | International Day of Human Fraternity | 2021
02-06 | International Day of Zero Tolerance for Female Genital Mutilation | 2003
02-11 | International Day of Women and Girls in Science | 2016
02-13 | World Radio Day | 2012
02-20 | World Day of Social Justice | 2009
02-21 | International Mother Language Day | 2000
03-01 | Zero Discrimination Day | 2014
03-03 | World Wildlife Day | 2014
03-08 | International Women's Day; Women's Day
03-10 | International Day of Women Judges | 2022
03-15 | International Day to Combat Islamophobia | 2023
03-20 | International Day of Happiness | 2013
03-21 | International Day for the Elimination of Racial Discrimination | 1967
03-21 | World Poetry Day | 2000
03-21 | International Day of Forests | 2013
03-22 | World Water Day | 1993
03-23 | World Meteorological Day
03-24 | World Tuberculosis Day; World TB Day
03-24 | International Day for the Right to the Truth Concerning Gross Human Rights Violations | 2011
03-25 | International Day of Remembrance of the Victims of Slavery and the Transatlantic Slave Trade | 2008
04-02 | World Autism Awareness Day | 2008
04-04 | International Day for Mine Awareness and Assistance in Mine Action; International Mine Awareness Day | 2006
04-05 | International Day of Conscience | 2020
04-06 | International Day of Sport for Development and Peace | 2014
04-07 | World Health Day | 1950
04-07 | International Day of Reflection on the Genocide in Rwanda | 2004
04-22 | Earth Day; International Mother Earth Day; Mother Earth Day
04-23 | World Book and Copyright Day; World Book Day
04-24 | International Day of Multilateralism and Diplomacy for Peace | 2019
04-25 | World Malaria Day | 2008
04-28 | World Day for Safety and Health at Work
05-01 | International Workers' Day; May Day; Labour Day
05-03 | World Press Freedom Day; Press Freedom Day | 1994
05-08 | Victory in Europe Day; VE Day
05-09 | Victory Day
05-12 | International Nurses Day
05-15 | International Day of Families | 1994
05-15 | Nakba Day
05-16 | International Day of Living Together in Peace | 2018
05-17 | International Day Against Homophobia
05-20 | World Bee Day | 2018
05-21 | World Day for Cultural Diversity for Dialogue and Development | 2003
05-22 | International Day for Biological Diversity
05-29 | International Day of United Nations Peacekeepers; Peacekeepers Day | 2003
05-31 | World No Tobacco Day; World No-Tobacco Day | 1988
06-01 | Global Day of Parents | 2013
06-03 | World Bicycle Day | 2018
06-04 | International Day of Innocent Children Victims of Aggression | 1983
06-05 | World Environment Day | 1973
06-07 | World Food Safety Day | 2019
06-08 | World Oceans Day | 2009
06-12 | World Day Against Child Labour; World Day Against Child Labor | 2002
06-14 | World Blood Donor Day | 2004
06-15 | World Elder Abuse Awareness Day | 2012
06-16 | International Day of Family Remittances | 2018
06-17 | World Day to Combat Desertification and Drought | 1995
06-18 | International Day for Countering Hate Speech | 2022
06-19 | International Day for the Elimination of Sexual Violence in Conflict | 2016
06-19 | Juneteenth
06-20 | World Refugee Day; Refugee Day | 2001
06-21 | International Day of Yoga; International Yoga Day; Yoga Day | 2015
06-23 | International Widows Day; International Widows' Day | 2011
06-26 | International Day in Support of Victims of Torture | 1998
06-26 | International Day against Drug Abuse and Illicit Trafficking | 1988
07-11 | World Population Day | 1990
07-15 | World Youth Skills Day | 2015
07-17 | World Day for International Justice; International Justice Day
07-18 | Nelson Mandela International Day; Mandela Day | 2010
07-28 | World Hepatitis Day | 2011
07-30 | International Day of Friendship | 2011
07-30 | World Day against Trafficking in Persons | 2014
08-09 | International Day of the World's Indigenous Peoples; International Day of the World's Indigenous People | 1995
08-12 | International Youth Day | 2000
08-19 | World Humanitarian Day; Humanitarian Day | 2009
08-21 | International Day of Remembrance of and Tribute to the Victims of Terrorism | 2018
08-22 | International Day Commemorating the Victims of Acts of Violence Based on Religion or Belief; International Day for Victims of Violence Based on Religion or Belief | 2019
08-23 | International Day for the Remembrance of the Slave Trade and its Abolition | 1998
08-29 | International Day against Nuclear Tests | 2010
08-30 | International Day of the Victims of Enforced Disappearances; International Day of the Disappeared | 2011
09-05 | International Day of Charity | 2013
09-07 | International Day of Clean Air for Blue Skies | 2020
09-08 | International Literacy Day; World Literacy Day | 1967
09-09 | International Day to Protect Education from Attack | 2020
09-10 | World Suicide Prevention Day
09-12 | United Nations Day for South-South Cooperation
09-15 | International Day of Democracy; Democracy Day | 2008
09-16 | International Day for the Preservation of the Ozone Layer; World Ozone Day | 1995
09-17 | World Patient Safety Day | 2019
09-18 | International Equal Pay Day | 2020
09-21 | International Day of Peace; World Peace Day; Peace Day
09-26 | International Day for the Total Elimination of Nuclear Weapons | 2014
09-27 | World Tourism Day | 1980
09-28 | International Day for Universal Access to Information | 2016
09-29 | International Day of Awareness of Food Loss and Waste | 2020
10-01 | International Day of Older Persons | 1991
10-02 | International Day of Non-Violence | 2007
10-05 | World Teachers' Day; World Teachers Day | 1994
10-09 | World Post Day
10-10 | World Mental Health Day | 1992
10-11 | International Day of the Girl Child; International Day of the Girl | 2012
10-13 | International Day for Disaster Risk Reduction
10-15 | International Day of Rural Women | 2008
10-16 | World Food Day | 1981
10-17 | International Day for the Eradication of Poverty | 1993
10-24 | United Nations Day; UN Day
10-27 | World Day for Audiovisual Heritage
10-31 | World Cities Day | 2014
11-02 | International Day to End Impunity for Crimes against Journalists | 2014
11-06 | International Day for Preventing the Exploitation of the Environment in War and Armed Conflict | 2002
11-10 | World Science Day for Peace and Development | 2002
11-14 | World Diabetes Day
11-16 | International Day for Tolerance | 1996
11-19 | World Toilet Day | 2013
11-20 | World Children's Day; Universal Children's Day
11-25 | International Day for the Elimination of Violence against Women | 2000
11-29 | International Day of Solidarity with the Palestinian People | 1978
12-01 | World AIDS Day | 1988
12-02 | International Day for the Abolition of Slavery
12-03 | International Day of Persons with Disabilities; International Day of Disabled Persons | 1992
12-05 | International Volunteer Day | 1986
12-05 | World Soil Day | 2014
12-07 | International Civil Aviation Day
12-09 | International Anti-Corruption Day; Anti-Corruption Day | 2004
12-09 | International Day of Commemoration and Dignity of the Victims of the Crime of Genocide | 2015
12-10 | Human Rights Day; International Human Rights Day
12-11 | International Mountain Day | 2003
12-12 | International Universal Health Coverage Day | 2018
12-18 | International Migrants Day | 2000
12-20 | International Human Solidarity Day

# Feasts by the sun and by Easter
01-01 | New Year's Day; New Year
12-31 | New Year's Eve
01-06 | Epiphany
01-07 | Orthodox Christmas
02-14 | Valentine's Day
03-17 | St Patrick's Day; St. Patrick's Day; Saint Patrick's Day
10-31 | Halloween
11-01 | All Saints' Day; All Saints Day
12-24 | Christmas Eve
12-25 | Christmas Day; Christmas
12-26 | Boxing Day; St Stephen's Day
easter-46 | Ash Wednesday
easter-7 | Palm Sunday
easter-3 | Maundy Thursday
easter-2 | Good Friday
easter-1 | Holy Saturday
easter+0 | Easter Sunday; Easter
easter+1 | Easter Monday
easter+39 | Ascension Day
easter+49 | Pentecost; Whit Sunday
easter+50 | Whit Monday
easter+60 | Corpus Christi
orthodox+0 | Orthodox Easter

# Feasts by the moon, year by year
2010-09-10 2011-08-30 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 | Eid al-Fitr; Eid ul-Fitr; Eid-ul-Fitr; Eidul Fitr
2010-11-16 2011-11-06 2012-10-26 2013-10-15 2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 | Eid al-Adha; Eid ul-Adha; Eid-ul-Adha; Eidul Azha; Eid-ul-Azha; Eidul Adha; Bakr Eid; Feast of Sacrifice
2016-10-11 2017-09-30 2018-09-20 2019-09-09 2020-08-29 2021-08-18 2022-08-08 2023-07-28 2024-07-16 2025-07-05 | Ashura; Day of Ashura
2015-09-14 2016-10-03 2017-09-21 2018-09-10 2019-09-30 2020-09-19 2021-09-07 2022-09-26 2023-09-16 2024-10-03 2025-09-23 | Rosh Hashanah; Rosh Hashana
2015-09-23 2016-10-12 2017-09-30 2018-09-19 2019-10-09 2020-09-28 2021-09-16 2022-10-05 2023-09-25 2024-10-12 2025-10-02 | Yom Kippur; Day of Atonement
2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-11-01 2025-10-20 | Diwali; Deepavali
2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 | Lunar New Year; Chinese New Year
2015-03-21 2016-03-20 2017-03-20 2018-03-20 2019-03-21 2020-03-20 2021-03-20 2022-03-20 2023-03-20 2024-03-20 2025-03-20 | Nowruz; Navroz

# National days
01-26 | Australia Day; Republic Day of India
3rd mon jan | Martin Luther King Day; Martin Luther King Jr. Day; MLK Day
3rd mon feb | Presidents' Day; Presidents Day
03-23 | Pakistan Day
04-25 | Anzac Day; ANZAC Day
last mon may | Memorial Day
07-01 | Canada Day
07-04 | Fourth of July; July Fourth
07-14 | Bastille Day
08-14 | Pakistan's Independence Day; Pakistan Independence Day
08-15 | India's Independence Day; Indian Independence Day
1st mon sep | US Labor Day; Labor Day
09-11 | Patriot Day
2nd mon oct | Columbus Day
11-11 | Veterans Day; Remembrance Day; Armistice Day
4th thu nov | Thanksgiving Day; Thanksgiving
4th thu nov+1 | Black Friday
`;
