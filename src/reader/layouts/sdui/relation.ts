import type { ConnectionState, Degree } from '../../../profile/profile.ts';
import { fact } from '../../facts.ts';
import type { ProfileFields } from '../../layout.ts';

/**
 * Degree and connection state, checked against each other: a connection is of the first
 * degree and nobody else is. Where they contradict, only the surer one is kept.
 */
export function relation(
  degree: Degree | undefined,
  state: ConnectionState | undefined,
  at: number,
): Partial<ProfileFields> {
  const clash =
    degree !== undefined && state !== undefined && (degree === 1) !== (state === 'connected');
  // An invitation open or under way excludes the first degree; otherwise the badge is the surer.
  const invitation = state === 'connectable' || state === 'pending' || state === 'incoming';
  const confidence = !clash && degree !== undefined && state !== undefined ? 'high' : 'medium';
  return {
    ...(degree === undefined || (clash && invitation)
      ? {}
      : { degree: fact(degree, 'top', 'badge', confidence, at) }),
    ...(state === undefined || (clash && !invitation)
      ? {}
      : { connection: fact(state, 'top', 'actions', confidence, at) }),
  };
}
