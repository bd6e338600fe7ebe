import { Late } from '../../ui/components/Late.tsx';

interface LoadingProps {
  readonly words: string;
  /** 0 to 1 where it is known. */
  readonly done?: number;
}

/** Progress, shown only when something takes longer than people expect. */
export function Loading({ words, done }: LoadingProps) {
  return (
    <div role="status" class="loading">
      <Late>
        <p>
          {words} <progress max={1} value={done} aria-label={words} />
        </p>
      </Late>
    </div>
  );
}
