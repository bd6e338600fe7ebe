import type { StoreError } from '../../store/store.ts';
import { Notice } from '../../ui/components/Notice.tsx';

/** What went wrong with the book, and what to do next. */
export function Trouble({ error }: { readonly error: StoreError }) {
  return <Notice kind="trouble">{error.message}</Notice>;
}
