import { useRef } from 'preact/hooks';
import type { TextRange } from '../../../etiquette/finding.ts';
import { Notice } from '../../../ui/components/Notice.tsx';
import { ActionBar } from '../../../ui/desk/parts/ActionBar.tsx';
import { ChannelChoice } from '../../../ui/desk/parts/ChannelChoice.tsx';
import { FindingList } from '../../../ui/desk/parts/FindingList.tsx';
import { Letter } from '../../../ui/desk/parts/Letter.tsx';
import { ReasonChoice } from '../../../ui/desk/parts/ReasonChoice.tsx';
import { SentLetter } from '../../../ui/desk/parts/SentLetter.tsx';
import { showRange } from '../../../ui/desk/parts/show-range.ts';
import type { Actions } from '../../../ui/desk/state/controller.ts';
import type { Desk } from '../../../ui/desk/state/state.ts';
import { TEXTS } from './texts.ts';
import { useLetter } from './use-letter.ts';
import type { Person } from './use-person.ts';

interface WritingProps {
  readonly desk: Desk;
  readonly actions: Actions;
  readonly looking: boolean;
}

/** The letter of the next considerate step, as in the popup. */
function Writing({ desk, actions, looking }: WritingProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const show = (range: TextRange) => showRange(desk, range, box.current);
  return (
    <>
      <ReasonChoice desk={desk} onChoose={actions.chooseReason} onTick={actions.tick} />
      <ChannelChoice desk={desk} onChoose={actions.chooseChannel} />
      <Letter desk={desk} actions={actions} box={box} />
      <FindingList
        desk={desk}
        actions={actions}
        looking={looking}
        onShow={show}
        onChanged={() => box.current?.focus()}
      />
    </>
  );
}

/** The letter to this person, without opening their page: nothing is read, nothing is sent. */
export function LetterDesk({ person }: { readonly person: Person }) {
  const { controller, state } = useLetter(person);
  if (state.stage !== 'open' || state.desk.mode === 'closed') return null;
  const { desk, trouble } = state;
  const looking = state.looking === true;
  return (
    <section class="letter-desk">
      <h2>{TEXTS.letter}</h2>
      {trouble !== undefined && <Notice kind="trouble">{trouble}</Notice>}
      {desk.mode === 'writing' ? (
        <Writing desk={desk} actions={controller.actions} looking={looking} />
      ) : (
        <SentLetter desk={desk} />
      )}
      <ActionBar desk={desk} actions={controller.actions} looking={looking} />
    </section>
  );
}
