import { type Gift, giveBackLedger } from '../../../outreach/give-back.ts';
import { spokenDay } from '../../../outreach/standing-sentence.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { useBook } from '../../book.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';
import { useUnfinished } from './use-unfinished.ts';

function GiftLine({ gift, log }: { readonly gift: Gift; readonly log: Log }) {
  const { now } = useBook();
  const { name, offeredAt, deliveredAt } = gift;
  const day = (at: number) => spokenDay(at, now());
  const owed = deliveredAt === undefined;
  const { gifts } = TEXTS;
  return (
    <li class="gift-line">
      <div>
        <p>{name}</p>
        <p class="soft small">
          {owed
            ? gifts.owedSince(day(offeredAt ?? now()))
            : gifts.givenOn(day(deliveredAt), offeredAt === undefined ? undefined : day(offeredAt))}
        </p>
      </div>
      {owed && (
        <Button
          kind="quiet"
          label={`${gifts.deliver}: ${name}`}
          onClick={() => void log.append('delivered', { gift: name })}
        >
          {gifts.deliver}
        </Button>
      )}
    </li>
  );
}

/** What was offered, what was given, what is owed (A11): debts first. */
export function GiveBack({ person, log }: { readonly person: Person; readonly log: Log }) {
  const typed = useUnfinished(person.contact.key, 'gift');
  const ledger = giveBackLedger(person.events);
  const owed = ledger.filter(gift => gift.deliveredAt === undefined);
  const given = ledger.filter(gift => gift.deliveredAt !== undefined);
  const add = (kind: 'offered' | 'delivered') => {
    const gift = typed.text.trim();
    if (gift !== '') void log.append(kind, { gift }).then(kept => kept && typed.done(gift));
  };
  return (
    <section class="paper">
      <h2>{TEXTS.gifts.title}</h2>
      {ledger.length === 0 ? (
        <p class="soft">{TEXTS.gifts.empty}</p>
      ) : (
        <ul class="lines">
          {[...owed, ...given].map(item => (
            <GiftLine key={item.name} gift={item} log={log} />
          ))}
        </ul>
      )}
      <form
        class="add-line"
        aria-label={TEXTS.gifts.add}
        onSubmit={event => {
          event.preventDefault();
          add('offered');
        }}
      >
        <TextField label={TEXTS.gifts.add} value={typed.text} onInput={typed.type} />
        <p class="record-buttons">
          <Button onClick={() => add('offered')}>{TEXTS.gifts.addIt}</Button>
          <Button onClick={() => add('delivered')}>{TEXTS.gifts.addGiven}</Button>
        </p>
      </form>
    </section>
  );
}
