import { describe, expect, it } from 'vitest';
import { linesFrom, takenFrom } from '../../tests/notation/taken.ts';

const PARAGRAPHS = [
  '<p>PORT SELVA, Oct 14 (Coast Wire) — Harbour pilots walked out at midnight on Tuesday, the union said.</p>',
  '<p>“Nobody wanted this,” said <b>Ilse Marant</b>, who leads the union. “We asked for a second tug.”</p>',
  '<p>Talks are planned for Thursday, and both sides said on <time datetime="2031-10-15">Wednesday</time> that they would come.</p>',
];
const TEXT =
  'PORT SELVA, Oct 14 (Coast Wire) — Harbour pilots walked out at midnight on Tuesday, the union said. ¶¶ ' +
  '“Nobody wanted this,” said Ilse Marant, who leads the union. “We asked for a second tug.” ¶¶ ' +
  'Talks are planned for Thursday, and both sides said on Wednesday that they would come.';

const page = (head: string, body: string, attributes = '') =>
  `<!DOCTYPE html>\n<html${attributes}><head>${head}</head><body class="has-cookie-banner">${body}</body></html>`;
const article = (...extras: string[]) =>
  page('<title>Strike</title>', `<article>${PARAGRAPHS.join('')}${extras.join('')}</article>`);

describe('a page', () => {
  it.each([
    ['alone', ''],
    ['without its menu', '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'],
    [
      'without cookies',
      '<div class="cookie-consent"><p>We use cookies to make this site better for all of you.</p></div>',
    ],
    ['without sharing', '<div class="share-buttons"><a>Share this report with your friends</a></div>'],
    [
      'without captions',
      '<figure><img src="a.jpg"><figcaption>A pilot boat lies in the harbour of Port Selva on Tuesday.</figcaption></figure>',
    ],
    [
      'without captions of old',
      '<div><img src="a.jpg"><p class="wp-caption-text">A pilot boat lies in the harbour on Tuesday, off the pier.</p></div>',
    ],
    [
      'without related reports',
      '<aside><p>Read more: the storm that shut all the roads in the north of the country.</p></aside>',
    ],
    [
      'without its byline',
      '<p>By <a rel="author" href="/dw">Dana Whitlock</a></p><div class="byline">By Dana Whitlock</div>',
    ],
    ['without its clock', '<div><time datetime="2031-10-14">14 October 2031</time></div>'],
    [
      'without scripts',
      '<script>document.write("<p>Something that nobody ever said in this report at all.</p>")</script>',
    ],
    [
      'without its newsletter',
      '<div id="newsletter-signup"><p>Sign up for our newsletter to have the news each morning.</p></div>',
    ],
  ])('gives its article %s', async (_name, extra) => {
    const html = article().replace('<article>', `<article>${extra}`);
    expect(await linesFrom(html)).toEqual([TEXT]);
    expect(await linesFrom(html)).toEqual([TEXT]);
  });

  it('says what it is in JSON-LD', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#wire', name: 'Coast Wire' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pilots’ strike shuts Port Selva',
          author: [{ name: 'Dana Whitlock' }, { name: 'Ben Osei' }, 'https://coast-wire.example/by/dw'],
          publisher: { '@id': '#wire' },
          datePublished: '2031-10-14T08:30+02:00',
        },
      ],
    };
    const script = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const html = article().replace('</head>', `${script}<link rel="canonical" href="/2031/strike"></head>`);
    const [taken] = await takenFrom(html, {
      meta: { file: 'a.html', url: 'https://coast-wire.example/x?y#z' },
    });
    expect(taken).toMatchObject({
      report: {
        meta: {
          file: 'a.html',
          title: 'Pilots’ strike shuts Port Selva',
          outlet: 'Coast Wire',
          byline: 'Dana Whitlock and Ben Osei',
          url: 'https://coast-wire.example/2031/strike',
          origin: 'https://coast-wire.example/2031/strike',
          published: '2031-10-14T08:30+02:00',
          publishedBy: 'JSON-LD datePublished',
          language: 'en',
        },
      },
    });
  });

  it.each<[string, string, string, Record<string, string>]>([
    [
      'OpenGraph',
      '<meta property="og:title" content="Strike &amp; talks"><meta property="og:site_name" content="Coast Wire">',
      '',
      { title: 'Strike & talks', outlet: 'Coast Wire' },
    ],
    [
      'its published time',
      '<meta property="article:published_time" content="2031-10-14T06:30:00Z">',
      '',
      { published: '2031-10-14T06:30:00Z', publishedBy: 'meta article:published_time' },
    ],
    [
      'a date of Dublin Core',
      '<meta name="DC.date.issued" content="2031-10-14">',
      '',
      { published: '2031-10-14', publishedBy: 'meta dc.date.issued' },
    ],
    [
      'a <time>',
      '',
      '<header><time datetime="2031-10-14T08:30">this morning</time></header>',
      { published: '2031-10-14T08:30', publishedBy: 'time element' },
    ],
    ['a byline', '', '<p class="byline">By Dana Whitlock</p>', { byline: 'Dana Whitlock' }],
    [
      'its heading',
      '<title>Strike shuts port - Coast Wire</title>',
      '<h1>Strike shuts port</h1>',
      { title: 'Strike shuts port' },
    ],
    [
      'a comment of the browser that saved it',
      '<!-- saved from url=(0029)https://coast-wire.example/1 -->',
      '',
      { url: 'https://coast-wire.example/1' },
    ],
    ['a date that is none', '<meta name="date" content="soon"><title>T</title>', '', { title: 'T' }],
  ])('says what it is in %s', async (_name, head, body, meta) => {
    const [taken] = await takenFrom(page(head, `<article>${body}${PARAGRAPHS.join('')}</article>`));
    expect(taken).toMatchObject({ report: { meta } });
    if (!meta['published']) expect(taken).not.toHaveProperty('report.meta.published');
  });

  it('is marked with the language of its text', async () => {
    const german =
      '<p>Der Hafen ist seit Mitternacht geschlossen, sagte die Ministerin am Dienstag in der Hauptstadt.</p>';
    const [taken] = await takenFrom(page('', `<article>${german.repeat(3)}</article>`, ' lang="de-AT"'));
    expect(taken).toMatchObject({ report: { meta: { language: 'de-AT' } } });
  });

  it.each([
    [
      'a menu',
      '<ul><li><a href="/">Home</a></li><li><a href="/w">World news and much more from all over</a></li></ul>',
    ],
    ['nothing', ''],
    ['an error', '<h1>404</h1><p>Page not found.</p>'],
  ])('with %s alone has no article', async (_name, body) => {
    expect(await linesFrom(page('<title>Coast Wire</title>', body))).toEqual([
      '✗ has no article in it: give the page of one report, or its text as a .txt file',
    ]);
  });

  it('is read from its data where the page shows nothing', async () => {
    const articleBody =
      'The port is shut, said Anna Ruiz, who leads the union.\n“We asked for a second tug, and nobody listened.”';
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody });
    const html = page(`<script type="application/ld+json">${data}</script>`, '<div id="app"></div>');
    expect(await linesFrom(html)).toEqual([articleBody.replace('\n', ' ¶¶ ')]);
  });

  it.each([
    ['its own word', '<meta charset="windows-1252">', undefined],
    ['its server', '', 'windows-1252'],
    ['nobody', '', undefined],
    ['a wrong word', '<meta charset="utf-8">', undefined],
  ])('is decoded on the word of %s', async (_name, head, charset) => {
    const html = page(
      head,
      '<article><p>\x93The caf\xe9s are shut until Friday,\x94 said Anna Ruiz, who owns one.</p></article>',
    );
    expect(await linesFrom(Buffer.from(html, 'latin1'), charset ? { charset } : {})).toEqual([
      '“The cafés are shut until Friday,” said Anna Ruiz, who owns one.',
    ]);
  });
});
