import { useState } from 'preact/hooks';
import type { EventPayloads } from '../../../outreach/event.ts';
import { TextField } from '../../../ui/components/TextField.tsx';
import { currentEmployer } from '../../../ui/desk/state/current-employer.ts';
import { RecordForm } from './RecordForm.tsx';
import { TEXTS } from './texts.ts';
import type { Person } from './use-person.ts';

interface MoveFormProps {
  readonly person: Person;
  readonly onKeep: (move: EventPayloads['moved-employer']) => void;
  readonly onCancel: () => void;
}

/** They work elsewhere now: a reason to look at their profile again before writing. */
export function MoveForm({ person, onKeep, onCancel }: MoveFormProps) {
  const [typed, setTyped] = useState('');
  const from = currentEmployer(person.contact.profile);
  const to = typed.trim();
  const keep = () => onKeep({ to, ...(from === undefined ? {} : { from }) });
  return (
    <RecordForm
      label={TEXTS.moved.open}
      blockedBecause={to === '' ? TEXTS.moved.missing : undefined}
      onKeep={keep}
      onCancel={onCancel}
    >
      <TextField label={TEXTS.moved.to} value={typed} onInput={setTyped} />
    </RecordForm>
  );
}
