import type { Given } from '../../../packs/rehearsal/session/command-of.ts';
import type { CueAct } from '../../../packs/rehearsal/session/cue.ts';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { isPersonId } from '../../process/vocabulary/ids.ts';

export type Names = Readonly<Record<string, string>>;

/** What is done, in a plain sentence for whoever watches a rehearsal in a terminal. */
export function sentenceOf({ act }: { readonly act: CueAct }, { command }: Given, view: FloorView | undefined, names: Names): string {
  const called = (holder: string | undefined, group?: string) => {
    const name = holder === undefined ? 'Somebody' : (names[holder] ?? (isPersonId(holder) ? 'A speaker of the podium' : holder));
    return group === undefined ? name : `${name}, for ${names[group] ?? group},`;
  };
  const speaking = called(view?.speaking?.holder, view?.speaking?.group);
  switch (act.do) {
    case 'open-sitting': return 'The sitting is opened.';
    case 'close-sitting': return 'The sitting rises.';
    case 'suspend-sitting': return 'The sitting is suspended.';
    case 'resume-sitting': return 'The sitting is resumed.';
    case 'close-list': return 'The list of speakers is closed.';
    case 'start-segment': return `— ${act.title.en} —`;
    case 'end-segment': return 'The segment ends; whoever still waits is told so.';
    case 'declare-presence': return `${called(act.holder)} is present.`;
    case 'ask': return `${called(act.asking.holder, act.asking.group)} ${act.asking.lane === 'point-of-order' ? 'raises a point of order' : act.asking.lane === 'right-of-reply' ? 'asks for a right of reply' : 'asks for the floor'}.`;
    case 'amend': return `${called(act.asking.holder)} changes what it said of its request.`;
    case 'withdraw': return `${called(act.holder)} takes its request back.`;
    case 'deposit': return `${called(act.holder)} deposits its statement.`;
    case 'give-next':
    case 'give-other':
    case 'give-aside': {
      const turn = command.name === 'give-floor' ? view?.waiting[command.data.turn] : undefined;
      return `${called(turn?.holder, turn?.group)} has the floor${act.do === 'give-other' ? `, before its turn: ${act.reason}` : '.'}`;
    }
    case 'call': return `${called(command.name === 'call-speaker' ? command.data.holder : undefined)} is called to speak.`;
    case 'end-speech': return `${speaking} has spoken.`;
    case 'pause-speech': return `The clock of ${speaking} stands still.`;
    case 'resume-speech': return `${speaking} goes on.`;
    case 'extend-speech': return `${speaking} may speak longer.`;
    case 'put-question': return `A question to the panel: ${act.question}`;
    case 'note': return `Noted: ${act.gist}`;
    case 'link-recording': return 'The recording of the sitting is linked.';
  }
}
