import { CHANNELS, REASONS } from '../../../message/terms.ts';
import type { Share, Statistics } from '../../../outreach/statistics.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { CHANNEL_LABELS, TEXTS as DASHBOARD, REASON_LABELS } from '../../texts.ts';
import { ReferralPicture } from './ReferralPicture.tsx';
import { ShareTable } from './ShareTable.tsx';
import { TEXTS } from './texts.ts';
import { type Numbers, useNumbers } from './use-numbers.ts';

/** Lines of a table in the order of the product's words, without those nobody used. */
function linesOf<K extends string>(
  keys: readonly K[],
  labels: Readonly<Record<K, string>>,
  shares: ReadonlyMap<K, Share>,
) {
  return keys.flatMap(key => {
    const share = shares.get(key);
    return share === undefined ? [] : [{ label: labels[key], share }];
  });
}

/** Whether any of the shares has enough behind it to be told; else a table of them says nothing. */
function tells(shares: Iterable<Share>): boolean {
  return [...shares].some(share => !share.tooFew);
}

/** Whether any range is shown, so that there is something to explain. */
function hasRange({ answered, welcomed, byReason, byChannel }: Statistics): boolean {
  return tells([answered, welcomed, ...byReason.values(), ...byChannel.values()]);
}

function Answers({ numbers }: { readonly numbers: Statistics }) {
  const { medianAnswerTime, giftsKept } = numbers;
  const byReason = tells(numbers.byReason.values());
  const byChannel = tells(numbers.byChannel.values());
  return (
    <section class="paper numbers">
      <p class="numbers-lead">{TEXTS.written(numbers.written)}</p>
      <ShareTable
        caption={TEXTS.answers}
        rows={[
          { label: TEXTS.answered, share: numbers.answered },
          { label: TEXTS.welcomed, share: numbers.welcomed },
        ]}
      />
      <p>
        {medianAnswerTime === undefined
          ? TEXTS.answerTimeUnknown
          : TEXTS.answerTime(medianAnswerTime)}
      </p>
      {byReason && (
        <ShareTable
          caption={TEXTS.byReason}
          rows={linesOf(REASONS, REASON_LABELS, numbers.byReason)}
        />
      )}
      {byChannel && (
        <ShareTable
          caption={TEXTS.byChannel}
          rows={linesOf(CHANNELS, CHANNEL_LABELS, numbers.byChannel)}
        />
      )}
      {!byReason && !byChannel && <p>{TEXTS.comparedLater}</p>}
      {giftsKept.of === 0 ? (
        <p>{TEXTS.noGifts}</p>
      ) : (
        <ShareTable
          caption={TEXTS.giveAndTake}
          rows={[{ label: TEXTS.gifts, share: { ...giftsKept, tooFew: true } }]}
        />
      )}
      {hasRange(numbers) && <p class="soft">{TEXTS.range}</p>}
    </section>
  );
}

function AllNumbers({ numbers }: { readonly numbers: Numbers }) {
  return (
    <>
      {numbers.statistics.written === 0 ? (
        <p class="paper empty">{TEXTS.empty}</p>
      ) : (
        <Answers numbers={numbers.statistics} />
      )}
      <section class="paper">
        <h2>{TEXTS.graph}</h2>
        {numbers.graph.links.length === 0 ? (
          <p class="soft">{TEXTS.graphEmpty}</p>
        ) : (
          <ReferralPicture graph={numbers.graph} />
        )}
      </section>
    </>
  );
}

/** Honest numbers: no streaks, no ranking (A16). */
export function HowItGoesScreen() {
  const numbers = useNumbers();
  return (
    <>
      <h1>{TEXTS.title}</h1>
      {numbers.state === 'loading' && <Loading words={DASHBOARD.loading} />}
      {numbers.state === 'failed' && <Trouble error={numbers.error} />}
      {numbers.state === 'ready' && <AllNumbers numbers={numbers.value} />}
    </>
  );
}
