import type { Fact } from '../../../profile/fact.ts';
import { postAge } from '../../../profile/periods/post-age.ts';
import type { Post } from '../../../profile/profile.ts';
import { fact } from '../../facts.ts';
import type { Page } from '../../layout.ts';
import { EMBER_DIALECT } from '../../text/dialect.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { EMBER } from './selectors.ts';

/**
 * Wording above the person's own post. "Reposted this" stands in the same place in the same
 * markup, so only this wording tells them apart; in other languages nothing is taken.
 */
const OWN = /(?:^|\s)posted this\b/;
const UPDATE = /\/feed\/update\/urn:li:activity:\d+/;

/** Own posts of a classic page's small cards. */
export function readEmberPosts(card: Element, page: Page): Fact<Post>[] {
  return [...card.querySelectorAll(EMBER.update)].flatMap(update => {
    const context = update.querySelector(EMBER.updateContext);
    const caption = context && walkLines(context, EMBER_DIALECT, page.visible)[0]?.text;
    const texts = update.querySelectorAll(EMBER.updateText);
    const [text] = texts;
    if (!caption || !OWN.test(caption) || texts.length !== 1 || !text) return [];
    const words = walkLines(text, EMBER_DIALECT, page.visible)
      .map(line => line.text)
      .join('\n');
    if (words === '') return [];
    const age = postAge(caption.split('\u2022').at(-1)?.trim() ?? '');
    const path = UPDATE.exec(text.closest('a')?.getAttribute('href') ?? '')?.[0];
    const post = { text: words, ...age, ...(path === undefined ? {} : { path: `${path}/` }) };
    return [fact(post, 'activity', 'post', 'medium', page.at)];
  });
}
