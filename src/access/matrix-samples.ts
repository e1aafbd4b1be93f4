import { applicationStatuses, registrationStatuses, selectionStatuses } from '../process/participation/state.ts';
import { decisionStatuses } from '../process/adoption/state.ts';
import { pledgeStatuses } from '../process/commitments/state.ts';
import { proposalStatuses } from '../process/fund/state.ts';
import { practiceStatuses } from '../process/practices/state.ts';
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

/** Kinds whose things stand in several states that are told by `status` alone. */
const statuses: Partial<Readonly<Record<SubjectKind, readonly string[]>>> = {
  event: eventStatuses,
  application: applicationStatuses,
  selection: selectionStatuses,
  circulation: ['open', 'closed'],
  enrolment: ['announced', 'closed'],
  standing: ['held', 'ended'],
  candidacy: ['standing', 'withdrawn'],
  sideevent: ['requested', 'approved', 'declined', 'withdrawn'],
  edition: ['current', 'replaced'],
  input: ['standing', 'withdrawn'],
  position: ['standing', 'withdrawn'],
  recommendation: recommendationStatuses,
  draft: ['open', 'published'],
  floor: floorStatuses,
  text: ['open', 'agreed'],
  amendment: ['standing', 'withdrawn', 'closed'],
  stance: ['standing', 'withdrawn'],
  consolidation: ['drafted', 'validated', 'dropped'],
  package: ['tied', 'untied'],
  silence: ['running', 'broken', 'passed'],
  ground: ['standing', 'withdrawn'],
  decision: decisionStatuses,
  explanation: ['standing', 'withdrawn'],
  commitment: ['standing', 'closed'],
  pledge: pledgeStatuses,
  coalition: ['active', 'closed'],
  round: ['planned', 'open', 'closed'],
  report: ['open', 'submitted'],
  remark: ['standing', 'withdrawn'],
  peerreview: ['offered', 'accepted', 'declined', 'completed'],
  practice: practiceStatuses,
  assessment: ['open', 'published'],
  release: ['released', 'withdrawn'],
  supportrequest: ['open', 'agreed', 'met', 'withdrawn'],
  supportoffer: ['open', 'taken', 'withdrawn'],
  supportagreement: ['proposed', 'agreed', 'completed', 'ended'],
  fund: ['open', 'closed'],
  contribution: ['pledged', 'committed', 'deposited', 'withdrawn'],
  proposal: proposalStatuses,
  grant: ['requested', 'granted', 'declined', 'paid', 'withdrawn'],
};

function statesOf(kind: SubjectKind): readonly { readonly state: string; readonly more?: Readonly<Record<string, unknown>> }[] {
  const named = (statuses[kind] ?? ['existing']).map((state) => ({ state }));
  if (kind === 'group') return [{ state: 'regional', more: { type: 'regional' } }, { state: 'ad hoc', more: { type: 'ad-hoc' } }];
  if (kind !== 'registration') return named;
  return [...registrationStatuses.map((state) => ({ state })), { state: 'approved, amended since', more: { status: 'approved', amendedAt: '2018-04-12T00:00:00.000Z', decidedAt: '2018-04-11T00:00:00.000Z' } }];
}

/** Policies look at who holds a thing and where it stands, so a sample has these and nothing else. */
function sample(kind: SubjectKind, state: string, { of, person }: Holder, more: Readonly<Record<string, unknown>> = {}): SubjectState {
  const holder = { of, person, organizers: [of], by: of, state: of, holder: of };
  return { kind, id: of === 'MX' ? 'own' : 'other', ...holder, ...(kind === 'practice' && { reviewers: [{ person }] }), status: state, ...more } as unknown as SubjectState;
}
