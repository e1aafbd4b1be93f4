import type { VNode } from 'preact';
import { may } from '../../../../access/may.ts';
import { readDocumentBounded } from '../../../../interchange/bounded-reading.ts';
import type { TrackedParagraph } from '../../../../interchange/document/tracked-changes.ts';
import { revisionStatuses } from '../../../../process/text/state.ts';
import { isRefusal } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { Choice, Line } from '../../../parts/labelled.tsx';
import { sentForm, textField } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import { ofText } from '../../../text/text-language.ts';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { loadTextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { Problem as FileProblem } from '../../documents/problem.tsx';
import type { DocumentProblem } from '../../documents/problem.tsx';
import { lookingBackPage, notAllowedPage } from '../../officer/not-allowed-page.tsx';
import { takenText, takeText } from '../first-revision-take.ts';
import type { TakenText } from '../first-revision-take.ts';
import { FileFindings, loadTracked } from '../tracked-changes.tsx';
import { closedToYouPage } from './closed-page.tsx';
import { issueNext, problemOf } from './issue-next.ts';
import type { NextProblem } from './issue-next.ts';
import { loadDrafted } from '../load-chairs-words.ts';
import { asOfNow } from './load-chair.ts';
import { AddedRows, NextRows } from './next-rows.tsx';
import { NextAccount } from './next-account.tsx';
import { nextAsked } from './next-asked.ts';
import type { Material, NextAsked } from './next-asked.ts';
import { wholeText } from './read-whole.ts';

/** The revision to come, put together on its page: looked at first with what it makes of every proposal, issued then. */
export async function newRevisionPage(visit: Visit): Promise<Page | Response> {
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const view = await loadTextView(visit);
  if (view === undefined) return notAllowedPage(visit);
  if (!may(visit.actor, 'issue-revision')) return closedToYouPage(visit, view, 'text-chair.next.whose');
  const sent = sentForm(visit);
  const material: Material = { view, drafted: await loadDrafted(visit, view) };
  const intake = sent !== undefined && isWithFile(sent) ? await takeText(visit, sent, readDocumentBounded, view.negotiation.text) : undefined;
  if (intake instanceof Response) return intake;
  const taken = await takenText(visit, sent);
  const whole = intake === undefined ? wholeText(sent, taken) : undefined;
  const asked = nextAsked(material, sent?.fields, whole);
  const outcome = intake ?? (sent?.act === 'issue' ? await issueNext(visit, material, asked, sent, taken?.state.document) : whole === '' ? 'unreadable' as const : undefined);
  if (outcome instanceof Response) return outcome;
  const fresh = isRefusal(outcome) && sent?.act === 'issue' ? await refreshed(visit, sent.fields) : undefined;
  return page(visit, fresh?.material ?? material, fresh?.asked ?? asked, { outcome, file: taken === undefined ? undefined : { ...taken, tracked: await loadTracked(visit, taken.state) } });
}

/** A file was sent, and nothing typed that would come before it. */
function isWithFile({ act, fields }: SentForm): boolean {
  const file = fields.get('file');
  return act === 'read' && textField(fields, 'whole') === '' && file instanceof File && file.size > 0;
}

/** Something came in between: shown as it stands now. */
async function refreshed(visit: Visit, form: FormData | undefined): Promise<{ readonly material: Material; readonly asked: NextAsked } | undefined> {
  const now = await asOfNow(visit);
  const view = await loadTextView(now);
  if (view === undefined) return undefined;
  const material = { view, drafted: await loadDrafted(now, view) };
  return { material, asked: nextAsked(material, form) };
}

interface Shown {
  readonly outcome: Refusal | NextProblem | DocumentProblem | undefined;
  /** From which the words were taken. */
  readonly file: (TakenText & { readonly tracked: readonly TrackedParagraph[] }) | undefined;
}

function page(visit: Visit, material: Material, asked: NextAsked, { outcome, file }: Shown): Page {
  const { words } = visit;
  const { view } = material;
  const { text } = view.negotiation;
  return {
    title: textPageTitle(visit, view.negotiation.text, 'newRevision'),
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: textTrail(visit, text.id, view.title),
    body: (
      <div class="text-next">
        <TextHeading visit={visit} text={view.negotiation.text} page="newRevision" />
        <TextViews visit={visit} id={text.id} />
        {outcome !== undefined && (typeof outcome === 'string' ? <Problem visit={visit} problem={outcome} /> : <FileProblem visit={visit} problem={outcome} />)}
        <p class="lead">{words('text-chair.next.lead', { number: view.negotiation.revision.number + 1 })}</p>
        <Whole visit={visit} material={material} open={text.method === 'facilitated' && !asked.whole} />
        {file !== undefined && <p><a href={linkTo(visit, 'reader', { id: file.state.document, edition: file.state.id })}>{file.state.fileName}</a></p>}
        {file !== undefined && <FileFindings visit={visit} language={text.language} findings={file.kept.findings} tracked={file.tracked} />}
        <NextForm visit={visit} material={material} asked={asked} edition={file?.state.id} />
      </div>
    ),
  };
}

function Problem({ visit, problem }: { readonly visit: Visit; readonly problem: NextProblem }): VNode {
  return (
    <div class="problems" role="alert">
      <h2>{visit.words('refusal.title')}</h2>
      <p>{visit.words(`text-chair.problem.${problem}`)}</p>
    </div>
  );
}

function NextForm({ visit, material, asked, edition }: { readonly visit: Visit; readonly material: Material; readonly asked: NextAsked; readonly edition: string | undefined }): VNode {
  const { words } = visit;
  const { view } = material;
  const { text } = view.negotiation;
  return (
    <form method="post" action={linkTo(visit, 'newRevision', { id: text.id })} encType="multipart/form-data" noValidate>
      <input type="hidden" name="command-id" value={crypto.randomUUID()} />
      <input type="hidden" name="seen" value={asked.seen} />
      {asked.whole && <input type="hidden" name="mode" value="whole" />}
      {asked.whole && edition !== undefined && <input type="hidden" name="edition" value={edition} />}
      <NextAccount visit={visit} view={view} asked={asked} />
      <h2>{words('text-chair.next.provisions', { count: asked.text.provisions.length })}</h2>
      {!asked.whole && <AddedRows visit={visit} view={view} asked={asked} />}
      <NextRows visit={visit} view={view} asked={asked} />
      <fieldset class="act-form next-name">
        <legend>{words('text.view.newRevision')}</legend>
        <label>
          <span>{words('text-chair.next.name')}</span>
          <input name="name" maxLength={200} value={asked.name} {...ofText(text.language)} />
        </label>
        <Choice visit={visit} name="status" label={words('text-chair.next.status')} hint={words('text-chair.next.status.hint')} value={asked.status} options={revisionStatuses.map((status) => ({ value: status, label: words(`texts.revision.${status}`) }))} />
        <Line visit={visit} name="decided-by" label={words('text-chair.decided-by')} hint={words('text-chair.decided-by.hint')} value={asked.decidedBy} />
      </fieldset>
      <p class="form-acts">
        <button type="submit" name="act" value="preview" class="quiet">{words('text-chair.next.preview')}</button>{' '}
        <button type="submit" name="act" value="issue">{words('text-chair.next.issue')}</button>
      </p>
      {problemOf(asked) === 'unaccounted' && <p class="hint unmet">{words('text-chair.problem.unaccounted')}</p>}
    </form>
  );
}

/** The whole new text, pasted or from a file, in place of what the desk left. */
function Whole({ visit, material, open }: { readonly visit: Visit; readonly material: Material; readonly open: boolean }): VNode {
  const { words } = visit;
  const { text, revision } = material.view.negotiation;
  return (
    <details class="tx-more" open={open}>
      <summary>{words('text-chair.whole-text')}</summary>
      <form class="act-form" method="post" action={linkTo(visit, 'newRevision', { id: text.id })} encType="multipart/form-data" noValidate>
        <p class="hint">{words('text-chair.whole-text.hint')}</p>
        <p class="hint">{words('texts.first.tracked')}</p>
        <input type="hidden" name="language" value={text.language} />
        <input type="hidden" name="document" value={revision.document ?? ''} />
        <input type="hidden" name="label" value={`Rev.${revision.number + 1}`} />
        <input type="hidden" name="author" value={words('standing.co-facilitator')} />
        <label>
          <span>{words('text-chair.whole-text.paste')}</span>
          <textarea name="whole" rows={8} value={visit.form === undefined ? '' : textField(visit.form, 'whole')} {...ofText(text.language)} />
        </label>
        <label>
          <span>{words('text-chair.whole-text.file')}</span>
          <input type="file" name="file" accept=".docx,.dotx,.pdf,.odt,.ott,.html,.htm,.xml,.akn,.txt,.md" />
        </label>
        <button type="submit" name="act" value="read" class="quiet">{words('text-chair.whole-text.read')}</button>
      </form>
    </details>
  );
}
