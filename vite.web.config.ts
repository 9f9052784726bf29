import { defineConfig } from 'vite';

const ROOT = new URL('src/web/', import.meta.url).pathname;

export default defineConfig({
  root: ROOT,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  experimental: {
    // The room answers every view's address with index.html, so that page names its files from the root.
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `/${file}` : { relative: true }),
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The first browsers that know light-dark(), from which the themes are made.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // A strict content security policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${ROOT}index.html` },
  },
  // The worker that reads texts is a module, as the pages are.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8017' } },
});
