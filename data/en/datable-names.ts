/**
 * Names that tell roughly when a report was written: things that did not exist before some day, and offices with the
 * names of those who held them. Used only for reports that give no date, and only as a clue among others. Edit freely.
 *
 * One line a name: `names, parted by semicolons | first day | last day`, ISO 8601; either day may be missing. Offices are
 * listed with their holder (*Prime Minister N.N.*), since a bare name is written about long after; the days are those of
 * taking and leaving office as generally published. A line says nothing about whether somebody held office rightly.
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */
export const DATABLE_NAMES = `
# Things
Twitter; tweet; tweeted; tweets; retweeted | 2006-07-15 |
Facebook | 2004-02-04 |
YouTube | 2005-02-14 |
Instagram | 2010-10-06 |
WhatsApp | 2009-02-24 |
TikTok | 2016-09-20 |
iPhone | 2007-01-09 |
Bitcoin | 2009-01-03 |
Brexit | 2012-05-15 |
COVID-19; Covid-19 | 2020-02-11 |
ChatGPT | 2022-11-30 |
European Union | 1993-11-01 |
African Union | 2002-07-09 |
International Criminal Court | 2002-07-01 |
South Sudan | 2011-07-09 |
North Macedonia | 2019-02-12 |

# Secretaries-general of the United Nations
Secretary-General Kofi Annan | 1997-01-01 | 2006-12-31
Secretary-General Ban Ki-moon | 2007-01-01 | 2016-12-31
Secretary-General António Guterres; Secretary-General Antonio Guterres | 2017-01-01 | 2026-12-31

# Heads of state and of government, and foreign ministers
President Bill Clinton; President Clinton | 1993-01-20 | 2001-01-20
President George W. Bush | 2001-01-20 | 2009-01-20
President Barack Obama; President Obama | 2009-01-20 | 2017-01-20
President Donald Trump | 2017-01-20 |
President Joe Biden; President Biden | 2021-01-20 | 2025-01-20
Prime Minister Tony Blair | 1997-05-02 | 2007-06-27
Prime Minister Gordon Brown | 2007-06-27 | 2010-05-11
Prime Minister David Cameron | 2010-05-11 | 2016-07-13
Prime Minister Theresa May | 2016-07-13 | 2019-07-24
Prime Minister Boris Johnson | 2019-07-24 | 2022-09-06
Prime Minister Rishi Sunak | 2022-10-25 | 2024-07-05
Prime Minister Keir Starmer | 2024-07-05 |
Chancellor Gerhard Schröder; Chancellor Gerhard Schroeder | 1998-10-27 | 2005-11-22
Chancellor Angela Merkel | 2005-11-22 | 2021-12-08
Chancellor Olaf Scholz | 2021-12-08 | 2025-05-06
President Nicolas Sarkozy | 2007-05-16 | 2012-05-15
President François Hollande; President Francois Hollande | 2012-05-15 | 2017-05-14
President Emmanuel Macron | 2017-05-14 |
Prime Minister Justin Trudeau | 2015-11-04 | 2025-03-14
Prime Minister Stephen Harper | 2006-02-06 | 2015-11-04
Prime Minister Scott Morrison | 2018-08-24 | 2022-05-23
Prime Minister Anthony Albanese | 2022-05-23 |
Prime Minister Jacinda Ardern | 2017-10-26 | 2023-01-25
Prime Minister Shinzo Abe | 2006-09-26 | 2020-09-16
Prime Minister Manmohan Singh | 2004-05-22 | 2014-05-26
Prime Minister Narendra Modi; Modi government | 2014-05-26 |
Prime Minister Nawaz Sharif | 2013-06-05 | 2017-07-28
Prime Minister Imran Khan | 2018-08-18 | 2022-04-10
Prime Minister Shehbaz Sharif | 2022-04-11 |
Prime Minister Sheikh Hasina | 2009-01-06 | 2024-08-05
President Dilma Rousseff | 2011-01-01 | 2016-08-31
President Jair Bolsonaro | 2019-01-01 | 2022-12-31
President Dmitry Medvedev | 2008-05-07 | 2012-05-07
President Petro Poroshenko | 2014-06-07 | 2019-05-20
President Volodymyr Zelensky; President Volodymyr Zelenskyy | 2019-05-20 |
President Hassan Rouhani | 2013-08-03 | 2021-08-03
President Mahmoud Ahmadinejad | 2005-08-03 | 2013-08-03
President Hosni Mubarak | 1981-10-14 | 2011-02-11
President Jacob Zuma | 2009-05-09 | 2018-02-14
President Cyril Ramaphosa | 2018-02-15 |
President Park Geun-hye | 2013-02-25 | 2017-03-10
President Moon Jae-in | 2017-05-10 | 2022-05-09
President Hu Jintao | 2003-03-15 | 2013-03-14
President Xi Jinping | 2013-03-14 |
Pope Benedict XVI | 2005-04-19 | 2013-02-28
Pope Francis | 2013-03-13 | 2025-04-21
`;
