import type { Finding, TextRange } from '../../../etiquette/finding.ts';
import { Button } from '../../components/Button.tsx';
import { SeverityMark } from '../../components/SeverityMark.tsx';
import { TEXTS } from '../texts.ts';

interface FindingItemProps {
  readonly finding: Finding;
  /** What it says, told apart from others that say the same. */
  readonly name: string;
  /** The same for what its fix does. */
  readonly fixName: string;
  readonly overridden: boolean;
  readonly onShow: (range: TextRange) => void;
  readonly onFix: () => void;
  readonly onOverride: () => void;
}

/** The button to proceed in spite of a blocker, where the catalogue allows it. */
function OverrideButton(props: Pick<FindingItemProps, 'finding' | 'name' | 'onOverride'>) {
  const { finding, name, onOverride } = props;
  if (finding.severity !== 'block' || finding.override === 'none') return null;
  const words = finding.override === 'knowingly' ? TEXTS.copyAnyway : TEXTS.knowTrue;
  return (
    <Button kind="quiet" label={TEXTS.about(words, name)} onClick={onOverride}>
      {words}
    </Button>
  );
}

/** One finding: how strong, why, where from, and what can be done with one click. */
export function FindingItem(props: FindingItemProps) {
  const { finding, name, fixName, overridden, onShow, onFix, onOverride } = props;
  const { range, fix } = finding;
  return (
    <li class={`finding finding-${finding.severity}`}>
      <div class="finding-head">
        <SeverityMark severity={finding.severity} word={TEXTS.severities[finding.severity]} />
        <span class="soft small">{TEXTS.rule(finding)}</span>
      </div>
      {range === undefined ? (
        <p>{finding.why}</p>
      ) : (
        <button
          type="button"
          class="finding-why"
          aria-label={name}
          title={TEXTS.show}
          onClick={() => onShow(range)}
        >
          {finding.why}
        </button>
      )}
      <div class="row">
        {fix !== undefined && (
          <Button label={fixName} onClick={onFix}>
            {fix.label}
          </Button>
        )}
        {overridden ? (
          <span class="soft small">{TEXTS.overridden}</span>
        ) : (
          <OverrideButton finding={finding} name={name} onOverride={onOverride} />
        )}
      </div>
    </li>
  );
}
