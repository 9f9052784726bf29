import { mergeConfig } from 'vite';
import web from './vite.web.config.ts';

const ROOT = new URL('src/web/standalone/', import.meta.url).pathname;

/** The page on which a text is read, by itself: a folder for any place on any web host (`npm run build:try`). */
export default mergeConfig(
  { ...web, experimental: {}, build: { ...web.build, rolldownOptions: {} } },
  { root: ROOT, publicDir: '../public', build: { outDir: '../../../dist/try' } },
);
