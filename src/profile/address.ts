/**
 * Normalised profile address: the key of a contact everywhere in the product.
 *
 * For LinkedIn it is `linkedin.com/in/<slug>` with the slug percent-decoded, NFC
 * and lower-case, since the same slug appears raw in element keys and encoded in
 * links. For any other page it is host (without `www.`) and path.
 */
export type ProfileKey = string & { readonly __profileKey: unique symbol };

const LINKEDIN_HOST = /(^|\.)linkedin\.com$/;
const SLUG_PATH = /^\/in\/([^/]+)/;

/** Decodes percent escapes; returns the text unchanged when they are malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Slug as compared throughout: decoded, NFC, lower-case. */
export function normaliseSlug(slug: string): string {
  // Most have nothing to decode.
  if (/^[\w-]*$/.test(slug)) return slug.toLowerCase();
  return decoded(slug).normalize('NFC').toLowerCase();
}

/** Slug of a LinkedIn profile address, or `undefined` when the address is something else. */
export function slugOf(url: URL): string | undefined {
  if (!LINKEDIN_HOST.test(url.hostname)) return undefined;
  const slug = SLUG_PATH.exec(url.pathname)?.[1];
  return slug === undefined ? undefined : normaliseSlug(slug);
}

/** The key under which a person found at `url` is remembered. */
export function profileKey(url: URL): ProfileKey {
  const slug = slugOf(url);
  if (slug !== undefined) return `linkedin.com/in/${slug}` as ProfileKey;
  const path = decoded(url.pathname).normalize('NFC').replace(/\/+$/, '');
  return `${url.hostname.replace(/^www\./, '')}${path}` as ProfileKey;
}

/** Address to open again: no query and no fragment, so nothing that tracks is kept. */
export function cleanAddress(url: URL): string {
  const slug = slugOf(url);
  if (slug !== undefined) return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
  return `${url.origin}${url.pathname}`;
}
