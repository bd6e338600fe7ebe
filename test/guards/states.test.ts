import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../src/dashboard/route.ts';
import { FAILURES, REFUSALS } from '../../src/popup/explanations.ts';
import { REFUSAL_REASONS } from '../../src/profile/reading.ts';
import { DASHBOARD_STATES } from '../e2e/support/states/dashboard-states.ts';
import { BROKEN_STATES } from '../e2e/support/states/data-states.ts';
import { STANDINGS } from '../e2e/support/states/everybody.ts';
import { ALL_POPUP_STATES } from '../e2e/support/states/popup-states.ts';
import type { State } from '../e2e/support/states/state.ts';
import { TROUBLE_STATES } from '../e2e/support/states/trouble-states.ts';
import { sourceFiles } from './support/source-files.ts';

const STATES: readonly Pick<State<never>, 'name' | 'shows'>[] = [
  ...ALL_POPUP_STATES,
  ...DASHBOARD_STATES,
  ...BROKEN_STATES,
  ...TROUBLE_STATES,
];

/** Components that stand for themselves nowhere: the pieces that others are made of. */
const PIECES = [
  'Button',
  'Checkbox',
  'ChoiceGroup',
  'SelectField',
  'TextArea',
  'TextField',
  'Title',
];
/** What is looked at in the sidebar, in a test of its own: `beside-page.test.ts`. */
const BESIDE = ['ViewBar'];
const MARKS = ['CheckMark', 'SeverityMark', 'Late', 'Loading', 'Notice', 'Trouble', 'RecordForm'];

/** Every component there is, by the name of its file. */
const components = sourceFiles()
  .map(({ path }) => /^src\/.*\/([A-Z]\w*)\.tsx$/.exec(path)?.[1])
  .filter(name => name !== undefined)
  .filter(name => ![...PIECES, ...MARKS, ...BESIDE].includes(name));

/** Names that no state says it shows. */
function unseen(names: readonly string[]): readonly string[] {
  const shown = new Set(STATES.flatMap(({ shows }) => shows.split(' ')));
  return names.filter(name => !shown.has(name));
}

describe('every screen is looked at by those who check what others hear and see', () => {
  it('each component is on show in some state', () => {
    expect(unseen(components)).toEqual([]);
  });

  it('each reason why there is no letter, of the page or of the tab, has a state, and each standing one in both windows', () => {
    const names = STATES.map(({ name }) => name);
    for (const reason of [...REFUSAL_REASONS, ...Object.keys(REFUSALS), ...Object.keys(FAILURES)]) {
      expect(names).toContain(`no letter: ${reason}`);
    }
    for (const state of STANDINGS) {
      expect(names).toContain(`a conversation: ${state}`);
      expect(names).toContain(`a person: ${state}`);
    }
  });

  it('each screen of the dashboard is gone to', () => {
    const ways = DASHBOARD_STATES.map(({ reach }) => String(reach)).join('\n');
    expect(SCREENS.filter(screen => !ways.includes(`#/${screen}`))).toEqual([]);
  });

  it('no two states have the same name, and none shows what is no more', () => {
    const names = STATES.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const shown = STATES.flatMap(({ shows }) => shows.split(' ')).filter(name => name !== '');
    expect(shown.filter(name => !components.includes(name))).toEqual([]);
  });

  it('would notice a screen that nobody looks at', () => {
    expect(unseen(['AtticScreen'])).toEqual(['AtticScreen']);
  });
});
