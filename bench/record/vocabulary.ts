import type { Random } from '../../training/network/random.ts';

/** Invented names and the sentences that invented news is made of. Nothing here is about anybody. */

const FIRST = (
  'Anna Milo Olga Tomas Petra Ines Jonas Carla Henrik Lea Victor Nora Paul Rosa Emil Clara Hugo Vera Oskar Marta ' +
  'Julian Alma Felix Irene Anton Greta Robert Sonia Walter Elena Simon Laura Martin Judith Karl Edith Leon Ruth'
).split(' ');
const BEGINNINGS =
  'Bar Cal Dor Fer Gal Hol Kar Len Mar Nor Pel Quin Rol Sel Tar Ul Ver Wen Zar Bren Cor Dal'.split(' ');
const MIDDLES = 'a e i o u an en in on ar er or al el il ol and end ist ost'.split(' ');
const ENDINGS = 'ro der ven lis mond nick sen ton va ski berg ley man dal ra nes wick to field mar'.split(
  ' ',
);

/** One of `BEGINNINGS × MIDDLES × ENDINGS` names: the same for the same number, all different up to 8,800. */
function inventedName(number: number): string {
  const [b, m, e] = [BEGINNINGS.length, MIDDLES.length, ENDINGS.length];
  // A step that shares no factor with the count visits every name, neighbours far apart.
  const at = (number * 4099) % (b * m * e);
  return `${BEGINNINGS[at % b]}${MIDDLES[Math.floor(at / b) % m]}${ENDINGS[Math.floor(at / b / m)]}`;
}

export const placeName = (number: number) => `Port ${inventedName(number * 7 + 3)}`;
export const personName = (number: number) => `${FIRST[(number * 5) % FIRST.length]} ${inventedName(number)}`;

export const OUTLETS = [
  'The Lenga Post',
  'Harbour Wire',
  'Northern Star',
  'Radio Selva',
  'Coast Courier',
  'The Valley Times',
  'Evening Bell',
  'Island Report',
] as const;

/** Offices that no two share a telling word of. */
export const OFFICES = [
  'mayor',
  'harbour master',
  'fisheries minister',
  'head of the teachers’ union',
  'chief engineer',
  'police commissioner',
  'museum director',
  'bishop',
  'hospital spokeswoman',
  'railway chairman',
] as const;

const THINGS = (
  'northern harbour|old tram depot|fish market|school kitchen|swing bridge|customs house|river dam|ferry terminal|' +
  'public library|water tower|salt works|night train|bus station|town archive|children’s clinic|cable car|lighthouse|' +
  'indoor pool|wind farm|winter shelter|shipyard crane|flower market|fire station|botanical garden|stone quarry|' +
  'music school|coast road|grain store|toll tunnel|open-air theatre|sewage plant|youth hostel|post office|ice rink'
).split('|');

const TIMES = (
  'the first snow|the end of the month|the summer holidays|the next election|the feast of the harbour|Easter|' +
  'the start of the school year|the autumn storms|the new timetable|the spring tide|the last day of the fair|Christmas'
).split('|');

/** What a clause speaks of. */
interface Matter {
  readonly thing: string;
  readonly place: string;
  readonly time: string;
  readonly number: number;
}

/** A clause as its speaker says it, and as another outlet puts it. */
export interface Clause {
  readonly said: string;
  readonly put: string;
}

const CLAUSES: readonly ((matter: Matter) => readonly [said: string, put: string])[] = [
  ({ thing, place, time }) => [
    `we will rebuild the ${thing} of ${place} before ${time}`,
    `the rebuilding of the ${thing} in ${place} would be over by ${time}`,
  ],
  ({ thing, place, time }) => [
    `nobody in ${place} has to pay for the ${thing} until ${time}`,
    `people in ${place} would not be paying for the ${thing} up to ${time}`,
  ],
  ({ thing, place, number }) => [
    `${number} families from ${place} are still waiting for the ${thing} that was promised to them`,
    `the promised ${thing} had not yet reached ${number} families in ${place}`,
  ],
  ({ thing, place }) => [
    `the ${thing} is going to stay closed for as long as the engineers from ${place} need it`,
    `the ${thing} would remain closed while engineers sent from ${place} needed it`,
  ],
  ({ thing, place, time }) => [
    `I have never seen so many people at the ${thing} as came from ${place} around ${time}`,
    `more people had come from ${place} to the ${thing} around ${time} than ever before`,
  ],
  ({ thing, place }) => [
    `every child in ${place} should be able to walk to the ${thing} without being afraid`,
    `children in ${place} ought to be able to reach the ${thing} on foot and unafraid`,
  ],
  ({ thing, place, number }) => [
    `our offer of ${number} crowns for the ${thing} stands and we expect an answer from ${place}`,
    `an answer from ${place} was expected to the offer of ${number} crowns for the ${thing}`,
  ],
  ({ thing, place }) => [
    `there is not one engineer in ${place} who would sign the papers of the ${thing} today`,
    `no engineer in ${place} would now sign the papers for the ${thing}`,
  ],
  ({ thing, place, number }) => [
    `the water reached the ${thing} within ${number} minutes and took ${place} by surprise`,
    `${place} had been surprised by water that reached the ${thing} in ${number} minutes`,
  ],
  ({ thing, place, number }) => [
    `we asked for ${number} workers and ${place} has sent half of them to the ${thing}`,
    `half of the ${number} workers asked for had been sent by ${place} to the ${thing}`,
  ],
  ({ thing, place, time }) => [
    `if the ${thing} is not repaired by ${time} then ${place} is going to need another one`,
    `${place} would need another ${thing} unless it was repaired by ${time}`,
  ],
  ({ thing, place }) => [
    `the council of ${place} voted for the ${thing} because it costs less than any bridge`,
    `the ${thing} had won the vote in the council of ${place} as costing less than a bridge`,
  ],
];

const CHARGES: readonly ((matter: Matter) => string)[] = [
  ({ thing, place }) => `selling the ${thing} to friends in ${place}`,
  ({ thing, place }) => `hiding the true cost of the ${thing} from the people of ${place}`,
  ({ thing, number }) => `losing ${number} letters about the ${thing}`,
  ({ thing, place }) => `closing the ${thing} against the will of ${place}`,
  ({ thing, number }) => `taking ${number} crowns from the builders of the ${thing}`,
];

const BACKGROUND: readonly ((matter: Matter) => string)[] = [
  ({ thing, place }) => `Work on the ${thing} of ${place} stopped after a night of heavy rain.`,
  ({ thing, number }) => `The ${thing} was opened ${number} years ago and has been closed twice since then.`,
  ({ place, time }) => `Shops in ${place} stayed shut, and the streets were as empty as on ${time}.`,
  ({ thing, place }) =>
    `Two roads lead from ${place} to the ${thing}, and both were under water in the morning.`,
  ({ thing, number }) =>
    `The budget of the ${thing} has grown to ${number} million crowns within three years.`,
  ({ place, number }) => `About ${number} people live in ${place}, most of them from fishing.`,
];

/** The places of a region, so that a report's matters hang together. */
export function matterOf(random: Random, place: string): Matter {
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)]!;
  return { thing: pick(THINGS), place, time: pick(TIMES), number: 11 + random.below(880) };
}

/** One of the clauses, by its number: neighbours differ. */
export function clauseOf(number: number, matter: Matter): Clause {
  const [said, put] = CLAUSES[number % CLAUSES.length]!(matter);
  return { said, put };
}

export const chargeOf = (random: Random, matter: Matter) => CHARGES[random.below(CHARGES.length)]!(matter);
export const backgroundOf = (random: Random, matter: Matter) =>
  BACKGROUND[random.below(BACKGROUND.length)]!(matter);
