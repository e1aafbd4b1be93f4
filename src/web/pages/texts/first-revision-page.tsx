import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { readDocumentBounded } from '../../../interchange/bounded-reading.ts';
import type { TextState } from '../../../process/text/state.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listDocuments } from '../../../store/work-plan/list-documents.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { FileFields } from '../documents/edition-forms.tsx';
import { Problem } from '../documents/problem.tsx';
import type { DocumentProblem } from '../documents/problem.tsx';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { textTrail } from '../../text/text-views.tsx';
import { reviewed } from './first-revision-commands.ts';
import { draftOf } from './first-revision-draft.ts';
import { FirstReview } from './first-revision-review.tsx';
import { issueFirst, takenText, takeText } from './first-revision-take.ts';
import type { TakenText } from './first-revision-take.ts';
import { loadPartyLines } from './party-lines.ts';
import { loadTracked } from './tracked-changes.tsx';

/** A text is taken in: its file kept first, then looked over paragraph by paragraph, then issued. */
export async function firstRevisionPage(visit: Visit, text: TextState): Promise<Page | Response> {
  if (!may(visit.actor, 'issue-revision')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const edition = await takenText(visit, sent);
  return edition === undefined ? takePage(visit, text, sent) : reviewPage(visit, text, edition, sent);
}

async function takePage(visit: Visit, text: TextState, sent: SentForm | undefined): Promise<Page | Response> {
  const { store: { pool }, process, head, words, language } = visit;
  const outcome = sent?.act === 'take' ? await takeText(visit, sent, readDocumentBounded, text) : undefined;
  if (outcome instanceof Response) return outcome;
  const documents = await listDocuments(pool, { process, position: head, filter: {}, sort: 'title', descending: false, limit: 500, offset: 0 });
  return page(visit, text, outcome, (
    <>
      <p class="lead">{words('texts.first.lead')}</p>
      <ActForm visit={visit} act="take" label={words('texts.first.take')} upload>
        <FileFields visit={visit} sent={sent} />
        <p class="hint">{words('texts.first.tracked')}</p>
        <Choice visit={visit} name="document" label={words('texts.revision.document')} hint={words('texts.first.document')} empty={words('texts.first.document.new')} optional options={documents.map(({ id, title, symbol }) => ({ value: id, label: `${symbol === null ? '' : `${symbol} `}${plainText(title, language)}` }))} value={sent === undefined ? undefined : textField(sent.fields, 'document')} />
        <Line visit={visit} name="author" label={words('documents.author')} value={sent === undefined ? words('standing.co-facilitator') : textField(sent.fields, 'author')} />
      </ActForm>
    </>
  ));
}

async function reviewPage(visit: Visit, text: TextState, { state, kept }: TakenText, sent: SentForm | undefined): Promise<Page | Response> {
  const draft = draftOf(kept.text);
  const { lines } = await loadPartyLines(visit);
  const rows = reviewed(draft, { field: (name) => fieldOf(sent, name), partyOf: (written) => lines.read(written).parties[0] });
  const outcome = sent?.act === 'issue' ? await issueFirst(visit, sent, text, state, rows) : undefined;
  if (outcome instanceof Response) return outcome;
  return page(visit, text, outcome, (
    <FirstReview visit={visit} text={text} edition={state} kept={kept} tracked={await loadTracked(visit, state)} draft={draft} rows={rows} lines={lines} sent={sent} />
  ), true);
}

function fieldOf(sent: SentForm | undefined, name: string): string | undefined {
  if (sent === undefined || !sent.fields.has(name)) return undefined;
  return textField(sent.fields, name);
}

function page(visit: Visit, text: TextState, problem: Refusal | DocumentProblem | undefined, body: VNode, wide = false): Page {
  const { words, language } = visit;
  return {
    title: `${words('texts.take-in')}: ${plainText(text.title, language)}`,
    ...(problem !== undefined && { status: 422 }),
    wide,
    trail: textTrail(visit, text.id, plainText(text.title, language)),
    body: (
      <>
        <h1>{words('texts.take-in')}</h1>
        <p class="lead"><a href={linkTo(visit, 'text', { id: text.id })}><Text text={text.title} language={language} /></a></p>
        {problem !== undefined && <Problem visit={visit} problem={problem} />}
        {body}
      </>
    ),
  };
}
