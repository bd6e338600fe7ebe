import { Button } from '../../components/Button.tsx';
import { DASHBOARD } from '../../dashboard-address.ts';
import { mayAskFriend } from '../state/ask-friend.ts';
import type { Actions } from '../state/controller.ts';
import type { Desk } from '../state/state.ts';
import { FRIEND_TEXTS as TEXTS } from '../texts-friends.ts';

interface NetworkHintProps {
  readonly desk: Desk;
  readonly actions: Pick<Actions, 'quietHint'>;
}

/** One quiet line on how to bring one's own network in; gone for good once it is sent away. */
export function NetworkHint({ desk, actions }: NetworkHintProps) {
  const { warm } = desk;
  if (warm?.kind !== 'no-network' || warm.quiet || !mayAskFriend(desk)) return null;
  return (
    <p class="network-hint soft small">
      {TEXTS.hint}{' '}
      <a href={`${DASHBOARD}#/your-data`} target="_blank" rel="noopener">
        {TEXTS.bringIn}
      </a>{' '}
      <Button kind="quiet" label={TEXTS.notNowLabel} onClick={() => void actions.quietHint()}>
        {TEXTS.notNow}
      </Button>
    </p>
  );
}
