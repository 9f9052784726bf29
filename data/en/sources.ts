/**
 * What kinds of things speak in reports. Source: written from general knowledge for this project, with the kinds that
 * the guide of a corpus of statements tells apart. Licence: Apache-2.0. Dictionary forms in lower case, split by white
 * space.
 */

/** Words whose speaker is who wrote or said them: *a statement by the ministry* is the ministry's. */
export const WORDS_OF_SOMEBODY = `
statement tweet post message release press-release letter email e-mail filing request announcement comment remark speech
notice reply response answer communique communiqué briefing testimony interview memo advisory bulletin petition
complaint lawsuit suit appeal note polling poll survey data figure figures statistic statistics estimate account
spokesman-statement facebook-post blog column editorial op-ed article report forecast count tally
`;

/** Texts and recordings that stand for themselves: *the agreement says*. */
export const DOCUMENTS = `
agreement constitution law act bill treaty charter resolution guideline guidelines study paper summary record records
footage video autopsy ruling verdict indictment judgment judgement decision order decree directive proclamation
transcript recording document dossier affidavit warrant contract clause article book biography memoir diary website
database log manifest finding findings analysis audit review inquiry investigation plan proposal draft map image
photograph photo tape evidence test placard banner sign slogan graffiti leaflet manifesto headline motion amendment
declaration accord deal memorandum protocol convention list schedule description fact facts
`;

/** Plurals (and some singulars) for sources that a report leaves without a name. */
export const UNNAMED = `
officials authorities reports sources media outlets press news investigators prosecutors experts witnesses eyewitnesses
diplomats analysts observers insiders lawmakers aides advisers advisors scientists lawyers doctors agencies rescuers
organizers organisers employees residents workers activists journalists reporters politicians commentators critics
spokespeople spokesmen staffers economists detectives rumours rumors accounts critics medics somebody
`;

/** Nouns for bodies that meet, which may stand for who met: *the meeting agreed*. */
export const MEETINGS = `meeting summit conference session assembly gathering council forum talks panel committee`;

/** Nouns that a newspaper, broadcaster or agency may be called by later. */
export const OUTLET_NOUNS = `
newspaper paper daily weekly tabloid broadsheet magazine publication journal outlet broadcaster network channel station
agency website site blog
`;

/** Words in names of newspapers, magazines and broadcasters. */
export const OUTLET_WORDS = `
times post herald tribune gazette telegraph guardian observer journal news chronicle courier mail express star sun
independent globe dispatch examiner inquirer mirror standard echo argus press daily weekly magazine broadcasting
television tv radio review monitor bulletin record register sentinel reporter reuters bloomberg cnn bbc nbc cbs abc
msnbc cnbc fox npr pbs itv sky jazeera afp ap tass xinhua yonhap spiegel monde dawn politico buzzfeed economist newsweek
time wire today verge
`;

/** Nouns that any organisation, company or state body may be called by later: *the company*. */
export const GENERAL_BODIES = `
company firm organisation organization group body agency charity corporation manufacturer maker retailer carmaker
airline operator business giant watchdog association institution ngo foundation think-tank party movement militia
`;

/** Nouns for a state's rulers. */
export const GOVERNMENT_NOUNS = `government administration regime cabinet`;

/** Nouns for a state, which the state's name stands for as well. */
export const STATE_NOUNS = `country nation republic kingdom`;

/** Collective nouns that take *it* or *they*. */
export const COLLECTIVES = `
police team family government staff crew committee council party group company army military force navy jury board
couple public media press union club band majority minority opposition crowd community
`;

/** Titles of a body's names that its short form keeps: *the Foreign Ministry* … *the ministry*. */
export const BODY_NOUNS = `
ministry court parliament senate congress council committee commission department university hospital police army navy
military force union party church bank board bureau office institute college school association federation league
authority service society centre center house assembly tribunal embassy station club fund trust foundation agency
administration secretariat chamber museum
`;

/** Texts that a report follows even where they are no source. */
export const TEXTS = `
statement tweet letter report study ruling verdict indictment agreement constitution treaty resolution article survey
poll complaint lawsuit memo communique document video footage transcript summary declaration communiqué petition
`;

/** Where words are published, never who wrote them. */
export const PLATFORMS = `twitter facebook instagram youtube telegram whatsapp tiktok weibo reddit snapchat linkedin`;

/** Nouns for one crowd, a line each: *the researchers* may be *the scientists* spoken of before. */
export const SAME_PEOPLE = `
scientist researcher author academic team astronomer biologist physicist
protester demonstrator marcher crowd
officer policeman
lawmaker legislator parliamentarian
refugee migrant
soldier troop
attacker gunman suspect assailant
victim casualty
employee worker staff
`;

/** Bodies that are a handful of people rather than an organisation. */
export const CIRCLES = `team family crew jury couple duo pair trio public crowd panel household delegation entourage`;
