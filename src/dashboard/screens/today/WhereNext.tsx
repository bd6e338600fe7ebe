import type { ComponentChildren } from 'preact';
import { PersonLink } from '../../parts/PersonLink.tsx';
import { linkTo } from '../../route.ts';
import type { NextPeople } from './next-people.ts';
import { TEXTS } from './texts.ts';
import type { NearPerson, WarmNext } from './warm-next.ts';

interface KindProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** One kind of suggestion; nothing where there is none of it. */
function Kind({ title, count, children }: KindProps) {
  if (count === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="lines">{children}</ul>
    </>
  );
}

function NearLine({ name, why, address }: NearPerson) {
  return (
    <li class="due">
      {address === undefined ? (
        <span>{name}</span>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      <span class="soft"> {why}</span>
    </li>
  );
}

/** What the sender's own network adds. */
function Warm({ warm }: { readonly warm: WarmNext }) {
  return (
    <>
      <Kind title={TEXTS.near} count={warm.near.length}>
        {warm.near.map(one => (
          <NearLine key={`${one.name} ${one.why}`} {...one} />
        ))}
      </Kind>
      <Kind title={TEXTS.places} count={warm.places.length}>
        {warm.places.map(({ employer, known }) => (
          <li key={employer} class="due">
            {TEXTS.knownThere(employer, known)}
          </li>
        ))}
      </Kind>
      <Kind title={TEXTS.introducers} count={warm.introducers.length}>
        {warm.introducers.map(row => (
          <li key={row.key} class="due">
            <PersonLink row={row} />
          </li>
        ))}
      </Kind>
    </>
  );
}

/** Where the next conversations can come from: people the sender already has a thread to (A15). */
export function WhereNext({ pointers, unwritten, warm }: NextPeople) {
  return (
    <section class="paper quiet-day">
      <h2>{TEXTS.fewOpen}</h2>
      <Kind title={TEXTS.pointers} count={pointers.length}>
        {pointers.map(({ by, name, contact }) => (
          <li key={contact} class="due">
            <a href={linkTo({ screen: 'person', key: contact })}>{name}</a>
            <span class="soft"> {TEXTS.namedBy(by.name)}</span>
          </li>
        ))}
      </Kind>
      <Kind title={TEXTS.unwritten} count={unwritten.length}>
        {unwritten.map(row => {
          const path = warm.paths.get(row.key);
          return (
            <li key={row.key} class="due">
              <PersonLink row={row} />
              {path !== undefined && <p class="soft">{TEXTS.path(path)}</p>}
            </li>
          );
        })}
      </Kind>
      <Warm warm={warm} />
      <p>{TEXTS.whereNext}</p>
    </section>
  );
}
