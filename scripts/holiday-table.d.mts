import type { Plugin } from 'vite';

/** Vite plugin that serves `virtual:holiday-table`. */
export function holidayTable(): Plugin;
