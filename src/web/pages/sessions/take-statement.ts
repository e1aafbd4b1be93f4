import { createHash } from 'node:crypto';
import { readStatementBounded } from '../../../interchange/bounded-reading.ts';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { refuseTooMuch } from '../../../process/sessions/statement-deposited.ts';
import type { DepositedStatement } from '../../../process/sessions/turn.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { keepStatement, takeBackStatement } from '../../../store/sessions/statement-files.ts';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { performFloorCommand } from './take-floor-act.ts';

/**
 * The text of a statement, for the request that the form names. The file is kept first and the act decided after: should
 * the program die between the two, a file remains to which nothing refers, and the daily purge takes it. Refused, nothing
 * of it is kept.
 */
export async function takeStatement(visit: Visit, event: string, { commandId, fields }: Pick<SentForm, 'commandId' | 'fields'>): Promise<{ readonly position: number } | Refusal> {
  if (visit.asOf !== undefined || !may(visit.actor, 'deposit-statement')) return refuse('not-allowed', 'PA-2', { act: 'deposit-statement' });
  const sent = fields.get('statement');
  if (!(sent instanceof File) || sent.size === 0) return refuse('bad-input', 'FL-15', { field: 'statement', problem: '' });
  const statement = await readSent(sent);
  if (isRefusal(statement)) return statement;
  const { bytes, ...told } = statement;
  const { store: { pool, clock }, process } = visit;
  const kept = await keepStatement(pool, process, told.sha256, { bytes, type: told.type, name: sent.name }, clock());
  const command = { name: 'deposit-statement', data: { event, turn: textField(fields, 'turn'), statement: { ...told, bytes: bytes.length } } } as const satisfies ProcessCommand;
  const outcome = await performFloorCommand(visit, event, command, commandId);
  if (isRefusal(outcome)) await takeBackStatement(pool, process, kept);
  return outcome;
}

/** What was sent, with what its content says of it. FL-15: too large, too long or of another kind is refused here already, so that nothing of it is kept. */
async function readSent(sent: File): Promise<(Omit<DepositedStatement, 'bytes'> & { readonly bytes: Uint8Array<ArrayBuffer> }) | Refusal> {
  const tooLarge = refuseTooMuch({ bytes: sent.size });
  if (tooLarge !== undefined) return tooLarge;
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const reading = await readStatementBounded({ name: sent.name, bytes });
  if ('refused' in reading) return refuse('statement-unreadable', 'FL-15', { name: sent.name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return refuseTooMuch(reading) ?? { ...reading, bytes, sha256 };
}
