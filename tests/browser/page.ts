import { formats } from '../../src/formats/index.ts';
import { read } from '../../src/index.ts';
import { en } from '../../src/languages/en/browser.ts';

/** What the test calls in the page: the reading of a text as one line of JSON. */
Object.assign(globalThis, {
  readReport: (text: string) => formats.jsonl.write(read(text, en), { width: 80, colour: false }),
});
