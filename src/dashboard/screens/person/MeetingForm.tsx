import { useState } from 'preact/hooks';
import type { EventPayloads, MeetingWay } from '../../../outreach/event.ts';
import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { DateField } from './DateField.tsx';
import { fromLocalField, ownTimeZone, toLocalField } from './local-time.ts';
import { RecordForm } from './RecordForm.tsx';
import { TEXTS, WAY_LABELS } from './texts.ts';

const WAYS: readonly MeetingWay[] = ['workplace', 'in-person', 'video', 'phone', 'writing'];

interface MeetingFormProps {
  /** A moment they named, to begin with; the sender may choose another. */
  readonly named?: number | undefined;
  readonly onKeep: (meeting: EventPayloads['scheduled']) => void;
  readonly onCancel: () => void;
}

/** When and how the two will talk. */
export function MeetingForm({ named, onKeep, onCancel }: MeetingFormProps) {
  const [when, setWhen] = useState(named === undefined ? '' : toLocalField(named));
  const [way, setWay] = useState<MeetingWay>('phone');
  const moment = fromLocalField(when);
  const timeZone = ownTimeZone();
  return (
    <RecordForm
      label={TEXTS.agreed}
      blockedBecause={moment === undefined ? TEXTS.meeting.missing : undefined}
      onKeep={() => moment !== undefined && onKeep({ when: moment, way, timeZone })}
      onCancel={onCancel}
    >
      <DateField
        kind="datetime-local"
        label={TEXTS.meeting.when}
        hint={TEXTS.meeting.zone(timeZone)}
        value={when}
        onInput={setWhen}
      />
      <ChoiceGroup
        label={TEXTS.meeting.way}
        choices={WAYS.map(value => ({ value, label: WAY_LABELS[value] }))}
        chosen={way}
        onChoose={setWay}
      />
    </RecordForm>
  );
}
