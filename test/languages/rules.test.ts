import { beforeAll, expect, it } from 'vitest';
import { review } from '../../src/etiquette/review.ts';
import { learn } from '../../src/ui/languages/language.ts';
import { CORPUS } from '../etiquette/corpus/corpus.ts';
import type { Entry } from '../etiquette/corpus/entry.ts';
import { context, letter } from '../etiquette/helpers.ts';
import { XX } from '../fixtures/languages/xx/language.ts';
import { allWide, wide } from '../fixtures/languages/xx/wide.ts';

/** Rules that know by something else than the words of a language. */
const NOT_BY_WORDS: Readonly<Record<string, string>> = {
  L1: 'its words are forbidden in the languages of people, whatever the letter is in',
  R1: 'another language is measured by another formula',
};

/** Letters whose point is lost in wide letters. */
const LOST: Readonly<Record<string, string>> = {
  'ticked-reading': 'the statement that was ticked has an English name inside the house',
  'seller-calendar': 'an address in wide letters is none',
  asap: 'ASAP is known by itself, in every language',
  'centre-profile': 'that museums are kin to a museum is known by the ending alone',
  'to-whom': 'that baking is kin to a baker is known by the ending alone',
};

beforeAll(() => learn(XX));

/** Which rules speak about a letter, as it stands and all in wide letters. */
function spoken(entry: Entry) {
  const { text, subject, channel, occasion, to, from, asserted = [] } = entry;
  const part = { ...(channel && { channel }), ...(occasion && { occasion }) };
  const about = context({ to, asserted, ...(from && { from }) });
  const { profile, sender } = about;
  const wideAbout = {
    ...about,
    profile: { ...allWide(profile), key: profile.key, address: profile.address },
    sender: { ...allWide(sender), plan: sender.plan, register: sender.register },
    asserted: asserted.map(wide),
  };
  const plain = letter(text, { ...part, ...(subject && { subject }) });
  const other = { ...part, language: 'xx', ...(subject && { subject: wide(subject) }) };
  const rules = (found: ReturnType<typeof review>) =>
    [...new Set(found.map(({ rule }) => rule))].filter(rule => !(rule in NOT_BY_WORDS)).sort();
  return {
    plain: rules(review(plain, about)),
    wide: rules(review(letter(wide(text), other), wideAbout)),
  };
}

it.each(CORPUS.filter(({ id }) => !(id in LOST)))(
  'the rules say of $id in another language what they say in English',
  entry => {
    const { plain, wide: other } = spoken(entry);
    expect(other).toEqual(plain);
  },
);
