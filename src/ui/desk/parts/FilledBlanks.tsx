import type { Blank } from '../../../message/draft.ts';
import { Button } from '../../components/Button.tsx';
import { TEXTS } from '../texts.ts';

interface FilledBlanksProps {
  readonly filled: readonly { readonly blank: Blank; readonly typed: string }[];
  readonly onChange: () => void;
}

/** What was filled in, in one quiet line, with a way back to the blanks. */
export function FilledBlanks({ filled, onChange }: FilledBlanksProps) {
  if (filled.length === 0) return null;
  const told = filled.map(({ blank, typed }) => TEXTS.blanks.told(blank, typed.trim())).join(', ');
  return (
    <div class="blanks-told">
      <p class="soft small" title={told}>
        {TEXTS.blanks.you(told)}
      </p>
      <Button kind="quiet" label={TEXTS.blanks.changeLabel} onClick={onChange}>
        {TEXTS.blanks.change}
      </Button>
    </div>
  );
}
