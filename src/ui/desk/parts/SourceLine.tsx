import type { Profile } from '../../../profile/profile.ts';
import { useSpoken } from '../../use-spoken.ts';
import { isBacked, sourceWords } from '../state/source-words.ts';
import { TEXTS } from '../texts.ts';
import type { Resting } from './use-resting.ts';

/** How long the caret rests before its phrase is told aloud: who moves on wants to hear the letter. */
const PAUSE_MS = 1500;

interface SourceLineProps {
  readonly resting: Resting | undefined;
  readonly profile: Profile;
}

/** Words for a screen reader: what stands behind the phrase at the caret, and nothing about own words. */
function wordsForEars(resting: Resting | undefined, words: string): string {
  return resting?.by === 'caret' && resting.on?.source.kind !== 'own' ? words : '';
}

/** What stands behind the phrase the sender rests on: a fact, their own words, or nothing at all. */
export function SourceLine({ resting, profile }: SourceLineProps) {
  const on = resting?.on;
  const words = on === undefined ? '' : sourceWords(on, profile);
  const spoken = useSpoken(wordsForEars(resting, words), PAUSE_MS);
  return (
    <p class="source-line">
      {on === undefined ? (
        <span class="source-hint">{TEXTS.source.hint}</span>
      ) : (
        <span class={isBacked(on) ? 'source-backed' : 'source-plain'}>{words}</span>
      )}
      <span class="for-ears" aria-live="polite">
        {spoken}
      </span>
    </p>
  );
}
