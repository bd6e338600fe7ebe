import { useEffect, useRef } from 'preact/hooks';
import type { Forgotten } from '../../../store/forget/sweep.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { Trouble } from '../../parts/Trouble.tsx';
import { linkTo } from '../../route.ts';
import { useCarefully } from '../../use-carefully.ts';
import { TEXTS } from './texts.ts';

interface JustForgottenProps {
  readonly forgotten: Forgotten;
  readonly onBack: () => void;
}

/** Right after somebody was forgotten: as long as this page stays, they can be brought back. */
export function JustForgotten({ forgotten, onBack }: JustForgottenProps) {
  const { store } = useBook();
  const { error, carefully } = useCarefully();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const bringBack = async () => {
    if (await carefully(() => store.bringBack(forgotten))) onBack();
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {TEXTS.forgotten.title}
      </h1>
      {error !== undefined && <Trouble error={error} />}
      <div class="paper record">
        <p>{TEXTS.forgotten.gone}</p>
        <p class="record-buttons">
          <Button onClick={() => void bringBack()}>{TEXTS.forgotten.bringBack}</Button>
          <a href={linkTo({ screen: 'people' })}>{TEXTS.back}</a>
        </p>
      </div>
    </>
  );
}
