import { checkQuestion } from '../../../message/questions/check-question.ts';
import { summarise } from '../../../outreach/contact-summary.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { TEXTS } from './texts.ts';
import type { Kit } from './use-kit.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';
import { useUnfinished } from './use-unfinished.ts';

interface QuestionsProps {
  readonly person: Person;
  readonly kit: Kit;
  readonly log: Log;
}

/** Adding a question of one's own; remarks appear as it is typed (A9). */
function OwnQuestion({ person, kit, log }: QuestionsProps) {
  const typed = useUnfinished(person.contact.key, 'question');
  const own = summarise(person.events).questions;
  const findings = checkQuestion(typed.text, person.contact.profile, kit.language);
  const add = () => {
    const question = typed.text.trim();
    if (question === '') return;
    void log
      .append('asked', { questions: [...own, question] })
      .then(kept => kept && typed.done(question));
  };
  return (
    <form
      class="add-line no-print"
      aria-label={TEXTS.questions.own}
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={TEXTS.questions.own} value={typed.text} onInput={typed.type} />
      <Button onClick={add}>{TEXTS.questions.add}</Button>
      <div role="status" class="remarks">
        <ul>
          {findings.map(finding => (
            <li key={finding.problem}>{finding.why}</li>
          ))}
        </ul>
      </div>
    </form>
  );
}

/** The question kit and the sender's own questions (A8), once: on screen and on paper the same list. */
export function Questions({ person, kit, log }: QuestionsProps) {
  const own = summarise(person.events).questions;
  const without = (question: string) =>
    void log.append('asked', { questions: own.filter(other => other !== question) });
  return (
    <>
      <h3>{TEXTS.questions.title}</h3>
      <ol class="question-kit">
        {kit.questions.map(question => (
          <li key={question.id}>{question.text}</li>
        ))}
        {own.map(question => (
          <li key={question}>
            {question}{' '}
            <span class="no-print">
              <Button
                kind="quiet"
                label={`${TEXTS.questions.remove}: ${question}`}
                onClick={() => without(question)}
              >
                {TEXTS.questions.remove}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <OwnQuestion person={person} kit={kit} log={log} />
    </>
  );
}
