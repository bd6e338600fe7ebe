import type { ComponentChildren } from 'preact';
import type { Sender } from '../../../sender/sender.ts';
import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { ListField } from './ListField.tsx';
import { TEXTS } from './texts.ts';

/** Figures of evidence section 3: 15 is usual, more than 30 is much to ask of a stranger. */
const MINUTES = ['10', '15', '20', '30'] as const;
/** Sources report three to five noted invitations a month on a free account (C5). */
const NOTES = ['3', '4', '5'] as const;

/** What every part of the form gets. */
export interface FieldsProps {
  readonly sender: Sender;
  readonly change: (part: Partial<Sender>) => void;
}

interface GroupProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Fields that belong together. */
export function Group({ title, children }: GroupProps) {
  return (
    <section class="paper you">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Lines of text. */
export function TextFields({
  fields,
  sender,
  change,
}: FieldsProps & { readonly fields: readonly (keyof typeof TEXTS.fields)[] }) {
  return (
    <>
      {fields.map(field => {
        const text: { readonly label: string; readonly hint?: string } = TEXTS.fields[field];
        return (
          <TextField
            key={field}
            {...text}
            value={sender[field]}
            onInput={value => change({ [field]: value })}
          />
        );
      })}
    </>
  );
}

/** Lists, one entry on each line. */
export function ListFields({
  fields,
  sender,
  change,
}: FieldsProps & { readonly fields: readonly (keyof typeof TEXTS.lists)[] }) {
  return (
    <>
      {fields.map(field => (
        <ListField
          key={field}
          {...TEXTS.lists[field]}
          entries={sender[field]}
          onChange={entries => change({ [field]: entries })}
        />
      ))}
    </>
  );
}

/** How the sender writes: minutes, register, and what their account allows. */
export function WritingChoices({ sender, change }: FieldsProps) {
  return (
    <>
      <ChoiceGroup
        label={TEXTS.minutes}
        layout="segments"
        choices={MINUTES.map(value => ({ value, label: value }))}
        chosen={MINUTES.find(m => m === String(sender.minutes)) ?? '15'}
        onChoose={minutes => change({ minutes: Number(minutes) })}
      />
      <ChoiceGroup
        label={TEXTS.register}
        layout="segments"
        choices={[
          { value: 'warm', label: TEXTS.warm },
          { value: 'formal', label: TEXTS.formal },
        ]}
        chosen={sender.register}
        onChoose={register => change({ register })}
      />
      <ChoiceGroup
        label={TEXTS.plan}
        choices={[
          { value: 'free', label: TEXTS.planFree },
          { value: 'premium', label: TEXTS.planPremium },
        ]}
        chosen={sender.plan}
        onChoose={plan => change({ plan })}
      />
      {sender.plan === 'free' && (
        <ChoiceGroup
          label={TEXTS.notes}
          layout="segments"
          choices={NOTES.map(value => ({ value, label: value }))}
          chosen={NOTES.find(n => n === String(sender.notesPerMonth)) ?? '3'}
          onChoose={notes => change({ notesPerMonth: Number(notes) })}
        />
      )}
    </>
  );
}
