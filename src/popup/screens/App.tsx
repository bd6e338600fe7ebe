import { useEffect, useState } from 'preact/hooks';
import { FAILURES, REFUSALS } from '../explanations.ts';
import type { Controller } from '../state/controller.ts';
import type { PopupState } from '../state/state.ts';
import { DeskScreen } from './DeskScreen.tsx';
import { ExplanationScreen } from './ExplanationScreen.tsx';
import { ReadingScreen } from './ReadingScreen.tsx';

/** The state as it is now, following the controller. */
function usePopupState(controller: Controller): PopupState {
  const [state, setState] = useState(controller.state());
  useEffect(() => {
    setState(controller.state());
    return controller.subscribe(() => setState(controller.state()));
  }, [controller]);
  return state;
}

/** The popup: one screen for each stage. */
export function App({ controller }: { readonly controller: Controller }) {
  const state = usePopupState(controller);
  const { actions } = controller;
  switch (state.stage) {
    case 'reading':
      return <ReadingScreen />;
    case 'refused':
      return (
        <ExplanationScreen
          explanation={REFUSALS[state.reason]}
          onAgain={() => void actions.readAgain()}
        />
      );
    case 'failed':
      return (
        <ExplanationScreen
          explanation={FAILURES[state.reason]}
          onAgain={() => void actions.readAgain()}
        />
      );
    case 'open':
      return (
        <DeskScreen
          desk={state.desk}
          actions={actions}
          now={controller.now()}
          trouble={state.trouble}
          looking={state.looking === true}
          reading={state.reading === true}
        />
      );
  }
}
