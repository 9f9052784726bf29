import { describe, expect, it } from 'vitest';
import { linesFrom, takenFrom } from '../../../tests/notation/taken.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { intake } from '../index.ts';
import { parseColumns } from './columns.ts';

describe('JSON Lines', () => {
  it('are reports by the names of their fields', async () => {
    const rows = [
      {
        headline: 'A',
        body: 'The port is shut.',
        date: '2031-10-14',
        source: { name: 'Coast Wire' },
        authors: ['D', 'B'],
        link: 'https://coast-wire.example/1#x',
        lang: 'en',
      },
      {
        title: 'B',
        content: 'It is open.',
        published_at: '2031-10-15T08:00Z',
        publisher: 'Selva Courier',
        author: { name: 'E' },
      },
      { text: 'Nothing else.', date: '03/09/2031', url: 'not an address' },
    ];
    const taken = await takenFrom(rows.map((row) => JSON.stringify(row)).join('\n'), {
      meta: { file: 'a.jsonl' },
    });
    expect(taken).toMatchObject([
      {
        where: 'line 1',
        report: {
          text: 'The port is shut.',
          meta: {
            part: 'line 1',
            title: 'A',
            outlet: 'Coast Wire',
            byline: 'D and B',
            url: 'https://coast-wire.example/1',
            published: '2031-10-14',
            publishedBy: 'column date',
            language: 'en',
          },
        },
      },
      {
        report: {
          meta: {
            title: 'B',
            outlet: 'Selva Courier',
            byline: 'E',
            published: '2031-10-15T08:00Z',
            origin: 'Selva Courier',
          },
        },
      },
      { report: { text: 'Nothing else.', meta: { file: 'a.jsonl', part: 'line 3' } } },
    ]);
    expect(taken[2]).not.toHaveProperty('report.meta.published');
    expect(taken[2]).not.toHaveProperty('report.meta.url');
  });

  it('that are broken are named, and the rest is read', async () => {
    const text =
      '{"text": "One."}\n{"text": "Two.\n\n{"text": "Four."}\r\n[1]\n{"title": "x"}\n{"text": ""}\n{"text": "Eight."}';
    expect(await linesFrom(text)).toEqual([
      'line 1: One.',
      'line 2 ✗ is not valid JSON: mend or remove this line',
      'line 4: Four.',
      'line 5 ✗ is JSON, but not an object in {…}',
      'line 6 ✗ has no column that is known to hold the text; say which with --columns text=NAME (it has title)',
      'line 7 ✗ its text is empty or no text',
      'line 8: Eight.',
    ]);
    expect((await linesFrom(`nonsense\n${text}`, { meta: { file: 'a.jsonl' } }))[0]).toContain(
      'line 1 ✗ is not valid JSON',
    );
  });

  it('are read by the names that the user gives', async () => {
    const columns = parseColumns('text=doc.body, title=t,outlet=where');
    const row = {
      doc: { body: 'The port is shut.' },
      text: 'id-7',
      t: 'A',
      title: 'no',
      where: 'Coast Wire',
    };
    expect(await takenFrom(JSON.stringify(row), {}, { columns })).toMatchObject([
      { report: { text: 'The port is shut.', meta: { title: 'A', outlet: 'Coast Wire' } } },
    ]);
    expect(await linesFrom('{"text": "x"}', {}, { columns })).toEqual([
      'line 1 ✗ has no doc.body: it has text',
    ]);
  });

  it('with pages in them give what the pages show', async () => {
    expect(
      await linesFrom('{"html": "<p>One.</p><p>Two.</p>"}\n{"body": "<p>1</p><p>2</p><p>3</p>"}'),
    ).toEqual(['line 1: One. ¶¶ Two.', 'line 2: 1 ¶¶ 2 ¶¶ 3']);
  });

  it.each(['text=', 'words=a', 'text', ''])('columns cannot be %j', (list) => {
    expect(() => parseColumns(list)).toThrow(RangeError);
  });

  it('are read one at a time, however many there are', { timeout: 30_000 }, async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.from(
          '{"text": "The port is shut, said the woman who leads the union of the pilots."}\n'.repeat(1000),
        );
      }
    }
    let taken = 0;
    for await (const _report of intake({ bytes: endless(), meta: {} })) if (++taken === 5000) break;
    // The first 64 kB are looked at ahead, to tell what kind of input it is.
    expect(given).toBeLessThanOrEqual(6);
  });

  it('longer than a report may be are passed over without being kept', { timeout: 30_000 }, async () => {
    async function* source() {
      yield Buffer.from('{"text": "One."}\n{"text": "');
      for (let i = 0; i < 20; i++) yield Buffer.alloc(1 << 20, 'x');
      yield Buffer.from('"}\n{"text": "Three."}\n');
    }
    const taken = [];
    for await (const one of intake({ bytes: source(), meta: {} }))
      taken.push('why' in one ? one.why : one.report.text);
    expect(taken).toEqual(['One.', 'is longer than 16 MB', 'Three.']);
  });
});

describe('CSV', () => {
  it.each([
    ['commas', 'title,body,published\nA,"The port, she said,\nis ""shut"".",2031-10-14\n'],
    ['semicolons', '"title";"body";"published"\r\nA;"The port, she said,\nis ""shut"".";2031-10-14\r\n'],
    ['tabs', 'title\tbody\tpublished\nA\t"The port, she said,\nis ""shut""."\t2031-10-14'],
    ['a byte order mark', '\ufefftitle,body,published\nA,"The port, she said,\nis ""shut"".",2031-10-14\n'],
  ])('with %s is reports by the names in its first line', async (_name, text) => {
    expect(await takenFrom(text)).toMatchObject([
      {
        where: 'line 2',
        report: { text: 'The port, she said,\nis "shut".', meta: { title: 'A', published: '2031-10-14' } },
      },
    ]);
  });

  it('in UTF-16 and Windows-1252', async () => {
    const text = 'title,text\nA,Cafés are shut.\n';
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
      expect(await linesFrom(bytes)).toEqual(['line 2: Cafés are shut.']);
    }
  });

  it('with broken rows keeps the others', async () => {
    const text = 'title,text\nA,One.\nB,Two.,more\nC,"Three.\nD,Four.\n';
    expect(await linesFrom(text)).toEqual([
      'line 2: One.',
      'line 3 ✗ has 3 columns where the first line names 2',
      'line 4 ✗ opens a quotation mark that is never closed',
      'line 5: Four.',
    ]);
  });

  it('of other names needs to be told which is the text', async () => {
    const text = 'id,words\n1,The port is shut.\n';
    expect(await linesFrom(text, { meta: { file: 'a.csv' } })).toEqual([
      expect.stringContaining('say which with --columns text=NAME (it has id, words)'),
    ]);
    expect(await linesFrom(text, { meta: { file: 'a.csv' } }, { columns: { text: 'words' } })).toEqual([
      'line 2: The port is shut.',
    ]);
  });
});

describe('JSON', () => {
  it.each([
    [
      'an array',
      '[{"text": "One."}, 2, {"text": "Three."}]',
      ['item 1: One.', 'item 2 ✗ is not an object in {…}', 'item 3: Three.'],
    ],
    [
      'an object with an array',
      '{"status": "ok", "articles": [{"title": "A",\n "content": "One."}]}',
      ['item 1: One.'],
    ],
    ['an object', '{\n  "title": "A",\n  "text": "One."\n}', ['One.']],
  ])('of %s', async (_name, text, lines) => {
    expect(await linesFrom(text, { meta: { file: 'a.json' } })).toEqual(lines);
  });

  it('nested too deep to be kept is named, and the rest is read', async () => {
    const deep = `{"text": "One.", "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const lines = await linesFrom(`[${deep},\n{"text": "Two."}]`);
    expect(lines).toEqual(['item 1 ✗ is nested too deep', 'item 2: Two.']);
    expect(await linesFrom(`${deep}\n{"text": "Two."}`, { meta: { file: 'a.jsonl' } })).toEqual([
      'line 1: One.',
      'line 2: Two.',
    ]);
  });

  it('that is broken says so', async () => {
    expect(await linesFrom('[{"text": "One."},')).toEqual([expect.stringContaining('✗ is not valid JSON')]);
  });
});

describe('a byte reader', () => {
  it('reads lines and counts over the edges of pieces', async () => {
    async function* pieces() {
      for (const piece of ['a', 'b\nc', '', '\n', 'defg', 'h\n\ni']) yield Buffer.from(piece);
    }
    const reader = new ByteReader(pieces());
    const line = async () => {
      const read = await reader.line(3);
      return read && Buffer.from(read.bytes).toString() + (read.cut ? '…' : '');
    };
    expect([await line(), reader.offset]).toEqual(['ab', 3]);
    expect(await line()).toBe('c');
    expect(Buffer.from(await reader.take(2)).toString()).toBe('de');
    expect([await line(), await line(), await line(), await line()]).toEqual(['fgh', '', 'i', null]);
    expect(await reader.skip(5)).toBe(0);
    expect(reader.offset).toBe(13);
  });
});
