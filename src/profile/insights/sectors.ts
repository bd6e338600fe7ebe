import { wordsOf } from './words.ts';

/** Kinds of place one can work in, as far as a name gives them away. */
export type Sector = 'public' | 'charity' | 'company';

/** Words of an employer's name by sector. A name that shows none, or two, has no known sector. */
const SIGNS: Readonly<Record<Sector, string>> = {
  public:
    'council county borough ministry department nhs government parliament police court municipality prefecture',
  charity: 'foundation charity charitable association relief aid ngo cooperative',
  company: 'ltd limited inc plc llp llc gmbh ag corp corporation sa bv ab',
};

/** The sector a name shows beyond doubt. */
export function sectorOf(employer: string): Sector | undefined {
  const words = wordsOf(employer);
  const shown = (['public', 'charity', 'company'] as const).filter(sector =>
    SIGNS[sector].split(' ').some(sign => words.includes(sign)),
  );
  return shown.length === 1 ? shown[0] : undefined;
}
