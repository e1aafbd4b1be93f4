import { begun, delegationOf } from '../participation/bodies.test-support.ts';
import { secretariat } from '../participation/given.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, TextId } from '../vocabulary/ids.ts';
import { idOf } from '../vocabulary/shapes.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { ProcessCommand } from '../commands.ts';

export const at = '2017-04-10T12:00:00Z';
export const kenya = { at, by: delegationOf('KE') };
export const mexico = { at, by: delegationOf('MX') };
export const office = { at, by: secretariat };
const umbrella: Actor = { standing: 'focal-point', of: 'umbrella' };
export const stakeholder = { at, by: umbrella };

export const commitment = (id: string): CommitmentId => idOf<CommitmentId>().parse(id);
const nowhere = idOf<TextId>().parse('pact');

export const schedule = (round: string, more: object = {}): ProcessCommand => ({ name: 'schedule-round', data: { round, title: { en: `Round ${round}` }, level: 'national', ...more } });
export const begin = (more: object = {}): ProcessCommand => ({ name: 'begin-report', data: { report: 'ke', round: 'now', state: 'KE', title: 'Review of Kenya', language: 'en', remarks: true, ...more } });
export const answer = (more: object = {}): ProcessCommand => ({ name: 'answer-commitment', data: { report: 'ke', round: 'now', commitment: 'data', done: 'A census was taken.', partners: '', evidence: '', indicators: '', needs: '', lessons: '', restsOn: [], ...more } });
export const submit: ProcessCommand = { name: 'submit-report', data: { report: 'ke', round: 'now' } };
export const remark = (more: object = {}): ProcessCommand => ({ name: 'make-remark', data: { remark: 'one', report: 'ke', commitment: 'data', holder: 'umbrella', text: 'The islands were left out.', language: 'en', ...more } });
export const offer = (more: object = {}): ProcessCommand => ({ name: 'offer-peer-review', data: { peerReview: 'look', round: 'now', state: 'KE', reviewers: ['MX', 'CH'], commitments: ['data'], ...more } });

/** A national round that is open, two commitments that stand and one that is closed, and a stakeholder. */
export function given(commands: readonly ProcessCommand[] = []): Given {
  const first = begun([
    { name: 'record-participant', data: { participant: 'umbrella', name: { en: 'Open Umbrella' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
    { name: 'record-document', data: { document: 'big-report', documentKind: 'note', title: { en: 'Big report' }, author: { en: 'Somebody' }, languages: ['en'], claims: [] } },
    schedule('now'),
    { name: 'open-round', data: { round: 'now' } },
  ]);
  // Another stage makes commitments; here only what this stage looks at.
  for (const [id, status] of [['data', 'standing'], ['work', 'standing'], ['old', 'closed']] as const) {
    first.states.set(subjectKey('commitment', id), { kind: 'commitment', id: commitment(id), title: { en: id }, label: id, formerLabels: [], text: nowhere, provisions: [], order: 1, benchmarks: [], status, changedAt: 1 });
  }
  for (const command of commands) first.and(command, office);
  return first;
}
