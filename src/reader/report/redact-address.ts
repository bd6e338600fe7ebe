import { decoded } from '../../profile/address.ts';
import { NAMING_PATH_WORDS, PATH_WORDS, SCHEMES } from './structural-words.ts';

/** Whether an address is on the site whose structure the report is about. */
function isLinkedIn(host: string): boolean {
  return /(^|\.)linkedin\.com$/.test(host);
}

/** The path with every part replaced that is not a known word, and every part that names something. */
export function redactPath(path: string): string {
  let naming = false;
  const parts = path.split('/').map(part => {
    const word = decoded(part).toLowerCase();
    const shown = part === '' || (!naming && PATH_WORDS.has(word)) ? word : '~';
    naming = NAMING_PATH_WORDS.has(word) && !naming;
    return shown;
  });
  return parts.slice(0, 8).join('/');
}

/**
 * The shape of an address: scheme, whether it stays on this host, known path parts,
 * whether it has a query or fragment. No host name but the one the reader is made for.
 */
export function redactAddress(href: string, base: URL): string {
  const text = href.trim();
  if (text === '' || text.startsWith('#')) return text === '' ? '' : '#~';
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return '~';
  }
  const scheme = url.protocol.slice(0, -1);
  if (!SCHEMES.has(scheme)) return '~';
  if (scheme !== 'http' && scheme !== 'https') return `${scheme}:~`;
  const host = isLinkedIn(url.hostname)
    ? 'linkedin'
    : url.host === base.host
      ? 'here'
      : 'elsewhere';
  // Only on the site it was made for does a path word surely mean the site's own structure.
  const path = host === 'linkedin' ? redactPath(url.pathname) : url.pathname === '/' ? '/' : '/~';
  return `${host}${path}${url.search === '' ? '' : '?~'}${url.hash === '' ? '' : '#~'}`;
}
