import { Button } from '../../components/Button.tsx';
import { Title } from '../../components/Title.tsx';
import type { Actions } from '../state/controller.ts';
import { friendAsked } from '../state/friend-answer.ts';
import type { Desk } from '../state/state.ts';
import { FRIEND_TEXTS as TEXTS } from '../texts-friends.ts';

interface HasFriendAnsweredProps {
  readonly desk: Desk;
  readonly actions: Pick<Actions, 'friendAnswered' | 'takeBackFriendAnswer'>;
}

/** What was just noted of a friend's answer, with the way back. */
function Noted({ desk, actions }: HasFriendAnsweredProps) {
  return (
    <div role="status" class={desk.noted === undefined ? 'for-ears' : ''}>
      {desk.noted !== undefined && (
        <p class="row small">
          <span class="soft">{TEXTS.noted}</span>
          <Button kind="quiet" onClick={() => void actions.takeBackFriendAnswer()}>
            {TEXTS.takeBack}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Asks what became of the request for an introduction, where one is open (A2). */
export function HasFriendAnswered({ desk, actions }: HasFriendAnsweredProps) {
  const friend = friendAsked(desk.memory.events);
  const open =
    desk.standing.state === 'asked-introducer' && desk.news !== 'sent' && friend !== undefined;
  const { first } = desk.reading.profile.name.value;
  return (
    <>
      {open && (
        <section class="answered" aria-labelledby="friend-answered">
          <Title id="friend-answered" class="section-title">
            {TEXTS.answered(friend.name)}
          </Title>
          <p class="row">
            <Button onClick={() => void actions.friendAnswered('introduced')}>
              {TEXTS.introduced}
            </Button>
            <Button onClick={() => void actions.friendAnswered('no')}>{TEXTS.no}</Button>
            <Button onClick={() => void actions.friendAnswered('does-not-know')}>
              {TEXTS.doesNotKnow(first)}
            </Button>
          </p>
        </section>
      )}
      <Noted desk={desk} actions={actions} />
    </>
  );
}
