import type { Action } from '../../../outreach/next-step.ts';
import { spokenWeekday } from '../../../outreach/standing-sentence.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { Loading } from '../../parts/Loading.tsx';
import { PersonLink } from '../../parts/PersonLink.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { BackupReminderLine } from '../../safety/BackupReminderLine.tsx';
import { ACTION_LABELS, TEXTS as DASHBOARD } from '../../texts.ts';
import { useMinute } from '../../use-minute.ts';
import { OldFactsLine } from '../your-data/retention/OldFactsLine.tsx';
import { encouragementFor } from './encouragement.ts';
import { ReadyLetter } from './ReadyLetter.tsx';
import { TEXTS } from './texts.ts';
import { type Today, type TodayItem, useToday } from './use-today.ts';
import { WhereNext } from './WhereNext.tsx';
import { YourNetwork } from './YourNetwork.tsx';

/** Steps for which a letter lies ready. */
const WRITES: ReadonlySet<Action> = new Set([
  'confirm-sent',
  'remind',
  'propose-times',
  'ask-again',
  'write-to-colleague',
  'thank',
  'keep-in-touch',
]);

function DueItem({ row, step }: TodayItem) {
  return (
    <li class="due">
      <p class="due-what">
        {ACTION_LABELS[step.action]} <PersonLink row={row} />
      </p>
      <p class="soft">{step.why}</p>
      {WRITES.has(step.action) && <ReadyLetter contact={row.key} />}
    </li>
  );
}

function OwedItem({ row }: { readonly row: PersonRow }) {
  return (
    <li class="due">
      {row.owedGifts.map(gift => (
        <p key={gift}>{TEXTS.owedGift(row.name, gift)}</p>
      ))}
      {row.owedNews.map(about => (
        <p key={about}>{TEXTS.owedNews(row.name, about)}</p>
      ))}
      <PersonLink row={row} />
    </li>
  );
}

function WaitingItem({ row, step, now }: TodayItem & { readonly now: number }) {
  return (
    <li class="waiting-line">
      <PersonLink row={row} />
      {step.from !== undefined && (
        <span class="soft">{TEXTS.until(spokenWeekday(step.from, now))}</span>
      )}
    </li>
  );
}

/** What to say when nothing is to be done, and to somebody whose book is empty. */
function Quiet({ today }: { readonly today: Today }) {
  if (today.due.length + today.owed.length > 0) return null;
  return (
    <section class="paper quiet-day">
      <h2>{TEXTS.emptyTitle}</h2>
      <p>{today.emptyBook ? TEXTS.emptyBook : TEXTS.emptyDay}</p>
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
      {today.owed.length > 0 && (
        <section class="paper">
          <h2>{TEXTS.owed}</h2>
          <ul class="lines">
            {today.owed.map(row => (
              <OwedItem key={row.key} row={row} />
            ))}
          </ul>
        </section>
      )}
      <Quiet today={today} />
      {today.next !== undefined && <WhereNext {...today.next} />}
      {today.next !== undefined && <YourNetwork />}
      <p class="encouragement soft">{encouragementFor(today, now)}</p>
      {today.waiting.length > 0 && (
        <section>
          <h2>{TEXTS.waiting}</h2>
          <ul class="lines">
            {today.waiting.map(item => (
              <WaitingItem key={item.row.key} {...item} now={now} />
            ))}
          </ul>
        </section>
      )}
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
