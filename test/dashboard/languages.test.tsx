// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageFields } from '../../src/dashboard/screens/you/LanguageFields.tsx';
import { NEW_SENDER, type Sender } from '../../src/sender/sender.ts';
import { type OnShelf, SHELF } from '../../src/ui/languages/shelf.ts';
import { XX } from '../fixtures/languages/xx/language.ts';

const OTHER: OnShelf = {
  code: 'xx',
  name: 'Wide',
  smallWords: [],
  load: async () => ({ LANGUAGE: XX }),
};

const TICK = 'I write letters in Wide too';

/** The fields over a sender that changes as the form says; the latest is handed to `seen`. */
function Fields({ shelf, seen }: { shelf: readonly OnShelf[]; seen: (sender: Sender) => void }) {
  const [sender, setSender] = useState(NEW_SENDER);
  const change = (part: Partial<Sender>) => {
    const next = { ...sender, ...part };
    setSender(next);
    seen(next);
  };
  return <LanguageFields sender={sender} change={change} shelf={shelf} />;
}

afterEach(cleanup);

describe('the languages on You', () => {
  it('are not spoken of where English is the only one', () => {
    const [english] = SHELF;
    const shelf = english === undefined ? [] : [english];
    const { container } = render(<Fields shelf={shelf} seen={() => undefined} />);
    expect(container.textContent).toBe('');
  });

  it('are ticked, and asked for the words that English ones cannot stand in for', () => {
    let latest = NEW_SENDER;
    render(<Fields shelf={[...SHELF, OTHER]} seen={sender => (latest = sender)} />);
    expect(screen.queryByLabelText('Who you are in a few words, in Wide')).toBeNull();
    fireEvent.click(screen.getByLabelText(TICK));
    expect(latest.writesIn).toEqual(['xx']);
    const words = screen.getByLabelText('Who you are in a few words, in Wide');
    fireEvent.input(words, { target: { value: 'ａ ｎｕｒｓｅ' } });
    expect(latest.background).toBe('');
    expect(latest.inOtherWords?.['xx']?.background).toBe('ａ ｎｕｒｓｅ');
    fireEvent.click(screen.getByLabelText(TICK));
    expect(latest.writesIn).toEqual([]);
    // What was said stays for the day it is ticked again.
    expect(latest.inOtherWords?.['xx']?.background).toBe('ａ ｎｕｒｓｅ');
  });
});
