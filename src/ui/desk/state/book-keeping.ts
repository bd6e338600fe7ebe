import type { Occasion } from '../../../message/terms.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent, SentMessage } from '../../../outreach/event.ts';
import { isSent } from '../../../outreach/sent.ts';
import { withLanguage } from './choose-language.ts';
import { recomposed } from './compose-desk.ts';
import { situation } from './open-desk.ts';
import type { Ports } from './ports.ts';
import { recipientOf } from './recipient.ts';
import { blockers, reviewed } from './review-desk.ts';
import { sentKind } from './sent-kind.ts';
import type { Desk } from './state.ts';
import { replacedKey, textKey } from './text-key.ts';
import { keyNow, textNow } from './texts-of-desk.ts';

type Look = () => Desk;
type Keep = (desk: Desk) => void;

/** A step on the way of a letter, which is noted in the book once what was done `before` is. */
export type LetterStep = (
  ports: Ports,
  look: Look,
  keep: Keep,
  before: Promise<unknown>,
) => Promise<void>;

/** The letter as it goes to the clipboard, for the event. */
function messageOf(desk: Desk): SentMessage {
  const { text, subject } = textNow(desk);
  const { channel, reason } = desk.letter;
  const to = recipientOf(desk);
  return {
    channel,
    reason,
    occasion: desk.occasion,
    text,
    ...(subject === undefined ? {} : { subject }),
    ...(to === undefined ? {} : { to }),
    phrasings: desk.composed.phrasings,
    language: desk.language,
  };
}

/** The desk after one more event, with the letter for it that the sender chose, if any. */
function withEvent(ports: Ports, desk: Desk, event: OutreachEvent, chosen?: Occasion): Desk {
  const memory = { ...desk.memory, events: [...desk.memory.events, event] };
  const { occasion: _before, ...letter } = desk.letter;
  const place = desk.reading.profile.place?.value;
  const next = { ...desk, memory, letter, ...situation(memory, ports.now(), chosen, place) };
  return next.mode === 'writing' && next.others.includes(next.occasion)
    ? { ...next, letter: { ...letter, occasion: next.occasion } }
    : next;
}

/**
 * Copies the letter unless a blocker forbids it, and notes that it was copied.
 * It is looked over once more, whatever the screen shows by now. The clipboard comes first: it needs the sender's own click.
 */
export const copyLetter: LetterStep = async (ports, look, keep, before) => {
  const desk = reviewed(ports.craft, look(), ports.now());
  if (desk.mode !== 'writing' || blockers(desk).length > 0) return;
  const copied = messageOf(desk);
  const at = ports.now();
  await ports.copy(copied.text);
  const { letter } = look();
  keep({ ...look(), copied, news: 'copied', letter: { ...letter, copiedAt: at } });
  await before;
  const event = await ports.store.append(letter.contact, 'copied', copied, at);
  const { memory } = look();
  keep({ ...look(), memory: { ...memory, events: [...memory.events, event] } });
};

/** The texts without the one that went out; what was typed since it was copied stays. */
function withoutSent(desk: Desk, sent: SentMessage): Desk['letter']['texts'] {
  const { channel, reason, occasion, language = desk.language } = sent;
  const friend = occasion === 'introduction-request' ? sent.to?.contact : undefined;
  const key = textKey(channel, reason, occasion, friend, language);
  if (desk.letter.texts[key] !== undefined && desk.letter.texts[key].text !== sent.text) {
    return desk.letter.texts;
  }
  const { [key]: _sent, [replacedKey(key)]: _replaced, ...texts } = desk.letter.texts;
  return texts;
}

/** Whoever led here and is in the book has heard how it went: that is noted with them, too (A13). */
async function tellBook({ store, now }: Ports, desk: Desk, sent: SentMessage): Promise<void> {
  const { key, name } = desk.reading.profile;
  const to = sent.occasion === 'news-to-introducer' ? sent.to?.contact : undefined;
  if (to === undefined || (await store.contact(to)) === undefined) return;
  await store.append(to, 'told-news', { name: name.value.full, contact: key }, now());
}

/** Takes back what `tellBook` noted last. */
async function untellBook({ store, now }: Ports, desk: Desk, sent: SentMessage): Promise<void> {
  const to = sent.occasion === 'news-to-introducer' ? sent.to?.contact : undefined;
  if (to === undefined) return;
  const { key } = desk.reading.profile;
  const told = effectiveEvents(await store.eventsOf(to)).findLast(
    event => event.kind === 'told-news' && event.payload.contact === key,
  );
  if (told !== undefined) await store.undo(told, now());
}

/** "I sent it", said of this very message in another window of which this one has not heard yet. */
async function saidElsewhere(
  { store }: Ports,
  { letter, memory }: Desk,
  copied: SentMessage,
): Promise<OutreachEvent | undefined> {
  const known = new Set(memory.events.map(event => event.id));
  const { occasion, text } = copied;
  return effectiveEvents(await store.eventsOf(letter.contact)).findLast(
    event =>
      !known.has(event.id) &&
      event.kind === sentKind(occasion) &&
      event.payload.occasion === occasion &&
      event.payload.text === text,
  );
}

/** Notes that the copied message went out, as the sender says, and lets the letter rest. */
export const confirmSent: LetterStep = async (ports, look, keep, before) => {
  const { copied, letter } = look();
  if (copied === undefined) return;
  const kind = sentKind(copied.occasion);
  // Taken off the desk first: a second press finds nothing more to confirm.
  keep({ ...look(), copied: undefined });
  await before;
  let event: OutreachEvent;
  let elsewhere: OutreachEvent | undefined;
  try {
    elsewhere = await saidElsewhere(ports, look(), copied);
    event = elsewhere ?? (await ports.store.append(letter.contact, kind, copied, ports.now()));
  } catch (error) {
    keep({ ...look(), copied });
    throw error;
  }
  const desk = look();
  const texts = withoutSent(desk, copied);
  const next = withEvent(ports, desk, event);
  const { copiedAt: _waited, ...letterNow } = next.letter;
  // The way to the friend is not the way to the person.
  const rest =
    copied.occasion === 'introduction-request'
      ? { ...letterNow, channel: ports.craft.likelyChannel(desk.reading.profile) }
      : letterNow;
  keep({
    ...next,
    letter: { ...rest, texts, asserted: [], overridden: [] },
    copied: undefined,
    undo: [],
    news: 'sent',
  });
  // Last: the letter is out and rests, whether or not this can be noted.
  if (elsewhere === undefined) await tellBook(ports, look(), copied);
};

/** Takes "I sent it" back by an event of its own, and puts the letter back into the box. */
export const takeBackSent: LetterStep = async (ports, look, keep, before) => {
  await before;
  const { memory } = look();
  const last = effectiveEvents(memory.events).findLast(isSent);
  if (last === undefined) return;
  const message = last.payload;
  const at = ports.now();
  const event = await ports.store.undo(last, at);
  const rested = withEvent(ports, look(), event, message.occasion);
  const { channel, reason, text, subject, language = rested.language } = message;
  const next = withLanguage(ports.craft, rested, language, at);
  const desk: Desk = { ...next, letter: { ...next.letter, channel, reason }, copied: message };
  const box = { text, edited: true, ...(subject === undefined ? {} : { subject }) };
  const texts = { ...desk.letter.texts, [keyNow(desk)]: box };
  const back = { ...desk, news: undefined, letter: { ...desk.letter, texts, copiedAt: at } };
  keep(recomposed(ports.craft, back, at));
  await untellBook(ports, look(), message);
};
