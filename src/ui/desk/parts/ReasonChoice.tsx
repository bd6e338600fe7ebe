import type { ReasonKind } from '../../../message/terms.ts';
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import type { Actions } from '../state/controller.ts';
import type { Desk } from '../state/state.ts';
import { reasonNow } from '../state/texts-of-desk.ts';
import { TEXTS } from '../texts.ts';
import { ReadPost } from './ReadPost.tsx';

interface ReasonChoiceProps {
  readonly desk: Desk;
  readonly onChoose: (reason: ReasonKind) => void;
  readonly onTick: Actions['tick'];
}

/** Evidence with a full stop where it has no end of its own, since a sentence follows. */
function asSentence(evidence: string): string {
  return /[.!?…。！？]["”')]?$/.test(evidence) ? evidence : `${evidence}.`;
}

/** Why this person: the reason opens the letter (A6), and shows what it rests on. */
export function ReasonChoice({ desk, onChoose, onTick }: ReasonChoiceProps) {
  const chosen = reasonNow(desk);
  const choices = desk.reasons.map(reason => ({
    value: reason.kind,
    label: reason.label,
    detail: reason.evidence === reason.label ? reason.why : reason.evidence,
  }));
  return (
    <ChoiceGroup
      label={TEXTS.reason}
      choices={choices}
      chosen={chosen.kind}
      onChoose={onChoose}
      layout="strip"
    >
      <p class="evidence">
        <span class="evidence-words">{asSentence(chosen.evidence)}</span>{' '}
        <span class="soft">{chosen.why}</span>
      </p>
      <ReadPost desk={desk} onTick={onTick} />
    </ChoiceGroup>
  );
}
