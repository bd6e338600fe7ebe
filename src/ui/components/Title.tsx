import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Levels of headings below the name of the screen, which alone is of the first. */
type Level = 2 | 3 | 4;

const LevelContext = createContext<Level>(2);

interface TitleProps {
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  /** -1 where the focus is led here. */
  readonly tabIndex?: number;
}

/** The heading of a part that stands in several places, one level below what it stands under. */
export function Title(props: TitleProps) {
  const Heading = `h${useContext(LevelContext)}` as const;
  return <Heading {...props} />;
}

/** What stands under a {@link Title}, or under a heading of the second level: its own titles are one level lower. */
export function UnderTitle({ children }: { readonly children: ComponentChildren }) {
  const level = useContext(LevelContext);
  return <LevelContext.Provider value={level === 2 ? 3 : 4}>{children}</LevelContext.Provider>;
}
