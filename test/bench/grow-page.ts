/**
 * Makes the page in front as large as a real one (about 650 kB of markup, some 6,000
 * elements) or larger, by what makes real pages large: hashed class names on every
 * element, wrappers, and other people's cards beside the profile. What the person
 * wrote stays as it is: nobody's profile is ten times as long.
 */

/** About as much class text as one element of a real page carries. */
const CLASSES = Array.from(
  { length: 9 },
  (_, i) => `_${(0x9e37_79b1 * (i + 1)).toString(16).slice(-8)}`,
);

/** Size of the page's markup, in characters. */
function size(): number {
  return document.documentElement.outerHTML.length;
}

/** Adds hashed classes to every element that has not got them yet. */
function addClasses(): void {
  for (const element of document.querySelectorAll('body *')) element.classList.add(...CLASSES);
}

/** Copies other people's cards until the markup has at least `target` characters. */
export function growPage(target: number): void {
  addClasses();
  const cards = [...document.querySelectorAll('aside section')];
  if (cards.length === 0) throw new Error('This page has nobody beside the profile');
  const step = cards.reduce((sum, card) => sum + card.outerHTML.length, 0);
  const rounds = Math.ceil(Math.max(0, target - size()) / step);
  for (let round = 0; round < rounds; round += 1) {
    for (const card of cards) card.after(card.cloneNode(true));
  }
}

/**
 * Copies the person's own posts until the markup has at least `target` characters. No
 * page shows so many at once; this is what reading costs where everything has to be read.
 */
export function growPosts(target: number): void {
  addClasses();
  const card = document.querySelector('[id*="profile.card.ref"][id$="Activity"]');
  const posts = [...(card?.querySelectorAll('[role="listitem"]') ?? [])];
  if (posts.length === 0) throw new Error('This page shows no posts');
  const step = posts.reduce((sum, post) => sum + post.outerHTML.length, 0);
  const rounds = Math.ceil(Math.max(0, target - size()) / step);
  for (let round = 0; round < rounds; round += 1) {
    for (const post of posts) post.after(post.cloneNode(true));
  }
}
