import { Button } from '../../ui/components/Button.tsx';
import { TEXTS } from '../../ui/desk/texts.ts';

/** Above a letter that stays beside the page: it follows to another page only when asked. */
export function ViewBar({ onRead }: { readonly onRead: () => void }) {
  return (
    <nav class="view-bar" aria-label={TEXTS.view.bar}>
      <Button onClick={onRead}>{TEXTS.view.readInFront}</Button>
    </nav>
  );
}
