import { useEffect, useState } from 'preact/hooks';
import { useBook } from '../../../book.ts';
import { linkTo } from '../../../route.ts';
import { RETENTION } from './texts.ts';

/** The day's list comes first: looking through a large book may wait. */
const AFTER_MS = 1000;

/** A quiet line where something is old enough to be let go of; looked up once a day. */
export function OldFactsLine() {
  const { store, now } = useBook();
  const [people, setPeople] = useState(0);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      // A line that only offers something is not worth a message of trouble.
      const found = await store.peopleWithOldFacts(now()).catch(() => 0);
      if (!gone) setPeople(found);
    };
    const timer = setTimeout(() => void look(), AFTER_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [store]);
  if (people === 0) return null;
  return (
    <p class="soft">
      {RETENTION.today(people)} <a href={linkTo({ screen: 'your-data' })}>{RETENTION.look}</a>
    </p>
  );
}
