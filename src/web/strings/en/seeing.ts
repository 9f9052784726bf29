import type { Act } from '../../../analysis/8-statements/statement.ts';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** A letter or two that stand for an act in a bar. */
export const actMarks: Record<Act, string> = {
  assert: 'As',
  accuse: 'Ac',
  condemn: 'Co',
  demand: 'De',
  appeal: 'Ap',
  deny: 'Dn',
  reject: 'Re',
  promise: 'Pm',
  warn: 'Wa',
  threaten: 'Th',
  offer: 'Of',
  accept: 'At',
  praise: 'Ps',
  support: 'Su',
  apologise: 'Sy',
  ask: '?',
  announce: 'An',
  predict: 'Pd',
  confirm: 'Cf',
  'decline-to-comment': '–',
};

export const timeline = {
  title: 'Acts over time',
  filters: 'Filter the timeline',
  fields: { words: 'Words', speaker: 'Speaker', outlet: 'Outlet', act: 'Act' },
  others: {
    person: 'Speaker',
    addressee: 'Said to',
    target: 'About',
    channel: 'Channel',
    manner: 'Manner',
    certainty: 'Certainty',
    report: 'Report',
  },
  everyAct: 'Every act',
  without: (field: string, value: string) => `Take the filter out: ${field}: ${value}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all days',
  earlier: 'Earlier',
  later: 'Later',
  unit: 'Bars of',
  units: { fitting: 'what fits', year: 'years', month: 'months', day: 'days' },
  bar: (unit: 'year' | 'month' | 'day', units: number) =>
    units === 1 ? `Each bar is a ${unit}.` : `Each bar is ${units} ${unit}s.`,
  gist: (statements: string, days: string, most: string, act: string) =>
    `${statements}, ${days}; most in the bar of ${most}. The commonest act: ${act}.`,
  nothing: 'No statement with a date fits.',
  partial: 'So many statements fit that only the newest were counted.',
  days: 'Days',
  statements: 'Statements',
  due: 'Due',
  dueOn: (count: number, days: string) => `${plural(count, 'commitment', 'commitments')} due: ${days}`,
  dueLater: (count: number, days: string) =>
    `${plural(count, 'commitment falls', 'commitments fall')} due after the last bar: ${days}`,
  toggle: (act: string) => `${act}, in the plot`,
  first: 'First day chosen',
  last: 'Last day chosen',
  chosen: 'Chosen days',
  from: 'From',
  to: 'To',
  zoomTo: 'Zoom to them',
  clear: 'Choose none',
  list: (days: string | null) => (days === null ? 'Statements' : `Statements, ${days}`),
};

/** As the part that asks who corrects says it. */
export const hand = {
  title: 'Who is correcting?',
  text: 'Your name stands beside each correction in the log. It is asked for once and remembered in this browser.',
  name: 'Name',
  save: 'Remember and go on',
  cancel: 'Cancel',
};

export const network = {
  title: 'The most frequent answers',
  of: (name: string) => `Who answers ${name}, and whom they answer`,
  everybody: 'Everybody',
  none: 'Nobody in the record answers anybody by name.',
  gist: (replies: string, people: number, most: string) =>
    `${replies} between ${people.toLocaleString('en-GB')} speakers; an arrow leads from who answers to who is answered. Most often: ${most}.`,
  person: (name: string, answers: number, answered: number) =>
    `${name}: answers ${answers.toLocaleString('en-GB')}, answered ${answered.toLocaleString('en-GB')}`,
  tie: (how: string, count: number) => (count === 1 ? how : `${how} ×${count.toLocaleString('en-GB')}`),
  pairs: 'One by one',
  who: 'Who answers',
  how: 'How',
  whom: 'Whom',
  count: 'Times',
};
