import type { Action } from '../../../outreach/next-step.ts';
import { spokenHour, spokenWeekday } from '../../../outreach/standing-sentence.ts';
import { type PersonPart, type PersonTask, personFragment } from '../../../ui/dashboard-address.ts';
import { Loading } from '../../parts/Loading.tsx';
import { PersonLink } from '../../parts/PersonLink.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { BackupReminderLine } from '../../safety/BackupReminderLine.tsx';
import { ACTION_LABELS, TEXTS as DASHBOARD, STATE_LABELS } from '../../texts.ts';
import { useMinute } from '../../use-minute.ts';
import { OldFactsLine } from '../your-data/retention/OldFactsLine.tsx';
import { encouragementFor } from './encouragement.ts';
import { isBare } from './next-people.ts';
import { Promises } from './Promises.tsx';
import { ReadyLetter } from './ReadyLetter.tsx';
import { TEXTS } from './texts.ts';
import { type Today, type TodayItem, useToday } from './use-today.ts';
import { WhereNext } from './WhereNext.tsx';
import { YourNetwork } from './YourNetwork.tsx';

/** Steps for which a letter lies ready. */
const WRITES: ReadonlySet<Action> = new Set([
  'confirm-sent',
  'follow-introduction',
  'write-yourself',
  'remind',
  'propose-times',
  'ask-again',
  'write-to-colleague',
  'thank',
  'keep-in-touch',
]);

/** Where a step that writes nothing is taken: the meeting card, or the form it fills in. */
const LEADS_TO: Partial<Readonly<Record<Action, PersonTask | PersonPart>>> = {
  prepare: 'talk',
  debrief: 'talked',
  'read-reply': 'answered',
};

function DueItem({ row, step }: TodayItem) {
  const place = LEADS_TO[step.action];
  const label = TEXTS.lead[step.action];
  return (
    <li class="due">
      <p class="due-what">
        {ACTION_LABELS[step.action]} <PersonLink row={row} />
      </p>
      <p class="soft">{step.why}</p>
      {WRITES.has(step.action) && <ReadyLetter contact={row.key} name={row.name} />}
      {place !== undefined && label !== undefined && (
        <p>
          <a href={personFragment(row.key, place)}>
            {label}
            <span class="for-ears">{TEXTS.with(row.name)}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** What is waited for, and until when. */
function waitingFor({ row, step }: TodayItem, now: number): string {
  const { standing } = row;
  if (standing.state === 'scheduled') {
    return TEXTS.talkOn(spokenWeekday(standing.when, now), spokenHour(standing.when));
  }
  return step.from === undefined
    ? STATE_LABELS[row.state]
    : TEXTS.until(spokenWeekday(step.from, now));
}

function WaitingItem({ now, ...item }: TodayItem & { readonly now: number }) {
  return (
    <li class="waiting-line">
      <PersonLink row={item.row} />
      <span class="soft">{waitingFor(item, now)}</span>
    </li>
  );
}

/** Waiting people shown at once: the next ones matter, the rest is only good to know. */
const WAITING_SHOWN = 6;

interface WaitingProps {
  readonly waiting: Today['waiting'];
  readonly now: number;
}

function WaitingLines({ waiting, now }: WaitingProps) {
  return (
    <ul class="lines">
      {waiting.map(item => (
        <WaitingItem key={item.row.key} {...item} now={now} />
      ))}
    </ul>
  );
}

/** Who has the time they need, and until when. */
function Waiting({ waiting, now }: WaitingProps) {
  if (waiting.length === 0) return null;
  const later = waiting.slice(WAITING_SHOWN);
  return (
    <section>
      <h2>{TEXTS.waiting}</h2>
      <WaitingLines waiting={waiting.slice(0, WAITING_SHOWN)} now={now} />
      {later.length > 0 && (
        <details>
          <summary>{TEXTS.waitingLater(later.length)}</summary>
          <WaitingLines waiting={later} now={now} />
        </details>
      )}
    </section>
  );
}

/** Title and words of a day without anything to do: only who was written to is waited for. */
function quietWords({ emptyBook, waiting }: Today): readonly [title: string, words: string] {
  if (emptyBook) return [TEXTS.emptyBookTitle, TEXTS.emptyBook];
  return [TEXTS.emptyTitle, waiting.length === 0 ? TEXTS.nobodyWaits : TEXTS.emptyDay];
}

/** What to say when nothing is to be done, and to somebody whose book is empty. */
function Quiet({ today }: { readonly today: Today }) {
  if (today.due.length + today.owed.length > 0) return null;
  const [title, words] = quietWords(today);
  return (
    <section class="paper quiet-day">
      <h2>{title}</h2>
      <p>{words}</p>
    </section>
  );
}

function Lists({ today, now }: { readonly today: Today; readonly now: number }) {
  return (
    <>
      {today.due.length > 0 && (
        <section class="paper">
          <h2>{TEXTS.due}</h2>
          <ul class="lines">
            {today.due.map(item => (
              <DueItem key={item.row.key} {...item} />
            ))}
          </ul>
          {today.more > 0 && <p class="soft">{TEXTS.more(today.more)}</p>}
        </section>
      )}
      <Promises owed={today.owed} />
      <Quiet today={today} />
      {today.next !== undefined && !(today.emptyBook && isBare(today.next)) && (
        <WhereNext {...today.next} />
      )}
      {today.next !== undefined && <YourNetwork />}
      {today.enough && <p class="paper">{TEXTS.enough}</p>}
      <p class="encouragement soft">{encouragementFor(today, now)}</p>
      <Waiting waiting={today.waiting} now={now} />
    </>
  );
}

/** What a considerate person would do today, each with its reason. */
export function TodayScreen() {
  const today = useToday();
  const now = useMinute();
  return (
    <>
      <h1>{TEXTS.title}</h1>
      {today.state === 'loading' && <Loading words={DASHBOARD.loading} />}
      {today.state === 'failed' && <Trouble error={today.error} />}
      {today.state === 'ready' && <Lists today={today.value} now={now} />}
      {today.state === 'ready' && <BackupReminderLine />}
      {today.state === 'ready' && <OldFactsLine />}
    </>
  );
}
