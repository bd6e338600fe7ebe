import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/components/Notice.tsx';
import { DASHBOARD } from '../../ui/dashboard-address.ts';
import { TEXTS } from '../../ui/desk/texts.ts';

/** How many people the book held, if it is gone. */
export type LostBook = () => Promise<number | undefined>;

/**
 * One line where the browser has emptied the book, with the way to restore it. It is in no
 * one's way: letters can be written all the same. Beside the page, where the view stays,
 * it goes once the book is back.
 */
export function LostBookLine({ lostBook }: { readonly lostBook: LostBook }) {
  const [people, setPeople] = useState<number>();
  useEffect(() => {
    const look = () => {
      // What goes wrong with the book itself is said where it is used.
      lostBook().then(setPeople, () => {});
    };
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [lostBook]);
  if (people === undefined) return null;
  return (
    <div class="lost-book">
      <Notice kind="caution">
        {TEXTS.lostBook.missing(people)}{' '}
        <a href={`${DASHBOARD}#/your-data`} target="_blank" rel="noopener">
          {TEXTS.lostBook.restore}
        </a>
      </Notice>
    </div>
  );
}
