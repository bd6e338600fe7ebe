import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Controller, createController } from '../../../ui/desk/state/controller.ts';
import { REAL_CRAFT } from '../../../ui/desk/state/real-craft.ts';
import type { PopupState } from '../../../ui/desk/state/state.ts';
import { networkDoors } from '../../../ui/network/warm-paths.ts';
import { painted } from '../../../ui/painted.ts';
import { useBook } from '../../book.ts';
import type { Person } from './use-person.ts';

/** The letter desk of one person without a page: what is kept takes the place of a reading. */
export function useLetter(person: Person): {
  readonly controller: Controller;
  readonly state: PopupState;
} {
  const { store, copy, now } = useBook();
  const { contact } = person;
  const controller = useMemo(
    () =>
      createController({
        readTab: async () => ({
          kind: 'profile',
          layout: 'generic',
          profile: contact.profile,
          sections: {},
          selfCheck: {},
        }),
        // Looking at what is kept is no new reading: the contact stays as it is.
        store: {
          ...store,
          remember: async (profile, at) =>
            profile.key === contact.key ? contact : store.remember(profile, at),
        },
        network: networkDoors(store),
        copy,
        painted,
        now,
        craft: REAL_CRAFT,
      }),
    [contact.key, contact.lastReadAt, store],
  );
  const [state, setState] = useState<PopupState>(controller.state());
  useEffect(() => {
    const stop = controller.subscribe(() => setState(controller.state()));
    void controller.start();
    addEventListener('pagehide', controller.flush);
    return () => {
      stop();
      controller.flush();
      removeEventListener('pagehide', controller.flush);
    };
  }, [controller]);
  useFollow(controller, person, state.stage);
  return { controller, state };
}

/**
 * Opens the letter anew when something happened that it does not know yet, such as an
 * answer; also when it happened while the letter was only opening.
 */
function useFollow(controller: Controller, { events }: Person, stage: PopupState['stage']): void {
  useEffect(() => {
    const state = controller.state();
    if (state.stage !== 'open') return;
    const known = new Set(state.desk.memory.events.map(event => event.id));
    if (events.some(event => !known.has(event.id))) void controller.actions.readAgain();
  }, [controller, events, stage]);
}
