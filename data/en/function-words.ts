/**
 * English words that hardly any other language has, by which a text is known to be English. In lower case, split by white
 * space. Words that are also common elsewhere are left out (`in`, `a`, `on`, `me`, `no`, `was`, `die`, `so`, `as`, `is`).
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */
export const FUNCTION_WORDS = `
the of and to that for with by at from this these those which who whose whom what when where while how why
it its it's they their them he his she her we our you your i
be been being are were has have had having will would could should shall may might must can cannot did does do not
said says told after before since until during between through against about into over under because although though
if than then there here but or nor either both each every any some other another such only also just more most many much
up out off down
`;
