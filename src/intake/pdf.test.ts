import { describe, expect, it } from 'vitest';
import { linesFrom, pdfOf, takenFrom } from '../../tests/notation/taken.ts';

describe('a PDF', () => {
  it('is its text in paragraphs', async () => {
    const file = pdfOf([
      [
        [72, 760, 'Harbour pilots walked out at mid-'],
        [72, 746, 'night on Tuesday, the union of the Anglo-'],
        [72, 732, 'Vandrian pilots (all 40) said.'],
        [72, 704, '\x93Nobody wanted this,\x94 said Ilse'],
        [72, 690, 'Marant.'],
        // Indented: a paragraph of its own without a gap.
        [90, 676, 'Talks are planned for Thursday, and both'],
        [72, 662, 'sides will come.'],
      ],
    ]);
    expect(await linesFrom(file, { meta: { file: 'a.pdf' } })).toEqual([
      'Harbour pilots walked out at midnight on Tuesday, the union of the Anglo-Vandrian pilots (all 40) said. ¶¶ ' +
        '“Nobody wanted this,” said Ilse Marant. ¶¶ ' +
        'Talks are planned for Thursday, and both sides will come.',
    ]);
  });

  it('loses its page numbers and running heads', async () => {
    const page = (n: number) =>
      [
        [72, 800, `Coast Wire Annual Report ${n}`],
        [72, 760, `The port of Selva was shut ${['once', 'twice', 'never'][n - 1]}, the union said.`],
        [300, 40, `Page ${n} of 3`],
      ] as const;
    expect(await linesFrom(pdfOf([page(1), page(2), page(3)]))).toEqual([
      'The port of Selva was shut once, the union said. ¶¶ The port of Selva was shut twice, the union said. ¶¶ ' +
        'The port of Selva was shut never, the union said.',
    ]);
  });

  it('is told by its content, not its name', async () => {
    const [taken] = await takenFrom(pdfOf([[[72, 700, 'The port is shut, she said.']]]), {
      meta: { file: 'report.txt' },
    });
    expect(taken).toMatchObject({
      report: { text: 'The port is shut, she said.', meta: { file: 'report.txt' } },
    });
  });

  it.each([
    ['without text', pdfOf([[]]), 'has no text in it, only pictures: run it through text recognition first'],
    ['that is damaged', Buffer.from('%PDF-1.7\nnothing'), 'is a damaged PDF: get it again'],
  ])('%s says so', async (_name, file, why) => {
    expect(await linesFrom(file)).toEqual([`✗ ${why}`]);
  });
});
