import { DASHBOARD, type PersonTask, personFragment } from '../../dashboard-address.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

/** Whether an answer may have come since the sender last looked. */
function mayHaveAnswered({ standing, news }: Desk): boolean {
  return news !== 'sent' && (standing.state === 'waiting' || standing.state === 'accepted');
}

/**
 * The one question worth asking when the profile of somebody who was written to is
 * opened again. It is only ever shown on a click of the sender's: it never nags (A14).
 */
export function HaveTheyAnswered({ desk }: { readonly desk: Desk }) {
  if (!mayHaveAnswered(desk)) return null;
  const link = (task: PersonTask, words: string) => (
    <a
      class="button button-plain"
      href={`${DASHBOARD}${personFragment(desk.reading.profile.key, task)}`}
      target="_blank"
      rel="noopener"
    >
      {words}
    </a>
  );
  return (
    <section class="answered" aria-labelledby="answered">
      <h2 id="answered" class="section-title">
        {TEXTS.answered.question}
      </h2>
      <p class="row">
        {link('answered', TEXTS.answered.reply)}
        {link('meeting', TEXTS.answered.meeting)}
      </p>
    </section>
  );
}
