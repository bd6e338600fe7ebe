/** Copying failed in every way there is; the message tells the sender what to do instead. */
export class CopyError extends Error {
  constructor(cause?: unknown) {
    super('The browser did not let the text be copied. Select it and press Ctrl+C (or Cmd+C).', {
      cause,
    });
    this.name = 'CopyError';
  }
}

/** The older way, for when the clipboard interface is refused; gives the focus back afterwards. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.setAttribute('aria-hidden', 'true');
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/**
 * Puts `text` on the clipboard, unchanged and as plain text. To be called from the
 * sender's own click or key press: that gesture is why no permission is needed.
 *
 * @throws {CopyError} when neither way worked.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copyBySelection(text)) throw new CopyError(error);
  }
}
