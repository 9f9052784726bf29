import process from 'node:process';
import type { Command } from 'commander';
import { type Piece, plain, wrap } from '../formats/text/wrapping.ts';
import {
  type Change,
  changesOf,
  type Family,
  familyOf,
  type Member,
  RecordError,
  withRecord,
} from '../record/record.ts';
import { takesColour } from './colour.ts';
import {
  type RecordOptions,
  runOnRecord,
  wholeNumber,
  widthOfTerminal,
  withRecordOption,
} from './record-options.ts';
import { Status } from './status.ts';

const HELP = `
The first to carry the words comes first. Below it every other version: [-words it left out-], {+words it has instead+}.`;

/** `onrecord wording ID`: the versions of a statement's words, by who had them first. */
export function addWordingCommand(program: Command): void {
  withRecordOption(
    program
      .command('wording')
      .description('Show who else carries the words of a statement, and what each dropped, added or changed.')
      .argument('<id>', 'number of a statement, as search lists it', wholeNumber),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action(async (id: number, { record, json }: RecordOptions & { json?: boolean }) => {
      await runOnRecord(async () => {
        const families = await withRecord(record, 'read', (database) => familyOf(database, id));
        if (families.length === 0) throw new RecordError('no-family', `statement ${id}`);
        const compared = families.map(withChanges);
        process.stdout.write(
          json
            ? `${JSON.stringify(compared, null, 1)}\n`
            : compared.map((one) => textOf(one, takesColour())).join('\n'),
        );
        return Status.allRead;
      });
    });
}

interface Version extends Member {
  readonly changes: readonly Change[];
}

interface Compared extends Family {
  readonly members: readonly Version[];
}

function withChanges({ id, members }: Family): Compared {
  const first = members[0]!.content;
  return { id, members: members.map((member) => ({ ...member, changes: changesOf(first, member.content) })) };
}

function textOf({ id, members }: Compared, colour: boolean): string {
  const width = widthOfTerminal();
  const blocks = members.map((member) => {
    const about = [
      member.day ?? member.published,
      member.outlet ?? 'an unnamed outlet',
      member.speaker,
      member.likeness,
    ];
    const head = `${String(member.id).padStart(6)}  ${about.filter((part) => part !== null).join(' · ')}`;
    const body = wrap(piecesOf(member, colour), { width, first: '        ', rest: '        ' });
    return `${wrap([{ text: plain(head), style: colour ? '1' : '' }], { width, rest: '        ' })}\n${body}\n`;
  });
  return `Family ${id}: ${members.length} versions\n\n${blocks.join('\n')}`;
}

function piecesOf({ changes }: Version, colour: boolean): Piece[] {
  return changes.map(({ kind, text }) => {
    const words = plain(text).replace(/\s+/g, ' ');
    if (kind === 'same') return { text: words, style: '' };
    if (colour) return { text: `${words.trimEnd()} `, style: kind === 'dropped' ? '9;31' : '32' };
    return { text: kind === 'dropped' ? `[-${words}-] ` : `{+${words.trimEnd()}+} `, style: '' };
  });
}
