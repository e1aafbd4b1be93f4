import { applicationStatuses, registrationStatuses, selectionStatuses } from '../process/participation/state.ts';
import { floorStatuses } from '../process/sessions/floor-state.ts';
import { recommendationStatuses } from '../process/synthesis/state.ts';
import type { SubjectState } from '../process/subject-state.ts';
import type { SubjectKind } from '../process/vocabulary/ids.ts';
import { eventStatuses } from '../process/work-plan/state.ts';

/** A thing in one of its states, once the asker's own and once somebody else's; nothing where it does not exist yet. */
export interface Sample {
  readonly state: string;
  readonly own: SubjectState | undefined;
  readonly foreign: SubjectState | undefined;
}

interface Holder {
  readonly of: string;
  readonly person: string;
}

const mine: Holder = { of: 'MX', person: 'p-00000000000000aa' };
const theirs: Holder = { of: 'CH', person: 'p-00000000000000bb' };

/** Every state that things of a kind can stand in, as far as a policy can tell them apart, and first that there is none yet. */
export function samplesOf(kind: SubjectKind): readonly Sample[] {
  const states = statesOf(kind);
  return [{ state: 'new', own: undefined, foreign: undefined }, ...states.map(({ state, more }) => ({ state, own: sample(kind, state, mine, more), foreign: sample(kind, state, theirs, more) }))];
}

function statesOf(kind: SubjectKind): readonly { readonly state: string; readonly more?: Readonly<Record<string, unknown>> }[] {
  const named = (states: readonly string[]) => states.map((state) => ({ state }));
  switch (kind) {
    case 'event':
      return named(eventStatuses);
    case 'application':
      return named(applicationStatuses);
    case 'registration':
      return [...named(registrationStatuses), { state: 'approved, amended since', more: { status: 'approved', amendedAt: '2018-04-12T00:00:00.000Z', decidedAt: '2018-04-11T00:00:00.000Z' } }];
    case 'selection':
      return named(selectionStatuses);
    case 'circulation':
      return named(['open', 'closed']);
    case 'enrolment':
      return named(['announced', 'closed']);
    case 'standing':
      return named(['held', 'ended']);
    case 'candidacy':
      return named(['standing', 'withdrawn']);
    case 'sideevent':
      return named(['requested', 'approved', 'declined', 'withdrawn']);
    case 'group':
      return [{ state: 'regional', more: { type: 'regional' } }, { state: 'ad hoc', more: { type: 'ad-hoc' } }];
    case 'process':
    case 'mandate':
    case 'phase':
    case 'track':
    case 'place':
    case 'document':
    case 'link':
    case 'version':
    case 'rule':
    case 'participant':
    case 'statement':
    case 'procedure':
    case 'panel':
    case 'programme':
    case 'note':
    case 'intake':
    case 'taxonomy':
    case 'ladder':
    case 'disagreement':
      return named(['existing']);
    case 'edition':
      return named(['current', 'replaced']);
    case 'input':
    case 'position':
      return named(['standing', 'withdrawn']);
    case 'recommendation':
      return named(recommendationStatuses);
    case 'draft':
      return named(['open', 'published']);
    case 'sentence':
      return named(['existing']);
    case 'floor':
      return named(floorStatuses);
    case 'text':
      return named(['open', 'agreed']);
    case 'amendment':
      return named(['standing', 'withdrawn', 'closed']);
    case 'stance':
      return named(['standing', 'withdrawn']);
    case 'consolidation':
      return named(['drafted', 'validated', 'dropped']);
    case 'package':
      return named(['tied', 'untied']);
    case 'silence':
      return named(['running', 'broken', 'passed']);
    case 'revision':
    case 'provision':
      return named(['existing']);
  }
}

/** Policies look at who holds a thing and where it stands, so a sample has these and nothing else. */
function sample(kind: SubjectKind, state: string, { of, person }: Holder, more: Readonly<Record<string, unknown>> = {}): SubjectState {
  const holder = { of, person, organizers: [of], by: of, state: of, holder: of };
  return { kind, id: of === 'MX' ? 'own' : 'other', ...holder, status: state, ...more } as unknown as SubjectState;
}
