import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { pledgeForms } from '../../../process/commitments/state.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { performAct } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { InputProblem } from '../inputs/input-problem.tsx';
import { dataOf, linesIn, partyIn, wrongIn } from './pledge-data.ts';
import { takePledgeFile } from './pledge-file.ts';
import type { PledgeValues } from './pledge-values.ts';

export interface TakenPledge {
  readonly id: string;
  readonly position: number;
}

/** The file is kept first, then the pledge goes into the record, or nothing does. */
export async function makePledge(visit: Visit, sent: SentForm, values: PledgeValues): Promise<TakenPledge | InputProblem> {
  if (visit.asOf !== undefined || !may(visit.actor, 'make-pledge')) return refuse('not-allowed', 'PA-2', { act: 'make-pledge' });
  const said = [...(values.maker === '' ? [visit.words('pledge.no-maker')] : []), ...wrongIn(visit, values)];
  if (said.length > 0) return { said };
  const file = await takePledgeFile(visit, sent.fields);
  if (file !== undefined && isRefusal(file)) return file;
  const id = `${slugOf(values.title).slice(0, 48).replace(/-+$/u, '') || 'pledge'}-${sent.commandId.slice(0, 8)}`;
  const done = await performAct(visit, { sent, commands: [commandOf(visit, id, values, file === undefined ? [] : [file])] });
  return isRefusal(done) ? done : { id, position: done.position };
}

function commandOf(visit: Visit, pledge: string, values: PledgeValues, files: Parameters<typeof dataOf>[2]): ProcessCommand<'make-pledge'> {
  const { form, maker, others, coalition, matched, matchedTitle, madeOn } = values;
  const office = visit.actor.standing === 'secretariat';
  return {
    name: 'make-pledge',
    data: {
      pledge,
      form: pledgeForms.find((one) => one === form) ?? 'individual',
      makers: [maker, ...(office ? linesIn(others).map(partyIn) : [])],
      ...dataOf(visit, values, files),
      ...(coalition !== '' && { coalition }),
      matches: matched === '' ? [] : [{ pledge: matched, title: matchedTitle === '' ? '?' : matchedTitle }],
      ...(office && madeOn !== '' && { madeOn }),
    },
  };
}
