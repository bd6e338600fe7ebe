import type { SpokenLanguage } from '../../profile/profile.ts';

/** Longest skill; longer items are sentences. */
const LONGEST = 50;
const MOST = 40;
const ITEM_MARK = /^[-*\u2022\u25aa\u2013]\s+/u;
const SEPARATORS = /\s*[,;|\u00b7\u2022\u3001\uff0c\uff1b\u060c\u061b]\s*/u;

/** Languages recognised by name, as codes: their names come from the browser's own tables. */
const LANGUAGE_CODES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lb lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi yue zh zu'.split(
    ' ',
  );

let names: ReadonlySet<string> | undefined;

/** Names of languages in English and in themselves, in lower case. */
function languageNames(): ReadonlySet<string> {
  names ??= new Set(
    LANGUAGE_CODES.flatMap(code => {
      const own = ['en', code].map(locale => new Intl.DisplayNames([locale], { type: 'language' }));
      return own.map(display => (display.of(code) ?? code).toLowerCase());
    }).concat(['mandarin', 'cantonese', 'flemish', 'farsi', 'castilian', 'tagalog']),
  );
  return names;
}

/** Items of a list: one line parted by commas or dots, or lines that each begin with a mark. */
function itemsOf(lines: readonly string[]): readonly string[] {
  const filled = lines.filter(line => line !== '');
  const marked = filled.filter(line => ITEM_MARK.test(line));
  const items =
    marked.length === filled.length ? marked : filled.filter(line => SEPARATORS.test(line));
  return items
    .map(line => line.replace(ITEM_MARK, ''))
    .flatMap(line => (/[.!?]$/.test(line) ? line.slice(0, -1) : line).split(SEPARATORS))
    .map(item => item.trim())
    .filter(item => item !== '');
}

/** Skills of a "skills" part; lines that are no list are left alone. */
export function skillsOf(lines: readonly string[]): readonly string[] {
  const items = itemsOf(lines).filter(item => item.length <= LONGEST && !/\d{2}|[@.:]/.test(item));
  return [...new Set(items)].slice(0, MOST);
}

/** Languages of a "languages" part: names known to be languages, with the level where it is given. */
export function languagesOf(lines: readonly string[]): readonly SpokenLanguage[] {
  const found: SpokenLanguage[] = [];
  const candidates = lines.flatMap(line =>
    line.replace(ITEM_MARK, '').split(/\s*[,;|\u3001\uff0c\uff1b\u060c\u061b]\s*/),
  );
  for (const candidate of candidates) {
    const [, name = '', level] =
      /^([\p{L} ]{2,30}?)(?:\s*[-\u2013:(]\s*([^()]{2,50})\)?)?$/u.exec(candidate.trim()) ?? [];
    if (!languageNames().has(name.toLowerCase())) continue;
    found.push({ name, ...(level === undefined ? {} : { proficiency: level.trim() }) });
  }
  return found;
}
