import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { Actions } from '../state/controller.ts';
import { TEXTS } from '../texts.ts';

interface OtherWaysProps {
  readonly actions: Pick<Actions, 'readSelection' | 'readPasted'>;
  /** False on a page that the browser keeps extensions out of. */
  readonly selection?: boolean;
}

/** For those who would rather not have a page read: only the words they selected or pasted. */
export function OtherWays({ actions, selection = true }: OtherWaysProps) {
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (pasting) place.current?.querySelector('textarea')?.focus();
  }, [pasting]);
  const blank = text.trim() === '';
  const read = () => {
    if (!blank) void actions.readPasted(text);
  };
  return (
    <div class="other-ways">
      <p class="row">
        {selection && (
          <Button kind="quiet" onClick={() => void actions.readSelection()}>
            {TEXTS.otherWays.selection}
          </Button>
        )}
        <Button kind="quiet" expanded={pasting} onClick={() => setPasting(!pasting)}>
          {TEXTS.otherWays.paste}
        </Button>
      </p>
      {pasting && (
        <form
          ref={place}
          class="paste"
          aria-label={TEXTS.otherWays.paste}
          onSubmit={event => {
            event.preventDefault();
            read();
          }}
        >
          <TextArea
            label={TEXTS.otherWays.label}
            value={text}
            onInput={setText}
            hint={TEXTS.otherWays.hint}
            rows={5}
          />
          <Button onClick={read} blockedBecause={blank ? TEXTS.otherWays.blank : undefined}>
            {TEXTS.otherWays.read}
          </Button>
        </form>
      )}
    </div>
  );
}
