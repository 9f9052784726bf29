/**
 * Words that tell over which channel something was said, each line `channel: words`. Dictionary forms in lower case.
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */

/** Verbs that name their channel: *tweeted*, *testified*. */
export const CHANNEL_VERBS = `
social-media: tweet retweet blog livestream
speech: testify plead
document: rule decree legislate stipulate file
broadcast: broadcast televise televised broadcasted
phone-call: phone telephone
slogan: chant
`;

/**
 * Nouns of the occasion or the medium, after a preposition or in the cue: *in a statement*, *on Twitter*, *by phone*.
 * Capitals count: *Twitter* is a name, *Parliament* one too.
 */
export const CHANNEL_NOUNS = `
interview: interview
press-conference: press-conference news-conference conference briefing presser
press-remarks: remarks remark
written-statement: statement communique communiqué press-release release website newsletter press-releases
social-media: Twitter twitter Facebook Instagram Telegram Weibo YouTube TikTok WhatsApp Snapchat LinkedIn Reddit tweet
social-media: retweet post social-media blog hashtag account
speech: speech address parliament rally sermon keynote lecture floor debate homily eulogy hearing court testimony trial
speech: sentencing
phone-call: phone telephone phone-call telephone-call phone-conversation
meeting: meeting summit talks
letter: letter email e-mail memo memorandum op-ed
document: report filing ruling judgment judgement verdict opinion affidavit indictment lawsuit study paper
document: resolution decree book autobiography memoir document guidelines order
broadcast: television tv TV radio broadcast livestream stream video podcast programme show
poll: poll survey polling
slogan: banner placard sign slogan graffiti
`;

/** Heads of sources that are a channel themselves: *the report said*, *a banner reading*. Capitals count. */
export const SOURCE_CHANNELS = `
written-statement: statement communique communiqué release website press-release
social-media: tweet post account
document: report study filing ruling judgment judgement verdict opinion affidavit indictment lawsuit court constitution
document: law act resolution treaty agreement guideline database record document book paper tribunal decree proclamation
document: investigation review file estimate schedule summary article memoir autobiography
document: Court Tribunal Constitution Act Report Resolution
letter: letter email e-mail memo
meeting: meeting summit
poll: poll survey polling
slogan: banner placard sign slogan poster graffiti
`;

/** Plural sources that are the press at large: *reports said* names no document. */
export const HEARSAY_SOURCES = `report account estimate record`;

/** To whom the press is spoken to: *told reporters*. */
export const PRESS = `reporter reporters journalist journalists press media newsmen correspondent correspondents`;

/** To whom courts and assemblies are spoken to: *told the court*. */
export const ASSEMBLIES = `
court jury judge parliament congress senate commons assembly council lawmaker crowd rally supporter audience gathering
committee inquiry tribunal hearing protester member delegate conference summit forum demonstration march protest congregation
`;

/** Verbs that make an outlet an interviewer: *told The Post*, *spoke to the broadcaster*. */
export const OUTLET_NOUNS = `newspaper paper magazine broadcaster agency channel network station outlet daily weekly tabloid website programme radio television news`;

/**
 * Words of names of outlets: whoever is told something and has one of these in the name is an interviewer, unless the
 * name is an office's.
 */
export const OUTLET_WORDS = `
Times Post News Herald Tribune Gazette Journal Chronicle Telegraph Guardian Mail Mirror Observer Independent Globe Star
Sun Standard Press Daily Weekly Express Courier Review Magazine Radio Television TV Broadcasting Reuters AFP BBC CNN NBC
CBS ABC MSNBC CNBC NPR PBS Bloomberg Politico Newsweek Spiegel Jazeera Agence France-Presse Fox Sky ITV RT TASS Xinhua
CBC Wikinews Le El Monde País Figaro Haaretz Rudaw Variety Billboard Stone Wired Axios Vox Slate Economist Bild Zeitung
`;

/** Prepositions before occasions and media: *on Twitter*, *via e-mail*, *at a rally*. */
export const CHANNEL_PREPOSITIONS = `in on at via during through over by with`;

/** Those who find things out, and the verbs by which they publish it: *researchers reported* a study, that is a document. */
export const SCHOLARS = `researcher scientist author finding result scholar astronomer biologist physicist team work`;
export const PUBLISHING = `report find observe conclude estimate note show reveal suggest propose describe establish reason identify indicate determine discover confirm calculate analyse analyze hypothesise hypothesize support`;

/** Further prepositions before social media alone: *took **to** Twitter*, ***across** Facebook*. */
export const POSTING_PREPOSITIONS = `to across from`;
