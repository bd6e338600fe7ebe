import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useDeviceSync } from '../devices/use-device-sync.ts';
import type { Route } from '../route.ts';
import { LostBook } from '../safety/LostBook.tsx';
import { LossProvider, useLookAfter } from '../safety/loss.ts';
import { OpeningTrouble } from '../safety/OpeningTrouble.tsx';
import { HowItGoesScreen } from '../screens/how-it-goes/HowItGoesScreen.tsx';
import { PeopleScreen } from '../screens/people/PeopleScreen.tsx';
import { PersonScreen } from '../screens/person/PersonScreen.tsx';
import { TodayScreen } from '../screens/today/TodayScreen.tsx';
import { YouScreen } from '../screens/you/YouScreen.tsx';
import { YourDataScreen } from '../screens/your-data/YourDataScreen.tsx';
import { SCREEN_TITLES, TEXTS } from '../texts.ts';
import { useReadyLists } from '../use-ready-lists.ts';
import { useRoute } from '../use-route.ts';
import { Loading } from './Loading.tsx';
import { Navigation } from './Navigation.tsx';

/** The screen of a route. */
function ScreenOf({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'people':
      return <PeopleScreen />;
    case 'how-it-goes':
      return <HowItGoesScreen />;
    case 'you':
      return <YouScreen />;
    case 'your-data':
      return <YourDataScreen />;
    case 'person':
      return (
        <PersonScreen
          key={`${route.key} ${route.task}`}
          contact={route.key}
          task={route.task}
          part={route.part}
        />
      );
    default:
      return <TodayScreen />;
  }
}

/** Moves focus to the new screen after a change of route, as a page load would; a part of one moves it itself. */
function useFocusOnRoute(route: Route) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    const toPart = route.screen === 'person' && route.part !== undefined;
    if (!first.current && !toPart) {
      main.current?.focus({ preventScroll: true });
      // Whoever was far down a long screen would land in the middle of the next.
      document.documentElement.scrollTop = 0;
    }
    first.current = false;
  }, [route]);
  return main;
}

/** Keeps two devices in step as long as the window is open, whatever screen it shows. */
function KeepInStep() {
  useDeviceSync();
  return null;
}

/** The frame of the dashboard: navigation, and one screen. */
export function Shell() {
  const route = useRoute();
  const { lists, again } = useReadyLists();
  const watch = useLookAfter(lists.state === 'ready', [route]);
  const main = useFocusOnRoute(route);
  useEffect(() => {
    // A person's page gives itself their name once the book has answered.
    const title = route.screen === 'person' ? SCREEN_TITLES.people : SCREEN_TITLES[route.screen];
    document.title = `${title} · ${TEXTS.title}`;
  }, [route.screen, route.screen === 'person' ? route.key : undefined]);
  return (
    <div class="shell">
      <Navigation current={route.screen} />
      <main
        class={route.screen === 'person' ? 'screen screen-wide' : 'screen'}
        ref={main}
        tabIndex={-1}
      >
        {lists.state === 'failed' && <OpeningTrouble error={lists.error} onAgain={again} />}
        {lists.state === 'preparing' && <Loading words={TEXTS.preparing} done={lists.done} />}
        {lists.state === 'ready' && (
          <LossProvider value={watch}>
            <KeepInStep />
            <LostBook atRestore={route.screen === 'your-data'} />
            <ScreenOf route={route} />
          </LossProvider>
        )}
      </main>
    </div>
  );
}
