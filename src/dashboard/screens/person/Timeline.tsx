import type { OutreachEvent } from '../../../outreach/event.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { toldApart } from '../../../ui/told-apart.ts';
import { useBook } from '../../book.ts';
import { eventWords } from './event-words.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** The words an event carries: a letter that went out, notes as they were then, or what a talk taught. */
function textOfEvent(event: OutreachEvent): string | undefined {
  const words =
    event.kind === 'met'
      ? [event.payload.learned, event.payload.notes].filter(part => part !== '').join('\n\n')
      : 'text' in event.payload
        ? event.payload.text
        : '';
  return words === '' ? undefined : words;
}

/** What the product saw by itself: it happened, and taking it back would change nothing. */
const ONLY_SEEN: ReadonlySet<OutreachEvent['kind']> = new Set(['noticed', 'drafted']);

interface LineProps {
  readonly event: OutreachEvent;
  /** Its words, told apart from other lines of the same words. */
  readonly name: string;
  readonly log: Log;
}

function Line({ event, name, log }: LineProps) {
  const { now } = useBook();
  const text = textOfEvent(event);
  return (
    <li class="timeline-line">
      <div>
        <time class="soft small" dateTime={new Date(event.at).toISOString()}>
          {spokenDay(event.at, now())}
        </time>
        <p>{eventWords(event, now())}</p>
        {text !== undefined && (
          <details>
            <summary>
              {TEXTS.showText}
              <span class="for-ears">: {name}</span>
            </summary>
            <p class="letter-text">{text}</p>
          </details>
        )}
      </div>
      {!ONLY_SEEN.has(event.kind) && (
        <Button kind="quiet" label={`${TEXTS.undo}: ${name}`} onClick={() => void log.undo(event)}>
          {TEXTS.undo}
        </Button>
      )}
    </li>
  );
}

/** Lines shown at once; a longer story is folded behind them. */
const SHOWN = 8;

interface LinesProps {
  readonly events: readonly OutreachEvent[];
  /** By place in `events`. */
  readonly names: readonly string[];
  readonly log: Log;
}

/** Lines of the story in order. */
function Lines({ events, names, log }: LinesProps) {
  return (
    <ol class="lines">
      {events.map((event, i) => (
        <Line key={event.id} event={event} name={names[i] ?? ''} log={log} />
      ))}
    </ol>
  );
}

/** What happened, latest first; whatever the sender said or did can be taken back. */
export function Timeline({ person, log }: { readonly person: Person; readonly log: Log }) {
  const { now } = useBook();
  const lines = [...person.effective].reverse();
  const names = toldApart(lines.map(event => eventWords(event, now())));
  return (
    <section class="paper">
      <h2>{TEXTS.timeline}</h2>
      {lines.length === 0 ? (
        <p class="soft">{TEXTS.timelineEmpty}</p>
      ) : (
        <Lines events={lines.slice(0, SHOWN)} names={names} log={log} />
      )}
      {lines.length > SHOWN && (
        <details>
          <summary>{TEXTS.timelineEarlier(lines.length - SHOWN)}</summary>
          <Lines events={lines.slice(SHOWN)} names={names.slice(SHOWN)} log={log} />
        </details>
      )}
    </section>
  );
}
