/** Small words that belong to the family name behind them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le les ten ter zu zur af av al el bin bint ibn ben y e st'.split(
    ' ',
  ),
);

/** Given names that are half a name: the next word belongs to them. */
export const COMPOUND_GIVEN: ReadonlySet<string> = new Set(['abdul', 'abdel', 'abdal', 'abd']);

/** Abbreviations of Muhammad set before the given name people use. */
export const HONORIFIC_GIVEN: ReadonlySet<string> = new Set(['md', 'mohd', 'muhd']);

/** Vietnamese family names and middle words: together they make sure that the family name comes first. */
export const VIETNAMESE_FAMILY: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly'.split(' '),
);
/** Middle words found in Vietnamese names only. */
export const VIETNAMESE_MIDDLE: ReadonlySet<string> = new Set(['van', 'thi']);
