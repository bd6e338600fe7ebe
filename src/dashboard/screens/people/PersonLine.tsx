import { workLine } from '../../../profile/titles/work-line.ts';
import type { PersonRow } from '../../../store/people/person-row.ts';
import { linkTo } from '../../route.ts';
import { STATE_LABELS } from '../../texts.ts';
import { LINE_HEIGHT } from './window-of.ts';

interface PersonLineProps {
  readonly row: PersonRow;
  /** Place in the whole list, from 0. */
  readonly index: number;
  /** How many lines the list has; unknown for a moment in a large book. */
  readonly total: number | undefined;
  /** Whether the arrow keys stand here: the one line that Tab reaches. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One person of the list. */
export function PersonLine({ row, index, total, current, onFocus, onKeyDown }: PersonLineProps) {
  const work = workLine(row);
  return (
    <li
      class="person-line"
      aria-setsize={total ?? -1}
      aria-posinset={index + 1}
      style={{ top: `${index * LINE_HEIGHT}px` }}
    >
      <a
        href={linkTo({ screen: 'person', key: row.key })}
        tabIndex={current ? 0 : -1}
        data-index={index}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <span class="person-line-name">{row.name}</span>
        <span class="person-line-work soft">{work}</span>
      </a>
      <span class="person-line-tags">
        {row.tags.map(tag => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </span>
      <span class={`state state-${row.state}`}>{STATE_LABELS[row.state]}</span>
    </li>
  );
}
