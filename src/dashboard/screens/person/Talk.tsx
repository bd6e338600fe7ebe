import type { Standing } from '../../../outreach/standing.ts';
import { LookUp } from './LookUp.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { TEXTS } from './texts.ts';
import type { Kit } from './use-kit.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** Where a talk is in sight or behind: what belongs to it is wanted at once. */
const IN_SIGHT: ReadonlySet<Standing['state']> = new Set([
  'said-yes',
  'scheduled',
  'met',
  'in-touch',
]);

interface TalkProps {
  readonly person: Person;
  readonly kit: Kit;
  readonly log: Log;
}

/** The talk: its card and what to look up before; folded away until they said yes. */
export function Talk({ person, kit, log }: TalkProps) {
  const parts = (
    <>
      <MeetingCard person={person} kit={kit} log={log} />
      <LookUp kit={kit} />
    </>
  );
  if (IN_SIGHT.has(person.standing.state)) return parts;
  return (
    <details class="talk-later">
      <summary>{TEXTS.card.later}</summary>
      {parts}
    </details>
  );
}
