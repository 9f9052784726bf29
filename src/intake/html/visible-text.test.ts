import { describe, expect, it } from 'vitest';
import { textOfMarkup } from './dom.ts';

describe('visible text', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['paragraphs left open', '<p>One.<p>Two.', 'One.\n\nTwo.'],
    ['headings', 'One.<h2>Then</h2>Two.', 'One.\n\nThen\n\nTwo.'],
    ['lists', '<p>Two:</p><ul><li>one</li><li>two</li></ul>End.', 'Two:\n\none\ntwo\n\nEnd.'],
    ['line breaks', 'One,<br>two<br/>three.<br><br>Four.', 'One,\ntwo\nthree.\n\nFour.'],
    ['tables', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'a\tb\n1\t2'],
    ['white space', '<p>\n  The  port\n\t<b>is</b>\n shut\n</p>', 'The port is shut'],
    ['space between words only', '<p>an<b>chor</b>ed <i> now </i>.</p>', 'anchored now .'],
    ['no-break spaces', '<p>10&nbsp;km,&nbsp; she said</p>', '10\u00a0km,\u00a0 she said'],
    ['references', 'A&amp;B &lt;i&gt; &#8220;no&#x201D; &euro; &unknown;', 'A&B <i> “no” € &unknown;'],
    ['quotations', '<p>He said <q>I heard <q>no</q>.</q></p>', 'He said “I heard ‘no’.”'],
    ['soft hyphens and zero-width spaces', 'state&shy;ment\u200b.', 'statement.'],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['no captions', 'a<figure><img alt="x"><figcaption>A boat.</figcaption></figure>b', 'a\n\nb'],
    ['no scripts or styles', 'a<script>if (1 < 2) "</p>"</script><style>p{}</style>b', 'ab'],
    ['no menus and asides', '<nav>Home</nav>a<aside>Read more</aside>', 'a'],
    [
      'nothing hidden',
      'a<span hidden>b</span><i style="display: none">c</i><u aria-hidden="true">d</u>',
      'a',
    ],
    ['a sign that is no tag', '1 < 2 and 3 <4', '1 < 2 and 3 <4'],
    ['a > in an attribute', '<a title="1 > 0">x</a>', 'x'],
    ['ends without a beginning', 'a</div></b>b</p>c', 'ab\nc'],
    ['a paragraph in bold', '<b>One<p>Two</b>three</p>', 'One\n\nTwothree'],
    ['emoji', '<p>👩‍🚒 said</p>', '👩‍🚒 said'],
  ])('%s', async (_name, html, text) => {
    expect(await textOfMarkup(html)).toBe(text);
  });
});
