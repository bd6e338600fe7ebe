import type { ImportProblem } from '../../../../network/import/import-problem.ts';
import type { ExportReading } from '../../../../network/import/read-export.ts';
import type { NetworkChange, NetworkSummary } from '../../../../store/network/network-store.ts';
import { Button } from '../../../../ui/components/Button.tsx';
import { Notice } from '../../../../ui/components/Notice.tsx';
import { spokenDay, TEXTS } from './texts.ts';
import type { Import } from './use-import.ts';

const { preview: WORDS } = TEXTS;
/** More lines than this nobody reads. */
const MOST_PROBLEMS = 20;
/** From this share of people gone on, a cut file is likelier than a life. */
const MANY_GONE = 0.2;

interface PreviewProps {
  readonly of: Import;
  readonly reading: ExportReading;
  readonly change: NetworkChange;
  readonly summary: NetworkSummary | undefined;
}

/** The counts, each that is not zero. */
function Counts({ reading, change }: Pick<PreviewProps, 'reading' | 'change'>) {
  const lines = [
    [change.added, WORDS.added],
    [change.changed, WORDS.changed],
    [change.unchanged, WORDS.unchanged],
    [change.gone, WORDS.gone],
    [change.older ? 0 : (reading.connections?.hidden ?? 0), WORDS.hidden],
    [change.refused, WORDS.refused],
    [change.earlierAdded, WORDS.earlier],
  ] as const;
  return (
    <ul class="import-counts">
      {lines.map(([count, words]) => count > 0 && <li key={words.name}>{words(count)}</li>)}
    </ul>
  );
}

/** Somebody from the file, so that wrong accents and swapped columns are seen. */
function Example({ reading }: Pick<PreviewProps, 'reading'>) {
  const [first] = reading.connections?.people ?? [];
  if (first === undefined) return null;
  const work = WORDS.work(first.title, first.employer);
  return <p class="soft">{WORDS.example(`${first.first} ${first.last}`.trim(), work)}</p>;
}

function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  if (problems.length === 0) return null;
  const more = problems.length - MOST_PROBLEMS;
  return (
    <details>
      <summary>{WORDS.problems(problems.length)}</summary>
      <ul class="import-problems">
        {problems.slice(0, MOST_PROBLEMS).map(({ file, line, what }) => (
          <li key={`${file} ${line} ${what}`}>{WORDS.problem(file, line, what)}</li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{WORDS.moreProblems(more)}</p>}
    </details>
  );
}

/** What is odd about this import as a whole. */
function Caution({ of, reading, change, summary }: PreviewProps) {
  const here = summary?.imports.find(({ id }) => id === 'connections')?.exportedOn;
  const there = reading.connections?.exportedOn;
  if (change.older && here !== undefined && there !== undefined) {
    return (
      <Notice kind="caution">
        <p>{WORDS.older(spokenDay(there), spokenDay(here))}</p>
        <Button kind="quiet" onClick={() => void of.insist(reading)}>
          {WORDS.insist}
        </Button>
      </Notice>
    );
  }
  const many = change.gone > (change.gone + change.changed + change.unchanged) * MANY_GONE;
  return many ? <Notice kind="caution">{WORDS.fewer}</Notice> : null;
}

/** Whether anything would change. */
function isSome({ added, changed, gone, earlierAdded }: NetworkChange): boolean {
  return added + changed + gone + earlierAdded > 0;
}

/** What importing would change, in numbers. */
export function WhatIsInIt({ reading, change }: Pick<PreviewProps, 'reading' | 'change'>) {
  return (
    <>
      <p>{isSome(change) ? WORDS.title : WORDS.nothing}</p>
      <Counts reading={reading} change={change} />
    </>
  );
}

/** What stands below the numbers before anything is stored: an example, what is odd, and the choice. */
export function ImportPreview(props: PreviewProps) {
  const { of, reading, change } = props;
  // What was looked at as not older, though it is, was asked for.
  const apply = () => void of.apply(reading, !change.older);
  return (
    <>
      <Example reading={reading} />
      <Caution {...props} />
      <Problems problems={reading.problems} />
      <p class="record-buttons">
        {isSome(change) && (
          <Button kind="primary" onClick={apply}>
            {WORDS.apply}
          </Button>
        )}
        <Button onClick={of.cancel}>{TEXTS.cancel}</Button>
      </p>
    </>
  );
}
