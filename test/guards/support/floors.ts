import type { Import } from './imports.ts';

/** What one room may import beside itself. Paths are from `src/`. */
interface Room {
  /** Whole rooms below it. */
  readonly rooms: readonly string[];
  /** Single files or folders of a neighbour, where the house allows a door. */
  readonly doors?: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages it may use. */
  readonly packages?: readonly string[];
}

const GROUND = ['profile', 'sender'];
const TRADES = [...GROUND, 'reader', 'message', 'etiquette', 'outreach', 'network', 'export'];
const SERVICES = [...TRADES, 'store', 'platform'];
const SCREENS = [...SERVICES, 'ui'];
const SCREEN_PACKAGES = ['preact', 'preact/hooks'];

/**
 * The house, floor by floor (docs/architecture.md). A room that is not listed here
 * may import nothing, so a new room has to be given its floor first.
 */
export const HOUSE: Readonly<Record<string, Room>> = {
  profile: { rooms: ['sender'], packages: ['valibot'] },
  sender: { rooms: [] },
  reader: { rooms: GROUND },
  message: { rooms: GROUND },
  etiquette: {
    rooms: GROUND,
    doors: [
      'message/terms',
      'message/draft',
      'message/limits',
      'message/prose',
      'message/questions',
    ],
  },
  outreach: {
    rooms: GROUND,
    doors: ['message/terms', 'message/compose-types'],
    packages: ['chrono-node', 'ical-generator', 'virtual:holiday-table'],
  },
  network: { rooms: GROUND, packages: ['papaparse', 'fflate'] },
  export: { rooms: GROUND, packages: ['papaparse'] },
  store: {
    rooms: [...GROUND, 'outreach'],
    types: ['message', 'network', 'etiquette'],
    packages: ['dexie', 'ulid', 'valibot'],
  },
  platform: {
    rooms: GROUND,
    doors: ['content/entry-name', 'reader/selection'],
    packages: ['webextension-polyfill', 'valibot'],
  },
  ui: { rooms: SERVICES, packages: SCREEN_PACKAGES },
  popup: { rooms: SCREENS, packages: SCREEN_PACKAGES },
  dashboard: { rooms: SCREENS, packages: SCREEN_PACKAGES },
  background: { rooms: SERVICES },
  content: { rooms: ['reader', 'profile'] },
};

/** Room of a path such as `src/reader/gate.ts`, and the rest without its ending. */
function place(path: string): { readonly room: string; readonly inner: string } | undefined {
  const inner = /^src\/(.*?)(\.\w+)?$/.exec(path)?.[1];
  const room = inner?.split('/')[0];
  return inner === undefined || room === undefined ? undefined : { room, inner };
}

/** A package's part for one language of letters: `chrono-node/de`. */
const OF_A_LANGUAGE = /(?<=^chrono-node)\/[a-z]{2,3}$/;

/** Why an import breaks the house's rules, or `undefined` when it keeps them. */
export function breach({ from, to, typeOnly }: Import): string | undefined {
  const here = place(from);
  const room = HOUSE[here?.room ?? ''];
  if (here === undefined || room === undefined) return `${from} is in no known room`;
  const there = place(to);
  if (there === undefined) {
    const whole = to.replace(OF_A_LANGUAGE, '');
    const allowed = to.endsWith('.css') || (room.packages ?? []).includes(whole);
    return allowed ? undefined : `${from} uses the package ${to}`;
  }
  if (there.room === here.room || room.rooms.includes(there.room)) return undefined;
  if (typeOnly && room.types?.includes(there.room)) return undefined;
  const door = (room.doors ?? []).some(
    open => there.inner === open || there.inner.startsWith(`${open}/`),
  );
  return door ? undefined : `${from} imports ${to}`;
}
