import { plain, wrap } from '../formats/text/wrapping.ts';
import { changesOf, type Hit, type KeptReport, rewordings } from '../record/record.ts';

/** Which version of its report this is; nothing where there is one only. */
export function versionLines({ id, previous }: KeptReport, next: number | null, width: number): string[] {
  const before =
    previous === null
      ? []
      : [`This is a later version of report ${previous}: onrecord show r${id} --changes says what is new.`];
  const after = next === null ? [] : [`Report ${next} is a later version of this one.`];
  return [...before, ...after].map((text) => wrap([{ text, style: '' }], { width }));
}

/** A text beside the one before, word by word: [-words that are gone-], {+words that are new+}. */
export function marked(before: string, now: string): string {
  const pieces = changesOf(before, now).map(({ kind, text }) => {
    if (kind === 'same') return text;
    const [, words, space] = /^(.*?)(\s*)$/s.exec(text)!;
    return kind === 'dropped' ? `[-${inOneLine(words!)}-] ` : `{+${words}+}${space}`;
  });
  return pieces.join('');
}

/** The same in paragraphs. */
export function changedText(before: string, now: string, width: number): string {
  return marked(before, now)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => wrap([{ text: plain(line), style: '' }], { width }))
    .join('\n\n');
}

/** Somebody's statements in order of time, each beside the latest one before it that says much the same. */
export function rewordedText(hits: readonly Hit[], width: number): string {
  const before = rewordings(hits.map(({ content }) => content));
  const blocks = hits.map(({ id, content, saidFrom, published, outlet }, i) => {
    const earlier = before[i] == null ? null : hits[before[i]]!;
    const about = [
      saidFrom ?? published,
      outlet,
      earlier && (marksIn(earlier.content, content) ? `beside ${earlier.id}` : `the words of ${earlier.id}`),
    ];
    const head = `${String(id).padStart(6)}  ${about.filter((part) => part !== null).join(' · ')}`;
    const text = inOneLine(plain(earlier ? marked(earlier.content, content) : content));
    const layout = { width, first: '        ', rest: '        ' };
    return `${plain(head)}\n${wrap([{ text, style: '' }], layout)}\n`;
  });
  return blocks.join('\n');
}

const marksIn = (before: string, now: string) => changesOf(before, now).some(({ kind }) => kind !== 'same');

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
