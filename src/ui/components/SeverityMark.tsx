import type { Severity } from '../../etiquette/finding.ts';

interface SeverityMarkProps {
  readonly severity: Severity;
  /** The word beside the icon; shape and word carry the meaning, colour only repeats it. */
  readonly word: string;
}

/** One shape for each severity: octagon to stop, triangle to look twice, circle to know. */
const SHAPES: Readonly<Record<Severity, string>> = {
  block: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2zM7.2 4v5h1.6V4zm0 6.4V12h1.6v-1.6z',
  warn: 'M8 1.2 15.4 14.4H.6zM7.2 6v4.2h1.6V6zm0 5.2v1.6h1.6v-1.6z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7.2 4v1.6h1.6V4zm0 3v5h1.6V7z',
};

/** How strongly a rule speaks, as shape, word and colour. */
export function SeverityMark({ severity, word }: SeverityMarkProps) {
  return (
    <span class={`severity severity-${severity}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path fill="currentColor" fill-rule="evenodd" d={SHAPES[severity]} />
      </svg>
      {word}
    </span>
  );
}
