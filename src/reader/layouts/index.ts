import type { LayoutModule } from '../layout.ts';
import { details } from './details/index.ts';
import { ember } from './ember/index.ts';
import { generic } from './generic/index.ts';
import { mobile } from './mobile/index.ts';
import { publicPage } from './public/index.ts';
import { salesNavigator } from './sales-navigator/index.ts';
import { sdui } from './sdui/index.ts';
import { sduiEarly } from './sdui-early/index.ts';

/** Layouts in the order they are tried; the generic one knows any profile address. */
export const LAYOUTS: readonly LayoutModule[] = [
  details,
  salesNavigator,
  mobile,
  sdui,
  sduiEarly,
  ember,
  publicPage,
  generic,
];
