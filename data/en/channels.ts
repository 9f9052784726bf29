/**
 * Words that tell over which channel something was said, each line `channel: words`. Dictionary forms in lower case.
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */

/** Verbs that name their channel: *tweeted*, *testified*. */
export const CHANNEL_VERBS = `
social-media: tweet retweet blog livestream
speech: testify plead
document: rule decree legislate stipulate
broadcast: broadcast televise
phone-call: phone telephone
slogan: chant
`;

/** Nouns of the occasion or the medium, after a preposition or in the cue: *in a statement*, *on Twitter*, *by phone*. */
export const CHANNEL_NOUNS = `
interview: interview
press-conference: press-conference news-conference conference briefing presser
press-remarks: remarks
written-statement: statement communique communiqué press-release release website newsletter
social-media: twitter facebook instagram telegram weibo youtube tiktok whatsapp snapchat linkedin reddit tweet tweets post
social-media: social-media blog
speech: speech address parliament rally sermon keynote lecture floor debate homily eulogy hearing court testimony trial
phone-call: phone telephone phone-call call
meeting: meeting summit talks
letter: letter email e-mail memo memorandum op-ed
document: report filing ruling judgment judgement verdict opinion affidavit indictment lawsuit complaint study paper
document: resolution decree book autobiography memoir document documents guidelines order
broadcast: television tv radio broadcast livestream video podcast programme
poll: poll survey polling
slogan: banner placard sign slogan graffiti
`;

/** Heads of sources that are a channel themselves: *the report said*, *a banner reading*. */
export const SOURCE_CHANNELS = `
written-statement: statement communique communiqué release website
social-media: tweet post account tweets
document: report study filing ruling judgment judgement verdict opinion affidavit indictment lawsuit court constitution
document: law act resolution treaty agreement guidelines guideline database records record documents document book paper
document: tribunal decree order proclamation investigation investigations review data file estimate estimates schedule
document: summary letterhead bill article
letter: letter email e-mail memo
poll: poll survey polls polling
slogan: banner placard sign slogan placards banners signs poster graffiti
`;

/** To whom the press is spoken to: *told reporters*. */
export const PRESS = `reporter reporters journalist journalists press media newsmen correspondent correspondents`;

/** To whom courts and assemblies are spoken to: *told the court*. */
export const ASSEMBLIES = `
court jury judge parliament congress senate commons assembly council lawmaker crowd rally supporter audience gathering
committee inquiry tribunal hearing protester member delegate conference summit forum
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
