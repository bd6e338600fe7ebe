import { cleanLine } from '../../text/clean.ts';
import { ITEM_LIMITS } from '../items/item.ts';
import type { PersonClaim } from './person-claim.ts';

/** Class names of h-card and of its elder, vCard, per field. Others are not looked at (A14). */
const CARDS = '.h-card, .vcard';
const FIELDS = {
  name: '.p-name, .fn',
  given: '.p-given-name, .given-name',
  family: '.p-family-name, .family-name',
  title: '.p-job-title, .p-role, .title, .role',
  employer: '.p-org, .org',
  place: '.p-locality, .locality',
  country: '.p-country-name, .country-name',
  note: '.p-note, .note',
} as const;

/** The cards of a page as claims; a card within a card (an employer's) is not a person's. */
export function claimsOfCards(
  document: Document,
  page: URL,
  textOf: (element: Element) => string,
): readonly PersonClaim[] {
  const cards = [...document.querySelectorAll(CARDS)]
    .filter(card => card.parentElement?.closest(CARDS) === null)
    .slice(0, ITEM_LIMITS.blocks);
  return cards.flatMap(card => {
    const claim = claimOfCard(card, textOf);
    return claim === undefined ? [] : [{ ...claim, main: isRepresentative(card, page) }];
  });
}

/** A card whose own address and unique address are both this page's stands for the page. */
function isRepresentative(card: Element, page: URL): boolean {
  const here = (selector: string) =>
    [...card.querySelectorAll(selector), ...(card.matches(selector) ? [card] : [])].some(link => {
      const href = link.getAttribute('href');
      return href !== null && URL.parse(href, page)?.href === page.href;
    });
  return here('.u-uid') && here('.u-url');
}

function claimOfCard(card: Element, textOf: (element: Element) => string): PersonClaim | undefined {
  const field = (selector: string): string | undefined => {
    const owned = [...card.querySelectorAll(selector)].find(
      element =>
        element.closest(CARDS) === card ||
        (element.matches(CARDS) && element.parentElement?.closest(CARDS) === card),
    );
    const text = owned === undefined ? '' : cleanLine(textOf(owned));
    return text === '' ? undefined : text;
  };
  const whole = card.matches('.h-card') && card.childElementCount === 0 ? textOf(card) : undefined;
  const name = field(FIELDS.name) ?? whole;
  if (name === undefined || name === '' || name.length > 150) return undefined;
  const [title, employer] = [field(FIELDS.title), field(FIELDS.employer)];
  // An organisation's card names itself twice.
  if (employer === name) return undefined;
  const [given, family, note] = [field(FIELDS.given), field(FIELDS.family), field(FIELDS.note)];
  const place = [field(FIELDS.place), field(FIELDS.country)].filter(part => part !== undefined);
  return {
    how: 'h-card',
    name,
    main: false,
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    roles:
      title === undefined && employer === undefined
        ? []
        : [
            {
              ...(title === undefined ? {} : { title }),
              ...(employer === undefined ? {} : { employer }),
              ...(title === undefined ? {} : { period: { current: true } }),
            },
          ],
    schools: [],
    ...(field(FIELDS.place) === undefined ? {} : { place: place.join(', ') }),
    ...(note === undefined ? {} : { about: note }),
    skills: [],
    languages: [],
    credentials: [],
  };
}
