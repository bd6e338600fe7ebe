import { useEffect } from 'preact/hooks';
import { isOnlyNamed } from '../../../profile/named-profile.ts';
import { whereWeStand } from '../../../ui/desk/state/where-we-stand.ts';
import { linkTo } from '../../route.ts';
import { TEXTS as DASHBOARD } from '../../texts.ts';
import { useMinute } from '../../use-minute.ts';
import { NextStepLine } from './NextStepLine.tsx';
import { TEXTS } from './texts.ts';
import type { Person } from './use-person.ts';

/** Who this is, where things stand, and what would be considerate now. */
export function Heading({ person }: { readonly person: Person }) {
  const now = useMinute();
  const { profile } = person.contact;
  const name = profile.name.value.full;
  const memory = { refused: false, earlier: person.earlier };
  useEffect(() => {
    document.title = `${name} · ${DASHBOARD.title}`;
  }, [name]);
  return (
    <header class="person-head no-print">
      <p class="soft">
        <a href={linkTo({ screen: 'people' })}>{TEXTS.back}</a>
      </p>
      <h1>{name}</h1>
      {profile.headline !== undefined && <p class="soft">{profile.headline.value}</p>}
      <p class="where-we-stand">{whereWeStand({ ...person, memory }, now)}</p>
      {isOnlyNamed(profile) && <p class="soft">{TEXTS.onlyNamed}</p>}
      <p class="head-links">
        {/^https?:/.test(profile.address) && (
          <a href={profile.address} target="_blank" rel="noopener noreferrer">
            {TEXTS.openProfile}
          </a>
        )}
        <NextStepLine person={person} />
      </p>
    </header>
  );
}
