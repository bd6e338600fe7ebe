import { capitalise } from '../../prose/capitals.ts';
import { shortestCompleteClause } from '../../prose/en/clauses.ts';
import { listOf } from '../../prose/en/lists.ts';
import { ENGLISH_SIGNS } from '../../prose/en/own-words-signs.ts';
import { saidToAuthor } from '../../prose/en/person.ts';
import type { LanguagePack } from '../pack.ts';
import { ago } from './ago.ts';
import { FILTERS, LEADS } from './filters.ts';
import { inRegister } from './in-register.ts';
import { ENGLISH_PARTS } from './parts.ts';

/** English. */
export const ENGLISH: LanguagePack = {
  language: 'en',
  parts: ENGLISH_PARTS,
  filters: FILTERS,
  leads: LEADS,
  blanks: {
    firstName: '[your first name]',
    background: '[who you are in a few words]',
    exploring: '[what you are exploring]',
    referrer: '[who referred you]',
    introducer: '[who introduced you]',
    friend: '[who can introduce you]',
    time: '[a time that suits you]',
    learned: '[what you learned]',
    news: '[your news]',
  },
  capitalise,
  capitalAfterGreeting: true,
  say: ({ english }) => english,
  inRegister,
  quote: shortestCompleteClause,
  saidToAuthor,
  ownWords: ENGLISH_SIGNS,
  either: items => listOf(items, 'or'),
  all: items => listOf(items, 'and'),
  ago,
};
