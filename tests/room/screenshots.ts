import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { openTestRoom } from './room.ts';
import { THEMES, VIEWS, WIDTHS } from './views.ts';

// `npm run screenshots [-- FOLDER [VIEW…]]`: every page at three widths in both themes, for somebody to look at.
const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const room = await openTestRoom();
try {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const page = await room.page({
        colorScheme: theme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      for (const [name, path] of Object.entries(VIEWS)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await page.goto(`${room.address}${path}`);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
        const scrollWidth = Number(await page.evaluate('document.documentElement.scrollWidth'));
        if (scrollWidth > width)
          console.log(`${name} is wider than its window: ${scrollWidth} of ${width} pixels (${theme})`);
      }
      await page.context().close();
    }
  }
  for (const fault of room.faults) console.log(fault);
} finally {
  await room.close();
}
console.log(`Look at them in ${folder}/`);
