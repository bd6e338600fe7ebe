import { useId, useState } from 'preact/hooks';
import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { type Debrief, type DebriefEntry, debriefOf } from './debrief-entry.ts';
import { RecordForm } from './RecordForm.tsx';
import { TEXTS } from './texts.ts';

interface DebriefFormProps {
  /** The form as it was left the last time. */
  readonly left: DebriefEntry;
  /** Called at every keystroke: this is the longest thing anybody types here. */
  readonly onChange: (entry: DebriefEntry) => void;
  readonly onKeep: (debrief: Debrief) => void;
  readonly onCancel: () => void;
}

/** After a talk: what was learned seeds the thank-you, what was promised is not forgotten. */
export function DebriefForm({ left, onChange, onKeep, onCancel }: DebriefFormProps) {
  const welcomeId = useId();
  const [entry, setEntry] = useState(left);
  const change = (part: Partial<DebriefEntry>) => {
    const next = { ...entry, ...part };
    setEntry(next);
    onChange(next);
  };
  const { debrief } = TEXTS;
  return (
    <RecordForm label={debrief.title} onKeep={() => onKeep(debriefOf(entry))} onCancel={onCancel}>
      <TextArea
        label={debrief.learned}
        hint={debrief.learnedHint}
        rows={2}
        value={entry.learned}
        onInput={learned => change({ learned })}
      />
      <TextArea label={debrief.notes} value={entry.notes} onInput={notes => change({ notes })} />
      <ChoiceGroup
        label={debrief.suits}
        layout="segments"
        choices={[
          { value: 'yes', label: debrief.suitsYes },
          { value: 'unsure', label: debrief.suitsUnsure },
          { value: 'no', label: debrief.suitsNo },
        ]}
        chosen={entry.stillSuits}
        onChoose={stillSuits => change({ stillSuits })}
      />
      <p>
        <input
          id={welcomeId}
          type="checkbox"
          checked={entry.welcome}
          onChange={event => change({ welcome: event.currentTarget.checked })}
        />{' '}
        <label for={welcomeId}>{debrief.welcome}</label>
      </p>
      <TextArea
        label={debrief.named}
        hint={debrief.namedHint}
        rows={2}
        value={entry.named}
        onInput={named => change({ named })}
      />
      <TextArea
        label={debrief.offered}
        hint={debrief.offeredHint}
        rows={2}
        value={entry.offered}
        onInput={offered => change({ offered })}
      />
    </RecordForm>
  );
}
