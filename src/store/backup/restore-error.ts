/** Why a backup cannot be restored; the message says what to do, and nothing was changed. */
export class RestoreError extends Error {
  readonly kind: 'not-a-backup' | 'broken' | 'newer' | 'wrong-passphrase' | 'emptier';

  constructor(kind: RestoreError['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RestoreError';
    this.kind = kind;
  }
}
