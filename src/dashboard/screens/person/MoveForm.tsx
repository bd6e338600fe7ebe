import { useState } from 'preact/hooks';
import type { EventPayloads } from '../../../outreach/event.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { currentEmployer } from '../../../ui/desk/state/current-employer.ts';
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
    <div class="record">
      <TextField label={TEXTS.moved.to} value={typed} onInput={setTyped} />
      <p class="record-buttons">
        <Button
          kind="primary"
          blockedBecause={to === '' ? TEXTS.moved.missing : undefined}
          onClick={keep}
        >
          {TEXTS.save}
        </Button>
        <Button onClick={onCancel}>{TEXTS.cancel}</Button>
      </p>
    </div>
  );
}
