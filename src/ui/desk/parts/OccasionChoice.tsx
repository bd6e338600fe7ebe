import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import { choicesOf, chosenOf } from '../state/choose-occasion.ts';
import type { Actions } from '../state/controller.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

interface OccasionChoiceProps {
  readonly desk: Desk;
  readonly onChoose: Actions['chooseOccasion'];
}

/** Another letter than the next step asks for, quietly: for what the book does not know yet. */
export function OccasionChoice({ desk, onChoose }: OccasionChoiceProps) {
  const choices = choicesOf(desk);
  const chosen = chosenOf(desk);
  if (choices.length < 2) return null;
  const { names, hints, rest, restHint } = TEXTS.occasion;
  // After a no there is nothing else to show: the kind goodbye should not have to be searched for.
  const open = chosen !== choices[0] || desk.mode === 'closed';
  return (
    <details class="occasion" open={open}>
      <summary>{TEXTS.occasion.summary}</summary>
      <ChoiceGroup
        label={TEXTS.occasion.label}
        choices={choices.map(value =>
          value === 'rest'
            ? { value, label: rest, hint: restHint }
            : { value, label: names[value], hint: hints[value] },
        )}
        chosen={chosen}
        onChoose={onChoose}
        quietLabel
      >
        <p class="soft small">{chosen === 'rest' ? restHint : hints[chosen]}</p>
      </ChoiceGroup>
    </details>
  );
}
