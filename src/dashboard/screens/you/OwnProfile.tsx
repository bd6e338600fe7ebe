import { useState } from 'preact/hooks';
import {
  newFields,
  OWN_FIELDS,
  senderFromProfile,
} from '../../../profile/own-profile/sender-from-profile.ts';
import { readPasted } from '../../../reader/pasted/read-pasted.ts';
import type { Sender } from '../../../sender/sender.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { useBook } from '../../book.ts';
import { TEXTS } from './texts.ts';

interface OwnProfileProps {
  readonly sender: Sender;
  readonly change: (part: Partial<Sender>) => void;
}

/** The fields that a profile can fill in, as they are in this sender. */
function ownFields(sender: Sender): Partial<Sender> {
  return Object.fromEntries(OWN_FIELDS.map(field => [field, sender[field]]));
}

/** What would be filled in, before it is. */
function Preview({ before, next }: { readonly before: Sender; readonly next: Sender }) {
  const fields = newFields(before, next);
  if (fields.length === 0) return <p class="soft">{TEXTS.own.nothingNew}</p>;
  return (
    <ul class="own-profile-preview">
      {fields.map(({ field, added }) => (
        <li key={field}>
          {TEXTS.own.fields[field]}: {added.join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** "This is me": the sender's own profile, pasted, fills in what they have not typed yet. */
export function OwnProfile({ sender, change }: OwnProfileProps) {
  const { now } = useBook();
  const [text, setText] = useState('');
  const [before, setBefore] = useState<Partial<Sender>>();
  const reading = text.trim() === '' ? undefined : readPasted(text, now());
  const next = reading?.kind === 'profile' ? senderFromProfile(reading.profile, sender) : undefined;
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
      <TextArea
        label={TEXTS.own.label}
        hint={TEXTS.own.hint}
        rows={5}
        value={text}
        onInput={setText}
      />
      <div role="status">
        {reading?.kind === 'refusal' && <p class="soft">{TEXTS.own.noName}</p>}
        {next !== undefined && <Preview before={sender} next={next} />}
        {before !== undefined && text === '' && <p>{TEXTS.own.done}</p>}
      </div>
      <p class="record-buttons">
        {next !== undefined && next !== sender && (
          <Button kind="primary" onClick={() => takeOver(next)}>
            {TEXTS.own.take}
          </Button>
        )}
        {before !== undefined && <Button onClick={takeBack}>{TEXTS.own.undo}</Button>}
      </p>
    </details>
  );
}
