import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The extension as it is built for people. */
export const BUILT_EXTENSION = `${ROOT}dist/extension`;

/** Where pictures and other findings of a run are put; never committed. */
export const ARTIFACTS = `${ROOT}artifacts`;
