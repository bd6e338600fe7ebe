import { ImportError } from '../../../../network/import/import-problem.ts';
import { type ExportReading, readExport } from '../../../../network/import/read-export.ts';

/** What the worker tells the page. */
export type WorkerAnswer =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'done'; readonly reading: ExportReading }
  | { readonly kind: 'failed'; readonly error?: Pick<ImportError, 'kind' | 'message'> };

function answer(message: WorkerAnswer): void {
  postMessage(message);
}

/** Reads the chosen files apart from the page, so that it never stands still. */
async function read(files: readonly File[]): Promise<void> {
  try {
    const chosen = [];
    for (const file of files) {
      answer({ kind: 'reading', file: file.name });
      chosen.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    const reading = readExport(chosen, file => answer({ kind: 'reading', file }));
    answer({ kind: 'done', reading });
  } catch (error) {
    const known = error instanceof ImportError ? error : undefined;
    answer({
      kind: 'failed',
      ...(known && { error: { kind: known.kind, message: known.message } }),
    });
  }
}

addEventListener('message', ({ data }: MessageEvent<readonly File[]>) => void read(data));
