import { useEffect, useRef, useState } from 'preact/hooks';
import { browserName } from '../../../../platform/browser-name.ts';
import { TextField } from '../../../../ui/components/TextField.tsx';
import { useBook } from '../../../book.ts';
import { TEXTS } from './texts.ts';

/** The name by which the other device knows this one; kept at each keystroke. */
export function DeviceName({ kept }: { readonly kept: string }) {
  const { store, now } = useBook();
  const [name, setName] = useState(kept);
  // What is being typed is not overwritten by what was kept a moment ago.
  const typed = useRef(false);
  useEffect(() => {
    if (typed.current) return;
    if (kept === '') void store.nameDevice(browserName(), now());
    else setName(kept);
  }, [kept]);
  const change = (value: string) => {
    typed.current = true;
    setName(value);
    if (value.trim() !== '') void store.nameDevice(value.trim(), now());
  };
  return <TextField label={TEXTS.name} value={name} onInput={change} />;
}
