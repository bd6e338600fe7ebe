import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { TEXTS as DASHBOARD } from '../../texts.ts';
import { ListField } from './ListField.tsx';
import { NoticeChoice } from './NoticeChoice.tsx';
import { OwnProfile } from './OwnProfile.tsx';
import { TEXTS } from './texts.ts';
import { type SenderDesk, useSender } from './use-sender.ts';

const TEXT_FIELDS = ['firstName', 'background', 'exploring', 'city', 'signOff'] as const;
const LIST_FIELDS = ['offers', 'schools', 'employers', 'languages'] as const;
/** Figures of evidence section 3: 15 is usual, more than 30 is much to ask of a stranger. */
const MINUTES = ['10', '15', '20', '30'] as const;
/** Sources report three to five noted invitations a month on a free account (C5). */
const NOTES = ['3', '4', '5'] as const;

function SenderForm({ desk }: { readonly desk: SenderDesk }) {
  const { sender, change } = desk;
  if (sender === undefined) return <Loading words={DASHBOARD.loading} />;
  return (
    <>
      <OwnProfile sender={sender} change={change} />
      <form class="paper you" onSubmit={event => event.preventDefault()}>
        {TEXT_FIELDS.map(field => {
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
        {LIST_FIELDS.map(field => (
          <ListField
            key={field}
            {...TEXTS.lists[field]}
            entries={sender[field]}
            onChange={entries => change({ [field]: entries })}
          />
        ))}
        <ChoiceGroup
          label={TEXTS.minutes}
          layout="segments"
          choices={MINUTES.map(value => ({ value, label: value }))}
          chosen={MINUTES.find(m => m === String(sender.minutes)) ?? '15'}
          onChoose={minutes => change({ minutes: Number(minutes) })}
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
      </form>
    </>
  );
}

/** Who is asking: everything a letter may say about the sender. */
export function YouScreen() {
  const desk = useSender();
  return (
    <>
      <h1>{TEXTS.title}</h1>
      <p class="soft">{TEXTS.lead}</p>
      {desk.error !== undefined && <Trouble error={desk.error} />}
      <SenderForm desk={desk} />
      <NoticeChoice />
      <p role="status" class="soft">
        {desk.saved ? TEXTS.saved : ''}
      </p>
    </>
  );
}
