import { readFileSync, writeFileSync } from 'node:fs';
import { withParts } from './documented.ts';

// Puts the tables of the code into docs/api.md.
const PAGE = 'docs/api.md';
writeFileSync(PAGE, withParts(readFileSync(PAGE, 'utf8')));
