import type { OutreachEvent } from '../../../outreach/event.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { linkTo } from '../../route.ts';
import { TEXTS } from './texts.ts';
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

/** Who sent the sender here, and whom this person named (A13). */
export function LedTo({ person }: { readonly person: Person }) {
  const led = person.effective.flatMap(ledBy);
  if (led.length === 0) return null;
  return (
    <section class="paper">
      <h2>{TEXTS.ledTo}</h2>
      <ul class="lines">
        {led.map(one => (
          <li key={one.id} class="led-line">
            <span class="soft">{TEXTS.led[one.how]}</span> <Name {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
