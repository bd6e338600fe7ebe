import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import type { Actions } from '../state/controller.ts';
import { recipientOf } from '../state/recipient.ts';
import type { Desk } from '../state/state.ts';
import { FRIEND_TEXTS as TEXTS } from '../texts-friends.ts';

interface ToFriendProps {
  readonly desk: Desk;
  readonly actions: Pick<Actions, 'writeToThemselves'>;
}

/** Takes the focus when a friend was picked: the button that was pressed is gone by then. */
function useFocusOn(line: RefObject<HTMLElement | null>, friend: string | undefined): void {
  const before = useRef(friend);
  useEffect(() => {
    if (friend !== undefined && friend !== before.current) line.current?.focus();
    before.current = friend;
  }, [line, friend]);
}

/** Says that the letter on the desk goes to somebody else than the person whose page this is. */
export function ToFriend({ desk, actions }: ToFriendProps) {
  const line = useRef<HTMLSpanElement>(null);
  const to = recipientOf(desk);
  const key = desk.occasion === 'introduction-request' ? desk.letter.context.friendKey : undefined;
  useFocusOn(line, key);
  if (desk.mode !== 'writing' || desk.occasion !== 'introduction-request') return null;
  const { first } = desk.reading.profile.name.value;
  return (
    <p class="to-friend small">
      <span ref={line} tabIndex={-1}>
        {to === undefined ? TEXTS.goesToFriend : TEXTS.goesTo(to.name)}
      </span>{' '}
      <Button kind="quiet" onClick={actions.writeToThemselves}>
        {desk.usual.mode === 'writing' ? TEXTS.instead(first) : TEXTS.leave}
      </Button>
    </p>
  );
}
