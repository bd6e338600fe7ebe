import type { Channel, Occasion } from '../../../message/terms.ts';
import { calendarOfPlace } from '../../../outreach/calendars/calendar-of-place.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent, SentMessage } from '../../../outreach/event.ts';
import { nextStep } from '../../../outreach/next-step.ts';
import { isSent } from '../../../outreach/sent.ts';
import { standingOf } from '../../../outreach/standing.ts';
import { waitingCopy } from '../../../outreach/waiting-copy.ts';
import type { ProfileReading } from '../../../profile/reading.ts';
import { senderIn } from '../../../sender/sender-in.ts';
import type { WorkingDraft } from '../../../store/store.ts';
import { firstBlanks, languagesFor } from './choose-language.ts';
import { recomposed } from './compose-desk.ts';
import { contextFromEvents } from './context-from-events.ts';
import { withCopied } from './copied-elsewhere.ts';
import { withoutDebrief } from './debriefed.ts';
import { storedUndo } from './edits.ts';
import type { Memory } from './memory.ts';
import { modeOf, occasionOf, occasionsBeside } from './occasion.ts';
import type { Craft } from './ports.ts';
import { rankedFor } from './ranked.ts';
import type { BareDesk, Desk } from './state.ts';
import { withEarlier } from './with-earlier.ts';

/** The newest message that went out, as it went out. */
export function lastSent(events: readonly OutreachEvent[]): SentMessage | undefined {
  return effectiveEvents(events).findLast(isSent)?.payload;
}

/**
 * Where things stand after these events, and what may be written now.
 *
 * @param wanted what the sender would rather write; counts only where it makes sense
 * @param place where the person is, since they wait and answer by their own working week
 */
export function situation(
  { events, refused }: Pick<Memory, 'events' | 'refused'>,
  now: number,
  wanted: Occasion | undefined,
  place: string | undefined,
): Pick<Desk, 'standing' | 'step' | 'mode' | 'occasion' | 'usual' | 'others'> {
  const standing = standingOf(events);
  const step = nextStep(standing, now, calendarOfPlace(place));
  const mode = refused ? 'closed' : modeOf(standing, step, now);
  const usual = { mode, occasion: occasionOf(step.action) };
  const planned = mode === 'writing' ? usual.occasion : undefined;
  const others = refused ? [] : occasionsBeside(planned, standing, events);
  const chosen = others.find(occasion => occasion === wanted);
  const written = chosen === undefined ? usual : ({ mode: 'writing', occasion: chosen } as const);
  return { standing, step, usual, others, ...written };
}

/** A note goes with an invitation and with nothing else: what comes later is a message at first. */
function channelOf(channel: Channel, occasion: Occasion): Channel {
  return channel === 'note' && occasion !== 'first-request' ? 'message' : channel;
}

/**
 * The desk for a person just read: what was left there the last time, else a fresh
 * letter for the best reason on the likely channel.
 */
export function openDesk(craft: Craft, page: ProfileReading, memory: Memory, now: number): Desk {
  const own = memory.habits.sender;
  const { reading, asRead } = withEarlier(page, memory.profile);
  const { profile } = reading;
  const saved = memory.draft;
  const waiting = waitingCopy(memory.events);
  const chosen = saved?.language ?? waiting?.payload.language;
  const { languages, language } = languagesFor(craft, own, profile, chosen);
  const sender = senderIn(own, language);
  const context = {
    ...contextFromEvents(memory.events),
    ...(saved && withoutDebrief(saved.context)),
  };
  const { insights, reasons } = rankedFor(craft, {
    profile,
    sender,
    context,
    now,
    language,
  });
  const best = reasons[0];
  if (best === undefined) throw new Error('There is no reason to choose from');
  const offered = reasons.some(reason => reason.kind === saved?.reason);
  const fresh: WorkingDraft = {
    contact: profile.key,
    channel: craft.likelyChannel(profile),
    reason: best.kind,
    wording: 0,
    context,
    texts: {},
    asserted: [],
    overridden: [],
    savedAt: now,
  };
  const kept = saved && { ...saved, context, reason: offered ? saved.reason : best.kind };
  const latest = kept ?? fresh;
  const copied = waiting?.payload;
  const wanted = latest.copiedAt === undefined ? copied?.occasion : undefined;
  const found = situation(memory, now, latest.occasion ?? wanted, profile.place?.value);
  const onChannel = { ...latest, channel: channelOf(latest.channel, found.occasion) };
  const letter = withCopied(onChannel, { ...found, language }, waiting);
  const desk: BareDesk = {
    own,
    sender,
    languages,
    language,
    insights,
    reasons,
    letter,
    memory,
    reading,
    asRead,
    copied,
    ...found,
    blanks: found.mode === 'writing' ? firstBlanks(sender) : {},
    undo: storedUndo(letter.texts),
  };
  return recomposed(craft, desk, now, copied !== undefined);
}
