import { type Channel, OCCASIONS, type Occasion } from '../../../message/terms.ts';
import type { OutreachEvent, SentMessage } from '../../../outreach/event.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';
import { CHANNEL_LABELS } from '../../texts.ts';
import { ANSWER_LABELS, WAY_LABELS } from './texts.ts';

/** What each kind of message is called when it is told about later. */
const OCCASION_WORDS: Readonly<Record<Occasion, string>> = {
  'first-request': 'your request',
  reminder: 'your reminder',
  booking: 'times to choose from',
  'thank-you': 'your thank-you',
  'keeping-in-touch': 'some news',
  'introduction-request': 'your wish for an introduction',
  'news-to-introducer': 'news of how it went',
  goodbye: 'a kind goodbye',
  'answer-not-now': 'your answer to "not now"',
  'answer-ask-colleague': 'your thanks for the pointer',
};

/** What the sender thought of this work after a talk (A1). */
const SUITS = {
  yes: ' This work still suits you.',
  no: ' This work may not be for you.',
  unsure: '',
} as const;

/** What a message of this occasion is called later, e.g. `your reminder`. */
export function occasionWords(occasion: string): string {
  const known = OCCASIONS.find(name => name === occasion);
  return known === undefined ? 'a message' : OCCASION_WORDS[known];
}

/** Who else it went to, as in "You sent Dana Reyes your wish". */
function recipient({ to }: SentMessage): string {
  return to === undefined ? '' : `${to.name} `;
}

/** A channel within a sentence: only a name keeps its capitals. */
function channelWords(channel: Channel): string {
  const label = CHANNEL_LABELS[channel];
  return channel === 'inmail' ? label : label.toLowerCase();
}

/** One event as a line of the timeline. */
export function eventWords(event: OutreachEvent, now: number): string {
  switch (event.kind) {
    case 'noticed':
      return 'You read their profile.';
    case 'drafted':
      return 'A first draft was made.';
    case 'copied':
      return `You copied ${occasionWords(event.payload.occasion)}.`;
    case 'sent':
    case 'reminded':
    case 'thanked':
    case 'kept-in-touch':
      return `You sent ${recipient(event.payload)}${occasionWords(event.payload.occasion)} (${channelWords(event.payload.channel)}).`;
    case 'invitation-accepted':
      return 'They accepted your invitation.';
    case 'replied':
      return event.payload.answer === 'redirected'
        ? `They pointed you to ${event.payload.to}.`
        : `They answered: ${ANSWER_LABELS[event.payload.answer].toLowerCase()}.`;
    case 'scheduled':
      return `You agreed to talk on ${spokenDay(event.payload.when, now)}: ${WAY_LABELS[event.payload.way].toLowerCase()}.`;
    case 'met':
      return `You talked.${SUITS[event.payload.stillSuits ?? 'unsure']}`;
    case 'offered':
      return `You offered: ${event.payload.gift}.`;
    case 'delivered':
      return `You gave: ${event.payload.gift}.`;
    case 'referred-to':
      return `They named ${event.payload.name}.`;
    case 'introduced-by':
      return `${event.payload.name} sent you here.`;
    case 'not-introduced':
      return event.payload.why === 'no'
        ? `${event.payload.name} would rather not introduce you.`
        : `${event.payload.name} does not know them well enough to introduce you.`;
    case 'told-news':
      return `They heard how it went with ${event.payload.name}.`;
    case 'same-as':
      return event.payload.same
        ? 'You said this name and a profile you read are one person.'
        : 'You said a profile of this name is somebody else.';
    case 'let-go':
      return 'You let this one go.';
    case 'moved-employer':
      return `They moved to ${event.payload.to}.`;
    case 'do-not-contact':
      return 'You decided not to contact them again.';
    case 'noted':
      return 'You changed your notes.';
    case 'tagged':
      return event.payload.tags.length === 0
        ? 'You took all tags off.'
        : `You tagged them: ${event.payload.tags.join(', ')}.`;
    case 'asked':
      return 'You changed your own questions.';
    case 'undone':
      return 'You took something back.';
  }
}
