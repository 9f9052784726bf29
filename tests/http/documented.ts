import { PROBLEMS } from '../../src/api/problems.ts';
import { ROUTES, type Route, STREAMS } from '../../src/api/routes.ts';
import { STREAMED } from '../../src/exporting/export-formats.ts';

/** The parts of docs/api.md that the code decides, by the name of their place in it. */
export const PARTS: Readonly<Record<string, string>> = {
  routes: `\n${[
    '| Route | What it is for | Name in the client | Who |',
    '| --- | --- | --- | --- |',
    ...Object.entries<Route>(ROUTES).map(([name, route]) => rowOf(route, `\`${name}\``)),
    ...Object.values<Route>(STREAMS).map((route) => rowOf(route, '')),
  ].join('\n')}\n`,
  problems: `\n${[
    '| Code | Status | What it means |',
    '| --- | --- | --- |',
    ...Object.entries(PROBLEMS).map(([code, [status, title]]) => `| \`${code}\` | ${status} | ${title} |`),
  ].join('\n')}\n`,
  formats: STREAMED.map((format) => `\`${format}\``).join(', '),
};

function rowOf({ method, path, summary, role }: Route, name: string): string {
  return `| \`${method} ${path}\` | ${summary} | ${name} | ${role} |`;
}

/** The page with these parts as the code has them. */
export function withParts(page: string): string {
  return page.replace(/<!-- (routes|problems|formats) -->.*?<!-- end -->/gs, (_, name: string) => {
    return `<!-- ${name} -->${PARTS[name]}<!-- end -->`;
  });
}
