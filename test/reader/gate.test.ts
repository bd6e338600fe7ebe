import { describe, expect, it } from 'vitest';
import { gate } from '../../src/reader/gate.ts';

const at = (address: string) => gate(new URL(address));
const SITE = 'https://www.linkedin.com';

describe('the gate', () => {
  it.each([
    ['/in/maya-okonkwo-1a2b3c/', 'maya-okonkwo-1a2b3c'],
    ['/in/maya-okonkwo-1a2b3c', 'maya-okonkwo-1a2b3c'],
    ['/in/maya-okonkwo-1a2b3c/de/', 'maya-okonkwo-1a2b3c'],
    ['/in/maya-okonkwo-1a2b3c/pt-br?trk=x', 'maya-okonkwo-1a2b3c'],
    ['/in/zo%C3%AB-M%C3%BCller/', 'zo\u00eb-m\u00fcller'],
  ])('lets %s pass', (path, slug) => {
    expect(at(SITE + path)).toEqual({ kind: 'profile', slug });
  });

  it('lets country hosts, the mobile site, leads and sub-pages with a whole section pass', () => {
    expect(at('https://nl.linkedin.com/in/maya')).toMatchObject({ kind: 'profile' });
    expect(at(`${SITE}/mwlite/in/Maya`)).toEqual({ kind: 'mobile', slug: 'maya' });
    expect(at(`${SITE}/sales/lead/ACw,NAME_SEARCH,x`)).toEqual({ kind: 'sales' });
    expect(at(`${SITE}/in/maya/details/experience/`)).toEqual({
      kind: 'details',
      slug: 'maya',
      section: 'experience',
    });
  });

  it.each([
    [`${SITE}/in/maya/overlay/contact-info/`, 'overlay-open'],
    [`${SITE}/in/maya/edit/intro/`, 'own-profile'],
    [`${SITE}/in/me/`, 'own-profile'],
    [`${SITE}/in/maya/recent-activity/all/`, 'sub-page'],
    [`${SITE}/authwall?trk=x`, 'signed-out-wall'],
    [`${SITE}/checkpoint/lg/login`, 'signed-out-wall'],
    [`${SITE}/404/`, 'profile-unavailable'],
    [`${SITE}/feed/`, 'not-a-profile'],
    [`${SITE}/company/northwind/`, 'not-a-profile'],
    ['https://notlinkedin.com/in/maya', 'not-a-profile'],
    ['https://linkedin.com.example.invalid/in/maya', 'not-a-profile'],
    ['chrome://extensions/', 'restricted-page'],
  ])('refuses %s as %s', (address, reason) => {
    expect(at(address)).toEqual({ kind: 'refused', reason });
  });
});
