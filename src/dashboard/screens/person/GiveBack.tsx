import { useState } from 'preact/hooks';
import { type Gift, giveBackLedger } from '../../../outreach/give-back.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

function GiftLine({ gift, log }: { readonly gift: Gift; readonly log: Log }) {
  const owed = gift.deliveredAt === undefined;
  return (
    <li class="timeline-line">
      <span class={owed ? 'state' : 'state state-let-go'}>
        {owed ? TEXTS.gifts.owed : TEXTS.gifts.given}
      </span>
      <span>{gift.name}</span>
      {owed && (
        <Button
          kind="quiet"
          label={`${TEXTS.gifts.deliver}: ${gift.name}`}
          onClick={() => void log.append('delivered', { gift: gift.name })}
        >
          {TEXTS.gifts.deliver}
        </Button>
      )}
    </li>
  );
}

/** What was offered, what was given, what is owed (A11). */
export function GiveBack({ person, log }: { readonly person: Person; readonly log: Log }) {
  const [gift, setGift] = useState('');
  const gifts = giveBackLedger(person.events);
  const add = () => {
    if (gift.trim() === '') return;
    void log.append('offered', { gift: gift.trim() }).then(kept => kept && setGift(''));
  };
  return (
    <section class="paper">
      <h2>{TEXTS.gifts.title}</h2>
      {gifts.length === 0 ? (
        <p class="soft">{TEXTS.gifts.empty}</p>
      ) : (
        <ul class="lines">
          {gifts.map(item => (
            <GiftLine key={item.name} gift={item} log={log} />
          ))}
        </ul>
      )}
      <form
        class="add-line"
        onSubmit={event => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={TEXTS.gifts.add} value={gift} onInput={setGift} />
        <Button onClick={add}>{TEXTS.gifts.addIt}</Button>
      </form>
    </section>
  );
}
