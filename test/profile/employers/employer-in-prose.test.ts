import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employerInProse } from '../../../src/profile/employers/employer-in-prose.ts';

/** Employer as on a page, and as one would say it after "at". */
const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['Northwind Labs, Inc.', 'Northwind Labs'],
  ['Northwind Labs Inc', 'Northwind Labs'],
  ['Northwind Labs LLC', 'Northwind Labs'],
  ['Northwind Labs, L.L.C.', 'Northwind Labs'],
  ['Northwind Labs Ltd.', 'Northwind Labs'],
  ['Northwind Labs Limited', 'Northwind Labs'],
  ['Northwind Labs PLC', 'Northwind Labs'],
  ['Northwind Labs Co., Ltd.', 'Northwind Labs'],
  ['Northwind Corp.', 'Northwind'],
  ['Northwind Corporation', 'Northwind'],
  ['Kestrel Broadcasting Corporation', 'Kestrel Broadcasting Corporation'],
  ['Nordlicht GmbH', 'Nordlicht'],
  ['Nordlicht GmbH & Co. KG', 'Nordlicht'],
  ['Nordlicht UG (haftungsbeschränkt)', 'Nordlicht'],
  ['Nordlicht AG', 'Nordlicht'],
  ['Lesefreunde Nordstadt e.V.', 'Lesefreunde Nordstadt'],
  ['Aulne S.A.', 'Aulne'],
  ['Aulne SAS', 'Aulne'],
  ['Aulne S.A.R.L.', 'Aulne'],
  ['Olmo S.p.A.', 'Olmo'],
  ['Olmo S.r.l.', 'Olmo'],
  ['Roble S.L.', 'Roble'],
  ['Roble S.A. de C.V.', 'Roble'],
  ['Carvalho Ltda.', 'Carvalho'],
  ['Carvalho, Lda', 'Carvalho'],
  ['Molenaar B.V.', 'Molenaar'],
  ['Molenaar NV', 'Molenaar'],
  ['Wattle Pty Ltd', 'Wattle'],
  ['Wattle (Pty) Ltd', 'Wattle'],
  ['Banyan Pvt. Ltd.', 'Banyan'],
  ['Banyan Private Limited', 'Banyan'],
  ['Merlion Pte Ltd', 'Merlion'],
  ['Kayu Sdn Bhd', 'Kayu'],
  ['PT Kayu Jaya Tbk', 'Kayu Jaya'],
  ['Koivu Oy', 'Koivu'],
  ['Koivu Oyj', 'Koivu'],
  ['Björk AB', 'Björk'],
  ['Birk A/S', 'Birk'],
  ['Birk ApS', 'Birk'],
  ['Fjell AS', 'Fjell'],
  ['Sakura K.K.', 'Sakura'],
  ['株式会社サクラ', 'サクラ'],
  ['サクラ株式会社', 'サクラ'],
  ['Brzoza Sp. z o.o.', 'Brzoza'],
  ['Bříza s.r.o.', 'Bříza'],
  ['Bříza, a.s.', 'Bříza'],
  ['Breza d.o.o.', 'Breza'],
  ['Nyírfa Kft.', 'Nyírfa'],
  ['Huş A.Ş.', 'Huş'],
  ['Kask OÜ', 'Kask'],
  ['OOO Beryoza', 'Beryoza'],
  ['Palm FZE', 'Palm'],
  ['Northwind Labs | We make clocks', 'Northwind Labs'],
  ['Northwind Labs - Clocks for everyone', 'Northwind Labs'],
  ['Northwind Labs – a Contoso company', 'Northwind Labs'],
  ['Northwind Labs, a Contoso Company', 'Northwind Labs'],
  ['Northwind Labs: clocks for hospitals', 'Northwind Labs'],
  ['Northwind Labs (formerly Southwind)', 'Northwind Labs'],
  ['Northwind Labs (acquired by Contoso), Inc.', 'Northwind Labs'],
  ['Northwind Labs™ 🚀', 'Northwind Labs'],
  ['NORTHWIND LABS', 'Northwind Labs'],
  ['NORTHWIND LABS, INC.', 'Northwind Labs'],
  ['NORTHWIND', 'Northwind'],
  ['IBM', 'IBM'],
  ['IBM CORPORATION', 'IBM'],
  ['NASA', 'NASA'],
  ['FORTI', 'FORTI'],
  ['HOUSE OF THE SEA', 'House of the Sea'],
  ['adelie', 'adelie'],
  ['SAS', 'SAS'],
  ['AG', 'AG'],
  ['Elm & Co.', 'Elm & Co.'],
  ['The Elmstead Museum', 'the Elmstead Museum'],
  ['The Kestrel', 'The Kestrel'],
  ['University of Elmstead', 'the University of Elmstead'],
  ['Elmstead University', 'Elmstead University'],
  ['Ministry of Health', 'the Ministry of Health'],
  ['University of California, Elmstead', 'the University of California, Elmstead'],
  ["St. Alder's Hospital", "St. Alder's Hospital"],
  ["O'Hara & Sons Ltd", "O'Hara & Sons"],
  ['Grupo Roble, S.A.B. de C.V.', 'Grupo Roble'],
  ['Elm Bank N.A.', 'Elm Bank'],
  ['US Department of Elms', 'the US Department of Elms'],
  ['Univ. of Elmstead', 'the University of Elmstead'],
  ['Porto Tile Museum', 'the Porto Tile Museum'],
  ['Full-time', undefined],
  ['Self-employed', undefined],
  ['Self Employed', undefined],
  ['Freelance', undefined],
  ['Freelance Designer', undefined],
  ['Stealth Startup', undefined],
  ['Stealth Mode AI Startup', undefined],
  ['Career Break', undefined],
  ['Confidential', undefined],
  ['Various companies', undefined],
  ['N/A', undefined],
  ['-', undefined],
  ['', undefined],
];

describe('an employer as one says it', () => {
  it.each(NAMES)('%s -> %s', (name, said) => {
    expect(employerInProse(name)).toBe(said);
  });

  it('never throws, and says nothing but a trimmed name', () => {
    const words = fc.constantFrom(
      'NORTHWIND',
      'Labs',
      'GmbH',
      '& Co.',
      'KG',
      'Inc.',
      '|',
      '(',
      ')',
      'The',
      'S.A.',
      '™',
      ',',
      '株式会社',
      'constructor',
    );
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 8 }).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(names, name => {
        const said = employerInProse(name);
        if (said === undefined) return;
        expect(said.trim()).toBe(said);
        expect(said).toMatch(/[\p{L}\p{N}]/u);
        expect(said).not.toMatch(/\s{2}/);
      }),
    );
  });
});
