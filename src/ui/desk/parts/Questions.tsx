import { useMemo, useState } from 'preact/hooks';
import { lookUpFirst } from '../../../message/questions/look-up-first.ts';
import type { Question } from '../../../message/questions/question.ts';
import { questionKit } from '../../../message/questions/question-kit.ts';
import { Button } from '../../components/Button.tsx';
import type { Actions } from '../state/controller.ts';
import { asksAlready, letterAsking } from '../state/put-question.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

interface QuestionsProps {
  readonly desk: Desk;
  readonly onAsk: Actions['ask'];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The kit, made anew only when the profile or the sender changes; `now` only leaves out old posts. */
function useKit({ reading: { profile }, sender, insights, composed }: Desk, now: number) {
  const { language } = composed;
  return useMemo(
    () => ({
      questions: questionKit({ profile, sender, insights, now, language }),
      lookUp: lookUpFirst(profile, language),
    }),
    [profile, sender, insights, language],
  );
}

interface QuestionLineProps {
  readonly question: Question;
  readonly desk: Desk;
  readonly kit: readonly Question[];
  readonly onAsk: Actions['ask'];
}

function QuestionLine({ question, desk, kit, onAsk }: QuestionLineProps) {
  const { text } = question;
  const asked = desk.mode === 'writing' && asksAlready(desk, text);
  return (
    <li>
      {text}
      {asked && <span class="soft small"> {TEXTS.questions.inLetter}</span>}
      {!asked && letterAsking(desk, question, kit) !== undefined && (
        <Button
          kind="quiet"
          label={TEXTS.questions.putLabel(text)}
          onClick={() => onAsk(question, kit)}
        >
          {TEXTS.questions.put}
        </Button>
      )}
    </li>
  );
}

function Kit({ desk, onAsk, now }: QuestionsProps) {
  const { questions, lookUp } = useKit(desk, now);
  const first = desk.mode === 'writing' && desk.occasion === 'first-request';
  const full = first && questions.every(one => letterAsking(desk, one, questions) === undefined);
  return (
    <>
      <ol>
        {questions.map(question => (
          <QuestionLine
            key={question.id}
            question={question}
            desk={desk}
            kit={questions}
            onAsk={onAsk}
          />
        ))}
      </ol>
      {full && <p class="soft small">{TEXTS.questions.noRoom}</p>}
      <h2>{TEXTS.questions.lookUp}</h2>
      <ul class="soft">
        {lookUp.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** Questions for this very person (A8), closed until wanted, and what to look up before asking (A9). */
export function Questions(props: QuestionsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="questions" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{TEXTS.questions.title}</summary>
      {open && <Kit {...props} />}
    </details>
  );
}
