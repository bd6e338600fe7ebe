import type { NetworkSummary } from '../../../../store/network/network-store.ts';
import { Button } from '../../../../ui/components/Button.tsx';
import { Notice } from '../../../../ui/components/Notice.tsx';
import { useBook } from '../../../book.ts';
import { Loading } from '../../../parts/Loading.tsx';
import { Trouble } from '../../../parts/Trouble.tsx';
import { useLive } from '../../../use-live.ts';
import { ChooseExport } from './ChooseExport.tsx';
import { ImportPreview, WhatIsInIt } from './ImportPreview.tsx';
import { type ReadFiles, readApart } from './read-apart.ts';
import { TEXTS } from './texts.ts';
import { type Import, useImport } from './use-import.ts';

/** What the book knows of the network now. */
function Summary({ summary }: { readonly summary: NetworkSummary | undefined }) {
  if (summary === undefined) return <p>{TEXTS.lead}</p>;
  const upTo = summary.imports.find(({ id }) => id === 'connections')?.exportedOn;
  return (
    <>
      <p>
        {TEXTS.here(summary.acquaintances, upTo)}
        {summary.earlierContacts > 0 && ` ${TEXTS.written(summary.earlierContacts)}`}
      </p>
      <p class="soft">{TEXTS.again}</p>
    </>
  );
}

function Explanations() {
  return (
    <>
      <details>
        <summary>{TEXTS.how.summary}</summary>
        <ol class="import-steps">
          {TEXTS.how.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{TEXTS.what.summary}</summary>
        <p>{TEXTS.what.read}</p>
        <p>{TEXTS.what.notKept}</p>
        <p>{TEXTS.what.stays}</p>
      </details>
    </>
  );
}

interface StageProps {
  readonly of: Import;
  readonly summary: NetworkSummary | undefined;
}

/** What came of the last step, told as it happens: the place for it is there before. */
function Told({ stage }: Pick<Import, 'stage'>) {
  return (
    <div role="status" class={'news' in stage || stage.at === 'preview' ? '' : 'for-ears'}>
      {stage.at === 'start' && <p class="soft">{stage.news}</p>}
      {stage.at === 'preview' && <WhatIsInIt {...stage} />}
      {stage.at === 'done' && 'news' in stage && <p class="notice notice-good">{stage.news}</p>}
    </div>
  );
}

/** The stage an import is at. */
function Stage({ of, summary }: StageProps) {
  const { stage } = of;
  switch (stage.at) {
    case 'preview':
      return <ImportPreview of={of} summary={summary} {...stage} />;
    case 'reading':
    case 'storing':
      return (
        <>
          {stage.at === 'reading' ? (
            <Loading words={TEXTS.reading(stage.file)} />
          ) : (
            <Loading words={TEXTS.storing} done={stage.done} />
          )}
          <p class="record-buttons">
            <Button onClick={of.cancel}>{TEXTS.cancel}</Button>
          </p>
        </>
      );
    case 'done':
      return (
        <>
          <p class="record-buttons">
            <Button onClick={() => void of.undo(stage.before)}>{TEXTS.undo}</Button>
          </p>
          <ChooseExport choose={files => void of.choose(files)} />
        </>
      );
    default:
      return (
        <>
          <ChooseExport choose={files => void of.choose(files)} />
          <Explanations />
          {summary !== undefined && (
            <p class="record-buttons">
              <Button onClick={() => void of.forget()}>{TEXTS.forget}</Button>
            </p>
          )}
        </>
      );
  }
}

/** Brings the sender's own network in from their data export, by choice or by drop (A2). */
export function NetworkPart({ read = readApart }: { readonly read?: ReadFiles }) {
  const { store } = useBook();
  const importing = useImport(read);
  const summary = useLive(() => store.networkSummary(), []);
  return (
    <section class="paper record">
      <h3>{TEXTS.title}</h3>
      {summary.state === 'failed' && <Trouble error={summary.error} />}
      {importing.error !== undefined && <Notice kind="trouble">{importing.error}</Notice>}
      {summary.state === 'ready' && (
        <>
          <Summary summary={summary.value} />
          <Told stage={importing.stage} />
          <Stage of={importing} summary={summary.value} />
        </>
      )}
    </section>
  );
}
