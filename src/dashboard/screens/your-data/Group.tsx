import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface GroupProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Parts of Your data that belong together, under one heading; each part inside has its own, one lower. */
export function Group({ title, children }: GroupProps) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
