/** A web address in full and without its fragment; null for anything that is not http or https. */
export function webAddress(written: string, base?: string): string | null {
  try {
    const url = new URL(written.trim(), base);
    if (!/^https?:$/.test(url.protocol)) return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}
