import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import type { Actions } from '../state/controller.ts';
import { TEXTS } from '../texts.ts';

type Report =
  | { readonly stage: 'none' | 'drawing' | 'failed' }
  | { readonly stage: 'drawn'; readonly text: string; readonly copied: boolean };

interface ReportProblemProps {
  readonly actions: Pick<Actions, 'outline' | 'copyOutline'>;
}

/** What is told to a screen reader as it happens. */
function told(report: Report): string {
  if (report.stage === 'drawing') return TEXTS.report.preparing;
  if (report.stage === 'failed') return TEXTS.report.failed;
  return report.stage === 'drawn' && report.copied ? TEXTS.report.copied : '';
}

/**
 * A problem report that exposes nobody: the outline of the page, to be looked at before
 * it is copied. The sender passes it on, or does not.
 */
export function ReportProblem({ actions }: ReportProblemProps) {
  const [report, setReport] = useState<Report>({ stage: 'none' });
  const draw = async () => {
    setReport({ stage: 'drawing' });
    const text = await actions.outline();
    setReport(text === undefined ? { stage: 'failed' } : { stage: 'drawn', text, copied: false });
  };
  const copy = async (text: string) => {
    setReport({ stage: 'drawn', text, copied: await actions.copyOutline(text) });
  };
  const status = told(report);
  return (
    <div class="report">
      {report.stage !== 'drawn' && (
        <Button
          kind="quiet"
          onClick={() => void draw()}
          blockedBecause={report.stage === 'drawing' ? TEXTS.report.preparing : undefined}
        >
          {TEXTS.report.open}
        </Button>
      )}
      {report.stage === 'drawn' && (
        <div class="report-drawn">
          <p class="small">{TEXTS.report.promise}</p>
          <details>
            <summary>{TEXTS.report.look}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
            <section tabIndex={0} class="report-text" aria-label={TEXTS.report.text}>
              <pre>{report.text}</pre>
            </section>
          </details>
          <Button onClick={() => void copy(report.text)}>{TEXTS.report.copy}</Button>
        </div>
      )}
      <p role="status" class={status === '' ? 'for-ears' : 'soft small'}>
        {status}
      </p>
    </div>
  );
}
