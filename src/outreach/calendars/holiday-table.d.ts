/** Made at build time by `scripts/holiday-table.mjs` from a holiday library. */
declare module 'virtual:holiday-table' {
  /**
   * By ISO 3166 country code: weekend days (digits, 0 Sunday), holidays of every
   * year (`MMDD`, space separated), holidays of single years (`YYMMDD`).
   */
  export const TABLE: Readonly<Record<string, readonly [string, string, string]>>;
}
