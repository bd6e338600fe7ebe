import type { Blank } from '../../../message/draft.ts';
import { TextField } from '../../components/TextField.tsx';
import { BLANKS } from '../state/blank-values.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

interface BlankSentenceProps {
  readonly blanks: Desk['blanks'];
  readonly onFill: (blank: Blank, typed: string) => void;
}

/** Id of the input of one blank: findings about a placeholder lead there. */
export function blankInputId(blank: Blank): string {
  return `blank-${blank}`;
}

/** The blanks of the letter as one sentence to complete, instead of a form to fill in first. */
export function BlankSentence({ blanks, onFill }: BlankSentenceProps) {
  const asked = BLANKS.flatMap(blank => {
    const typed = blanks[blank];
    return typed === undefined ? [] : [{ blank, typed }];
  });
  if (asked.length === 0) return null;
  return (
    <fieldset class="blanks">
      <legend class="for-ears">{TEXTS.blanks.title}</legend>
      <div class="blank-sentence">
        {asked.map(({ blank, typed }) => (
          <span key={blank} class={`blank blank-${blank}`}>
            <span aria-hidden="true">{TEXTS.blanks.words[blank].lead}</span>
            <TextField
              id={blankInputId(blank)}
              layout="inline"
              label={TEXTS.blanks.words[blank].label}
              value={typed}
              onInput={value => onFill(blank, value)}
              autocomplete={blank === 'firstName' ? 'given-name' : 'off'}
            />
          </span>
        ))}
      </div>
    </fieldset>
  );
}
