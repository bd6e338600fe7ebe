import { useEffect, useState } from 'preact/hooks';
import { DeskScreen } from '../../ui/desk/parts/DeskScreen.tsx';
import type { Controller } from '../../ui/desk/state/controller.ts';
import type { PopupState } from '../../ui/desk/state/state.ts';
import { failureOf, refusalOf } from '../explanations.ts';
import type { View } from '../view.ts';
import { ExplanationScreen } from './ExplanationScreen.tsx';
import { type LostBook, LostBookLine } from './LostBookLine.tsx';
import { ReadingScreen } from './ReadingScreen.tsx';
import { ViewBar } from './ViewBar.tsx';

/** The state as it is now, following the controller. */
function usePopupState(controller: Controller): PopupState {
  const [state, setState] = useState(controller.state());
  useEffect(() => {
    setState(controller.state());
    return controller.subscribe(() => setState(controller.state()));
  }, [controller]);
  return state;
}

interface AppProps {
  readonly controller: Controller;
  readonly view?: View;
  /** Asks whether the book is gone; absent where nobody keeps an eye on it. */
  readonly lostBook?: LostBook;
}

/** The popup, or the same beside the page: one screen for each stage. */
export function App({ controller, view = { stays: false }, lostBook }: AppProps) {
  return (
    <>
      {view.stays && <ViewBar onRead={() => void controller.actions.readAgain()} />}
      {lostBook && <LostBookLine lostBook={lostBook} />}
      <Stage controller={controller} view={view} />
    </>
  );
}

function Stage({ controller, view }: Required<Pick<AppProps, 'controller' | 'view'>>) {
  const state = usePopupState(controller);
  const { actions } = controller;
  const desk = { actions, now: controller.now(), keepInView: view.keepInView };
  switch (state.stage) {
    case 'reading':
      return <ReadingScreen />;
    case 'refused':
      return (
        <ExplanationScreen
          explanation={refusalOf(state.reason, view.stays, state.from)}
          reason={state.reason}
          actions={actions}
        />
      );
    case 'failed':
      return <ExplanationScreen explanation={failureOf(state.reason)} actions={actions} />;
    case 'glimpse':
      return <DeskScreen {...desk} desk={state.desk} unsure looking />;
    case 'open':
      return (
        <DeskScreen
          {...desk}
          desk={state.desk}
          trouble={state.trouble}
          looking={state.looking === true}
          reading={state.reading === true}
        />
      );
  }
}
