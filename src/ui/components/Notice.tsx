import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What a notice is about: `trouble` interrupts a screen reader, the others wait their turn. */
export type NoticeKind = 'trouble' | 'caution' | 'news' | 'good';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
}

/**
 * A sentence to the sender that stands out from the page. What is not urgent comes into its
 * place a moment later: a place that comes in together with its words is not told of.
 */
export function Notice({ kind, children }: NoticeProps) {
  const isTrouble = kind === 'trouble';
  const [isThere, setThere] = useState(isTrouble);
  useEffect(() => setThere(true), []);
  return (
    <div role={isTrouble ? 'alert' : 'status'} class={`notice notice-${kind}`}>
      {isThere && children}
    </div>
  );
}
