import { describe, expect, it } from 'vitest';
import { linesFrom, takenFrom } from '../../tests/notation/taken.ts';

const rss = (...items: string[]) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Coast Wire</title><link>https://coast-wire.example/</link><language>en-gb</language>
${items.join('\n')}
</channel></rss>`;
const item = (text: string) => `<item><title>T</title><description>${text}</description></item>`;

describe('a feed', () => {
  it('of RSS says what its items are', async () => {
    const feed =
      rss(`<item><title>Port &amp; pilots</title><link>/2031/strike</link><dc:creator>Dana Whitlock</dc:creator>
      <pubDate>Tue, 14 Oct 2031 08:30:00 +0200</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>“No,” said <b>Ilse Marant</b>.</p><p>Talks go on.</p>]]></content:encoded></item>`);
    const [taken] = await takenFrom(feed, { meta: { file: 'feed.xml' } });
    expect(taken).toMatchObject({
      where: 'item 1',
      report: {
        text: '“No,” said Ilse Marant.\n\nTalks go on.',
        meta: {
          file: 'feed.xml',
          part: 'item 1',
          title: 'Port & pilots',
          outlet: 'Coast Wire',
          byline: 'Dana Whitlock',
          url: 'https://coast-wire.example/2031/strike',
          published: '2031-10-14T08:30:00+02:00',
          publishedBy: 'feed item',
          language: 'en-GB',
        },
      },
    });
  });

  it('is a feed however much markup its items hold', async () => {
    const long = `<content:encoded><![CDATA[${'<p>The port is shut.</p>'.repeat(9)}]]></content:encoded>`;
    const taken = await takenFrom(rss(`<item><title>T</title>${long}</item>`));
    expect(taken).toMatchObject([{ where: 'item 1', report: { meta: { outlet: 'Coast Wire' } } }]);
  });

  it('of Atom', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Coast Wire</title><entry><title>A</title>
      <link rel="alternate" href="https://coast-wire.example/1"/><published>2031-10-14T08:30:00Z</published>
      <author><name>Dana</name></author><author><name>Ben</name></author>
      <content type="html">&lt;p&gt;The port is shut.&lt;/p&gt;</content></entry></feed>`;
    expect(await takenFrom(feed)).toMatchObject([
      {
        report: {
          text: 'The port is shut.',
          meta: {
            outlet: 'Coast Wire',
            byline: 'Dana and Ben',
            url: 'https://coast-wire.example/1',
            published: '2031-10-14T08:30:00Z',
          },
        },
      },
    ]);
  });

  it('of RSS 1.0', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://coast-wire.example/"><title>Coast Wire</title></channel>
      <item rdf:about="https://coast-wire.example/1"><title>A</title><link>https://coast-wire.example/1</link>
      <description>The port is shut.</description><dc:date>2031-10-14</dc:date></item></rdf:RDF>`;
    expect(await takenFrom(feed)).toMatchObject([
      { report: { text: 'The port is shut.', meta: { outlet: 'Coast Wire', published: '2031-10-14' } } },
    ]);
  });

  it('of JSON', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Coast Wire',
      items: [
        {
          id: 'https://coast-wire.example/1',
          content_html: '<p>The port is shut.</p>',
          date_published: '2031-10-14T08:30:00Z',
        },
        { id: '2', content_text: 'It is open.' },
      ],
    });
    expect(await takenFrom(feed)).toMatchObject([
      {
        report: {
          text: 'The port is shut.',
          meta: { url: 'https://coast-wire.example/1', outlet: 'Coast Wire' },
        },
      },
      { report: { text: 'It is open.', meta: { outlet: 'Coast Wire', origin: 'Coast Wire' } } },
    ]);
    expect(await linesFrom(feed.slice(0, -5))).toEqual([expect.stringContaining('✗ is not valid JSON')]);
  });

  it('keeps the items around one that is not closed', async () => {
    const open = '<item><title>T</title><description>Cut of';
    expect(await linesFrom(rss(item('One.'), open, item('Three.'), '<item>', item('Five.')))).toEqual([
      'item 1: One.',
      'item 2 ✗ is not closed, so it may not be whole',
      'item 3: Three.',
      'item 4 ✗ is not closed, so it may not be whole',
      'item 5: Five.',
    ]);
  });

  it('keeps what came before the place where it is cut off', async () => {
    const whole = rss(item('One.'), item('Two.'), item('Three.'));
    const cut = whole.slice(0, whole.indexOf('Three') + 3);
    expect(await linesFrom(cut)).toEqual([
      'item 1: One.',
      'item 2: Two.',
      'item 3 ✗ is not closed, so it may not be whole',
    ]);
  });

  it('passes over items inside comments and CDATA, and says which has no text', async () => {
    const inner =
      '<item><title>T</title><description><![CDATA[Write <item> and </item>.]]></description></item>';
    expect(await linesFrom(rss('<!-- <item> -->', inner, '<item><title>Only this</title></item>'))).toEqual([
      'item 1: Write and .',
      'item 2 ✗ has no text: only its title or address is in the feed',
    ]);
  });

  it('keeps the items behind a CDATA section that is not closed', async () => {
    const open = '<item><title>T</title><description><![CDATA[Cut of</description></item>';
    const whole = '<item><title>T</title><description><![CDATA[Three.]]></description></item>';
    expect(await linesFrom(rss(item('One.'), open, whole))).toEqual([
      'item 1: One.',
      'item 2 ✗ is not well-formed XML',
      'item 3: Three.',
    ]);
  });

  it.each([
    ['items', '<item>'],
    ['CDATA sections', '<![CDATA['],
    ['comments', '<!--'],
    ['elements', '<a>'],
  ])(
    'of a hundred thousand %s that are never closed does not hang',
    { timeout: 60_000 },
    async (_name, opening) => {
      const lines = await linesFrom(`<rss><channel>${item('One.')}<item>${opening.repeat(100_000)}</item>`);
      expect(lines[0]).toBe('item 1: One.');
      expect(lines.length).toBeGreaterThan(1);
    },
  );

  it('expands no entities of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>${rss(item('x &b; y')).slice(21)}`;
    const [line] = await linesFrom(bomb);
    expect(line).not.toContain('lollol');
  });

  it('without items holds no report', async () => {
    expect(await linesFrom(rss())).toEqual(['✗ holds no report']);
  });
});
