import { useEffect, useRef } from 'preact/hooks';
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

/** Folds open for paper what is folded away on the screen; a style alone can do that in few browsers. */
function useOpenOnPaper() {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let opened = false;
    const open = () => {
      if (fold.current === null || fold.current.open) return;
      fold.current.open = true;
      opened = true;
    };
    const close = () => {
      if (opened && fold.current !== null) fold.current.open = false;
      opened = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
  return fold;
}

interface TalkProps {
  readonly person: Person;
  readonly kit: Kit;
  readonly log: Log;
}

/** The talk: its card and what to look up before; folded away until they said yes. */
export function Talk({ person, kit, log }: TalkProps) {
  const fold = useOpenOnPaper();
  const parts = (
    <>
      <MeetingCard person={person} kit={kit} log={log} />
      <LookUp kit={kit} />
    </>
  );
  if (IN_SIGHT.has(person.standing.state)) return parts;
  return (
    <details ref={fold} class="talk-later">
      <summary>{TEXTS.card.later}</summary>
      {parts}
    </details>
  );
}
