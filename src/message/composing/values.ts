import { employerInProse } from '../../profile/employers/employer-in-prose.ts';
import type { FactRef } from '../../profile/fact-ref.ts';
import type { Insight } from '../../profile/insight.ts';
import { fieldOfTitle, fieldsNamedIn } from '../../profile/insights/field-of.ts';
import { townOf } from '../../profile/insights/place-names.ts';
import type { Sender } from '../../sender/sender.ts';
import type { ComposeContext, ComposeRequest } from '../compose-types.ts';
import type { Blank, SpanSource } from '../draft.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import { isValueName, type ValueName } from '../phrases/phrase.ts';
import { valuesSaid } from '../prose/terms.ts';
import { aboutValue } from './about.ts';
import { fittingOffer } from './fitting-offer.ts';
import { ownWords, saidOf } from './own-words.ts';
import { workInsight } from './work-insight.ts';

/** Words to put into a phrase, with where they come from. */
export interface Value {
  readonly text: string;
  readonly source: SpanSource;
}

/** Values at hand for one message; a phrase that needs another cannot be used. */
export type Values = ReadonlyMap<ValueName, Value>;

/** A quotation longer than this no longer reads as one. */
const QUOTE_LENGTH = 90;
const DAY = 86_400_000;

/** The values every phrase may use: of the person, the sender, and what the sender said beside. */
export function baseValues(request: ComposeRequest, pack: LanguagePack): Values {
  const values = new Map<ValueName, Value>();
  const put = putInto(values);
  putPerson(request, put);
  putSender(request, pack, put);
  putTrade(request, pack, put);
  putContext(request, pack, put);
  if (request.occasion === 'first-request') putOwnWords(request, pack, put);
  else putAbout(request, pack, values);
  return values;
}

/** The values of an insight, for the phrases that speak of it. */
export function valuesOfInsight(
  insight: Insight | undefined,
  request: ComposeRequest,
  pack: LanguagePack,
): Values {
  const values = new Map<ValueName, Value>();
  if (insight !== undefined) putInsight(insight, request, pack, putInto(values));
  return values;
}

function putAbout(request: ComposeRequest, pack: LanguagePack, values: Map<ValueName, Value>) {
  const work = workInsight(request);
  const own = new Map([...values, ...valuesOfInsight(work, request, pack)]);
  const about = aboutValue('about', work, own, pack);
  const aboutThem = aboutValue('about-them', work, own, pack);
  if (about !== undefined) values.set('about', about);
  if (aboutThem !== undefined) values.set('aboutThem', aboutThem);
}

type Put = (name: ValueName, text: string | undefined, source: SpanSource) => void;

/** Sets values that have words, on one line. */
function putInto(values: Map<ValueName, Value>): Put {
  return (name, text, source) => {
    const clean = text?.replace(/\s+/g, ' ').trim();
    if (clean !== undefined && clean !== '') values.set(name, { text: clean, source });
  };
}

function fromFacts(...facts: FactRef[]): SpanSource {
  return { kind: 'fact', facts };
}

function putInsight(insight: Insight, { profile }: ComposeRequest, pack: LanguagePack, put: Put) {
  const source: SpanSource = { kind: 'fact', facts: insight.evidence };
  for (const [name, text] of Object.entries(valuesSaid(insight, profile, pack.say))) {
    if (isValueName(name) && name !== 'quote')
      put(name, name === 'place' ? townOf(text) : text, source);
  }
  const [ref] = insight.evidence;
  if (insight.kind === 'post' && ref !== undefined) {
    const post = profile.posts[Number(ref.split('.')[1])]?.value.text;
    if (post !== undefined) put('quote', pack.quote(post, QUOTE_LENGTH), source);
  }
  if (insight.kind === 'about-why' && insight.values['quote'] !== undefined) {
    put('said', saidOf(insight, pack), source);
    put('quote', pack.quote(`${insight.values['quote']}.`, QUOTE_LENGTH), source);
  }
}

function putOwnWords(request: ComposeRequest, pack: LanguagePack, put: Put) {
  const own = ownWords(request, pack);
  if (own === undefined) return;
  const source = fromFacts(own.fact);
  if ('said' in own) put('said', own.said, source);
  else if ('lesson' in own) put('lesson', own.lesson, source);
  else put('words', own.words, source);
}

/**
 * The trade both are in, or the one the sender is looking towards and they are in
 * already; by the sender's own words and the title on the page.
 */
function putTrade({ profile, sender, reason }: ComposeRequest, pack: LanguagePack, put: Put) {
  const refs = profile.positions.flatMap(({ value }, index) =>
    value.period?.current ? [`positions.${index}`] : [],
  );
  const [ref] = refs;
  const title = profile.positions[Number(ref?.split('.')[1])]?.value.title;
  const field = title === undefined ? undefined : fieldOfTitle(title);
  if (ref === undefined || field === undefined || reason.insight?.kind === 'shared-path') return;
  const own = fieldsNamedIn(sender.background);
  const name = pack.say({ kind: 'field', english: field.name });
  if (own.some(({ id }) => id === field.id)) put('trade', name, fromFacts(ref));
  else if (fieldsNamedIn(sender.exploring).some(({ id }) => id === field.id)) {
    put('goal', name, fromFacts(ref));
  }
}

function putPerson({ profile: { name, place } }: ComposeRequest, put: Put) {
  if (place !== undefined) put('city', townOf(place.value), fromFacts('place'));
  const { first, full, last, title } = name.value;
  put('name', first, fromFacts('name'));
  put('fullName', full, fromFacts('name'));
  const formal = title !== undefined && last !== undefined ? `${title} ${last}` : full;
  put('formalName', formal, fromFacts('name'));
}

function putSender(request: ComposeRequest, pack: LanguagePack, put: Put) {
  const { sender } = request;
  const own = (field: keyof Sender): SpanSource => ({ kind: 'sender', field });
  const orBlank = (name: ValueName, text: string, field: Blank & keyof Sender) =>
    text.trim() === ''
      ? put(name, pack.blanks[field], { kind: 'blank', blank: field })
      : put(name, text, own(field));
  orBlank('sender', sender.firstName, 'firstName');
  orBlank('background', unstopped(sender.background), 'background');
  orBlank('exploring', unstopped(sender.exploring), 'exploring');
  put('minutes', String(sender.minutes), own('minutes'));
  put('offer', unstopped(fittingOffer(sender.offers, request) ?? ''), own('offers'));
  put('signOff', sender.signOff.replace(/,\s*$/, ''), own('signOff'));
}

/** Who is between the two: who is asked, who has introduced, or for news also who referred. */
function introducerOf({ context, occasion }: ComposeRequest): string | undefined {
  if (occasion === 'introduction-request') return context.friend;
  const named = [
    context.introducer,
    ...(occasion === 'news-to-introducer' ? [context.referrer] : []),
  ];
  return named.find(name => name !== undefined && name.trim() !== '');
}

/** How the one in between is greeted. */
function introducerName(request: ComposeRequest): string {
  const asked = request.occasion === 'introduction-request';
  const first = asked ? (request.context.friendFirst ?? '').trim() : '';
  return first === '' ? shortName(introducerOf(request) ?? '') : first;
}

/** How one greets somebody one knows: by the first name, where it is plain which that is. */
function shortName(name: string): string {
  const [first = '', second, ...more] = name.trim().split(/\s+/);
  const plain = second !== undefined && more.length === 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(first);
  return plain && !/^(?:Prof|Sir|Dame|Lord|Lady|Mrs|Miss|Rev|Sister|Father|Judge)$/.test(first)
    ? first
    : name.trim();
}

/** Without a final full stop, since the phrase around it brings its own. */
function unstopped(text: string): string {
  return text.trim().replace(/[.,;]+$/, '');
}

function putContext(request: ComposeRequest, pack: LanguagePack, put: Put) {
  const { context, now, occasion } = request;
  const between = occasion === 'introduction-request' ? 'friend' : 'introducer';
  const own: SpanSource = { kind: 'sender', field: 'context' };
  const orBlank = (name: ValueName, text: string | undefined, blank: Blank) =>
    text === undefined || text.trim() === ''
      ? put(name, pack.blanks[blank], { kind: 'blank', blank })
      : put(name, unstopped(text), own);
  orBlank('referrer', context.referrer, 'referrer');
  orBlank('introducer', introducerOf(request), between);
  orBlank('introducerName', introducerName(request), between);
  const english = employerInProse(context.friendPlace ?? '');
  if (english !== undefined) put('friendPlace', pack.say({ kind: 'organisation', english }), own);
  orBlank('learned', context.learned, 'learned');
  orBlank('news', context.news, 'news');
  orBlank('times', timesOf(context, pack), 'time');
  put('personal', context.personal, { kind: 'sender', field: 'personal' });
  put('later', unstopped(context.later ?? ''), own);
  put('colleague', unstopped(context.colleague ?? ''), own);
  put('named', pack.all((context.named ?? []).map(unstopped)), own);
  put('promised', pack.all((context.promised ?? []).map(unstopped)), own);
  if (context.sentAt !== undefined) {
    put('ago', pack.ago(Math.floor((now - context.sentAt) / DAY)), own);
  }
}

function timesOf({ times = [] }: ComposeContext, pack: LanguagePack): string {
  return pack.either(times.map(time => time.trim()).filter(time => time !== ''));
}
