import { Button } from '../../ui/components/Button.tsx';
import { BookLink } from '../../ui/desk/parts/BookLink.tsx';
import { TEXTS } from '../../ui/desk/texts.ts';
import type { Explanation } from '../explanations.ts';

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
