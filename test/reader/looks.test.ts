// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { firstLook, type Look, type Looking, nextLook } from '../../src/reader/looks.ts';
import { addressOf, clockWith, showPerson } from './support/changing-page.ts';

/** A page that something may happen to while it is not looked at. */
function looking(slug: string, happens: () => void = () => undefined): Looking {
  return { document, getUrl: addressOf(slug), clock: clockWith(happens), whose: 'theirs' };
}

/** The look as it is after it left the page and came back. */
function carried({ mark }: Look): Look['mark'] {
  return JSON.parse(JSON.stringify(mark));
}

describe('looks at a page', () => {
  it('settle nothing with the first, even where the page says who it is', () => {
    showPerson('Maya Okonkwo', 'maya');
    expect(firstLook(looking('maya'))).toMatchObject({
      settled: false,
      reading: { kind: 'profile', profile: { key: 'linkedin.com/in/maya' } },
    });
  });

  it('settle a person with the second that agrees, 150 ms later', async () => {
    showPerson('Maya Okonkwo', 'maya');
    const page = looking('maya');
    const second = await nextLook(page, carried(firstLook(page)));
    expect(second).toMatchObject({ settled: true, reading: { kind: 'profile' } });
    expect(second.reading).toMatchObject({ profile: { name: { capturedAt: 150 } } });
  });

  it('settle nothing where the second shows somebody else, and them with the third', async () => {
    showPerson('Maya Okonkwo', 'maya');
    let slug = 'maya';
    const page: Looking = {
      ...looking('maya', () => {
        slug = 'jonas';
        showPerson('Jonas Lindqvist', 'jonas');
      }),
      getUrl: () => addressOf(slug)(),
    };
    const second = await nextLook(page, carried(firstLook(page)));
    expect(second).toMatchObject({ settled: false, reading: { kind: 'profile' } });
    const third = await nextLook(page, carried(second));
    expect(third).toMatchObject({
      settled: true,
      reading: { profile: { key: 'linkedin.com/in/jonas' } },
    });
  });

  it('take the facts of the second, where more of the same page was there by then', async () => {
    showPerson('Maya Okonkwo', 'maya');
    const page = looking('maya', () =>
      showPerson('Maya Okonkwo', 'maya', 'I design for night shifts.'),
    );
    const first = firstLook(page);
    expect(first.reading).not.toHaveProperty('profile.about');
    const second = await nextLook(page, carried(first));
    expect(second).toMatchObject({
      settled: true,
      reading: { profile: { about: { value: 'I design for night shifts.' } } },
    });
  });

  it('are counted from the first when the page is given up', async () => {
    showPerson('Maya Okonkwo', 'maya');
    const page = looking('jonas');
    let look = firstLook(page);
    let looks = 1;
    for (; !look.settled; looks += 1) look = await nextLook(page, carried(look));
    expect(look.reading).toMatchObject({ kind: 'refusal', reason: 'page-changing' });
    expect(looks).toBe(15);
  });
});
