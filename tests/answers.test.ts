import { describe, expect, it } from 'vitest';
import { read } from '../src/analysis/reading.ts';
import { en } from '../src/languages/en/node.ts';

/** Who answers whom, by the words of their cues: `denied → accused, deny`. */
function answersIn(text: string): string[] {
  const { statements, report } = read(text, en);
  const cueOf = (id: string) => {
    const cue = statements.find((one) => one.id === id)?.cue ?? [];
    return cue.map(({ start, end }) => report.text.slice(start, end)).join(' ');
  };
  return statements.flatMap(({ id, answers }) =>
    answers ? [`${cueOf(id)} → ${cueOf(answers.statement)}, ${answers.how}`] : [],
  );
}

describe('a statement answers an earlier one', () => {
  it.each([
    [
      'whose charge it denies',
      'Anna Ruiz accused Milo Baro of selling the harbour licences. Baro denied the accusation.',
      ['denied → accused, deny'],
    ],
    [
      'whose offer it rejects',
      'The ferry company offered to repay every ticket. The union rejected the offer.',
      ['rejected → offered, reject'],
    ],
    [
      'that speaks of its speaker',
      'Anna Ruiz said that Milo Baro had agreed to the plan. Baro denied it.',
      ['denied → said, deny'],
    ],
    [
      'that it replies to',
      'Anna Ruiz said that the port was shut. “Look again,” replied Milo Baro.',
      ['replied → said, reply'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answersIn(text)).toEqual(expected);
  });

  it.each([
    ['nothing of its own speaker', 'Anna Ruiz said the port was shut. Ruiz denied that she was tired.'],
    [
      'nothing that follows',
      'Milo Baro denied the accusation. Anna Ruiz accused Baro of selling the licences.',
    ],
    ['nothing unrelated', 'Anna Ruiz said the port was shut. Milo Baro said that bread was cheap.'],
  ])('%s', (_, text) => {
    expect(answersIn(text)).toEqual([]);
  });
});
