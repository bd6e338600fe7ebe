import { useState } from 'preact/hooks';
import { readPasted } from '../../../reader/pasted/read-pasted.ts';
import type { Sender } from '../../../sender/sender.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { FillPreview } from '../../../ui/own-profile/FillPreview.tsx';
import { filledFrom, ownFields } from '../../../ui/own-profile/fill.ts';
import { TEXTS as OWN } from '../../../ui/own-profile/texts.ts';
import { useBook } from '../../book.ts';
import { TEXTS } from './texts.ts';

interface OwnProfileProps {
  readonly sender: Sender;
  readonly change: (part: Partial<Sender>) => void;
}

/** "This is me": the sender's own profile, pasted, fills in what they have not typed yet. */
export function OwnProfile({ sender, change }: OwnProfileProps) {
  const { now } = useBook();
  const [text, setText] = useState('');
  const [before, setBefore] = useState<Partial<Sender>>();
  const reading = text.trim() === '' ? undefined : readPasted(text, now());
  const next = reading?.kind === 'profile' ? filledFrom(reading.profile, sender) : undefined;
  const takeOver = (filled: Sender) => {
    setBefore(ownFields(sender));
    change(ownFields(filled));
    setText('');
  };
  const takeBack = () => {
    if (before !== undefined) change(before);
    setBefore(undefined);
  };
  return (
    <details class="own-profile">
      <summary>{TEXTS.own.summary}</summary>
      <p>{TEXTS.own.orRead}</p>
      <TextArea
        label={TEXTS.own.label}
        hint={TEXTS.own.hint}
        rows={5}
        value={text}
        onInput={setText}
      />
      <div role="status">
        {reading?.kind === 'refusal' && <p class="soft">{TEXTS.own.noName}</p>}
        {next !== undefined && <FillPreview before={sender} next={next} />}
        {before !== undefined && text === '' && <p>{OWN.done}</p>}
      </div>
      <p class="record-buttons">
        {next !== undefined && next !== sender && (
          <Button kind="primary" onClick={() => takeOver(next)}>
            {OWN.take}
          </Button>
        )}
        {before !== undefined && <Button onClick={takeBack}>{OWN.undo}</Button>}
      </p>
    </details>
  );
}
