import { describe, expect, it } from 'vitest';
import { linkTo, routeOf, SCREENS } from '../../src/dashboard/route.ts';
import type { ProfileKey } from '../../src/profile/address.ts';

describe('routes', () => {
  it.each(SCREENS)('lead back to %s', screen => {
    expect(routeOf(linkTo({ screen }))).toEqual({ screen });
  });

  it('carry any profile key, slashes and letters of all scripts included', () => {
    const key = 'linkedin.com/in/zoë-müller/x#1' as ProfileKey;
    expect(routeOf(linkTo({ screen: 'person', key }))).toEqual({ screen: 'person', key });
  });

  it('open a page ready for what one comes for, and ignore what they do not know', () => {
    const key = 'linkedin.com/in/zoë-müller' as ProfileKey;
    const answered = { screen: 'person', key, task: 'answered' } as const;
    expect(routeOf(linkTo(answered))).toEqual(answered);
    expect(routeOf(`${linkTo({ screen: 'person', key })}/delete`)).toEqual({
      screen: 'person',
      key,
    });
  });

  it.each(['', '#', '#/nowhere', '#/person', '#/person/', '#/person/%E0%A4%A'])(
    'lead to Today from %j',
    fragment => {
      expect(routeOf(fragment)).toEqual({ screen: 'today' });
    },
  );
});
