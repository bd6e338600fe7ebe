import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { isFocusAdrift } from '../../keep-focus.ts';
import type { Desk, Mode } from '../state/state.ts';
import { whereWeStand } from '../state/where-we-stand.ts';
import { TEXTS } from '../texts.ts';
import { BookLink } from './BookLink.tsx';

/** Takes the focus when the letter gives way to what was sent, so that it is not lost with it. */
function useFocusOnRest(mode: Mode) {
  const line = useRef<HTMLParagraphElement>(null);
  const before = useRef(mode);
  useLayoutEffect(() => {
    if (isFocusAdrift() && before.current === 'writing' && mode !== 'writing')
      line.current?.focus();
    before.current = mode;
  }, [mode]);
  return line;
}

/** Whether the book has a page for this person: one is made when a letter is proposed. */
function isInBook({ mode, memory }: Desk): boolean {
  return mode !== 'closed' || (memory.known && memory.unread !== true);
}

interface PersonHeaderProps {
  readonly desk: Desk;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Moves the letter beside the page; absent where it cannot go there. */
  readonly keepInView?: (() => void) | undefined;
}

/** Who this is, and where the sender stands with them. */
export function PersonHeader({ desk, now, keepInView }: PersonHeaderProps) {
  const line = useFocusOnRest(desk.mode);
  const { name, headline } = desk.reading.profile;
  return (
    <header class="person">
      <div class="person-line">
        <h1>{name.value.full}</h1>
        <BookLink person={isInBook(desk) ? desk.reading.profile.key : undefined} />
      </div>
      {headline && <p class="person-headline">{headline.value}</p>}
      <div class="person-line">
        <p ref={line} tabIndex={-1} class="person-standing">
          {whereWeStand(desk, now)}
        </p>
        {keepInView && (
          <span class="keep-in-view">
            <Button kind="quiet" onClick={keepInView}>
              {TEXTS.view.keep}
            </Button>
          </span>
        )}
      </div>
    </header>
  );
}
