import { useRef } from 'preact/hooks';
import type { TextRange } from '../../../etiquette/finding.ts';
import { Notice } from '../../components/Notice.tsx';
import type { Actions } from '../state/controller.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { ActionBar } from './ActionBar.tsx';
import { ChannelChoice } from './ChannelChoice.tsx';
import { FindingList } from './FindingList.tsx';
import { HasFriendAnswered } from './HasFriendAnswered.tsx';
import { HaveTheyAnswered } from './HaveTheyAnswered.tsx';
import { Introducers } from './Introducers.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Letter } from './Letter.tsx';
import { NamedBefore } from './NamedBefore.tsx';
import { NetworkHint } from './NetworkHint.tsx';
import { OccasionChoice } from './OccasionChoice.tsx';
import { PersonHeader } from './PersonHeader.tsx';
import { Questions } from './Questions.tsx';
import { ReasonChoice } from './ReasonChoice.tsx';
import { SentLetter } from './SentLetter.tsx';
import { showRange } from './show-range.ts';
import { ToFriend } from './ToFriend.tsx';
import { WhatIRead } from './WhatIRead.tsx';

interface DeskScreenProps {
  readonly desk: Desk;
  readonly actions: Actions;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly trouble?: string | undefined;
  /** True until the letter was looked over for the first time. */
  readonly looking: boolean;
  /** True while the page is read again. */
  readonly reading?: boolean;
  /**
   * True while the page is looked at once more: what is shown may not hold, so that nobody
   * can use it or hears it read out.
   */
  readonly unsure?: boolean;
  /** Moves the letter beside the page, where it stays; absent where it cannot go there. */
  readonly keepInView?: (() => void) | undefined;
}

/** The letter to one person, and everything around it. */
export function DeskScreen(props: DeskScreenProps) {
  const {
    desk,
    actions,
    now,
    trouble,
    looking,
    reading = false,
    unsure = false,
    keepInView,
  } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const show = (range: TextRange) => showRange(desk, range, box.current);
  return (
    <>
      {trouble !== undefined && (
        <div class="desk-trouble">
          <Notice kind="trouble">{trouble}</Notice>
        </div>
      )}
      <main class="screen" inert={unsure}>
        <PersonHeader desk={desk} now={now} keepInView={keepInView} />
        <NamedBefore desk={desk} />
        <HaveTheyAnswered desk={desk} />
        <HasFriendAnswered desk={desk} actions={actions} />
        <ToFriend desk={desk} actions={actions} />
        <Introducers desk={desk} actions={actions} />
        {desk.mode === 'writing' && (
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
        )}
        {desk.mode === 'resting' && <SentLetter desk={desk} />}
        {desk.mode === 'closed' && <p class="soft">{TEXTS.closed}</p>}
        {desk.mode !== 'closed' && <Questions desk={desk} onAsk={actions.ask} now={now} />}
        <OccasionChoice desk={desk} onChoose={actions.chooseOccasion} />
        <NetworkHint desk={desk} actions={actions} />
        <WhatIRead desk={desk} actions={actions} busy={reading} />
      </main>
      <ActionBar desk={desk} actions={actions} looking={looking} unsure={unsure} />
    </>
  );
}
