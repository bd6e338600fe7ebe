import type { DashboardScene } from './dashboard-scene.ts';
import { pageOf, personIn } from './everybody.ts';
import type { State } from './state.ts';

/** Letters in more than one language. */
export const LANGUAGES: readonly State<DashboardScene>[] = [
  {
    name: 'You, who write in a second language',
    shows: '',
    sign: /You, in German/,
    async reach({ screen, go }) {
      await go('#/you');
      await (await screen.find('checkbox', 'I write letters in German too')).click();
    },
  },
  {
    name: 'a letter, and the languages it can be in',
    shows: 'LanguageChoice',
    sign: /Language\s+English\s+German/,
    async reach({ screen, go }) {
      await go(pageOf(personIn('said-yes').key));
      await screen.find('combobox', 'Language');
    },
  },
  {
    name: 'a letter in the other language',
    shows: '',
    sign: /(Hallo|Guten Tag|Liebe|Sehr geehrte)\b/,
    async reach({ screen }) {
      const choice = await screen.find('combobox', 'Language');
      await (await choice.toElement('select')).select('de');
    },
  },
];
