import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { revisionStatuses } from '../../../process/text/state.ts';
import type { RevisionProvision, RevisionState, TextState } from '../../../process/text/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { revisionsOfText } from '../../../store/text/revisions-of-text.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Moment } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { ofText } from '../../text/text-language.ts';
import { textTrail } from '../../text/text-views.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { provisionAnchor } from '../../text/provision-view.tsx';
import { partsOfRevision } from './revision-parts.ts';

/** One revision as it was issued: its words never change, what it is called is decided (rule TX-22). */
export async function revisionPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const revision = await loadState(pool, process, position, 'revision', id);
  const text = revision === undefined ? undefined : await loadState(pool, process, position, 'text', revision.text);
  if (revision === undefined || text === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await decide(visit, sent, revision);
  if (outcome instanceof Response) return outcome;
  const key = subjectKey('revision', revision.id);
  const [all, past, seenVersion] = await Promise.all([
    revisionsOfText(pool, process, position, text.id),
    loadPast(visit, key, revision.document === undefined ? [] : [subjectKey('document', revision.document)]),
    subjectVersion(pool, process, key),
  ]);
  return {
    title: `${plainText(revision.name, language)} · ${plainText(text.title, language)}`,
    ...(outcome !== undefined && { status: 422 }),
    trail: textTrail(visit, text.id, plainText(text.title, language)),
    body: (
      <article class="thing">
        <h1><Text text={revision.name} language={language} /></h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <dl class="facts">
          <div>
            <dt>{words('column.status')}</dt>
            <dd>{words(`texts.revision.${revision.status}`)}</dd>
          </div>
          <div>
            <dt>{words('texts.revision.decided-by')}</dt>
            <dd>{revision.decidedBy}</dd>
          </div>
          <div>
            <dt>{words('texts.revision.issued')}</dt>
            <dd><Moment at={revision.issuedAt} language={language} /></dd>
          </div>
          {revision.document !== undefined && (
            <div>
              <dt>{words('texts.revision.document')}</dt>
              <dd><SubjectLink subject={subjectKey('document', revision.document)} visit={visit} names={past.names} /></dd>
            </div>
          )}
        </dl>
        <Neighbours visit={visit} text={text} revision={revision} all={all} />
        {visit.asOf === undefined && may(visit.actor, 'decide-revision-status') && <StatusForm visit={visit} revision={revision} seenVersion={seenVersion} sent={sent} />}
        <Words visit={visit} text={text} revision={revision} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function decide(visit: Visit, sent: SentForm, revision: RevisionState): Promise<Response | Refusal> {
  const status = revisionStatuses.find((one) => one === textField(sent.fields, 'status')) ?? revision.status;
  const done = await performAct(visit, { sent, commands: [{ name: 'decide-revision-status', data: { revision: revision.id, status, decidedBy: textField(sent.fields, 'decided-by') } }], about: subjectKey('revision', revision.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'revision', { id: revision.id }), done.position);
}

/** The other revisions of the text, and what this one did to the one before. */
function Neighbours({ visit, text, revision, all }: { readonly visit: Visit; readonly text: TextState; readonly revision: RevisionState; readonly all: readonly RevisionState[] }): VNode {
  const { words, language } = visit;
  return (
    <nav class="chips" aria-label={words('texts.revisions')}>
      {all.map(({ id, name, number }) => (
        <a key={id} href={linkTo(visit, 'revision', { id })} aria-current={id === revision.id ? 'page' : undefined}>
          {number}. <Text text={name} language={language} />
        </a>
      ))}
      {text.revision === revision.id && <a href={linkTo(visit, 'text', { id: text.id })}>{words('texts.revision.negotiated')}</a>}
      {revision.before !== undefined && <a href={linkTo(visit, 'textLedger', { id: text.id }, { to: String(revision.number) })}>{words('text.view.textLedger')}</a>}
      {revision.before !== undefined && <a href={linkTo(visit, 'textCompare', { id: text.id }, { from: String(revision.number - 1), to: String(revision.number) })}>{words('text.view.textCompare')}</a>}
    </nav>
  );
}

function StatusForm({ visit, revision, seenVersion, sent }: { readonly visit: Visit; readonly revision: RevisionState; readonly seenVersion: number; readonly sent: SentForm | undefined }): VNode {
  const { words } = visit;
  return (
    <details class="acting" open={sent !== undefined}>
      <summary>{words('texts.revision.decide')}</summary>
      <ActForm visit={visit} act="decide" label={words('texts.revision.decide.do')} seenVersion={seenVersion}>
        <Choice visit={visit} name="status" label={words('column.status')} value={sent === undefined ? revision.status : textField(sent.fields, 'status')} options={revisionStatuses.map((one) => ({ value: one, label: words(`texts.revision.${one}`) }))} />
        <Line visit={visit} name="decided-by" label={words('texts.revision.decided-by')} value={sent === undefined ? undefined : textField(sent.fields, 'decided-by')} />
      </ActForm>
    </details>
  );
}

/** Its words, a long one in parts. */
function Words({ visit, text, revision }: { readonly visit: Visit; readonly text: TextState; readonly revision: RevisionState }): VNode {
  const { words, url } = visit;
  const parts = partsOfRevision(revision.provisions);
  const part = Math.max(1, Math.min(parts.length, Number.parseInt(url.searchParams.get('part') ?? '1', 10) || 1));
  const to = (wanted: number) => linkTo(visit, 'revision', { id: revision.id }, wanted === 1 ? {} : { part: String(wanted) });
  const pager = parts.length > 1 && (
    <nav class="pager" aria-label={words('texts.parts')}>
      {part > 1 && <a rel="prev" href={to(part - 1)}>{words('list.previous')}</a>}
      <span>{words('texts.part', { part, parts: parts.length })}</span>
      {part < parts.length && <a rel="next" href={to(part + 1)}>{words('list.next')}</a>}
    </nav>
  );
  return (
    <section class="text-column" aria-labelledby="words">
      <h2 id="words">{words('texts.revision.words')}</h2>
      {pager}
      {(parts[part - 1] ?? []).map((provision) => (
        <Provision key={provision.id} visit={visit} text={text} provision={provision} />
      ))}
      {pager}
    </section>
  );
}

function Provision({ visit, text, provision: { id, kind, label, words: own, placeholder } }: { readonly visit: Visit; readonly text: TextState; readonly provision: RevisionProvision }): VNode {
  const lang = ofText(text.language);
  const title = kind === 'heading' || kind === 'objective';
  return (
    <div class={`provision kind-${kind}`} id={provisionAnchor(id)}>
      {label !== '' && (
        <p class="provision-head">
          <a class="provision-label" href={linkTo(visit, 'provision', { id })} {...lang}>{label}</a>
        </p>
      )}
      <div class="provision-words">
        {title ? <h3 {...lang}>{own}</h3> : <p class="provision-text" {...lang}>{own}</p>}
        {placeholder === true && <p class="whose">{visit.words('text.status.empty')}</p>}
      </div>
    </div>
  );
}
