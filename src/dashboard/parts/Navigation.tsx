import { linkTo, type Route, SCREENS } from '../route.ts';
import { SCREEN_TITLES, TEXTS } from '../texts.ts';

/** Links to the screens; the current one is marked for eyes and ears. */
export function Navigation({ current }: { readonly current: Route['screen'] }) {
  return (
    <header class="bar">
      <p class="brand">{TEXTS.title}</p>
      <nav aria-label={TEXTS.navigation}>
        <ul class="tabs">
          {SCREENS.map(screen => (
            <li key={screen}>
              <a
                href={linkTo({ screen })}
                aria-current={
                  screen === current || (current === 'person' && screen === 'people')
                    ? 'page'
                    : undefined
                }
              >
                {SCREEN_TITLES[screen]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
