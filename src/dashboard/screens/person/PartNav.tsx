import { useEffect } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import type { PersonPart } from '../../../ui/dashboard-address.ts';
import { linkTo } from '../../route.ts';
import { TEXTS } from './texts.ts';

/** Id of a part of the page. */
export function partId(part: PersonPart): string {
  return `part-${part}`;
}

/** Brings a part into view and the focus to its heading, as a link within a page does. */
function goTo(part: PersonPart): void {
  const place = document.getElementById(partId(part));
  const folded = place?.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  const heading = place?.querySelector<HTMLElement>('h2') ?? place;
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place?.scrollIntoView?.({ block: 'start' });
}

interface PartNavProps {
  readonly contact: ProfileKey;
  readonly parts: readonly PersonPart[];
  /** The part the address names. */
  readonly part: PersonPart | undefined;
}

/** The way around one person's page: links, so that each part can be come back to. */
export function PartNav({ contact, parts, part }: PartNavProps) {
  useEffect(() => {
    if (part !== undefined) goTo(part);
  }, [part]);
  return (
    <nav aria-label={TEXTS.onThisPage} class="part-nav no-print">
      <ul>
        {parts.map(name => (
          <li key={name}>
            <a
              href={linkTo({ screen: 'person', key: contact, part: name })}
              // The address may name this part already, and the sender has scrolled on since.
              onClick={() => goTo(name)}
            >
              {TEXTS.parts[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
