/**
 * Organisations that reports name often and whose names do not say so by themselves.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Names split by commas or line ends.
 */
export const ORGANISATIONS = `
United Nations, UN, U.N., UNICEF, UNESCO, UNHCR, UNRWA, WHO, World Health Organization, World Health Organisation, WFP
IMF, International Monetary Fund, World Bank, WTO, OPEC, OECD, NATO, Nato, European Union, EU, E.U., ASEAN, African Union
Arab League, OSCE, OAS, G7, G20, BRICS, IAEA, OPCW, Interpol, Red Cross, Red Crescent, ICRC, ICC, Security Council
General Assembly, European Commission, European Parliament, European Council, European Central Bank, ECB
Congress, Senate, House, House of Representatives, House of Commons, House of Lords, Commons, Lords, Parliament, Knesset
Bundestag, Bundesrat, Duma, Kremlin, White House, Pentagon, Capitol, State Department, Treasury, Downing Street
Whitehall, Foreign Office, Home Office, Supreme Court, High Court, Court of Appeal, Cabinet, Lok Sabha, Rajya Sabha, Diet
FBI, CIA, NSA, DEA, IRS, EPA, FDA, CDC, NASA, NOAA, FEMA, DHS, TSA, FAA, NTSB, FCC, SEC, Fed, Federal Reserve, MI5, MI6
KGB, FSB, GRU, Mossad, ISI, Scotland Yard, Metropolitan Police, Justice Department, Defense Department, NHS, BBC
Democratic Party, Republican Party, GOP, DNC, RNC, Tea Party, Labour, Labour Party, Conservative Party, Liberal Democrats
Lib Dems, SNP, UKIP, Plaid Cymru, DUP, Sinn Fein, Sinn Féin, CDU, SPD, AfD, Likud, Hamas, Hezbollah, Hizbollah, Fatah
PLO, Taliban, al-Qaeda, al-Qaida, Al Qaeda, ISIS, ISIL, Daesh, Islamic State, Boko Haram, al-Shabaab, Muslim Brotherhood
ETA, IRA, FARC, PKK, YPG, BJP, Congress Party, Communist Party, ANC, Red Army, Revolutionary Guards, Ku Klux Klan
Reuters, AP, AFP, Associated Press, Agence France-Presse, Bloomberg, CNN, NBC, NBC News, CBS, CBS News, ABC, ABC News
MSNBC, CNBC, Fox News, Fox, NPR, PBS, C-SPAN, Sky News, ITV, Channel 4, Al Jazeera, Al-Jazeera, RT, TASS, Xinhua, Yonhap
New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe
The Guardian, Guardian, The Times, Daily Telegraph, Daily Mail, The Sun, The Independent, Financial Times, The Economist
Time, Newsweek, Politico, BuzzFeed, Breitbart, HuffPost, Huffington Post, Der Spiegel, Le Monde, El País, Haaretz, Dawn
Google, Facebook, Twitter, Apple, Microsoft, Amazon, YouTube, Instagram, WhatsApp, Netflix, Uber, Tesla, Boeing, Airbus
Toyota, Honda, Samsung, Sony, Intel, IBM, Oracle, Walmart, Starbucks, Goldman Sachs, JPMorgan, Morgan Stanley, Citigroup
HSBC, Barclays, Lloyds, Shell, Exxon, ExxonMobil, Chevron, Gazprom, Rosneft, Huawei, Alibaba, Volkswagen, Siemens, Pfizer
ACLU, NAACP, NRA, AARP, AFL-CIO, PETA, Planned Parenthood, Greenpeace, Amnesty, Amnesty International, Oxfam
Human Rights Watch, Transparency International, WikiLeaks, FIFA, UEFA, IOC, NFL, NBA, NHL, MLB, Harvard, Yale, Stanford
Princeton, MIT, Oxford University, Cambridge University, Gallup, Pew, YouGov
`;
