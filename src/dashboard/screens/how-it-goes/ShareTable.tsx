import type { Share } from '../../../outreach/statistics.ts';
import { TEXTS } from './texts.ts';

interface ShareTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly share: Share }[];
}

/** A bar from the low to the high end of the range: width says how little is known. */
function RangeBar({ low, high }: Share) {
  return (
    <svg class="range" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="range-ground" x="0" y="3" width="100" height="2" />
      <rect class="range-span" x={low * 100} y="0" width={(high - low) * 100} height="8" rx="2" />
    </svg>
  );
}

/** Shares by some property, each with its count and honest range. */
export function ShareTable({ caption, rows }: ShareTableProps) {
  return (
    <table class="shares">
      <caption>{caption}</caption>
      <thead class="for-ears">
        <tr>
          <th scope="col">{TEXTS.what}</th>
          <th scope="col">{TEXTS.howMany}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, share }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {!share.tooFew && <RangeBar {...share} />}
              {TEXTS.spokenShare(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
