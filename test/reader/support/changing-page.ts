import type { Clock } from '../../../src/reader/looks.ts';

/** A clock that lets something happen to the page at each wait. */
export function clockWith(happens: (waits: number) => void): Clock {
  let time = 0;
  let waits = 0;
  return {
    now: () => time,
    wait: async milliseconds => {
      time += milliseconds;
      waits += 1;
      happens(waits);
    },
  };
}

const KEY = 'com.linkedin.sdui.profile.card.refACoAAAExample0001Topcard';

/** Fills the document with the page of one person, as small as it can be. */
export function showPerson(name: string, slug: string, about?: string): void {
  document.title = `${name} | LinkedIn`;
  const card = document.createElement('section');
  card.setAttribute('componentkey', KEY);
  const heading = document.createElement('h2');
  heading.textContent = name;
  const headline = document.createElement('p');
  headline.textContent = `Headline of ${name}`;
  card.append(heading, headline);
  const drawer = document.createElement('div');
  drawer.setAttribute('componentkey', `ProfilePostConnectDrawer_${slug}`);
  const main = document.createElement('main');
  main.append(card, drawer);
  if (about !== undefined) main.append(aboutCard(about));
  document.body.replaceChildren(main);
}

function aboutCard(words: string): HTMLElement {
  const card = document.createElement('section');
  card.setAttribute('componentkey', KEY.replace('Topcard', 'About'));
  const heading = document.createElement('h2');
  heading.textContent = 'About';
  const text = document.createElement('p');
  text.textContent = words;
  card.append(heading, text);
  return card;
}

/** Where the page of somebody is. */
export function addressOf(slug: string): () => URL {
  return () => new URL(`https://www.linkedin.com/in/${slug}/`);
}
