import { Button } from '../../components/Button.tsx';
import type { Actions } from '../state/controller.ts';
import { removals, wordsOfRemoval } from '../state/corrections.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

interface RemovedFactsProps {
  readonly desk: Desk;
  readonly onPutBack: Actions['putBack'];
}

/** What the sender took out, so that it can come back: it stays out of every later reading. */
export function RemovedFacts({ desk, onPutBack }: RemovedFactsProps) {
  const removed = removals(desk.reading.profile);
  if (removed.length === 0 || desk.mode === 'closed') return null;
  return (
    <div class="fact-part">
      <h3>{TEXTS.correct.removed}</h3>
      <ul>
        {removed.map(removal => {
          const words = wordsOfRemoval(removal);
          return (
            <li key={removal.target} class="fact">
              <span class="fact-value">{words}</span>
              <span class="fact-tools">
                <Button
                  kind="quiet"
                  label={TEXTS.correct.putBackLabel(words)}
                  onClick={() => onPutBack(removal)}
                >
                  {TEXTS.correct.putBack}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
