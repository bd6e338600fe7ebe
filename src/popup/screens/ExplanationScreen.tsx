import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { BookLink } from '../../ui/desk/parts/BookLink.tsx';
import { OtherWays } from '../../ui/desk/parts/OtherWays.tsx';
import { ReportProblem } from '../../ui/desk/parts/ReportProblem.tsx';
import type { Actions } from '../../ui/desk/state/controller.ts';
import type { NoLetterReason } from '../../ui/desk/state/state.ts';
import { TEXTS } from '../../ui/desk/texts.ts';
import { isFocusAdrift } from '../../ui/keep-focus.ts';
import type { Explanation } from '../explanations.ts';
import { ThisIsMe } from './ThisIsMe.tsx';

interface ExplanationScreenProps {
  readonly explanation: Explanation;
  /** Absent where no reading arrived at all. */
  readonly reason?: NoLetterReason;
  readonly actions: Actions;
}

/** Refusals behind which the site may have changed its pages: worth a report. */
const MAY_BE_DRIFT: readonly NoLetterReason[] = [
  'unknown-layout',
  'page-changing',
  'two-identities',
];

/** Why there is no letter, and what to do next. */
export function ExplanationScreen({ explanation, reason, actions }: ExplanationScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // So that it is heard: the popup has just opened, or the button that asked for it is gone.
  useEffect(() => {
    if (isFocusAdrift()) title.current?.focus();
  }, []);
  const mayReport = reason !== undefined && MAY_BE_DRIFT.includes(reason);
  return (
    <main class="screen screen-quiet">
      <div class="paper explanation" role="status">
        <h1 ref={title} tabIndex={-1}>
          {explanation.title}
        </h1>
        <p>{explanation.next}</p>
      </div>
      {reason === 'own-profile' && <ThisIsMe actions={actions} />}
      <div class="row">
        <Button onClick={() => void actions.readAgain()}>{TEXTS.readAgain}</Button>
        <BookLink />
      </div>
      {reason !== 'in-remembrance' && (
        <OtherWays actions={actions} selection={reason !== 'restricted-page'} />
      )}
      {mayReport && <ReportProblem actions={actions} />}
      <p class="soft small">{TEXTS.promise}</p>
    </main>
  );
}
