import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sender } from '../../sender/sender.ts';
import { Button } from '../../ui/components/Button.tsx';
import { DASHBOARD } from '../../ui/dashboard-address.ts';
import type { OwnLook, OwnPageActions } from '../../ui/desk/state/own-page.ts';
import { FillPreview } from '../../ui/own-profile/FillPreview.tsx';
import { TEXTS } from '../../ui/own-profile/texts.ts';

type Stage =
  | { readonly name: 'offer' | 'reading' | 'unread' | 'undone' }
  | { readonly name: 'found' | 'taken'; readonly look: OwnLook };

interface FoundProps {
  readonly look: OwnLook;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What would be taken, and the choice. */
function Found({ look, onTake, onCancel }: FoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {TEXTS.would}
      </h2>
      <FillPreview {...look} />
      <p class="row">
        {look.next !== look.before && (
          <Button kind="primary" onClick={onTake}>
            {TEXTS.take}
          </Button>
        )}
        <Button onClick={onCancel}>{TEXTS.cancel}</Button>
      </p>
    </>
  );
}

/** What is told to a screen reader as it happens. */
function told({ name }: Stage): string {
  switch (name) {
    case 'reading':
      return TEXTS.reading;
    case 'unread':
      return TEXTS.unread;
    case 'taken':
      return TEXTS.done;
    case 'undone':
      return TEXTS.undone;
    default:
      return '';
  }
}

/** *This is me*: fills in who is asking from the sender's own page, once they have seen and confirmed it. */
export function ThisIsMe({ actions }: { readonly actions: OwnPageActions }) {
  const [stage, setStage] = useState<Stage>({ name: 'offer' });
  const [trouble, setTrouble] = useState<string>();
  const read = async () => {
    setStage({ name: 'reading' });
    const look = await actions.lookAtOwn();
    setStage(look === undefined ? { name: 'unread' } : { name: 'found', look });
  };
  const keep = async (sender: Sender, then: Stage) => {
    const failed = await actions.keepOwn(sender);
    setTrouble(failed);
    if (failed === undefined) setStage(then);
  };
  const status = trouble ?? told(stage);
  return (
    <section class="paper this-is-me">
      {stage.name === 'found' ? (
        <Found
          look={stage.look}
          onTake={() => void keep(stage.look.next, { name: 'taken', look: stage.look })}
          onCancel={() => setStage({ name: 'offer' })}
        />
      ) : (
        stage.name !== 'taken' && (
          <>
            <p>{TEXTS.offer}</p>
            <Button
              kind="primary"
              blockedBecause={stage.name === 'reading' ? TEXTS.reading : undefined}
              onClick={() => void read()}
            >
              {TEXTS.read}
            </Button>
          </>
        )
      )}
      <p role="status" class={status === '' ? 'for-ears' : ''}>
        {status}
      </p>
      {stage.name === 'taken' && (
        <p class="row">
          <Button onClick={() => void keep(stage.look.before, { name: 'undone' })}>
            {TEXTS.undo}
          </Button>
          <a href={`${DASHBOARD}#/you`} target="_blank" rel="noopener">
            {TEXTS.look}
          </a>
        </p>
      )}
    </section>
  );
}
