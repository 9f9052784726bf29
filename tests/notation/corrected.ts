import type { WireReading } from '../../src/formats/wire.ts';
import { anchorOf } from '../../src/record/corrections/anchor.ts';
import type { Changes, Correction, Deed, Reference } from '../../src/record/corrections/correction.ts';
import { spanOf } from '../../src/record/corrections/places.ts';

const HAND = { at: '2031-06-21T09:00:00.000Z', by: 'Milo', why: null, report: 1, statement: null };

/**
 * A log of corrections to a machine's reading of `text`, a row an entry, numbered from 1. `+2` is the statement that entry
 * 2 added; words of roles are found where they stand in the text once.
 *
 *     s1: act=deny; speaker=Anna Ruiz; on=2031-06-18; parent=s2; answers=+2 deny
 *     s3: reject
 *     add: source=the mayor; cue=said; content=the port was shut
 *     undo 1
 */
export function logIn(text: string, machine: WireReading, rows: readonly string[]): Correction[] {
  const reference = (id: string): Reference => {
    if (id.startsWith('+')) return { added: Number(id.slice(1)) };
    const statement = machine.statements.find((one) => one.id === id);
    if (!statement) throw new Error(`No statement ${id}`);
    return { machine: anchorOf(text, statement) };
  };
  return rows.map((row, i) => ({ number: i + 1, ...HAND, deed: deedOf(text, row, reference) }));
}

function deedOf(text: string, row: string, reference: (id: string) => Reference): Deed {
  const [, undone] = /^undo (\d+)$/.exec(row) ?? [];
  if (undone !== undefined) return { kind: 'undo', correction: Number(undone) };
  const [, subject = '', rest = ''] = /^([^:]+): (.*)$/s.exec(row) ?? [];
  if (rest === 'reject') return { kind: 'reject', statement: reference(subject) };
  const changes = changesOf(text, rest, reference);
  if (subject !== 'add') return { kind: 'change', statement: reference(subject), changes };
  const { source = [], cue = [], content = [] } = changes;
  return {
    kind: 'add',
    anchor: anchorOf(text, { source, cue, content }),
    changes: { ...changes, source, cue, content },
  };
}

function changesOf(text: string, rest: string, reference: (id: string) => Reference): Changes {
  const fields = rest.split('; ').map((field): [string, unknown] => {
    const [name = '', value = ''] = field.split('=');
    const none = value === 'none';
    if (['source', 'cue', 'content'].includes(name))
      return [name, value.split(' … ').map((words) => spanOf(text, words))];
    if (['speaker', 'addressee', 'target'].includes(name))
      return [name, none ? null : { name: value, kind: null }];
    if (name === 'on') return ['saidAt', none ? null : value];
    if (name === 'place') return [name, none ? null : { name: value, ...spanOf(text, value) }];
    if (name === 'parent') return [name, none ? null : reference(value)];
    if (name === 'answers') {
      const [statement = '', how] = value.split(' ');
      return [name, none ? null : { statement: reference(statement), how }];
    }
    return [name, value];
  });
  return Object.fromEntries(fields) as Changes;
}

/** A reading's statements, a line each: `s1 Anna Ruiz deny “the port” | in s2 | direct`; what is not known is left out. */
export function outline(text: string, { statements }: WireReading): string[] {
  return statements.map((statement) => {
    const { id, speaker, act, content, parent, answers, manner, channel, saidAt, polarity, certainty } =
      statement;
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [
      `${id} ${speaker?.name ?? '?'} ${act} [${words}]`,
      ...(parent ? [`in ${parent}`] : []),
      ...(answers ? [`${answers.how} ${answers.statement}`] : []),
      ...(manner === 'indirect' ? [] : [manner]),
      ...(channel === 'unknown' ? [] : [channel]),
      ...(saidAt ? [saidAt.value] : []),
      ...(polarity === 'negative' ? [polarity] : []),
      ...(certainty === 'hedged' ? [certainty] : []),
    ].join(' | ');
  });
}
