/**
 * Where to go after signing in: `next` where it is a view of this room, else the overview. An address of another site never
 * comes out of it, however it is written (`//elsewhere`, `/\elsewhere`, `javascript:`, tabs and new lines in between).
 */
export function nextPlace(next: string | null, origin: string): string {
  if (!next?.startsWith('/')) return '/';
  const url = urlOf(next, origin);
  if (!url || url.origin !== origin) return '/';
  if (url.pathname === '/sign-in' || url.pathname.startsWith('/api/')) return '/';
  // Two slashes at the front would name a host when this is read again.
  const path = url.pathname.replace(/^\/{2,}/, '/');
  return `${path}${url.search}${url.hash}`;
}

function urlOf(address: string, origin: string): URL | null {
  try {
    return new URL(address, origin);
  } catch {
    return null;
  }
}
