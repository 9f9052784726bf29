/** A name for looking up: without accents, capitals and marks, words parted by one blank. *António Braga-Lima* → `antonio braga lima`. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
