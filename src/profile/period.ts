/** A month on the calendar; `month` (1 to 12) is absent where the page gives only a year. */
export interface YearMonth {
  readonly year: number;
  readonly month?: number;
}

/** A span of time as profiles state it. An absent `end` with `current` true means "until now". */
export interface Period {
  readonly start?: YearMonth;
  readonly end?: YearMonth;
  readonly current: boolean;
}
