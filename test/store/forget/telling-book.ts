import type { EventPayloads } from '../../../src/outreach/event.ts';
import type { ProfileKey } from '../../../src/profile/address.ts';
import { namedProfile } from '../../../src/profile/named-profile.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { MemoryFolder } from '../devices/support/memory-folder.ts';
import { acquaintance, freshStore, person } from '../support.ts';

export const AT = new Date(2026, 10, 3, 12).getTime();

/** Somebody of whom every part says something that stands nowhere else. */
export const ADA: Profile = {
  ...person('ada-brandt', 'Ada Brandt'),
  headline: {
    value: 'Kiln keeper at Ashgrove Pottery',
    source: { section: 'top', how: 'heading' },
    confidence: 'high',
    capturedAt: AT,
  },
};
export const BEN = person('ben-ashe', 'Ben Ashe');
export const NAMED = 'pasted/ada-brandt' as ProfileKey;

export const message: EventPayloads['sent'] = {
  channel: 'message',
  reason: 'referral',
  occasion: 'first-request',
  text: 'Dear Ada, about your xylographs.',
};

/** A book that tells of Ada wherever it can. */
export async function tellingBook() {
  const { store, database } = freshStore();
  await store.remember(ADA, AT);
  await store.append(ADA.key, 'noticed', { name: 'Ada Brandt' }, AT);
  await store.append(ADA.key, 'sent', message, AT + 1);
  await store.append(ADA.key, 'noted', { text: 'Loves xylographs.' }, AT + 2);
  await store.saveDraft({
    contact: ADA.key,
    channel: 'note',
    reason: 'referral',
    wording: 0,
    context: { referrer: 'Ben Ashe' },
    texts: { 'note/referral': { text: 'Dear Ada, xylographs!', edited: true } },
    asserted: [],
    overridden: [],
    savedAt: AT,
  });
  await store.keepUnfinished(ADA.key, { learned: 'xylographs' });
  // The name somebody gave before her profile was read, and what became of it.
  await store.remember(namedProfile({ full: 'Ada Brandt', first: 'Ada' }, NAMED, AT), AT);
  await store.append(NAMED, 'introduced-by', { name: 'Ben Ashe', contact: BEN.key }, AT);
  await store.append(NAMED, 'same-as', { contact: ADA.key, same: true }, AT + 3);
  // Others who speak of her.
  const mutuals = {
    value: { names: ['Ada Brandt', 'Cem Kaya'], others: 3 },
    source: { section: 'top', how: 'insight' },
    confidence: 'medium',
    capturedAt: AT,
  } as const;
  await store.remember({ ...BEN, mutuals }, AT);
  await store.append(BEN.key, 'referred-to', { name: 'Ada Brandt', contact: NAMED }, AT);
  await store.append(
    BEN.key,
    'replied',
    { answer: 'redirected', to: 'ada brandt', contact: ADA.key },
    AT + 8,
  );
  await store.append(
    BEN.key,
    'noted',
    { text: 'Sent me to Ada  Brandt, see linkedin.com/in/ada-brandt' },
    AT + 2,
  );
  await store.append(
    BEN.key,
    'sent',
    { ...message, text: 'Thank you for Ada Brandt’s name.' },
    AT + 3,
  );
  await store.append(BEN.key, 'same-as', { contact: ADA.key, same: false }, AT + 4);
  await store.keepUnfinished(BEN.key, { named: 'Ada Brandt\nCem Kaya' });
  await store.saveDraft({
    contact: BEN.key,
    channel: 'message',
    reason: 'referral',
    wording: 0,
    context: { colleague: 'Ada Brandt', learned: 'Ada Brandt knows' },
    texts: { 'message/referral': { text: 'I wrote to Ada Brandt.', edited: true } },
    asserted: [],
    overridden: [],
    savedAt: AT,
  });
  await store.saveSender({ ...NEW_SENDER, firstName: 'Jo', background: 'a pupil of Ada Brandt' });
  await store.importNetwork(
    {
      connections: {
        people: [
          acquaintance('ada-brandt', 'Ada Brandt', 'Ashgrove Pottery'),
          acquaintance('nora-quill', 'Nora Quill'),
        ],
        hidden: 0,
      },
      earlierContacts: [
        { name: 'Ada Brandt', lastOn: '2024-05-03', how: 'message' },
        { key: ADA.key, name: 'Ada Brandt', lastOn: '2024-05-03', how: 'message' },
      ],
    },
    AT,
  );
  await store.prepareLists();
  await store.syncDevices(new MemoryFolder(), AT);
  return { store, database };
}
