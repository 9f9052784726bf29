import { writeFileSync } from 'node:fs';
import process from 'node:process';

// Loaded into a child process with `--import`: says at the end how much memory it has used at most, in bytes.
process.on('exit', () => {
  const file = process.env['ONRECORD_PEAK_MEMORY'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
