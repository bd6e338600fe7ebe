import { calendarFile } from '../../../outreach/calendar-file/calendar-file.ts';
import { meetingEntry } from '../../../outreach/calendar-file/entries.ts';
import type { EventOf } from '../../../outreach/event.ts';
import { spokenHour, spokenWeekday } from '../../../outreach/standing-sentence.ts';
import { saveFile } from '../../../platform/save-file.ts';
import type { Period } from '../../../profile/period.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { Questions } from './Questions.tsx';
import { TEXTS, WAY_LABELS } from './texts.ts';
import type { Kit } from './use-kit.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** Most positions on the card: a path is seen at a glance or not at all. */
const MOST_POSITIONS = 6;
/** Characters beyond which the card is printed in smaller type, to stay on its one page. */
const MUCH = 2200;

/** "2019 to 2023", "since 2019", or nothing. */
function years(period: Period | undefined): string {
  const start = period?.start?.year;
  if (start === undefined) return '';
  if (period?.current === true) return `since ${start}`;
  return period?.end === undefined ? `${start}` : `${start} to ${period.end.year}`;
}

function pathOf(person: Person): readonly string[] {
  return person.contact.profile.positions
    .slice(0, MOST_POSITIONS)
    .map(({ value }) =>
      [value.title, value.employer, years(value.period)].filter(Boolean).join(', '),
    );
}

/** The agreed talk, where there is one. */
function agreed(person: Person): EventOf<'scheduled'> | undefined {
  const event = person.effective.findLast(e => e.kind === 'scheduled');
  return event?.kind === 'scheduled' && person.standing.state === 'scheduled' ? event : undefined;
}

/** When and how, as one says it; the hour is that of this computer's clock. */
function Agreed({ meeting }: { readonly meeting: EventOf<'scheduled'> }) {
  const { now } = useBook();
  const { when, way } = meeting.payload;
  return (
    <p>
      <strong>{TEXTS.card.when}:</strong> {spokenWeekday(when, now())}, {spokenHour(when)},{' '}
      {WAY_LABELS[way].toLowerCase()}
    </p>
  );
}

function Why({ why }: { readonly why: string | undefined }) {
  if (why === undefined) return null;
  return (
    <p>
      <strong>{TEXTS.card.why}:</strong> {why}
    </p>
  );
}

/** What to say towards the end: the time box, who else, and what can be given back (A11, A13). */
function Closing({ sender }: Person) {
  return (
    <div class="card-closing">
      <p>{TEXTS.card.time(sender.minutes)}</p>
      <p>{TEXTS.card.whoElse}</p>
      <p>{TEXTS.card.stay}</p>
      {sender.offers.length > 0 && (
        <p>
          <strong>{TEXTS.card.offer}:</strong> {sender.offers.join('; ')}
        </p>
      )}
    </div>
  );
}

interface MeetingCardProps {
  readonly person: Person;
  readonly kit: Kit;
  readonly log: Log;
}

/** Everything for the talk on one printed page: nothing has to be remembered, nothing read from a screen. */
export function MeetingCard({ person, kit, log }: MeetingCardProps) {
  const { now } = useBook();
  const { name, headline } = person.contact.profile;
  const meeting = agreed(person);
  const path = pathOf(person);
  const save = (event: EventOf<'scheduled'>) => {
    const entry = meetingEntry(name.value.full, event, person.sender.minutes);
    saveFile('a-few-minutes.ics', 'text/calendar', calendarFile([entry], now()));
  };
  const length = [...path, ...kit.questions.map(q => q.text), ...kit.own, ...person.sender.offers];
  const dense = length.join(' ').length > MUCH;
  return (
    <section class={dense ? 'paper card card-dense' : 'paper card'}>
      <div class="card-head">
        <h2>
          {TEXTS.card.title}: {name.value.full}
        </h2>
        <span class="no-print record-buttons">
          {meeting !== undefined && (
            <Button onClick={() => save(meeting)}>{TEXTS.meeting.calendar}</Button>
          )}
          <Button onClick={() => print()}>{TEXTS.card.print}</Button>
        </span>
      </div>
      {headline !== undefined && <p class="soft only-print">{headline.value}</p>}
      {meeting !== undefined && <Agreed meeting={meeting} />}
      <Why why={kit.why} />
      {path.length > 0 && (
        <>
          <h3>{TEXTS.card.path}</h3>
          <ul>
            {path.map(position => (
              <li key={position}>{position}</li>
            ))}
          </ul>
        </>
      )}
      <Questions person={person} kit={kit} log={log} />
      <Closing {...person} />
    </section>
  );
}
