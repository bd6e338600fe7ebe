import * as v from 'valibot';
import { ask, failure, inActiveTab } from './active-tab.ts';
import type { TabReading } from './tab-reading.ts';

/** More text than this is not a selection about one person; the rest is left where it is. */
const LONGEST_SELECTION = 100_000;

const SelectionSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_SELECTION)),
  address: v.pipe(v.string(), v.url()),
  title: v.string(),
});

/** Runs in the page's isolated world: the selected words and whose page it is, nothing else. */
function selectedWords(longest: number) {
  return {
    text: (getSelection()?.toString() ?? '').slice(0, longest),
    address: location.href,
    title: document.title,
  };
}

/**
 * Reads only the words that the sender selected on the page in front, on their click,
 * without reading the page. The reading itself happens here and not in the page; it is
 * loaded when first asked for, since most people never do.
 *
 * Never rejects.
 */
export function readSelectedText(now: number): Promise<TabReading> {
  return inActiveTab(async target => {
    const selected = v.safeParse(
      SelectionSchema,
      await ask(target, selectedWords, LONGEST_SELECTION),
    );
    if (!selected.success) return failure('invalid-reading');
    const { text, address, title } = selected.output;
    const { readSelection } = await import('../reader/selection/read-selection.ts');
    return readSelection(text, new URL(address), title, now);
  });
}
