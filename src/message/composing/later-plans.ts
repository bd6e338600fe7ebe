import type { Channel, Occasion } from '../terms.ts';
import type { Plan } from './plan.ts';

type Planner = (channel: Channel) => Plan;

/** A short letter: greeting, what it is about in one paragraph, a close. */
function letter(
  ...body: readonly (readonly string[])[]
): (droppable?: readonly string[]) => Planner {
  return (droppable = []) =>
    channel => {
      const brief = channel === 'note' || channel === 'spoken';
      const greeting =
        channel === 'spoken' ? 'greeting-spoken' : brief ? 'greeting-note' : 'greeting';
      const close = channel === 'spoken' ? [] : [channel === 'note' ? 'close-note' : 'sign-off'];
      const paragraphs = brief
        ? [[greeting, ...body.flat().filter(part => part !== 'thanks'), ...close]]
        : [[greeting], ...body, close];
      return {
        paragraphs,
        droppable,
        prefers: brief ? 'short' : 'full',
        ...(channel === 'email' || channel === 'inmail' ? { subject: 'subject' } : {}),
      };
    };
}

/** Every later occasion; what belongs in each is evidence sections 3 and 4. */
export const LATER_PLANS: Readonly<Record<Exclude<Occasion, 'first-request'>, Planner>> = {
  reminder: letter(
    ['reminder-open', 'reminder-why'],
    ['reminder-ask'],
    ['reminder-out', 'thanks'],
  )(['reminder-why', 'thanks']),
  booking: letter(
    ['booking-glad', 'booking-times'],
    ['booking-how', 'booking-prepare'],
  )(['booking-prepare', 'booking-how']),
  'thank-you': letter(
    ['thanks-open', 'thanks-learned'],
    ['thanks-use', 'thanks-else', 'thanks-touch'],
  )(['thanks-touch', 'thanks-else', 'thanks-use']),
  'keeping-in-touch': letter(
    ['touch-open', 'touch-news'],
    ['touch-offer', 'touch-out'],
  )(['touch-offer', 'touch-out']),
  'introduction-request': letter(
    ['intro-open', 'intro-why'],
    ['intro-out', 'thanks'],
    ['intro-forward'],
  )(['thanks', 'intro-why']),
  'news-to-introducer': letter(['news-open', 'news-what'], ['news-thanks'])([]),
  goodbye: letter(['goodbye-open'], ['goodbye-wish'])(['goodbye-wish']),
  'answer-not-now': letter(
    ['not-now-open'],
    ['not-now-later', 'not-now-wish'],
  )(['not-now-wish', 'not-now-later']),
  'answer-ask-colleague': letter(['colleague-thanks'], ['colleague-how'])(['colleague-how']),
};
