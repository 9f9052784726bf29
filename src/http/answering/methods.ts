import { ROUTES, STREAMS } from '../../api/routes.ts';

const PATTERNS = Object.values({ ...ROUTES, ...STREAMS }).map(({ method, path }) => ({
  method: method as string,
  pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
}));

/** Methods that the API takes at a path. */
export function methodsAt(path: string): string[] {
  return [...new Set(PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
}
