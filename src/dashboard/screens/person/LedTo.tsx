import { useState } from 'preact/hooks';
import type { OutreachEvent } from '../../../outreach/event.ts';
import { owedTo } from '../../../outreach/owed.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { useBook } from '../../book.ts';
import { linkTo } from '../../route.ts';
import { recordNamed, recordSentBy } from './record-pointer.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** Somebody whom an event names, and how they are connected with this person. */
interface Led {
  readonly id: string;
  readonly name: string;
  readonly contact?: ProfileKey | undefined;
  readonly how: 'sentMe' | 'named';
}

function ledBy(event: OutreachEvent): readonly Led[] {
  const { id } = event;
  switch (event.kind) {
    case 'introduced-by':
      return [{ id, ...event.payload, how: 'sentMe' }];
    case 'referred-to':
      return [{ id, ...event.payload, how: 'named' }];
    case 'replied': {
      if (event.payload.answer !== 'redirected') return [];
      const { to, contact } = event.payload;
      return [{ id, name: to, contact, how: 'named' }];
    }
    default:
      return [];
  }
}

function Name({ name, contact }: Led) {
  if (contact === undefined) return <span>{name}</span>;
  return <a href={linkTo({ screen: 'person', key: contact })}>{name}</a>;
}

interface LedToProps {
  readonly person: Person;
  readonly log: Log;
}

/** Noting down by hand who sent the sender here, or whom this person named. */
function AddLed({ person, log }: LedToProps) {
  const { store, now } = useBook();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const done = (kept: boolean) => kept && setTyped('');
  const sentMe = () => log.record(writer => recordSentBy(writer, store, name)).then(done);
  const named = () =>
    log.record(writer => recordNamed(writer, person.contact, [name], now())).then(done);
  const blocked = name === '' ? TEXTS.led.missing : undefined;
  return (
    <div class="add-line">
      <TextField label={TEXTS.led.add} value={typed} onInput={setTyped} />
      <p class="record-buttons">
        <Button blockedBecause={blocked} onClick={() => void sentMe()}>
          {TEXTS.led.addSentMe}
        </Button>
        <Button blockedBecause={blocked} onClick={() => void named()}>
          {TEXTS.led.addNamed}
        </Button>
      </p>
    </div>
  );
}

/** Who sent the sender here, whom this person named, and whether they have heard of it since (A13). */
export function LedTo({ person, log }: LedToProps) {
  const led = person.effective.flatMap(ledBy);
  const untold = new Set(owedTo(person.events).newsAbout);
  return (
    <section class="paper">
      <h2>{TEXTS.ledTo}</h2>
      <ul class="lines">
        {led.map(one => (
          <li key={one.id} class="led-line">
            <span class="soft">{TEXTS.led[one.how]}</span> <Name {...one} />
            {one.how === 'named' && untold.has(one.name) && (
              <p class="soft small">{TEXTS.led.untold}</p>
            )}
          </li>
        ))}
      </ul>
      <AddLed person={person} log={log} />
    </section>
  );
}
