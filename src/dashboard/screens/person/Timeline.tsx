import type { OutreachEvent } from '../../../outreach/event.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { eventWords } from './event-words.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** The text that went out, where the event carries one. */
function textOfEvent(event: OutreachEvent): string | undefined {
  return 'text' in event.payload && event.kind !== 'noted' ? event.payload.text : undefined;
}

function Line({ event, log }: { readonly event: OutreachEvent; readonly log: Log }) {
  const { now } = useBook();
  const text = textOfEvent(event);
  const words = eventWords(event, now());
  return (
    <li class="timeline-line">
      <time class="soft" dateTime={new Date(event.at).toISOString()}>
        {spokenDay(event.at, now())}
      </time>
      <div>
        <p>{words}</p>
        {text !== undefined && (
          <details>
            <summary>{TEXTS.showText}</summary>
            <p class="letter-text">{text}</p>
          </details>
        )}
      </div>
      <Button kind="quiet" label={`${TEXTS.undo}: ${words}`} onClick={() => void log.undo(event)}>
        {TEXTS.undo}
      </Button>
    </li>
  );
}

/** What happened, latest first; every line can be taken back. */
export function Timeline({ person, log }: { readonly person: Person; readonly log: Log }) {
  const lines = [...person.effective].reverse();
  return (
    <section class="paper">
      <h2>{TEXTS.timeline}</h2>
      {lines.length === 0 ? (
        <p class="soft">{TEXTS.timelineEmpty}</p>
      ) : (
        <ol class="lines">
          {lines.map(event => (
            <Line key={event.id} event={event} log={log} />
          ))}
        </ol>
      )}
    </section>
  );
}
