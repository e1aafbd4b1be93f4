import { changesBetween } from '../../../../process/text/compile/print/changes.ts';
import { tokenise } from '../../../../process/text/compile/tokens.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import { loadState } from '../../../../store/work-plan/load-states.ts';
import { Fact } from '../../../parts/fact.tsx';
import { History, loadPast } from '../../../parts/history.tsx';
import { Runs } from '../../../text/runs.tsx';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText } from '../../../text/text-language.ts';
import { loadTextView } from '../../../text/text-view.ts';
import { textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { mayChair } from './load-chair.ts';

/** What the chair proposes for one provision of the next revision, against what stands there; where proposals are seen, this is (rule TX-20). */
export async function consolidationPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const found = await loadState(pool, process, position, 'consolidation', visit.parameters['id'] ?? '');
  const view = found === undefined ? undefined : await loadTextView(visit, found.text, found.revision);
  if (found === undefined || view === undefined) return missingPage(visit);
  if (view.sight.of === 'revisions' || found.changedAt > view.upTo) return missingPage(visit);
  const past = await loadPast(visit, subjectKey('consolidation', found.id));
  const { revision, text } = view.negotiation;
  const old = revision.provisions.filter(({ id }) => found.from.includes(id) || id === found.provision).flatMap(({ words: own }) => tokenise(own));
  const label = labelOrWords(view, found.provision);
  const title = `${words('text-chair.words')}: ${label}`;
  return {
    title: `${title} · ${view.title}`,
    wide: true,
    trail: textTrail(visit, text.id, view.title),
    body: (
      <article class="thing consolidation">
        <h1>{title}</h1>
        <p class="provision-text" {...ofText(text.language)}>
          <Runs runs={changesBetween(old, tokenise(found.words))} words={words} nameOf={view.nameOf} />
        </p>
        <dl class="facts">
          <Fact label={words('text-chair.approach')}>{words(`texts.approach.${found.approach}`)} · {words(`text-chair.draft.${found.status}`)}</Fact>
          <Fact label={words('text-chair.rationale')}><span dir="auto">{found.rationale}</span></Fact>
          <Fact label={words('text-chair.col.old')}>
            {found.from.map((id) => <span key={id}><a href={linkTo(visit, 'provision', { id })}>{labelOrWords(view, id)}</a> </span>)}
          </Fact>
          {found.merges.length > 0 && (
            <Fact label={words('text-chair.merges')}>
              {found.merges.map((id) => <span key={id}><a href={linkTo(visit, 'amendment', { id })}>{id}</a> </span>)}
            </Fact>
          )}
        </dl>
        {mayChair(visit) && <p><a class="button" href={`${linkTo(visit, 'textChair', { id: text.id }, { at: found.from[0] ?? found.provision })}#words`}>{words('text.view.textChair')}</a></p>}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}
