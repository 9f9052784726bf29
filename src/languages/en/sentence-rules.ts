import type { SentenceRules } from '../../analysis/2-sentences/rules.ts';
import { abbreviations } from './abbreviations.ts';
import { starters } from './token-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Where English sentences end. */
export const sentenceRules: SentenceRules = {
  abbreviations,
  starters,
  afterHour:
    words(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Mon. Tues. Wed. Thurs. Fri.
    Sat. Sun. GMT UTC BST CET EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST Eastern Central Mountain Pacific Moscow
    Beijing`),
  askingVerbs:
    words(`said asked asks says added adds replied replies wrote writes tweeted cried shouted wondered
    demanded exclaimed told quipped joked say ask call called answered`),
};
