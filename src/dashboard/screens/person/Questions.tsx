import { useState } from 'preact/hooks';
import { checkQuestion } from '../../../message/questions/check-question.ts';
import { summarise } from '../../../outreach/contact-summary.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { TEXTS } from './texts.ts';
import type { Kit } from './use-kit.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

interface QuestionsProps {
  readonly person: Person;
  readonly kit: Kit;
  readonly log: Log;
}

/** Adding a question of one's own; remarks appear as it is typed (A9). */
function OwnQuestion({ person, log }: Omit<QuestionsProps, 'kit'>) {
  const [text, setText] = useState('');
  const own = summarise(person.events).questions;
  const findings = checkQuestion(text, person.contact.profile);
  const add = () => {
    if (text.trim() === '') return;
    void log
      .append('asked', { questions: [...own, text.trim()] })
      .then(kept => kept && setText(''));
  };
  return (
    <form
      class="add-line"
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={TEXTS.questions.own} value={text} onInput={setText} />
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

/** The question kit, the sender's own questions, and what to look up first. */
export function Questions({ person, kit, log }: QuestionsProps) {
  const own = summarise(person.events).questions;
  const without = (question: string) =>
    void log.append('asked', { questions: own.filter(other => other !== question) });
  return (
    <section class="paper">
      <h2>{TEXTS.questions.title}</h2>
      <ol class="question-kit">
        {kit.questions.map(question => (
          <li key={question.id}>{question.text}</li>
        ))}
        {own.map(question => (
          <li key={question}>
            {question}{' '}
            <Button
              kind="quiet"
              label={`${TEXTS.questions.remove}: ${question}`}
              onClick={() => without(question)}
            >
              {TEXTS.questions.remove}
            </Button>
          </li>
        ))}
      </ol>
      <OwnQuestion person={person} log={log} />
      <h3>{TEXTS.questions.lookUp}</h3>
      <ul class="soft">
        {kit.lookUp.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
