import { build } from './lib/build.mjs';
import { main } from './lib/say.mjs';

/** `npm run build`: the extension, unless a part of it has become larger than it may be. */
await main(build);
