import type { ProfileKey } from '../profile/address.ts';
import {
  PERSON_PARTS,
  PERSON_TASKS,
  type PersonPart,
  type PersonTask,
  personFragment,
} from '../ui/dashboard-address.ts';

/** The screens of the dashboard, in the order of its navigation. */
export const SCREENS = ['today', 'people', 'how-it-goes', 'you', 'your-data'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** Where the dashboard is: a screen, or one person. */
export type Route =
  | { readonly screen: ScreenName }
  | {
      readonly screen: 'person';
      readonly key: ProfileKey;
      readonly task?: PersonTask;
      /** The part of the page to begin with. */
      readonly part?: PersonPart;
    };

/** The fragment of a route, for links: `#/people`, `#/person/linkedin.com%2Fin%2Fada`. */
export function linkTo(route: Route): string {
  return route.screen === 'person'
    ? personFragment(route.key, route.task ?? route.part)
    : `#/${route.screen}`;
}

/** Key in a fragment; malformed escapes give nothing. */
function keyFrom(part: string): ProfileKey | undefined {
  try {
    return decodeURIComponent(part) as ProfileKey;
  } catch {
    return undefined;
  }
}

/** The route a fragment names; anything else leads to Today. */
export function routeOf(fragment: string): Route {
  const [screen, part, doing] = fragment.replace(/^#\/?/, '').split('/');
  if (screen === 'person' && part !== undefined && part !== '') {
    const key = keyFrom(part);
    const task = PERSON_TASKS.find(name => name === doing);
    const place = PERSON_PARTS.find(name => name === doing);
    if (key !== undefined) {
      return { screen: 'person', key, ...(task && { task }), ...(place && { part: place }) };
    }
  }
  return { screen: SCREENS.find(name => name === screen) ?? 'today' };
}
