import { useEffect, useState } from 'preact/hooks';
import { DeskScreen } from '../../ui/desk/parts/DeskScreen.tsx';
import type { Controller } from '../../ui/desk/state/controller.ts';
import type { PopupState } from '../../ui/desk/state/state.ts';
import { textRefusal } from '../../ui/desk/state/text-refusals.ts';
import { FAILURES, REFUSALS } from '../explanations.ts';
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
          explanation={textRefusal(state.reason, state.from ?? 'page') ?? REFUSALS[state.reason]}
          reason={state.reason}
          actions={actions}
        />
      );
    case 'failed':
      return <ExplanationScreen explanation={FAILURES[state.reason]} actions={actions} />;
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
