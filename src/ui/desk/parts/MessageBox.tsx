import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Finding } from '../../../etiquette/finding.ts';
import type { Profile } from '../../../profile/profile.ts';
import { type Segment, segmentsOf } from '../state/segments.ts';
import { isBacked } from '../state/source-words.ts';
import type { Sourced } from '../state/sourced.ts';
import { TEXTS } from '../texts.ts';
import { SourceLine } from './SourceLine.tsx';
import { useResting } from './use-resting.ts';

interface MessageBoxProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where each part of the text comes from. */
  readonly sources: readonly Sourced[];
  readonly profile: Profile;
  /** Language of the letter, for spelling and for screen readers. */
  readonly language: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (text: string) => void;
  readonly onCopy: () => void;
}

interface PieceProps {
  readonly segment: Segment;
  /** How the phrase is marked while somebody rests on it. */
  readonly rested: string;
}

/** A run of words on the sheet, marked where a finding covers it or somebody rests on it. */
function Piece({ segment: { text, start, severity, open, part }, rested }: PieceProps) {
  if (severity === undefined) {
    return (
      <span data-part={part} class={rested || undefined}>
        {text}
      </span>
    );
  }
  const kind = open === true ? 'open' : severity;
  return (
    <mark data-start={start} data-part={part} class={`mark mark-${kind} ${rested}`}>
      {text}
    </mark>
  );
}

/**
 * The message, as plain text in a real text box. Findings are marked on a sheet
 * behind it that holds the same words in the same type: the box stays an ordinary
 * one for screen readers, spelling, undo and input methods. The sheet also gives
 * the box its height, so the letter grows without measuring. Below it stands where
 * the phrase at the pointer or the caret comes from.
 */
export function MessageBox(props: MessageBoxProps) {
  const { text, findings, sources, language, box } = props;
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const { resting, listeners } = useResting(sources, box, sheet);
  const on = resting?.on;
  const restedPart = on === undefined ? -1 : sources.indexOf(on);
  const rested = on !== undefined && isBacked(on) ? 'rested' : 'rested rested-plain';
  return (
    <div>
      <div class="message">
        <div ref={sheet} class="message-sheet" aria-hidden="true">
          {segmentsOf(text, findings, sources).map(segment => (
            <Piece
              key={segment.start}
              segment={segment}
              rested={segment.part === restedPart ? rested : ''}
            />
          ))}
          {'\n'}
        </div>
        <label for={id} class="for-ears">
          {TEXTS.message}
        </label>
        <textarea
          id={id}
          ref={box}
          class="message-box"
          lang={language}
          value={text}
          spellcheck
          aria-keyshortcuts="Control+Enter"
          {...listeners}
          onInput={event => props.onType(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              props.onCopy();
            }
          }}
        />
      </div>
      <SourceLine resting={resting} profile={props.profile} />
    </div>
  );
}
