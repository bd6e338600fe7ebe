import { useState } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import { UnderTitle } from '../../../ui/components/Title.tsx';
import { LetterDesk } from '../person/LetterDesk.tsx';
import { usePerson } from '../person/use-person.ts';
import { TEXTS } from './texts.ts';

function Opened({ contact }: { readonly contact: ProfileKey }) {
  const person = usePerson(contact);
  if (person.state !== 'ready' || person.value === undefined) return null;
  return (
    <UnderTitle>
      <LetterDesk person={person.value} />
    </UnderTitle>
  );
}

interface ReadyLetterProps {
  readonly contact: ProfileKey;
  /** Whom it is to, for the ear: several letters may lie ready. */
  readonly name: string;
}

/**
 * The letter of a step, composed when it is looked at and not before. One is open at a
 * time, which the shared name sees to: two letters on one screen are easily mixed up.
 */
export function ReadyLetter({ contact, name }: ReadyLetterProps) {
  const [open, setOpen] = useState(false);
  return (
    <details name="ready-letter" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {TEXTS.letter}
        <span class="for-ears">{TEXTS.with(name)}</span>
      </summary>
      {open && <Opened contact={contact} />}
    </details>
  );
}
