/** Something that is in order, as shape and word; colour only repeats it. */
export function CheckMark({ word }: { readonly word: string }) {
  return (
    <span class="severity severity-good">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
          d="m3 8.5 3.2 3.2L13 5"
        />
      </svg>
      {word}
    </span>
  );
}
