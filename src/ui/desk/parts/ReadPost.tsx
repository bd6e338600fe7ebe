import { Checkbox } from '../../components/Checkbox.tsx';
import type { Actions } from '../state/controller.ts';
import { postBehind } from '../state/said.ts';
import type { Desk } from '../state/state.ts';
import { reasonNow } from '../state/texts-of-desk.ts';
import { TEXTS } from '../texts.ts';

interface ReadPostProps {
  readonly desk: Desk;
  readonly onTick: Actions['tick'];
}

/** For a reason that rests on a post: read it first, then say so (A9, G3). */
export function ReadPost({ desk, onTick }: ReadPostProps) {
  const found = postBehind(reasonNow(desk), desk.reading.profile);
  if (found === undefined) return null;
  const { statement, address } = found;
  return (
    <p class="row small">
      <Checkbox
        label={TEXTS.readPost}
        checked={desk.letter.context.statements?.includes(statement) === true}
        onChange={on => onTick(statement, on)}
      />
      {address !== undefined && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {TEXTS.openPost}
        </a>
      )}
    </p>
  );
}
