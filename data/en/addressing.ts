/**
 * How English names those who are spoken to. Dictionary forms in lower case.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Split by white space.
 */

/** Verbs whose object is spoken to: *told **reporters***, *urged **the council** to*. */
export const OBJECT_ADDRESSED = `
tell ask inform urge advise remind assure notify order instruct invite encourage implore beg beseech brief address
question persuade convince command direct petition interview quiz thank request lobby press pressure warn alert
caution exhort counsel approach congratulate reassure summon
`;

/** Of those, the verbs whose object is spoken to only when something else is said to it: *warned **the crew** to leave*. */
export const OBJECT_WITH_CONTENT = `warn alert caution address question press pressure request thank promise threaten offer congratulate`;

/** Prepositions before those who are spoken to, by verb or noun: *called **on** the council*, *wrote **to** her*. */
export const ADDRESSING_PREPOSITIONS = `
to: say write speak talk explain state announce report letter remark appeal complain confess admit describe message
to: statement address reply respond read call plea appeal present email confide whisper shout send apologise apologize express
with: interview speak talk share agree meeting phone-call
on: call
of: demand ask
from: request demand seek
for: describe
`;

/** Nouns and pronouns of no particular addressee. */
export const NO_ADDRESSEE = `himself herself themselves itself it this that camera`;

/** Prepositions of places: *in Geneva*, *at a rally*. */
export const PLACE_PREPOSITIONS = `in at from on outside near inside`;

/** Nouns of places where one can speak. */
export const PLACE_NOUNS = `
capital city town village quay harbour harbor port airport station square street road steps hall palace office house home
church mosque temple cathedral school university college hospital hotel stadium theatre theater museum embassy ministry
headquarters parliament court courthouse castle bridge border camp base bar café garden roof gate beach island field
factory plant site scene residence barracks prison market park plaza mansion villa club centre center exchange
`;

/** Occasions of speaking that have a place: *speaking at a rally in Lenga*. */
export const SPEAKING = `speak talk address say tell announce add state comment preach lecture`;

/** Pronouns for people; the speaker's own; the addressee's. */
export const PERSONAL = `i me we us you he him she her they them who whom his their my our your`;
export const FIRST_PERSON = `i me we us my our`;
export const SECOND_PERSON = `you your`;
