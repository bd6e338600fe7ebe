import { SECTION_NAMES, type SectionName } from '../../../profile/fact.ts';
import type { ProfileReading, SectionStatus } from '../../../profile/reading.ts';
import { Button } from '../../components/Button.tsx';
import type { Actions } from '../state/controller.ts';
import { factRows } from '../state/facts.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { AddFact } from './AddFact.tsx';
import { FactList } from './FactList.tsx';
import { ForgetLink } from './ForgetLink.tsx';
import { OtherWays } from './OtherWays.tsx';
import { RemovedFacts } from './RemovedFacts.tsx';
import { ReportProblem } from './ReportProblem.tsx';

interface WhatIReadProps {
  readonly desk: Desk;
  readonly actions: Actions;
  /** True while the page is read again. */
  readonly busy: boolean;
}

/** What to say of a part that could not be read, or not whole; nothing of the others. */
function gapOf(name: SectionName, status: SectionStatus | undefined): string | undefined {
  if (status?.state === 'truncated') {
    const section = TEXTS.sections[name];
    return status.tooLong ? TEXTS.tooLong(section) : TEXTS.truncated(section, status.shown);
  }
  if (status?.state !== 'not-loaded') return undefined;
  return name === 'top' ? TEXTS.notLoadedTop : TEXTS.notLoaded(TEXTS.sections[name]);
}

/** Whether it was a page that was read; who gave words instead is not asked for the page. */
function isPage({ layout }: ProfileReading): boolean {
  return layout !== 'pasted' && layout !== 'selection';
}

/** What was taken from the page, with its sources, and what was not: unknown stays unknown. */
export function WhatIRead({ desk, actions, busy }: WhatIReadProps) {
  const { reading } = desk;
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
        {isPage(reading) && (
          <Button
            kind="quiet"
            onClick={() => void actions.readAgain()}
            blockedBecause={busy ? TEXTS.readingAgain : undefined}
          >
            {TEXTS.readAgain}
          </Button>
        )}
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
        <FactList rows={rows} desk={desk} actions={actions} />
        <AddFact desk={desk} onAdd={actions.addFact} />
        <RemovedFacts desk={desk} onPutBack={actions.putBack} />
        {empty.length > 0 && (
          <p class="soft small">
            {TEXTS.notOnProfile(empty.map(name => TEXTS.sections[name]).join(', '))}
          </p>
        )}
      </details>
      <OtherWays actions={actions} />
      <ForgetLink desk={desk} />
      {isPage(reading) && <ReportProblem actions={actions} />}
    </section>
  );
}
