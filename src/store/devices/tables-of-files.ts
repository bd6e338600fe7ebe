/** Tables that only serve the files; who is forgotten is taken out of them by `forgotten.ts`. */
export const TABLES_OF_FILES = ['registers', 'seen', 'deviceFiles', 'forgotten'] as const;
