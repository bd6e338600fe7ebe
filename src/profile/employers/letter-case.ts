/** Acronyms of four letters and more that organisations write in capitals. */
const KNOWN_CAPITALS: ReadonlySet<string> = new Set(
  (
    'IBM NASA ESA CERN NATO UNESCO UNICEF UNHCR IKEA LEGO SAP BBC ABC NBC CBS CNN PBS NPR ITV ARD ZDF ORF SRF NHS NIH CDC WHO ' +
    'WWF IRC MSF YMCA YWCA AARP ACLU RSPCA RNLI RSPB DHL UPS BMW BASF SNCF RATP KLM SAS IAG TUI HSBC UBS ING BNP KFC TNT AXA ' +
    'KPMG PWC EY BCG BDO ASML TSMC NXP AMD ARM NEC LG HP HPE ICRC OECD IMF FIFA UEFA NOAA USGS USPS USAID MIT UCLA USC NYU LSE ' +
    'UCL ETH EPFL TU RWTH IIT ENS HEC INSEAD ESADE IESE UNAM USP DLR CNRS INRIA INSERM CSIRO GSK BP EDF RWE ENEL ENI TVA MTV HBO ' +
    'ESPN AMC BAE MBDA ADAC TÜV ÖBB SBB AOK UK USA US EU AI IT HR'
  ).split(' '),
);

/** Three-letter words that a name in capitals may hold without being an acronym. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'THE AND FOR NEW OLD BIG RED SUN SEA ONE TWO ART BAY CAR CAT DOG BEE FOX OAK ASH ELM BOX CUP EYE EAR FIT FLY FUN GAS HOT ICE INN KEY LAB LAW LEG MAX NET OIL OUR OWN PAY PET PUB RAY SKY SPA TAX TEA TOP TOY VAN WAY YES ZEN ZOO AIR AIM ACE'.split(
    ' ',
  ),
);

/** Small words inside names. */
const SMALL = new Set(
  'of and the for in on at de la le les du des der die das und et y e do da del di van von'.split(
    ' ',
  ),
);

/**
 * A name in capitals throughout, written as a name: `NORTHWIND LABS` becomes
 * `Northwind Labs`. Acronyms stay: `IBM`, `BBC Studios`. A single word of five letters
 * or fewer is left as it is, since nobody outside can tell `FORTI` from `IKEA`.
 */
export function withoutShouting(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  const words = name.split(/(\s+|-|\/|&)/);
  const lone = words.filter(word => /\p{L}/u.test(word)).length === 1;
  return words.map((word, at) => wordCase(word, at === 0, lone)).join('');
}

function wordCase(word: string, first: boolean, lone: boolean): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (KNOWN_CAPITALS.has(letters) || letters.length < 2 || /\d/.test(word)) return word;
  if (lone && letters.length <= 5) return word;
  if (!first && SMALL.has(word.toLowerCase())) return word.toLowerCase();
  if (letters.length <= 3 && !SHORT_WORDS.has(letters)) return word;
  if (!/[AEIOUYÀ-ÖØ-Ý]/.test(letters)) return word;
  return titleCase(word);
}

function titleCase(word: string): string {
  return word
    .toLowerCase()
    .replace(/\p{L}/u, letter => letter.toUpperCase())
    .replace(/(?<=^O'|^Mc)\p{Ll}/u, letter => letter.toUpperCase());
}
