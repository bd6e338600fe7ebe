import type { Finding } from '../../../etiquette/finding.ts';
import { CheckMark } from '../../components/CheckMark.tsx';
import { SeverityMark } from '../../components/SeverityMark.tsx';
import { type Check, checklistOf } from '../state/checklist.ts';
import { TEXTS } from '../texts.ts';

function CheckItem({ check, looking }: { readonly check: Check; readonly looking: boolean }) {
  const word = TEXTS.dimensions[check.dimension];
  if (looking) return <li class="check check-open">{word}</li>;
  const { severity, count } = check;
  return (
    <li class="check">
      {severity === undefined ? (
        <CheckMark word={word} />
      ) : (
        <SeverityMark severity={severity} word={word} />
      )}
      <span class="for-ears">
        : {severity === undefined ? TEXTS.checklist.fine : TEXTS.checklist.count(count)}
      </span>
    </li>
  );
}

interface ChecklistProps {
  readonly findings: readonly Finding[];
  /** True until the letter was looked over for the first time: nothing is checked off yet. */
  readonly looking: boolean;
}

/** The eight things a considerate reader looks for, checked off where nothing was found. */
export function Checklist({ findings, looking }: ChecklistProps) {
  return (
    <ul class="checklist" aria-label={TEXTS.checklist.title}>
      {checklistOf(findings).map(check => (
        <CheckItem key={check.dimension} check={check} looking={looking} />
      ))}
    </ul>
  );
}
