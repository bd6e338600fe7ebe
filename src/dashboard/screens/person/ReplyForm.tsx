import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../../outreach/event.ts';
import { decodeReply } from '../../../outreach/reply/decode-reply.ts';
import type { Answer, DecodedReply } from '../../../outreach/reply/decoded-reply.ts';
import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { learnLanguages } from '../../../ui/languages/shelf.ts';
import { useSpoken } from '../../../ui/use-spoken.ts';
import { useBook } from '../../book.ts';
import { DateField } from './DateField.tsx';
import { fromLocalField, toLocalField } from './local-time.ts';
import { RecordForm } from './RecordForm.tsx';
import { ANSWER_LABELS, TEXTS } from './texts.ts';
import type { Person } from './use-person.ts';

const ANSWERS: readonly Answer[] = ['yes', 'later', 'redirected', 'no', 'unclear'];

/** What the sender has put together so far. */
interface ReplyEntry {
  readonly pasted: string;
  readonly answer: Answer;
  readonly until: string;
  readonly colleague: string;
}

const EMPTY: ReplyEntry = { pasted: '', answer: 'unclear', until: '', colleague: '' };

/** The entry as the pasted words suggest it; the sender may change every part. */
function suggested(pasted: string, decoded: DecodedReply): ReplyEntry {
  return {
    pasted,
    answer: decoded.answer,
    until: decoded.until === undefined ? '' : toLocalField(decoded.until).slice(0, 10),
    colleague: decoded.colleague ?? '',
  };
}

/** The event that the confirmed entry becomes. */
function replyOf({ answer, until, colleague }: ReplyEntry): Reply {
  if (answer === 'redirected') return { answer, to: colleague.trim() || 'somebody else' };
  if (answer !== 'later') return { answer };
  const day = fromLocalField(until);
  return day === undefined ? { answer } : { answer, until: day };
}

/** What the pasted words seem to mean, in one line for the ear. */
function meaningOf({ answer, evidence, why, times }: DecodedReply): string {
  const { reply } = TEXTS;
  return [
    evidence === ''
      ? `${reply.looksLike(ANSWER_LABELS[answer])}.`
      : `${reply.looksLike(ANSWER_LABELS[answer])}, ${reply.because(evidence)}.`,
    why,
    times.length === 0 ? '' : `${reply.times}: ${times.map(time => time.text).join(', ')}.`,
  ]
    .filter(part => part !== '')
    .join(' ');
}

/** What the pasted words seem to mean; told once, whether they were pasted or typed. */
function Suggestion({ decoded }: { readonly decoded: DecodedReply | undefined }) {
  const spoken = useSpoken(decoded === undefined ? '' : meaningOf(decoded));
  return (
    <>
      {decoded !== undefined && <Meaning decoded={decoded} />}
      <p role="status" class="for-ears">
        {spoken}
      </p>
    </>
  );
}

function Meaning({ decoded }: { readonly decoded: DecodedReply }) {
  const { reply } = TEXTS;
  return (
    <div class="suggestion">
      <p>
        <strong>{reply.looksLike(ANSWER_LABELS[decoded.answer])}</strong>{' '}
        {decoded.evidence !== '' && <q class="for-evidence">{decoded.evidence}</q>}
      </p>
      <p class="soft">{decoded.why}</p>
      {decoded.times.length > 0 && (
        <p class="soft">
          {reply.times}: {decoded.times.map(time => time.text).join(', ')}
        </p>
      )}
    </div>
  );
}

/** The moments they named for a talk, each once. They are offered to the sender, never kept. */
function momentsOf(entry: ReplyEntry, decoded: DecodedReply | undefined): readonly number[] {
  if (entry.answer !== 'yes' || decoded === undefined) return [];
  return [...new Set(decoded.times.filter(time => time.isMoment).map(time => time.at))];
}

interface ReplyFormProps {
  readonly person: Person;
  /**
   * `named`: whom they named, where they point elsewhere; else empty. `moments`: what they
   * offered for a talk, with day and hour, where the answer is a yes.
   */
  readonly onKeep: (reply: Reply, named: string, moments: readonly number[]) => void;
  readonly onCancel: () => void;
}

/** Paste their answer; it is read on the spot, and the sender confirms or corrects. */
export function ReplyForm({ person, onKeep, onCancel }: ReplyFormProps) {
  const { now } = useBook();
  useEffect(() => {
    // A language that cannot be loaded is one that is not known: the reply is left to the sender.
    learnLanguages(person.sender.writesIn ?? []).catch(() => undefined);
  }, [person.sender.writesIn]);
  const [entry, setEntry] = useState(EMPTY);
  const names = [person.contact.profile.name.value.first, person.sender.firstName];
  const decoded =
    entry.pasted.trim() === '' ? undefined : decodeReply(entry.pasted, { now: now(), names });
  const paste = (pasted: string) =>
    setEntry(
      pasted.trim() === '' ? EMPTY : suggested(pasted, decodeReply(pasted, { now: now(), names })),
    );
  return (
    <RecordForm
      label={TEXTS.answered}
      onKeep={() => onKeep(replyOf(entry), entry.colleague.trim(), momentsOf(entry, decoded))}
      onCancel={onCancel}
    >
      <TextArea
        label={TEXTS.reply.paste}
        hint={TEXTS.reply.hint}
        rows={5}
        value={entry.pasted}
        onInput={paste}
      />
      <Suggestion decoded={decoded} />
      <ChoiceGroup
        label={TEXTS.reply.meaning}
        choices={ANSWERS.map(value => ({ value, label: ANSWER_LABELS[value] }))}
        chosen={entry.answer}
        onChoose={answer => setEntry({ ...entry, answer })}
      />
      {entry.answer === 'later' && (
        <DateField
          kind="date"
          label={TEXTS.reply.until}
          value={entry.until}
          onInput={until => setEntry({ ...entry, until })}
        />
      )}
      {entry.answer === 'redirected' && (
        <TextField
          label={TEXTS.reply.colleague}
          value={entry.colleague}
          onInput={colleague => setEntry({ ...entry, colleague })}
        />
      )}
    </RecordForm>
  );
}
