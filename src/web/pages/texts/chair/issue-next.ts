import type { ProcessCommand } from '../../../../process/commands.ts';
import { toldOf } from '../../../../process/text/ledger/account.ts';
import type { DocumentId } from '../../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../../store/work-plan/load-states.ts';
import { performAct, textField, toDone } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { Material, NextAsked } from './next-asked.ts';

/** What is missing before a revision can be issued. */
export type NextProblem = 'no-name' | 'no-decision' | 'unaccounted' | 'no-words' | 'unreadable';

export function problemOf({ name, decidedBy, account, text }: NextAsked): NextProblem | undefined {
  if (account.unaccounted.length > 0) return 'unaccounted';
  if (text.provisions.some(({ words, placeholder }) => words === '' && placeholder !== true)) return 'no-words';
  if (name === '') return 'no-name';
  return decidedBy === '' ? 'no-decision' : undefined;
}

/** Issues what was shown, with the document whose file it was taken from. What was tabled, decided or drafted since it was shown is looked at first. */
export async function issueNext(visit: Visit, material: Material, asked: NextAsked, sent: SentForm, document?: DocumentId): Promise<Response | Refusal | NextProblem> {
  const problem = problemOf(asked);
  if (problem !== undefined) return problem;
  if (textField(sent.fields, 'seen') !== asked.seen) return refuse('changed-since', 'TX-24');
  const { text, revision } = material.view.negotiation;
  const done = await performAct(visit, { sent: { ...sent, seenVersion: undefined }, commands: [commandOf(material, asked, document)] });
  if (isRefusal(done)) return done;
  // What becomes of each proposal was recorded behind it; the notice tells of the revision.
  const { store: { pool }, process } = visit;
  const next = (await loadState(pool, process, done.position, 'text', text.id))?.revision;
  const issued = next === undefined ? undefined : await loadState(pool, process, done.position, 'revision', next);
  return toDone(linkTo(visit, 'textLedger', { id: text.id }, { to: String(revision.number + 1) }), issued?.changedAt ?? done.position);
}

function commandOf({ view: { negotiation: { text, revision, provisions } } }: Material, { name, status, decidedBy, text: next, account }: NextAsked, document: DocumentId | undefined): ProcessCommand {
  return {
    name: 'issue-revision',
    data: {
      revision: `${text.id.slice(0, 60).replace(/-+$/u, '')}-${revision.number + 1}`, text: text.id, before: revision.id,
      name: { [text.language]: name }, status, decidedBy, ...(document !== undefined && { document }),
      provisions: next.provisions.map(({ id, kind, parent, label, words, placeholder }) => ({ id, kind, words, ...(parent !== undefined && { parent }), ...(label !== undefined && { label }), ...(placeholder === true && { placeholder }) })),
      ...toldOf(account),
      decided: [...provisions.values()].map(({ id }) => id),
    },
  };
}
