import { SECTION_NAMES, type SectionName } from '../../../profile/fact.ts';
import type { ProfileReading, SectionStatus } from '../../../profile/reading.ts';
import { Button } from '../../components/Button.tsx';
import { factRows } from '../state/facts.ts';
import { TEXTS } from '../texts.ts';
import { FactList } from './FactList.tsx';

interface WhatIReadProps {
  readonly reading: ProfileReading;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** What to say of a part that could not be read, or not whole; nothing of the others. */
function gapOf(name: SectionName, status: SectionStatus | undefined): string | undefined {
  if (status?.state === 'truncated') return TEXTS.truncated(TEXTS.sections[name], status.shown);
  if (status?.state !== 'not-loaded') return undefined;
  return name === 'top' ? TEXTS.notLoadedTop : TEXTS.notLoaded(TEXTS.sections[name]);
}

/** What was taken from the page, with its sources, and what was not: unknown stays unknown. */
export function WhatIRead({ reading, busy, onAgain }: WhatIReadProps) {
  const rows = factRows(reading.profile);
  const count = [...rows.values()].reduce((sum, list) => sum + list.length, 0);
  const gaps = SECTION_NAMES.flatMap(name => gapOf(name, reading.sections[name]) ?? []);
  const empty = SECTION_NAMES.filter(name => reading.sections[name]?.state === 'empty');
  return (
    <section class="what-i-read" aria-labelledby="what-i-read">
      <div class="section-line">
        <h2 id="what-i-read" class="section-title">
          {TEXTS.whatIRead}
        </h2>
        <Button
          kind="quiet"
          onClick={onAgain}
          blockedBecause={busy ? TEXTS.readingAgain : undefined}
        >
          {TEXTS.readAgain}
        </Button>
      </div>
      {gaps.length > 0 && (
        <ul class="gaps">
          {gaps.map(gap => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{TEXTS.factSummary(count)}</summary>
        <FactList rows={rows} />
        {empty.length > 0 && (
          <p class="soft small">
            {TEXTS.notOnProfile(empty.map(name => TEXTS.sections[name]).join(', '))}
          </p>
        )}
      </details>
    </section>
  );
}
