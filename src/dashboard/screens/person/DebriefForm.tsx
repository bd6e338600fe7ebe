import { useId, useState } from 'preact/hooks';
import type { EventPayloads } from '../../../outreach/event.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { fromLines } from '../you/lines.ts';
import { TEXTS } from './texts.ts';

/** What the sender brings home from a talk. */
export interface Debrief {
  readonly met: EventPayloads['met'];
  /** People they named (A13). */
  readonly named: readonly string[];
  /** Gifts promised (A11). */
  readonly offered: readonly string[];
}

interface DebriefFormProps {
  readonly onKeep: (debrief: Debrief) => void;
  readonly onCancel: () => void;
}

type Suits = NonNullable<EventPayloads['met']['stillSuits']>;

/** After a talk: what was learned seeds the thank-you, what was promised is not forgotten. */
export function DebriefForm({ onKeep, onCancel }: DebriefFormProps) {
  const welcomeId = useId();
  const [learned, setLearned] = useState('');
  const [notes, setNotes] = useState('');
  const [named, setNamed] = useState('');
  const [offered, setOffered] = useState('');
  const [stillSuits, setSuits] = useState<Suits>('unsure');
  const [welcome, setWelcome] = useState(false);
  const { debrief } = TEXTS;
  const keep = () =>
    onKeep({
      met: { learned, notes, stillSuits, welcome },
      named: fromLines(named),
      offered: fromLines(offered),
    });
  return (
    <div class="record">
      <TextArea
        label={debrief.learned}
        hint={debrief.learnedHint}
        rows={2}
        value={learned}
        onInput={setLearned}
      />
      <TextArea label={debrief.notes} value={notes} onInput={setNotes} />
      <ChoiceGroup
        label={debrief.suits}
        layout="segments"
        choices={[
          { value: 'yes', label: debrief.suitsYes },
          { value: 'unsure', label: debrief.suitsUnsure },
          { value: 'no', label: debrief.suitsNo },
        ]}
        chosen={stillSuits}
        onChoose={setSuits}
      />
      <p>
        <input
          id={welcomeId}
          type="checkbox"
          checked={welcome}
          onChange={event => setWelcome(event.currentTarget.checked)}
        />{' '}
        <label for={welcomeId}>{debrief.welcome}</label>
      </p>
      <TextArea
        label={debrief.named}
        hint={debrief.namedHint}
        rows={2}
        value={named}
        onInput={setNamed}
      />
      <TextArea
        label={debrief.offered}
        hint={debrief.offeredHint}
        rows={2}
        value={offered}
        onInput={setOffered}
      />
      <p class="record-buttons">
        <Button kind="primary" onClick={keep}>
          {TEXTS.save}
        </Button>
        <Button onClick={onCancel}>{TEXTS.cancel}</Button>
      </p>
    </div>
  );
}
