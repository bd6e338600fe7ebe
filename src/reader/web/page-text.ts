import { cleanLine, fold } from '../text/clean.ts';
import { PLAIN_DIALECT } from '../text/dialect.ts';
import type { WalkedLine } from '../text/line.ts';
import { createVisibility } from '../text/visibility.ts';
import { walkLines } from '../text/walk-lines.ts';

/** What a page shows, as the readers of web pages ask for it. */
export interface PageText {
  /** Visible lines of the main part, in page order. */
  readonly lines: readonly WalkedLine[];
  /** Texts of the visible first-level headings. */
  readonly headings: readonly string[];
  /** Parts of the window title: `Amina Yusuf | St Brigid Hospital` has two. */
  readonly titles: readonly string[];
  /** Visible text of one element, on one line per block. */
  readonly textOf: (element: Element) => string;
  /** Whether the page shows these words, in this order, case and accents aside. */
  readonly shows: (words: string) => boolean;
}

/** Most lines looked at; a profile page has far fewer. */
const MOST_LINES = 4000;
const TITLE_PARTS = /\s+[-\u2013\u2014:\u00b7\u2022\u00bb<>]\s+|\s*[|]\s*|:\s+|,\s+(?=\p{Lu})/u;

/** Reads the visible text of a page once. */
export function pageText(document: Document): PageText {
  const visible = createVisibility(document);
  const root = document.querySelector('main, [role="main"]') ?? document.body;
  const lines = root === null ? [] : walkLines(root, PLAIN_DIALECT, visible).slice(0, MOST_LINES);
  const inMain = lines.filter(line => line.tag === 'h1').map(line => cleanLine(line.text));
  const textOf = (element: Element) =>
    walkLines(element, PLAIN_DIALECT, visible)
      .map(line => line.text)
      .join('\n');
  const anywhere = [...document.querySelectorAll('h1')].slice(0, 5).map(textOf).map(cleanLine);
  let folded: string | undefined;
  return {
    lines,
    headings: (inMain.length > 0 ? inMain : anywhere).filter(text => text !== '').slice(0, 5),
    titles: [document.title, ...document.title.split(TITLE_PARTS)].map(cleanLine),
    textOf,
    shows: words => {
      folded ??= ` ${lines.map(line => fold(line.text)).join(' ')} `;
      const wanted = fold(words);
      return wanted !== '' && folded.includes(` ${wanted} `);
    },
  };
}
