import type { RefObject } from 'preact';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Actions } from '../state/controller.ts';
import { lastChange } from '../state/edits.ts';
import { sourcesIn } from '../state/sourced.ts';
import type { Desk } from '../state/state.ts';
import { textNow } from '../state/texts-of-desk.ts';
import { TEXTS } from '../texts.ts';
import { BlankSentence } from './BlankSentence.tsx';
import { Counter } from './Counter.tsx';
import { MessageBox } from './MessageBox.tsx';
import { PersonalSentence } from './PersonalSentence.tsx';

interface LetterProps {
  readonly desk: Desk;
  readonly actions: Actions;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** The letter on its paper: the hero of the screen. */
export function Letter({ desk, actions, box }: LetterProps) {
  const { text, subject, edited } = textNow(desk);
  const change = lastChange(desk);
  return (
    <section class="paper letter" aria-label={TEXTS.letterOf}>
      <BlankSentence blanks={desk.blanks} language={desk.language} onFill={actions.fillBlank} />
      {subject !== undefined && (
        <div class="subject">
          <TextField label={TEXTS.subject} value={subject} onInput={actions.typeSubject} />
          <Button kind="quiet" onClick={() => void actions.copySubject()}>
            {TEXTS.copySubject}
          </Button>
        </div>
      )}
      <MessageBox
        text={text}
        findings={desk.findings}
        sources={sourcesIn(desk.composed.spans, text)}
        profile={desk.reading.profile}
        language={desk.composed.language}
        box={box}
        onType={actions.type}
        onCopy={() => void actions.copy()}
      />
      <footer class="letter-foot">
        <Counter
          text={text}
          channel={desk.letter.channel}
          plan={desk.sender.plan}
          opened={desk.reading}
        />
        <span class="letter-tools">
          {change !== undefined && (
            <Button
              kind="quiet"
              onClick={() => {
                actions.undo();
                box.current?.focus();
              }}
            >
              {TEXTS.undo}
            </Button>
          )}
          <Button kind="quiet" onClick={actions.anotherWording}>
            {TEXTS.anotherWording}
          </Button>
        </span>
      </footer>
      {!edited && (
        <PersonalSentence
          value={desk.letter.context.personal ?? ''}
          onInput={actions.sayPersonally}
        />
      )}
      <p role="status" class={change === undefined ? 'for-ears' : 'soft small'}>
        {change !== undefined && TEXTS.changes[change.what]}
      </p>
    </section>
  );
}
