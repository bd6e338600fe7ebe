import type { ComponentChildren } from 'preact';

/** What a notice is about: `trouble` interrupts a screen reader, the others wait their turn. */
export type NoticeKind = 'trouble' | 'caution' | 'news' | 'good';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
}

/** A sentence to the sender that stands out from the page. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div role={kind === 'trouble' ? 'alert' : 'status'} class={`notice notice-${kind}`}>
      {children}
    </div>
  );
}
