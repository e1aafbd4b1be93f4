import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { loadAct } from '../../../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../../../store/work-plan/load-acts.ts';
import { momentText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { languageName } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { ladderFootnote } from '../../synthesis/word-said.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { draftTrail, inItsLanguage, loadAskedDraft, sentenceAnchor, sentencesOf } from './asked-draft.ts';
import { loadCited } from './cited.ts';
import { draftFileForms } from './draft-files.ts';
import { DraftNotes } from './draft-notes.tsx';
import { DraftText } from './draft-text.tsx';
import { DraftViews } from './draft-views.tsx';
import { numberedNotes } from './numbered-notes.ts';

/** A draft as it is read: sentence by sentence, each with what it rests on; a published one as it was then. */
export async function draftPage(visit: Visit): Promise<Page> {
  const loaded = await loadAskedDraft(visit);
  if (loaded === undefined) return missingPage(visit);
  const { draft, ladder } = loaded;
  const { words } = visit;
  const sentences = sentencesOf(loaded);
  const keys = new Set<SubjectKey>(sentences.flatMap(({ state: { evidence } }) => evidence.map(({ of }) => of)));
  const [cited, past, published] = await Promise.all([
    loadCited(visit, keys),
    loadPast(visit, subjectKey('draft', draft.id), [...draft.events.map((event) => subjectKey('event', event)), ...(draft.document === undefined ? [] : [subjectKey('document', draft.document)])]),
    draft.publishedAt === undefined ? undefined : loadAct(visit.store.pool, visit.process, draft.publishedAt),
  ]);
  const notes = numberedNotes(loaded);
  const counts = sentences.some(({ state }) => state.template?.name === 'support');
  return {
    title: draft.title,
    trail: draftTrail(visit, loaded, false),
    alternates: draftFileForms.map((form) => ({ href: linkTo(visit, 'draftFile', { id: draft.id, form }), type: fileTypes[form], label: words(`drafts.file.${form}`) })),
    body: (
      <article class="thing draft">
        <h1 {...inItsLanguage(draft.language, visit)}>{draft.title}</h1>
        <DraftViews visit={visit} draft={draft} />
        <Standing visit={visit} loaded={loaded} published={published} />
        <p class="hint">
          {words(`drafts.kind.${draft.draftKind}`)} · {languageName(draft.language, visit.language)}
          {draft.events.map((event) => (
            <span key={event}>
              {' · '}
              <SubjectLink subject={subjectKey('event', event)} visit={visit} names={past.names} />
            </span>
          ))}
          {draft.document !== undefined && (
            <span>
              {' · '}
              <SubjectLink subject={subjectKey('document', draft.document)} visit={visit} names={past.names} />
            </span>
          )}
        </p>
        {sentences.length === 0 ? <p>{words('drafts.empty')}</p> : <DraftText visit={visit} loaded={loaded} notes={notes} cited={cited} />}
        {counts && (
          <p class="ladder-note" {...inItsLanguage(draft.language, visit)}>
            {ladderFootnote(ladder, draft.language)}
          </p>
        )}
        <DraftNotes visit={visit} loaded={loaded} notes={notes} cited={cited} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

const fileTypes: Readonly<Record<(typeof draftFileForms)[number], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'docx-clean': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  'pdf-clean': 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** Whether it is published, and what has changed under it since. */
function Standing({ visit, loaded, published }: { readonly visit: Visit; readonly loaded: LoadedDraft; readonly published: RecordedAct | undefined }): VNode {
  const { words, language } = visit;
  const flagged = sentencesOf(loaded).filter(({ flags }) => flags.length > 0);
  if (published === undefined) return <p class="notice">{words('drafts.standing.open', { position: visit.position })}</p>;
  const { position, at } = published.act;
  return (
    <>
      <p class="notice published">
        {words('drafts.standing.published', { when: momentText(at, language) })} <a href={linkTo(visit, 'entry', { position: String(position) })}>{words('drafts.standing.as-of', { position })}</a>
      </p>
      {flagged.length > 0 && (
        <div class="correction" role="note">
          <p>{words('drafts.correction', { count: flagged.length })}</p>
          <ul>
            {flagged.map(({ state }) => (
              <li key={state.id}>
                <a href={`#${sentenceAnchor(state.id)}`} {...inItsLanguage(loaded.draft.language, visit)}>
                  {state.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
