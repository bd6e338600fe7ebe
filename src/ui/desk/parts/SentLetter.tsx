import { useId } from 'preact/hooks';
import { Title } from '../../components/Title.tsx';
import { lastSent } from '../state/open-desk.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

/** The last message as it went out, to read and not to change. */
export function SentLetter({ desk }: { readonly desk: Desk }) {
  const id = useId();
  const message = lastSent(desk.memory.events);
  if (message === undefined) return null;
  return (
    <section class="paper letter" aria-labelledby={id}>
      <Title id={id} class="section-title">
        {TEXTS.sentAs}
      </Title>
      {message.subject !== undefined && <p class="sent-subject">{message.subject}</p>}
      <p class="sent-text" lang={desk.composed.language}>
        {message.text}
      </p>
    </section>
  );
}
