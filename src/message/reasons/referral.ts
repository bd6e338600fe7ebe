import type { ReasonOption } from '../compose-types.ts';
import type { ReasonInput } from './rank-reasons.ts';

/** Somebody sent the sender here: the strongest of reasons, once the sender says who. */
export function referral({ context }: ReasonInput): ReasonOption {
  const who = (context.referrer ?? '').trim();
  const base = { kind: 'referral', facts: [] } as const;
  return who === ''
    ? {
        ...base,
        label: 'Somebody sent me',
        evidence: 'Only you know who suggested that you write.',
        why: 'A name they know opens doors, but only you can supply it.',
        strength: 0,
        needs: 'referrer',
      }
    : {
        ...base,
        label: `${who} sent me`,
        evidence: `You said that ${who} suggested it.`,
        why: 'A name they know is the best reason to read on.',
        strength: 1,
      };
}
