import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Introducer } from '../../../network/warm-paths/introducer.ts';
import { Button } from '../../components/Button.tsx';
import { Title } from '../../components/Title.tsx';
import { mayAskFriend } from '../state/ask-friend.ts';
import type { Actions } from '../state/controller.ts';
import type { Desk } from '../state/state.ts';
import { FRIEND_TEXTS as TEXTS } from '../texts-friends.ts';

/** The best one at first: the letter below is what the sender came for. */
const FIRST = 1;

interface IntroducersProps {
  readonly desk: Desk;
  readonly actions: Pick<Actions, 'askFriend'>;
}

/** Address of a friend's page on the site, so that the sender can see who it is. */
function addressOf({ person: { key } }: Introducer): string | undefined {
  return key === undefined ? undefined : `https://www.${encodeURI(key)}/`;
}

interface FriendLineProps extends IntroducersProps {
  readonly friend: Introducer;
}

function FriendLine({ friend, desk, actions }: FriendLineProps) {
  const { name, person, why } = friend;
  const { friend: asked } = desk.letter.context;
  const isAsked = desk.occasion === 'introduction-request' && asked === name.full;
  const address = addressOf(friend);
  const year = person.connectedOn?.slice(0, 4);
  return (
    <li class="friend">
      <p class="friend-who">
        {address === undefined ? (
          <span class="friend-name">{name.full}</span>
        ) : (
          <a class="friend-name" href={address} target="_blank" rel="noopener noreferrer">
            {name.full}
          </a>
        )}
        {person.title !== '' && <span class="soft small friend-title">{person.title}</span>}
      </p>
      {isAsked ? (
        <span class="soft small friend-ask">{TEXTS.inLetter}</span>
      ) : (
        <span class="friend-ask">
          <Button label={TEXTS.askLabel(name.full)} onClick={() => actions.askFriend(friend)}>
            {TEXTS.ask}
          </Button>
        </span>
      )}
      <p class="soft small friend-why">
        {why} {year !== undefined && TEXTS.since(year)}
      </p>
    </li>
  );
}

/** People the sender knows who may introduce them: the best one, and the others on request (A2). */
export function Introducers({ desk, actions }: IntroducersProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (all)
      list.current
        ?.querySelectorAll<HTMLElement>('.friend')
        [FIRST]?.querySelector('button')
        ?.focus();
  }, [all]);
  const { warm, occasion, letter } = desk;
  const chosen = occasion === 'introduction-request' ? letter.context.friend : undefined;
  // Once somebody is asked, their letter is what matters; the others are a click away.
  useEffect(() => setAll(false), [chosen]);
  if (warm?.kind !== 'known' || warm.introducers.length === 0 || !mayAskFriend(desk)) return null;
  if (chosen !== undefined && !all) {
    if (warm.introducers.every(({ name }) => name.full === chosen)) return null;
    return (
      <p class="introducers-rest small">
        <Button kind="quiet" onClick={() => setAll(true)}>
          {TEXTS.somebodyElse}
        </Button>
      </p>
    );
  }
  const shown = all ? warm.introducers : warm.introducers.slice(0, FIRST);
  const more = warm.introducers.length - shown.length;
  return (
    <section class="introducers" aria-labelledby={id}>
      <div class="section-line">
        <Title id={id} class="section-title">
          {TEXTS.title}
        </Title>
        {more > 0 && (
          <Button
            kind="quiet"
            label={TEXTS.showAllLabel(warm.introducers.length)}
            onClick={() => setAll(true)}
          >
            {TEXTS.showAll(warm.introducers.length)}
          </Button>
        )}
      </div>
      <ul ref={list}>
        {shown.map(friend => (
          <FriendLine key={friend.person.id} friend={friend} desk={desk} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
