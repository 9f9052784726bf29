import { readFileSync } from 'node:fs';
import { intake, ofBytes } from './src/intake/index.ts';
for (const f of process.argv.slice(2)) for await (const t of intake({ bytes: ofBytes(readFileSync(f)), meta: { file: f } })) console.log(t, '\n---\n' + ('report' in t ? t.report.text : ''));
