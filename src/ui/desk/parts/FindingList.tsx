import type { Finding, TextRange } from '../../../etiquette/finding.ts';
import { Title } from '../../components/Title.tsx';
import { toldApart } from '../../told-apart.ts';
import type { Actions } from '../state/controller.ts';
import { isOverridden } from '../state/review-desk.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { Checklist } from './Checklist.tsx';
import { FindingItem } from './FindingItem.tsx';

interface FindingListProps {
  readonly desk: Desk;
  readonly actions: Actions;
  /** True until the letter was looked over for the first time. */
  readonly looking: boolean;
  readonly onShow: (range: TextRange) => void;
  /** Called after a button of a finding did its work and may be gone: the focus needs a place. */
  readonly onChanged: () => void;
}

/** Id of the heading of the findings: what is to settle leads there. */
export const FINDINGS_ID = 'findings-title';

const ORDER = { block: 0, warn: 1, info: 2 } as const;

/** Strongest first; within one strength in the order of the letter. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] || (a.range?.start ?? -1) - (b.range?.start ?? -1),
  );
}

/** What a considerate reader would notice. */
export function FindingList({ desk, actions, looking, onShow, onChanged }: FindingListProps) {
  const then = (act: (finding: Finding) => void, finding: Finding) => () => {
    act(finding);
    onChanged();
  };
  const findings = inOrder(desk.findings);
  const names = toldApart(findings.map(({ why }) => why));
  const fixes = toldApart(findings.map(({ fix }, i) => fix?.label ?? `${i}`));
  return (
    <section class="findings">
      <Title id={FINDINGS_ID} tabIndex={-1} class="section-title">
        {TEXTS.findings}
      </Title>
      <Checklist findings={desk.findings} looking={looking} />
      {desk.findings.length === 0 && !looking && <p class="soft">{TEXTS.noFindings}</p>}
      <ul aria-labelledby={FINDINGS_ID}>
        {findings.map((finding, i) => (
          <FindingItem
            key={`${finding.rule}/${finding.range?.start ?? ''}/${finding.why}`}
            finding={finding}
            name={names[i] ?? finding.why}
            fixName={fixes[i] ?? ''}
            overridden={isOverridden(desk, finding)}
            onShow={onShow}
            onFix={then(actions.fix, finding)}
            onOverride={then(actions.override, finding)}
          />
        ))}
      </ul>
    </section>
  );
}
