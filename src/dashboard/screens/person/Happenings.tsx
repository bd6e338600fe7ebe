import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import type { PersonTask } from '../../../ui/dashboard-address.ts';
import { useBook } from '../../book.ts';
import { KeptDebrief } from './KeptDebrief.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { MoveForm } from './MoveForm.tsx';
import { NamedMoments } from './NamedMoments.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { recordNamed, recordReply } from './record-pointer.ts';
import { TEXTS } from './texts.ts';
import type { Log, Writer } from './use-log.ts';
import type { Person } from './use-person.ts';

type Form = Exclude<PersonTask, 'forget'> | 'moved';

interface HappeningsProps {
  readonly person: Person;
  readonly log: Log;
  /** What the sender came to note down, when a link brought them here. */
  readonly task: PersonTask | undefined;
}

/** Whether this person may still be spoken of as a conversation (A14). */
function isClosed({ standing }: Person): boolean {
  return standing.state === 'declined' || standing.state === 'do-not-contact';
}

/** The buttons that open a form or note something down at once. */
function Choices({ person, log, onOpen }: HappeningsProps & { onOpen: (form: Form) => void }) {
  return (
    <p class="record-buttons">
      <Button onClick={() => onOpen('answered')}>{TEXTS.answered}</Button>
      {person.standing.state === 'waiting' && (
        <Button onClick={() => void log.append('invitation-accepted', {})}>{TEXTS.accepted}</Button>
      )}
      {!isClosed(person) && (
        <>
          <Button onClick={() => onOpen('meeting')}>{TEXTS.agreed}</Button>
          <Button onClick={() => onOpen('talked')}>{TEXTS.talked}</Button>
          <Button onClick={() => void log.append('let-go', {})}>{TEXTS.letGo}</Button>
        </>
      )}
      <Button onClick={() => onOpen('moved')}>{TEXTS.moved.open}</Button>
    </p>
  );
}

/** The sender says what happened; nothing is assumed. */
export function Happenings({ person, log, task }: HappeningsProps) {
  const { now } = useBook();
  const [form, setForm] = useState<Form | undefined>(task === 'forget' ? undefined : task);
  const [moments, setMoments] = useState<readonly number[]>([]);
  const [taken, setTaken] = useState<number>();
  const open = (next: Form, moment?: number) => {
    setTaken(moment);
    setForm(next);
  };
  const close = () => setForm(undefined);
  // A form whose words could not be kept stays open, with the words in it.
  const record = async (step: (writer: Writer) => Promise<void>) => {
    const kept = await log.record(step);
    if (kept) close();
    return kept;
  };
  const { contact } = person;
  switch (form) {
    case 'answered':
      return (
        <ReplyForm
          person={person}
          onKeep={async (reply, named, offered) => {
            if (await record(writer => recordReply(writer, contact, reply, named, now())))
              setMoments(offered);
          }}
          onCancel={close}
        />
      );
    case 'meeting':
      return (
        <MeetingForm
          named={taken}
          onKeep={meeting => void record(writer => writer.append('scheduled', meeting))}
          onCancel={close}
        />
      );
    case 'talked':
      return (
        <KeptDebrief
          contact={contact.key}
          onKeep={({ met, named, offered }) =>
            record(async writer => {
              await recordNamed(writer, contact, named, now());
              for (const gift of offered) await writer.append('offered', { gift });
              await writer.append('met', met);
            })
          }
          onClose={close}
        />
      );
    case 'moved':
      return (
        <MoveForm
          person={person}
          onKeep={move => void record(writer => writer.append('moved-employer', move))}
          onCancel={close}
        />
      );
    case undefined:
      return (
        <>
          {person.standing.state === 'said-yes' && (
            <NamedMoments moments={moments} onTake={moment => open('meeting', moment)} />
          )}
          <Choices person={person} log={log} task={task} onOpen={open} />
        </>
      );
  }
}
