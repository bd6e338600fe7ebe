import { useRef } from 'preact/hooks';
import type { TextRange } from '../../../etiquette/finding.ts';
import { Notice } from '../../../ui/components/Notice.tsx';
import { Title, UnderTitle } from '../../../ui/components/Title.tsx';
import { ActionBar } from '../../../ui/desk/parts/ActionBar.tsx';
import { ChannelChoice } from '../../../ui/desk/parts/ChannelChoice.tsx';
import { FindingList } from '../../../ui/desk/parts/FindingList.tsx';
import { HasFriendAnswered } from '../../../ui/desk/parts/HasFriendAnswered.tsx';
import { Introducers } from '../../../ui/desk/parts/Introducers.tsx';
import { LanguageChoice } from '../../../ui/desk/parts/LanguageChoice.tsx';
import { Letter } from '../../../ui/desk/parts/Letter.tsx';
import { OccasionChoice } from '../../../ui/desk/parts/OccasionChoice.tsx';
import { ReasonChoice } from '../../../ui/desk/parts/ReasonChoice.tsx';
import { SentLetter } from '../../../ui/desk/parts/SentLetter.tsx';
import { showRange } from '../../../ui/desk/parts/show-range.ts';
import { ToFriend } from '../../../ui/desk/parts/ToFriend.tsx';
import { choicesOf } from '../../../ui/desk/state/choose-occasion.ts';
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
      <LanguageChoice desk={desk} onChoose={actions.chooseLanguage} />
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

/** The letter as it stands: to be written, as it went out, or none after a no (A14). */
function Paper({ desk, actions, looking }: WritingProps) {
  if (desk.mode === 'writing') return <Writing desk={desk} actions={actions} looking={looking} />;
  return desk.mode === 'resting' ? <SentLetter desk={desk} /> : null;
}

/** The letter to this person, without opening their page: nothing is read, nothing is sent. */
export function LetterDesk({ person }: { readonly person: Person }) {
  const { controller, state } = useLetter(person);
  if (state.stage !== 'open') return null;
  const { desk, trouble } = state;
  const { actions } = controller;
  const looking = state.looking === true;
  if (desk.mode === 'closed' && choicesOf(desk).length < 2) return null;
  return (
    <section class="letter-desk">
      <Title class="letter-title">{TEXTS.letter}</Title>
      <UnderTitle>
        <HasFriendAnswered desk={desk} actions={actions} />
        <ToFriend desk={desk} actions={actions} />
        <Introducers desk={desk} actions={actions} />
        <Paper desk={desk} actions={actions} looking={looking} />
        {trouble !== undefined && <Notice kind="trouble">{trouble}</Notice>}
        <ActionBar desk={desk} actions={actions} looking={looking} />
        <OccasionChoice desk={desk} onChoose={actions.chooseOccasion} />
      </UnderTitle>
    </section>
  );
}
