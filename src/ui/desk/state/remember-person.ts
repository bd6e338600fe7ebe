import type { Ports } from './ports.ts';
import type { Desk } from './state.ts';

/** Puts somebody just read into the book, and notes that a draft was shown. */
export async function rememberPerson({ store, now }: Ports, desk: Desk): Promise<void> {
  if (desk.mode === 'closed') return;
  const { known, events } = desk.memory;
  const { profile } = desk.reading;
  const at = now();
  await store.remember(profile, at);
  // Known without a word in the log: the last time the browser was killed in between.
  if (!known || events.length === 0)
    await store.append(profile.key, 'noticed', { name: profile.name.value.full }, at);
  if (desk.mode === 'writing' && !events.some(event => event.kind === 'drafted')) {
    const { channel, reason } = desk.letter;
    await store.append(profile.key, 'drafted', { channel, reason }, at);
  }
}
