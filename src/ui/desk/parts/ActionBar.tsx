import type { Finding } from '../../../etiquette/finding.ts';
import { Button } from '../../components/Button.tsx';
import { Late } from '../../components/Late.tsx';
import { useSpoken } from '../../use-spoken.ts';
import type { Actions } from '../state/controller.ts';
import { lastSent } from '../state/open-desk.ts';
import { blockers } from '../state/review-desk.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';
import { FRIEND_TEXTS } from '../texts-friends.ts';
import { FINDINGS_ID } from './FindingList.tsx';

interface ActionBarProps {
  readonly desk: Desk;
  readonly actions: Actions;
  /** True until the letter was looked over for the first time. */
  readonly looking: boolean;
  /** True while the page is looked at once more, before what it shows is believed. */
  readonly unsure?: boolean;
}

/** What just happened or what is asked, in one line above the buttons. */
function lineOf(desk: Desk, stops: readonly Finding[]): string {
  if (desk.news === 'copied' && desk.copied) {
    const { to, channel } = desk.copied;
    return to === undefined || channel === 'spoken'
      ? TEXTS.pasteWhere[channel]
      : FRIEND_TEXTS.pasted(to.name);
  }
  if (desk.news === 'subject-copied') return TEXTS.subjectCopied;
  if (desk.news === 'sent') {
    const friend = lastSent(desk.memory.events)?.to;
    return friend === undefined ? TEXTS.sent : FRIEND_TEXTS.sent(friend.name);
  }
  if (desk.mode !== 'writing') return '';
  if (stops.length > 0) {
    const onlyBlanks = stops.every(stop => stop.rule === 'G1');
    return onlyBlanks ? TEXTS.blanksLeft : TEXTS.blockersLeft(stops.length);
  }
  return desk.copied === undefined ? '' : TEXTS.didYou;
}

/** Why copying is not possible now, if it is not. */
function blockedBecause(
  stops: readonly Finding[],
  looking: boolean,
  unsure: boolean,
): string | undefined {
  if (unsure) return TEXTS.lookingAgain;
  if (looking) return TEXTS.looking;
  return stops.length === 0 ? undefined : TEXTS.copyBlocked(stops.map(stop => stop.why));
}

/** Leads to the findings, which may lie below what is in view. */
function leadToFindings(): void {
  const title = document.getElementById(FINDINGS_ID);
  title?.focus();
  title?.scrollIntoView?.({ block: 'start' });
}

/** Copy, then say that it was sent. Always in view, at the foot of the popup. */
export function ActionBar({ desk, actions, looking, unsure = false }: ActionBarProps) {
  const stops = blockers(desk);
  const line = lineOf(desk, stops);
  // What just happened is told at once; what is left to settle changes with each key.
  const spoken = useSpoken(line, desk.news === undefined ? undefined : 0);
  const writing = desk.mode === 'writing';
  const canTakeBack = desk.news === 'sent';
  if (!writing && !canTakeBack) return null;
  return (
    <footer class="action-bar">
      <div class="action-line">
        <p aria-hidden="true">{unsure ? <Late>{TEXTS.lookingAgain}</Late> : line}</p>
        <p role="status" class="for-ears">
          {unsure ? <Late>{TEXTS.lookingAgain}</Late> : spoken}
        </p>
        {writing && stops.some(stop => stop.rule !== 'G1') && (
          <Button kind="quiet" label={TEXTS.showWhatLabel} onClick={leadToFindings}>
            {TEXTS.showWhat}
          </Button>
        )}
      </div>
      <div class="row">
        {writing && (
          <Button
            kind={desk.copied === undefined ? 'primary' : 'plain'}
            onClick={() => void actions.copy()}
            blockedBecause={blockedBecause(stops, looking, unsure)}
          >
            {TEXTS.copy}
          </Button>
        )}
        {writing && desk.copied !== undefined && (
          <Button
            kind="primary"
            onClick={() => void actions.confirmSent()}
            blockedBecause={unsure ? TEXTS.lookingAgain : undefined}
          >
            {TEXTS.iSentIt}
          </Button>
        )}
        {canTakeBack && (
          <Button onClick={() => void actions.takeBackSent()}>{TEXTS.notSent}</Button>
        )}
      </div>
    </footer>
  );
}
