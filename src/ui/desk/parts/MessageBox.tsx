import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Finding } from '../../../etiquette/finding.ts';
import { segmentsOf } from '../state/segments.ts';
import { TEXTS } from '../texts.ts';

interface MessageBoxProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Language of the letter, for spelling and for screen readers. */
  readonly language: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (text: string) => void;
  readonly onCopy: () => void;
}

/**
 * The message, as plain text in a real text box. Findings are marked on a sheet
 * behind it that holds the same words in the same type: the box stays an ordinary
 * one for screen readers, spelling, undo and input methods. The sheet also gives
 * the box its height, so the letter grows without measuring.
 */
export function MessageBox(props: MessageBoxProps) {
  const { text, findings, language, box } = props;
  const id = useId();
  return (
    <div class="message">
      <div class="message-sheet" aria-hidden="true">
        {segmentsOf(text, findings).map(({ text: words, start, severity, open }) =>
          severity === undefined ? (
            <span key={start}>{words}</span>
          ) : (
            <mark
              key={start}
              data-start={start}
              class={`mark mark-${open === true ? 'open' : severity}`}
            >
              {words}
            </mark>
          ),
        )}
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
        onInput={event => props.onType(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            props.onCopy();
          }
        }}
      />
    </div>
  );
}
