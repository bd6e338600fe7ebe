/**
 * Global name, in the page's isolated world, under which the injected file leaves
 * its one function. Shared by the file that sets it and the platform that calls it.
 */
export const ENTRY_NAME = '__aFewMinutesRead';
