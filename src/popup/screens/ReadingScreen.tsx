import { Late } from '../../ui/components/Late.tsx';
import { TEXTS } from '../../ui/desk/texts.ts';

/** While the page is read. Usually too short to be seen, so nothing shows at first. */
export function ReadingScreen() {
  return (
    <main class="screen screen-quiet" aria-busy="true">
      <h1 class="for-ears">{TEXTS.appName}</h1>
      <div role="status">
        <Late>
          <p>{TEXTS.reading}</p>
          <progress aria-label={TEXTS.reading} />
        </Late>
      </div>
    </main>
  );
}
