import type { ProcessCommand } from '../../../process/commands.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { freeId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Whichever form of a commitment's page was sent. */
export async function answerCommitment(visit: Visit, sent: SentForm, commitment: CommitmentState): Promise<Response | Refusal> {
  const command = commandOf(visit, sent, commitment);
  if (command === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('commitment', commitment.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'commitment', { id: commitment.id }), done.position);
}

function commandOf(visit: Visit, { act, fields }: SentForm, { id, text, benchmarks }: CommitmentState): ProcessCommand | undefined {
  const said = (name: string) => textField(fields, name);
  switch (act) {
    case 'relabel':
      return { name: 'relabel-commitment', data: { commitment: id, text, label: said('label') } };
    case 'close':
      return { name: 'close-commitment', data: { commitment: id, reason: said('reason') } };
    case 'benchmark':
      return { name: 'set-benchmarks', data: { commitment: id, benchmarks: [...benchmarks.map(written), newBenchmark(visit, said, new Set(benchmarks.map((one) => one.id)))] } };
    case 'benchmark-away':
      return { name: 'set-benchmarks', data: { commitment: id, benchmarks: benchmarks.filter((one) => one.id !== said('benchmark')).map(written) } };
    default:
      return undefined;
  }
}

type Written = ProcessCommand<'set-benchmarks'>['data']['benchmarks'][number];

function written({ id, title, by, indicator, source }: CommitmentState['benchmarks'][number]): Written {
  return { id, title: { ...title }, ...(by !== undefined && { by }), ...(indicator !== undefined && { indicator }), ...(source !== undefined && { source }) };
}

function newBenchmark({ language }: Visit, said: (name: string) => string, taken: ReadonlySet<string>): Written {
  const [title, by, indicator, document, locator] = [said('title'), said('by'), said('indicator'), said('document'), said('locator')];
  const source = document === '' ? undefined : { document, ...(locator !== '' && { locator }) };
  return { id: freeId(slugOf(title) || 'benchmark', taken), title: { [language]: title }, ...(by !== '' && { by }), ...(indicator !== '' && { indicator }), ...(source !== undefined && { source }) };
}
