import type { LayoutModule } from '../layout.ts';
import { generic } from './generic/index.ts';
import { sdui } from './sdui/index.ts';

/** Layouts in the order they are tried; the generic one knows any profile address. */
export const LAYOUTS: readonly LayoutModule[] = [sdui, generic];
