import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { Late } from '../../../ui/components/Late.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { TEXTS as DASHBOARD } from '../../texts.ts';
import { type Filters, isFiltered } from './filters.ts';
import { PersonLine } from './PersonLine.tsx';
import { TEXTS } from './texts.ts';
import { usePeople } from './use-people.ts';
import { LINE_HEIGHT, type ListWindow, scrollToShow, windowOf } from './window-of.ts';

/** Height assumed before the list has been measured, in pixels. */
const FIRST_HEIGHT = 800;

/** Height of the two borders of the list, in pixels: few people leave no empty paper below. */
const EDGES = 2;

/** Which line a key moves to; `undefined` for keys that mean nothing here. */
function movedTo(key: string, index: number, last: number, page: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: last,
  };
  const moved = moves[key];
  return moved === undefined ? undefined : Math.min(last, Math.max(0, moved));
}

interface LinesProps {
  readonly rows: readonly PersonRow[];
  readonly offset: number;
  /** How many there are in all; unknown for a moment in a large book. */
  readonly total: number | undefined;
  readonly onWindow: (window: ListWindow) => void;
}

/** The scrolling part: as tall as the whole list, drawn only where one looks. */
function Lines({ rows, offset, total, onWindow }: LinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  const lines = total ?? rows.length;
  const height = () => box.current?.clientHeight ?? FIRST_HEIGHT;
  const look = () => onWindow(windowOf(box.current?.scrollTop ?? 0, height()));
  useEffect(look, []);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (link) {
      link.focus({ preventScroll: true });
      wanted.current = undefined;
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height() / LINE_HEIGHT) - 1);
    const index = movedTo(event.key, current, lines - 1, page);
    if (index === undefined || box.current === null) return;
    event.preventDefault();
    wanted.current = index;
    box.current.scrollTop = scrollToShow(index, box.current.scrollTop, height());
    setCurrent(index);
    look();
  };
  return (
    <div
      class="people-box"
      ref={box}
      onScroll={look}
      style={total === undefined ? {} : { maxHeight: `${total * LINE_HEIGHT + EDGES}px` }}
    >
      <ul aria-label={TEXTS.list} class="people" style={{ height: `${lines * LINE_HEIGHT}px` }}>
        {rows.map((row, i) => (
          <PersonLine
            key={row.key}
            row={row}
            index={offset + i}
            total={total}
            current={offset + i === Math.min(current, lines - 1)}
            onFocus={() => setCurrent(offset + i)}
            onKeyDown={onKeyDown}
          />
        ))}
      </ul>
    </div>
  );
}

/** The people that match, however many there are. */
export function PeopleList({ filters }: { readonly filters: Filters }) {
  const [seen, setSeen] = useState({ filters, window: windowOf(0, FIRST_HEIGHT) });
  // Another list begins at its top, wherever one stood in the one before.
  const { offset, limit } = seen.filters === filters ? seen.window : windowOf(0, FIRST_HEIGHT);
  const shown = usePeople(filters, { offset, limit });
  if (shown.state === 'loading') return <Loading words={DASHBOARD.loading} />;
  if (shown.state === 'failed') return <Trouble error={shown.error} />;
  const { rows, total } = shown.value;
  if (total === undefined && rows.length === 0) return <Loading words={DASHBOARD.loading} />;
  if (total === 0) {
    return (
      <p role="status" class={`paper empty ${isFiltered(filters) ? '' : 'empty-book'}`}>
        {isFiltered(filters) ? TEXTS.noneFound : TEXTS.empty}
      </p>
    );
  }
  const keep = (window: ListWindow) => {
    if (window.offset !== offset || window.limit !== limit) setSeen({ filters, window });
  };
  return (
    <>
      <p class="soft people-count" role="status">
        {total === undefined ? <Late>{TEXTS.counting}</Late> : TEXTS.count(total)}
      </p>
      <Lines
        key={JSON.stringify(filters)}
        rows={rows}
        offset={shown.value.offset}
        total={total}
        onWindow={keep}
      />
    </>
  );
}
