import { CHANNELS, OCCASIONS, REASONS } from '../../../message/terms.ts';
import type { WorkingDraft } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import { CHANNEL_LABELS, REASON_LABELS } from '../../texts.ts';
import { useLive } from '../../use-live.ts';
import { occasionWords } from './event-words.ts';
import { TEXTS } from './texts.ts';
import type { Person } from './use-person.ts';

/** What a text was written for, from the name it is kept under (`note/referral/reminder`). */
function titleOf(name: string): string {
  const parts = name.split('/');
  const channel = CHANNELS.find(one => parts.includes(one));
  const reason = REASONS.find(one => parts.includes(one));
  const occasion = OCCASIONS.find(one => parts.includes(one)) ?? 'first-request';
  return [
    occasionWords(occasion),
    channel && CHANNEL_LABELS[channel],
    reason && REASON_LABELS[reason],
    parts.includes('replaced') ? TEXTS.drafts.replaced : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Texts that the sender changed: what was only composed can be composed again. */
function written(draft: WorkingDraft | undefined) {
  return Object.entries(draft?.texts ?? {}).filter(([, text]) => text.edited);
}

/** Letters begun and kept, of every channel and reason, so that no word seems lost. */
export function KeptDrafts({ person }: { readonly person: Person }) {
  const { store } = useBook();
  const { key } = person.contact;
  const draft = useLive(() => store.draft(key), [key]);
  const texts = draft.state === 'ready' ? written(draft.value) : [];
  if (texts.length === 0) return null;
  return (
    <section class="paper">
      <h2>{TEXTS.drafts.title}</h2>
      {texts.map(([name, { text, subject }]) => (
        <details key={name}>
          <summary>{titleOf(name)}</summary>
          {subject !== undefined && <p>{subject}</p>}
          <p class="letter-text">{text}</p>
        </details>
      ))}
    </section>
  );
}
