import type { Say } from '../../message/prose/terms.ts';
import { questionPackFor } from '../../message/questions/packs.ts';
import type { Field } from '../../profile/insights/field.ts';
import { fieldOfStudies, fieldOfTitle } from '../../profile/insights/field-of.ts';
import type { Profile } from '../../profile/profile.ts';
import { writtenOut } from '../../profile/titles/prose-case.ts';
import type { Sender } from '../../sender/sender.ts';
import { stem, tokensOf } from './tokens.ts';

/** What is known to be true, one entry per fact, ready to be asked (G2). */
export interface Ground {
  readonly facts: readonly KnownFact[];
  /** Every token of every fact. */
  readonly tokens: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Every figure, without the marks inside it (`2,000` is `2000`). */
  readonly figures: ReadonlySet<string>;
}

/** One fact as words. */
interface KnownFact {
  readonly tokens: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Tokens in order, with blanks around, to look for a run of words. */
  readonly line: string;
}

/** All text and numbers inside a plain value. */
function textsIn(value: unknown, into: string[] = []): string[] {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'number') into.push(String(value));
  else if (Array.isArray(value)) for (const item of value) textsIn(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) textsIn(item, into);
  }
  return into;
}

/** One fact from one text. */
function knownFact(text: string): KnownFact {
  const tokens = tokensOf(text);
  return {
    tokens: new Set(tokens),
    stems: new Set(tokens.map(stem)),
    line: ` ${tokens.join(' ')} `,
  };
}

const FIGURE = /\d(?:[\d.,]*\d)?/g;

/** A figure without the marks inside it. */
export function plainFigure(figure: string): string {
  return figure.replace(/[.,]/g, '');
}

/** A ground made of texts, one fact each. */
function groundOfTexts(texts: readonly string[]): Ground {
  const facts = texts.filter(text => text.trim() !== '').map(knownFact);
  return {
    facts,
    tokens: new Set(facts.flatMap(fact => [...fact.tokens])),
    stems: new Set(facts.flatMap(fact => [...fact.stems])),
    figures: new Set(texts.flatMap(text => (text.match(FIGURE) ?? []).map(plainFigure))),
  };
}

/** What a profile says in other words: titles written out, and the fields of work and study they name. */
function impliedTexts({ headline, positions, education }: Profile, say: Say): string[] {
  const named = (field: Field | undefined) =>
    field === undefined ? '' : (say({ kind: 'field', english: field.name }) ?? '');
  const titles = positions.map(({ value }) => value.title);
  const studies = education.flatMap(({ value }) => [value.field, value.degree]);
  return [
    ...positions.map(({ value }) => `${writtenOut(value.title)} \n ${value.employer ?? ''}`),
    ...(headline === undefined ? [] : [writtenOut(headline.value)]),
    ...[...titles, headline?.value].map(text => (text ? named(fieldOfTitle(text)) : '')),
    ...studies.map(text => (text ? named(fieldOfStudies(text)) : '')),
  ];
}

/** The values of every fact of a profile; provenance and dates of capture left out. */
function profileTexts(profile: Profile): string[] {
  const {
    key: _key,
    address: _address,
    connection: _connection,
    degree: _degree,
    ...rest
  } = profile;
  const texts: string[] = [];
  for (const field of Object.values(rest)) {
    const facts = Array.isArray(field) ? field : [field];
    for (const fact of facts) {
      if (fact !== undefined) texts.push(textsIn(fact.value).join(' \n '));
    }
  }
  return texts;
}

const profiles = new WeakMap<Profile, Map<string, Ground>>();
const senders = new WeakMap<Sender, Ground>();
const asserted = new WeakMap<readonly string[], Ground>();

/**
 * What the captured profile says, and what this language calls the fields it is about (the
 * house's own words where none is given); made once per profile object.
 */
export function profileGround(profile: Profile, language = ''): Ground {
  const grounds = profiles.get(profile) ?? new Map<string, Ground>();
  profiles.set(profile, grounds);
  const { say } = questionPackFor(language);
  const ground =
    grounds.get(language) ??
    groundOfTexts([...profileTexts(profile), ...impliedTexts(profile, say)]);
  grounds.set(language, ground);
  return ground;
}

/** What the sender has said of themselves; made once per sender object. */
export function senderGround(sender: Sender): Ground {
  let ground = senders.get(sender);
  if (ground === undefined) {
    const { plan: _plan, register: _register, ...rest } = sender;
    ground = groundOfTexts(Object.values(rest).flatMap(value => textsIn(value)));
    senders.set(sender, ground);
  }
  return ground;
}

/** What the sender has asserted for this letter; made once per list. */
export function assertedGround(words: readonly string[]): Ground {
  let ground = asserted.get(words);
  if (ground === undefined) {
    ground = groundOfTexts(words);
    asserted.set(words, ground);
  }
  return ground;
}
