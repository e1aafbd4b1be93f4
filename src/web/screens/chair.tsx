import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ChairBalance, ChairSilent } from './chair-balance.tsx';
import { ChairHand } from './chair-hand.tsx';
import { ChairHead, ChairProblem } from './chair-head.tsx';
import { ChairAsides, ChairList, ChairNext } from './chair-next.tsx';
import { ChairNow } from './chair-now.tsx';
import { ChairPanel, ChairPodium, ChairQuestions } from './chair-panel.tsx';
import { ChairSegment, ChairSitting, ChairTerms, OpenSitting } from './chair-sitting.tsx';
import type { ScreenProps } from './screen.ts';

/** The chair's screen, for a tablet held in one hand: who speaks, who is next, everything else a tap away. */
export function ChairScreen(screen: ScreenProps): VNode {
  const { view, names, answered, feed, extra, action } = screen;
  // What the clock does not move is drawn when something happened, not four times a second.
  const list = useMemo(() => (view === undefined ? null : <ChairList screen={screen} view={view} />), [view, names, answered, feed, action]);
  const more = useMemo(() => <ChairHand screen={screen} />, [names, answered, extra, action]);
  if (view === undefined || view.status === 'risen') {
    return (
      <div class="chair chair-between">
        <ChairHead screen={screen} view={view} />
        <ChairProblem screen={screen} view={view} />
        <OpenSitting screen={screen} />
        {view !== undefined && <ChairBalance screen={screen} view={view} />}
      </div>
    );
  }
  return (
    <div class="chair">
      <ChairHead screen={screen} view={view} />
      <ChairProblem screen={screen} view={view} />
      <div class="chair-main">
        <ChairAsides screen={screen} view={view} />
        <ChairNow screen={screen} view={view} />
        <ChairNext screen={screen} view={view} />
        <ChairQuestions screen={screen} view={view} />
        <ChairPanel screen={screen} view={view} />
      </div>
      <div class="chair-side">
        {list}
        <div class="chair-tools">
          {more}
          <ChairPodium screen={screen} view={view} />
          <ChairSegment screen={screen} view={view} />
          <ChairSitting screen={screen} view={view} />
          <ChairTerms screen={screen} view={view} />
          <ChairSilent screen={screen} view={view} />
          <ChairBalance screen={screen} view={view} />
        </div>
      </div>
    </div>
  );
}
