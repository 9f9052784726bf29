import type { Known } from './messages.ts';

/** An invented report, as all people and places in it are. */
export const EXAMPLE: { readonly text: string; readonly known: Required<Known> } = {
  known: {
    title: 'Toll on the Sella bridge divides the island',
    outlet: 'The Orsa Lantern',
    published: '2031-06-12',
  },
  text: `ORSA, June 12 - The island council voted late on Wednesday to put a toll on the Sella bridge, a brutal blow to the fishing villages on the north shore.

“We cannot mend the road with wishes,” council leader Ines Varga told reporters after the vote. “From 1 September every lorry will pay.”

Fishermen’s union head Tomas Belk accused the council of breaking its promise and said his members would block the bridge on Saturday unless the vote was annulled. “Not one lorry will cross,” he wrote on his Skylark account.

According to the Harbour Courier, two officials at the transport ministry said the minister had warned Ms Varga in a letter in May that the toll might be unlawful. A ministry spokeswoman, Petra Lohm, denied that. “No such letter was ever sent,” she said on Thursday.

Ms Varga apologised for what she called “a long night” and announced that the council would meet the union on Friday.

The bridge was opened in 2009. It has never had a toll.
`,
};
