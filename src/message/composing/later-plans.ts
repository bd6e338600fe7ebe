import type { Channel, Occasion } from '../terms.ts';
import type { Plan } from './plan.ts';

type Planner = (channel: Channel) => Plan;

/** What makes one later occasion: its paragraphs, and the parts it can do without. */
interface Outline {
  readonly body: readonly (readonly string[])[];
  readonly droppable: readonly string[];
  /** Parts whose absence would be felt: left out only when nothing else helps. */
  readonly dear?: readonly string[];
  /** Who is greeted: the person themselves unless said otherwise. */
  readonly greeting?: string;
  /** The subject, where it is not the one of the first letter. */
  readonly subject?: string;
}

const BRIEF: readonly Channel[] = ['note', 'spoken'];

/** The plan of an outline on a channel: one paragraph where room is short, a letter elsewhere. */
function planned({ body, droppable, greeting, subject = 'subject', dear = [] }: Outline): Planner {
  return channel => {
    const brief = BRIEF.includes(channel);
    const hello = greeting ?? greetingOf(channel);
    const close = closeOf(channel);
    return {
      paragraphs: brief
        ? [
            [
              hello,
              ...body.flat().filter(part => part !== 'thanks' && part !== 'intro-thanks'),
              ...close,
            ],
          ]
        : [[hello], ...body, close],
      droppable,
      extras: droppable.filter(part => !dear.includes(part)),
      dear,
      prefers: brief ? 'short' : 'full',
      ...(channel === 'email' || channel === 'inmail' ? { subject } : {}),
    };
  };
}

function greetingOf(channel: Channel): string {
  if (channel === 'spoken') return 'greeting-spoken';
  return channel === 'note' ? 'greeting-note' : 'greeting';
}

function closeOf(channel: Channel): string[] {
  if (channel === 'spoken') return [];
  return [channel === 'note' ? 'close-note' : 'sign-off'];
}

/** Every later occasion; what belongs in each is evidence sections 3 and 4. */
export const LATER_PLANS: Readonly<Record<Exclude<Occasion, 'first-request'>, Planner>> = {
  reminder: planned({
    body: [['reminder-open'], ['reminder-ask'], ['reminder-out', 'thanks']],
    droppable: ['thanks'],
  }),
  booking: planned({
    subject: 'subject-booking',
    body: [
      ['booking-glad', 'booking-times'],
      ['booking-how', 'booking-prepare'],
    ],
    droppable: ['booking-prepare', 'booking-how'],
  }),
  'thank-you': planned({
    subject: 'subject-thanks',
    body: [
      ['thanks-open', 'thanks-learned'],
      ['thanks-use', 'offer-own'],
      ['thanks-else', 'thanks-touch'],
    ],
    droppable: ['thanks-touch', 'offer-own', 'thanks-else', 'thanks-use'],
  }),
  'keeping-in-touch': planned({
    subject: 'subject-news',
    body: [
      ['touch-open', 'touch-news'],
      ['touch-offer', 'touch-out'],
    ],
    droppable: ['touch-offer', 'touch-out'],
  }),
  'introduction-request': planned({
    subject: 'subject-introduction',
    greeting: 'greeting-introducer',
    body: [['intro-open', 'intro-ask'], ['intro-out', 'intro-thanks'], ['intro-forward']],
    droppable: ['intro-forward'],
    dear: ['intro-forward'],
  }),
  'news-to-introducer': planned({
    subject: 'subject-introducer',
    greeting: 'greeting-introducer',
    body: [['news-open', 'news-what'], ['news-thanks']],
    droppable: [],
  }),
  goodbye: planned({
    subject: 'subject-answer',
    body: [['goodbye-open'], ['goodbye-wish']],
    droppable: ['goodbye-wish'],
  }),
  'answer-not-now': planned({
    subject: 'subject-answer',
    body: [['not-now-open'], ['not-now-later', 'not-now-wish']],
    droppable: ['not-now-wish', 'not-now-later'],
  }),
  'answer-ask-colleague': planned({
    subject: 'subject-answer',
    body: [['colleague-thanks'], ['colleague-how']],
    droppable: ['colleague-how'],
  }),
};
