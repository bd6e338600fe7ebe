import { Button } from '../../ui/components/Button.tsx';
import type { Explanation } from '../explanations.ts';
import { TEXTS } from '../texts.ts';
import { BookLink } from './BookLink.tsx';

interface ExplanationScreenProps {
  readonly explanation: Explanation;
  readonly onAgain: () => void;
}

/** Why there is no letter, and what to do next. */
export function ExplanationScreen({ explanation, onAgain }: ExplanationScreenProps) {
  return (
    <main class="screen screen-quiet">
      <div class="paper explanation" role="status">
        <h1>{explanation.title}</h1>
        <p>{explanation.next}</p>
      </div>
      <div class="row">
        <Button onClick={onAgain}>{TEXTS.readAgain}</Button>
        <BookLink />
      </div>
      <p class="soft small">{TEXTS.promise}</p>
    </main>
  );
}
