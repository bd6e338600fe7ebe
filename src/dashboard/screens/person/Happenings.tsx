import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { type Debrief, DebriefForm } from './DebriefForm.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

type Form = 'reply' | 'meeting' | 'debrief';

/** One talk becomes several events: what was said, whom they named, what was promised. */
async function keepDebrief(log: Log, { met, named, offered }: Debrief): Promise<void> {
  for (const name of named) await log.append('referred-to', { name });
  for (const gift of offered) await log.append('offered', { gift });
  await log.append('met', met);
}

/** Whether this person may still be spoken of as a conversation (A14). */
function isClosed({ standing }: Person): boolean {
  return standing.state === 'declined' || standing.state === 'do-not-contact';
}

/** The sender says what happened; nothing is assumed. */
export function Happenings({ person, log }: { readonly person: Person; readonly log: Log }) {
  const [form, setForm] = useState<Form>();
  const close = () => setForm(undefined);
  const done = (kept: Promise<void>) => void kept.then(close);
  if (form === 'reply') {
    const keep = (reply: Parameters<Parameters<typeof ReplyForm>[0]['onKeep']>[0]) =>
      done(log.append('replied', reply));
    return <ReplyForm person={person} onKeep={keep} onCancel={close} />;
  }
  if (form === 'meeting') {
    return <MeetingForm onKeep={m => done(log.append('scheduled', m))} onCancel={close} />;
  }
  if (form === 'debrief') {
    return <DebriefForm onKeep={d => done(keepDebrief(log, d))} onCancel={close} />;
  }
  return (
    <>
      <p class="record-buttons">
        <Button onClick={() => setForm('reply')}>{TEXTS.answered}</Button>
        {person.standing.state === 'waiting' && (
          <Button onClick={() => void log.append('invitation-accepted', {})}>
            {TEXTS.accepted}
          </Button>
        )}
        {!isClosed(person) && (
          <>
            <Button onClick={() => setForm('meeting')}>{TEXTS.agreed}</Button>
            <Button onClick={() => setForm('debrief')}>{TEXTS.talked}</Button>
            <Button onClick={() => void log.append('let-go', {})}>{TEXTS.letGo}</Button>
          </>
        )}
      </p>
      {log.latest !== undefined && (
        <p role="status" class="soft">
          {log.latest.kind === 'undone' ? TEXTS.undone : ''}
        </p>
      )}
    </>
  );
}
