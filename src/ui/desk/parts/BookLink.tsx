import { TEXTS } from '../texts.ts';

/** Where the dashboard lies in the built extension. */
const DASHBOARD = '/src/dashboard/index.html';

/** Opens the book of all people in a tab of its own. */
export function BookLink() {
  return (
    <a class="book-link" href={DASHBOARD} target="_blank" rel="noopener">
      {TEXTS.book}
    </a>
  );
}
