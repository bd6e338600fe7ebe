import { calendarFile } from '../../../outreach/calendar-file/calendar-file.ts';
import { meetingEntry } from '../../../outreach/calendar-file/entries.ts';
import { summarise } from '../../../outreach/contact-summary.ts';
import type { EventOf } from '../../../outreach/event.ts';
import { saveFile } from '../../../platform/save-file.ts';
import type { Period } from '../../../profile/period.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { REASON_LABELS } from '../../texts.ts';
import { TEXTS } from './texts.ts';
import type { Kit } from './use-kit.ts';
import type { Person } from './use-person.ts';

/** "2019 to 2023", "since 2019", or nothing. */
function years(period: Period | undefined): string {
  const start = period?.start?.year;
  if (start === undefined) return '';
  if (period?.current === true) return `since ${start}`;
  return period?.end === undefined ? `${start}` : `${start} to ${period.end.year}`;
}

function Path({ person }: { readonly person: Person }) {
  return (
    <ul>
      {person.contact.profile.positions.slice(0, 6).map(({ value }) => (
        <li key={`${value.title}${value.employer}${value.period?.start?.year}`}>
          {[value.title, value.employer, years(value.period)].filter(Boolean).join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** The agreed talk, where there is one still to come. */
function agreed(person: Person): EventOf<'scheduled'> | undefined {
  const event = person.effective.findLast(e => e.kind === 'scheduled');
  return event?.kind === 'scheduled' && person.standing.state === 'scheduled' ? event : undefined;
}

interface MeetingCardProps {
  readonly person: Person;
  readonly kit: Kit;
}

/** Everything for the talk on one printed page: nothing has to be remembered, nothing read from a screen. */
export function MeetingCard({ person, kit }: MeetingCardProps) {
  const { now } = useBook();
  const { profile } = person.contact;
  const { reason, questions } = summarise(person.events);
  const meeting = agreed(person);
  const save = (event: EventOf<'scheduled'>) => {
    const entry = meetingEntry(profile.name.value.full, event, person.sender.minutes);
    saveFile('a-few-minutes.ics', 'text/calendar', calendarFile([entry], now()));
  };
  return (
    <section class="paper card">
      <div class="card-head">
        <h2>
          {TEXTS.card.title}: {profile.name.value.full}
        </h2>
        <span class="no-print">
          {meeting !== undefined && (
            <Button onClick={() => save(meeting)}>{TEXTS.meeting.calendar}</Button>
          )}{' '}
          <Button onClick={() => print()}>{TEXTS.card.print}</Button>
        </span>
      </div>
      {reason !== undefined && (
        <p>
          <strong>{TEXTS.card.why}:</strong> {REASON_LABELS[reason]}
        </p>
      )}
      <h3>{TEXTS.card.path}</h3>
      <Path person={person} />
      <h3>{TEXTS.card.questions}</h3>
      <ol class="question-kit">
        {[...kit.questions.map(q => q.text), ...questions].map(text => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p>{TEXTS.card.time(person.sender.minutes)}</p>
      <p>{TEXTS.card.whoElse}</p>
      <p>{TEXTS.card.stay}</p>
      {person.sender.offers.length > 0 && (
        <p>
          <strong>{TEXTS.card.offer}:</strong> {person.sender.offers.join('; ')}
        </p>
      )}
    </section>
  );
}
