import process from 'node:process';

/**
 * Whether standard output shows colours: a terminal does, unless it cannot (`TERM=dumb`) or its user wants none (`NO_COLOR`,
 * https://no-color.org).
 */
export function takesColour(
  output: { readonly isTTY?: boolean } = process.stdout,
  env = process.env,
): boolean {
  return output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
