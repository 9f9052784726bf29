import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

const ROOT = new URL('src/web/', import.meta.url).pathname;

/** The pages that are built: the room, and the one that needs no room (`try.html`, for any web host). */
const ENTRIES = ['index.html', 'try.html'].filter((name) => existsSync(`${ROOT}${name}`));

export default defineConfig({
  root: ROOT,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  experimental: {
    // The room answers every view's address with index.html, so that page names its files from the root. The other
    // page may lie in any folder of any host.
    renderBuiltUrl: (file, { hostType, hostId }) =>
      hostType === 'html' && hostId === 'index.html' ? `/${file}` : { relative: true },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The first browsers that know light-dark(), from which the themes are made.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // A strict content security policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ENTRIES.map((name) => `${ROOT}${name}`) },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8017' } },
});
