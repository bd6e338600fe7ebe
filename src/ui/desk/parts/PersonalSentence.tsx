import { TextField } from '../../components/TextField.tsx';
import { TEXTS } from '../texts.ts';

interface PersonalSentenceProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Room for the one sentence only the sender can write; what makes a letter theirs. */
export function PersonalSentence({ value, onInput }: PersonalSentenceProps) {
  return (
    <details class="personal" open={value !== ''}>
      <summary>{TEXTS.personal.summary}</summary>
      <TextField label={TEXTS.personal.label} value={value} onInput={onInput} />
    </details>
  );
}
