import { subjectKey } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuseParty } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import type { KnownToCommitments, PledgeState } from './state.ts';

/** CM-6: somebody who takes part now, through their own people. */
export function refusePledger(holder: string, known: KnownToCommitments): Refusal | undefined {
  const participant = consult(known, 'participant', subjectKey('participant', holder));
  const ended = participant?.until !== undefined && participant.until < dayIn(known.at, 'Etc/GMT');
  return ended ? refuse('nobodys', 'CM-6', { holder }) : refuseParty(holder, known, 'CM-6');
}

/** CM-6, CM-25: a pledge is changed by those whose it is, while it stands. */
export function refuseMaker({ makers, status }: Pick<PledgeState, 'makers' | 'status'>, holder: string, known: KnownToCommitments): Refusal | undefined {
  if (status === 'withdrawn') return refuse('pledge-withdrawn', 'CM-25');
  return makers.includes(holder) ? refuseParty(holder, known, 'CM-6') : refuse('not-a-maker', 'CM-6');
}
