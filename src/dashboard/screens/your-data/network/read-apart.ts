import { LARGEST_ARCHIVE } from '../../../../network/import/archive.ts';
import { ImportError } from '../../../../network/import/import-problem.ts';
import type { ExportReading } from '../../../../network/import/read-export.ts';
import type { WorkerAnswer } from './export-worker.ts';
import { TEXTS } from './texts.ts';

/** Reads chosen files; rejects with an `ImportError`, or not at all once the signal was given. */
export type ReadFiles = (
  files: readonly File[],
  progress: (file: string) => void,
  signal: AbortSignal,
) => Promise<ExportReading>;

/** Reads in a worker of the extension's own: the page stays awake, and to cancel is to end it. */
export const readApart: ReadFiles = (files, progress, signal) =>
  new Promise((resolve, reject) => {
    if (files.reduce((sum, file) => sum + file.size, 0) > LARGEST_ARCHIVE) {
      reject(new ImportError('too-large', TEXTS.tooLarge));
      return;
    }
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    const fail = (error?: Extract<WorkerAnswer, { kind: 'failed' }>['error']) => {
      worker.terminate();
      reject(new ImportError(error?.kind ?? 'broken-archive', error?.message ?? TEXTS.unreadable));
    };
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('error', () => fail());
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'reading') progress(data.file);
      else if (data.kind === 'failed') fail(data.error);
      else {
        worker.terminate();
        resolve(data.reading);
      }
    });
    worker.postMessage(files);
  });
