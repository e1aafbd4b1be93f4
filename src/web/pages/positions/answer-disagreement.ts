import type { DisagreementState } from '../../../process/synthesis/state.ts';
import { freeId, isId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { DisagreementId, DocumentId, RecommendationId } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { Passage } from '../../../process/vocabulary/passage.ts';
import { listThings } from '../../../store/list-things.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { readEvidence } from './citable-things.ts';
import { sentDraft } from './disagreement-form-data.ts';
import type { DraftSide } from './disagreement-form-data.ts';

/** A question is set out, or anew; `before`: the one that is. */
export async function answerDisagreement(visit: Visit, sent: SentForm, before: DisagreementState | undefined): Promise<Response | Refusal> {
  const { title, sides } = sentDraft(sent.fields);
  const evidence = await evidenceOfSides(visit, sent.fields, sides);
  if (isRefusal(evidence)) return evidence;
  const disagreement = before?.id ?? (await newId(visit, plainText(title, 'en'), sent.commandId));
  const written = sides.map(({ label, recommendations, sources }, at) => ({
    label,
    recommendations: recommendations.map((id) => id as RecommendationId),
    evidence: [...(evidence[at] ?? [])],
    sources: sources.map(({ document, locator }) => ({ document: document as DocumentId, ...(locator !== '' && { locator }) })),
  }));
  const done = await performAct(visit, { sent, commands: [{ name: 'set-disagreement', data: { disagreement, title, sides: written } }], about: subjectKey('disagreement', disagreement) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'contestedQuestion', { id: disagreement }), done.position);
}

/** The passages of each side, in the order of the sides. */
async function evidenceOfSides(visit: Visit, fields: FormData, sides: readonly DraftSide[]): Promise<readonly (readonly Passage[])[] | Refusal> {
  const found: (readonly Passage[])[] = [];
  for (const { at } of sides) {
    const passages = await readEvidence(visit, fields, `side-${at}-evidence`);
    if (isRefusal(passages)) return passages;
    found.push(passages);
  }
  return found;
}

async function newId({ store: { pool }, process, head }: Visit, title: string, commandId: string): Promise<DisagreementId> {
  const taken = await listThings(pool, { process, position: head, kind: 'disagreement', limit: 1000 });
  const slug = slugOf(title);
  return freeId(isId(slug) ? slug : `question-${commandId.slice(0, 8)}`, new Set(taken.map(({ id }) => String(id)))) as DisagreementId;
}
