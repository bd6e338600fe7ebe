import type { Occasion } from '../../message/terms.ts';
import type { PersonName } from '../../profile/profile.ts';
import type { Finding, Fix, TextRange } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Rule } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';
import { bare } from '../text/fold.ts';

/** These go to the one who may introduce or has introduced, whom the profile does not name. */
const TO_SOMEBODY_ELSE: readonly Occasion[] = ['introduction-request', 'news-to-introducer'];

/** S11: greet them by their own name, spelt as they spell it. */
export const greeting: Rule = {
  id: 'S11',
  check(letter, context) {
    const { greeting: found, lexicon, blank, text } = analyse(letter);
    if (blank || lexicon === undefined) return [];
    const between = TO_SOMEBODY_ELSE.includes(letter.occasion);
    const name = (between ? context.addressee : undefined) ?? context.profile.name.value;
    if (found === undefined) {
      if (letter.channel === 'spoken') return [];
      return [missing(`Greet ${name.first} by name first.`, lexicon, name)];
    }
    if (found.anybody === true) {
      return [
        finding(
          `Greet ${name.first} by name: nobody likes to be anybody.`,
          found.name,
          lexicon,
          name,
        ),
      ];
    }
    const written = text.slice(found.name.start, found.name.end);
    if (/^[[{]/.test(written)) return [];
    // Without knowing who is in between, any name will do but that of the person themselves.
    const anybody = between && context.addressee === undefined;
    if (anybody && namesSomebody(written) && compare(written, name, [], lexicon) === 'no')
      return [];
    if (anybody) return [notToThem(name, found.name)];
    const fits = best(
      compare(written, name, context.asserted, lexicon),
      // The first word may be a greeting in another language (`Olá José`).
      found.worded ? 'no' : compare(written.replace(/^\S+ /, ''), name, context.asserted, lexicon),
    );
    if (fits === 'exact') return [];
    const why =
      fits === 'accents'
        ? `Their name is written ${name.first}: the marks belong to it.`
        : `Their name is ${name.first}: it is the first word they will look at.`;
    const range = namesSomebody(written) ? found.name : undefined;
    if (range === undefined) {
      return letter.channel === 'spoken' ? [] : [nameless(text, found.name, name)];
    }
    const severity = fits === 'accents' ? 'warn' : 'block';
    return [
      {
        ...base(why, severity),
        range,
        fix: { label: `Write "${name.first}"`, range, text: name.first },
      },
    ];
  },
};

/** How well a greeted name fits. */
type Fit = 'exact' | 'accents' | 'no';

/** The better of two. */
function best(one: Fit, other: Fit): Fit {
  if (one === 'exact' || other === 'exact') return 'exact';
  return one === 'no' ? other : one;
}

/** Whether the greeted word looks like a name at all. */
function namesSomebody(written: string): boolean {
  return written !== '' && /^[\p{Lu}\p{Lo}]/u.test(written);
}

/** How well the greeted name fits the person's. */
function compare(
  written: string,
  name: PersonName,
  asserted: readonly string[],
  lexicon: Lexicon,
): Fit {
  const given = written.normalize('NFC').replace(/\u2019/g, "'");
  const forms = formsOf(name, lexicon);
  if (forms.some(form => same(given, form))) return 'exact';
  if (asserted.some(entry => same(entry, given))) return 'exact';
  return forms.some(form => flat(form) === flat(given)) ? 'accents' : 'no';
}

/** A letter to who is in between that greets the one it is about. */
function notToThem({ first }: PersonName, range: TextRange): Finding {
  return {
    ...base(`This letter goes to somebody you both know, and greets ${first}.`, 'block'),
    range,
  };
}

/** Equal but for case and the kind of apostrophe. */
function same(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[\u2019\u02bc]/g, "'")
      .toLowerCase();
  return plain(a) === plain(b);
}

/** Without accents, case and punctuation. */
function flat(text: string): string {
  return bare(text.replace(/['\u2019.\-\s]/g, ''));
}

/** The ways one may rightly greet somebody. */
function formsOf({ first, full, last, title }: PersonName, { nameTitles }: Lexicon): string[] {
  const forms = [first, full];
  if (last !== undefined) forms.push(`${first} ${last}`);
  const family = last ?? full.split(' ').at(-1) ?? full;
  const titles = [...nameTitles, ...(title === undefined ? [] : [title])];
  for (const one of titles) {
    for (const spelled of [one, `${one}.`])
      forms.push(`${spelled} ${family}`, `${spelled} ${full}`, `${spelled} ${first}`);
  }
  return forms;
}

/** What every finding of this rule shares. */
function base(why: string, severity: Finding['severity']): Finding {
  return {
    rule: 'S11',
    dimension: 'respect',
    severity,
    why,
    source: 'Boomerang, 300,000 e-mails',
    override: 'knowingly',
  };
}

/** The greeting in the lexicon's form. */
function proper(lexicon: Lexicon, name: PersonName): string {
  return lexicon.sentences.greeting.replace('{name}', name.first).replace('{fullName}', name.full);
}

/** A greeting to be replaced as a whole. */
function finding(
  why: string,
  { start, end }: TextRange,
  lexicon: Lexicon,
  name: PersonName,
): Finding {
  const text = proper(lexicon, name).replace(/,$/, '');
  const fix: Fix = { label: `Write "${text}"`, range: { start, end }, text };
  return { ...base(why, 'block'), range: { start, end }, fix };
}

/** A greeting to be added. */
function missing(why: string, lexicon: Lexicon, name: PersonName): Finding {
  const text = proper(lexicon, name);
  return {
    ...base(why, 'block'),
    fix: { label: `Add "${text}"`, range: { start: 0, end: 0 }, text: `${text} ` },
  };
}

/** A greeting that names nobody, e.g. `Hi there`. */
function nameless(text: string, at: TextRange, name: PersonName): Finding {
  const range = { start: at.start, end: at.end };
  const lead = at.end === at.start && !/\s/.test(text[at.start - 1] ?? ' ') ? ' ' : '';
  return {
    ...base(`Greet ${name.first} by name: it shows the letter is for them.`, 'block'),
    range,
    fix: { label: `Write "${name.first}"`, range, text: `${lead}${name.first}` },
  };
}
