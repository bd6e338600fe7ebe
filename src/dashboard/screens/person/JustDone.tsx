import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { eventWords } from './event-words.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';

/** The sentence about the last step: what the sender meant to say comes last in it. */
function wordsOf({ latest, takenBack }: Log, now: number): string {
  const event = latest?.events.at(-1);
  if (event !== undefined) return eventWords(event, now);
  return takenBack ? TEXTS.undone : '';
}

/** What was just noted, with the way back right beside it. */
export function JustDone({ log }: { readonly log: Log }) {
  const { now } = useBook();
  const words = wordsOf(log, now());
  return (
    <div class={words === '' ? 'just-done for-ears' : 'just-done'}>
      <p role="status">{words}</p>
      {log.latest !== undefined && (
        <Button
          kind="quiet"
          label={`${TEXTS.takeBack}: ${words}`}
          onClick={() => void log.takeBack()}
        >
          {TEXTS.takeBack}
        </Button>
      )}
    </div>
  );
}
