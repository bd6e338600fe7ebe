import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

/** The route in the address bar; back, forward and deep links work as on any page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
