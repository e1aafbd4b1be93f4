import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { findRecommendations } from './find-recommendations.ts';
import type { ExtractText } from './find-recommendations.ts';
import type { DocumentProblem } from './problem.tsx';
import { takeFile } from './take-file.tsx';
import type { ReadDocument } from './take-file.tsx';

/** How files are read and searched for recommendations; the site does both in threads of their own. */
export interface DocumentReaders {
  readonly read: ReadDocument;
  readonly extract: ExtractText;
}

/** Does what one of the forms of a document's page asks for. */
export async function answerDocument(visit: Visit, document: DocumentState, sent: SentForm, { read, extract }: DocumentReaders): Promise<Response | DocumentProblem> {
  const page = linkTo(visit, 'document', { id: document.id });
  if (sent.act === 'extract') return findRecommendations(visit, document, sent, extract);
  if (sent.act === 'circulate') return circulate(visit, document, sent);
  const taken = await takeFile(visit, sent, read, { document: document.id, before: [] });
  return 'position' in taken ? toDone(page, taken.position) : taken;
}

async function circulate(visit: Visit, document: DocumentState, sent: SentForm): Promise<Response | DocumentProblem> {
  const on = parseIsoDay(textField(sent.fields, 'on'));
  const to = textField(sent.fields, 'to');
  if (on === undefined) return refuse('bad-input', 'WP-1', { field: visit.words('circulate.on') });
  if (to === '' || to.length > 400) return refuse('bad-input', 'WP-1', { field: visit.words('circulate.to') });
  const done = await performAct(visit, { sent, commands: [{ name: 'circulate-document', data: { document: document.id, on, to: { [visit.language]: to } } }], about: subjectKey('document', document.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'document', { id: document.id }), done.position);
}
