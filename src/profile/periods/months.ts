/**
 * Month names of the languages the reader knows, as the languages write them (grammar,
 * not any site's wording). A word on the page is matched as a beginning of a name, which
 * covers every usual abbreviation; those that are no beginning are listed apart.
 * Polish has the genitive too, since dates use it.
 */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre',
  de: 'januar februar m\u00e4rz april mai juni juli august september oktober november dezember',
  pt: 'janeiro fevereiro mar\u00e7o abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycze\u0144 luty marzec kwiecie\u0144 maj czerwiec lipiec sierpie\u0144 wrzesie\u0144 pa\u017adziernik listopad grudzie\u0144',
  plGenitive:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrze\u015bnia pa\u017adziernika listopada grudnia',
  tr: 'ocak \u015fubat mart nisan may\u0131s haziran temmuz a\u011fustos eyl\u00fcl ekim kas\u0131m aral\u0131k',
  ar: '\u064a\u0646\u0627\u064a\u0631 \u0641\u0628\u0631\u0627\u064a\u0631 \u0645\u0627\u0631\u0633 \u0623\u0628\u0631\u064a\u0644 \u0645\u0627\u064a\u0648 \u064a\u0648\u0646\u064a\u0648 \u064a\u0648\u0644\u064a\u0648 \u0623\u063a\u0633\u0637\u0633 \u0633\u0628\u062a\u0645\u0628\u0631 \u0623\u0643\u062a\u0648\u0628\u0631 \u0646\u0648\u0641\u0645\u0628\u0631 \u062f\u064a\u0633\u0645\u0628\u0631',
};

/** Abbreviations that are not the beginning of their month's name. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = { mrt: 3, mrz: 3 };

/** Small words between month and year: `ene de 2020`, `marzo del 2020`. */
export const DATE_CONNECTORS: ReadonlySet<string> = new Set(['de', 'del', 'di', 'of']);
