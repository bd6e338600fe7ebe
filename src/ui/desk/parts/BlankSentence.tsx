import { useEffect, useRef } from 'preact/hooks';
import type { Blank } from '../../../message/draft.ts';
import { OWN_LANGUAGE } from '../../../sender/sender-in.ts';
import { TextField } from '../../components/TextField.tsx';
import { BLANKS } from '../state/blank-values.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { FilledBlanks } from './FilledBlanks.tsx';
import { useSettled } from './use-settled.ts';

interface BlankSentenceProps {
  readonly blanks: Desk['blanks'];
  /** The language of the letter: an English sentence leads into an English blank only. */
  readonly language: string;
  readonly onFill: (blank: Blank, typed: string) => void;
}

/** Id of the input of one blank: findings about a placeholder lead there. */
export function blankInputId(blank: Blank): string {
  return `blank-${blank}`;
}

/**
 * The blanks of the letter as one sentence to complete, instead of a form to fill in
 * first. Once all are filled and left they make room for the letter.
 */
export function BlankSentence({ blanks, language, onFill }: BlankSentenceProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const asked = BLANKS.flatMap(blank => {
    const typed = blanks[blank];
    return typed === undefined ? [] : [{ blank, typed }];
  });
  const { settled, reopened, reopen } = useSettled(group, asked);
  useEffect(() => {
    if (reopened > 0) group.current?.querySelector('input')?.focus();
  }, [reopened]);
  if (asked.length === 0) return null;
  const rests = ({ blank, typed }: (typeof asked)[number]) =>
    typed.trim() !== '' && settled.has(blank);
  const open = asked.filter(one => !rests(one));
  return (
    <fieldset ref={group} class="blanks">
      <legend class="for-ears">{TEXTS.blanks.title}</legend>
      <FilledBlanks filled={asked.filter(rests)} onChange={reopen} />
      {open.length > 0 && (
        <div class="blank-sentence">
          {open.map(({ blank, typed }) => (
            <span key={blank} class={`blank blank-${blank}`}>
              {language === OWN_LANGUAGE && (
                <span aria-hidden="true">{TEXTS.blanks.words[blank].lead}</span>
              )}
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
      )}
    </fieldset>
  );
}
