import type { VNode } from 'preact';
import { decidingTotals } from '../../../process/adoption/tally.ts';
import type { DecisionState } from '../../../process/adoption/state.ts';
import type { RevisionState, TextState } from '../../../process/text/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { dayText } from '../../parts/date.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { TextHeading, textPageTitle } from '../../text/text-heading.tsx';
import { TextViews, textTrail } from '../../text/text-views.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { methodText, shortTally } from './decision-words.ts';
import { loadLineage } from './lineage.ts';
import type { Changes, Lineage } from './lineage.ts';

/** The chain of drafts, from the first to what was adopted and endorsed, with what each changed in numbers. */
export async function lineagePage(visit: Visit): Promise<Page> {
  const lineage = await loadLineage(visit);
  if (lineage === undefined) return missingPage(visit);
  const { words, language } = visit;
  const { text, revisions, decisions, agreedAt } = lineage;
  return {
    title: textPageTitle(visit, text, 'lineage'),
    sheet: 'follow-up.css',
    trail: textTrail(visit, text.id, plainText(text.title, language)),
    body: (
      <article class="thing">
        <TextHeading visit={visit} text={text} page="lineage" />
        <TextViews visit={visit} id={text.id} />
        <p class="lead">{words('adoption.lineage.lead', { drafts: revisions.length, decisions: decisions.length })}</p>
        {revisions.length > 1 && <p><a href={linkTo(visit, 'textCompare', { id: text.id }, { from: '1', to: String(revisions.at(-1)?.revision.number ?? 1) })}>{words('adoption.lineage.whole')}</a></p>}
        <ol class="lineage">
          {revisions.map(({ revision, changes }) => <DraftStep key={revision.id} visit={visit} text={text} revision={revision} changes={changes} names={lineage.names} />)}
          {agreedAt !== undefined && (
            <li class="lineage-step is-agreed">
              <Day visit={visit} day={agreedAt.slice(0, 10)} />
              <div><h2>{words('adoption.lineage.agreed')}</h2><p>{words('adoption.lineage.agreed.is')}</p></div>
            </li>
          )}
          {decisions.map((decision) => <DecisionStep key={decision.id} visit={visit} decision={decision} names={lineage.names} />)}
        </ol>
      </article>
    ),
  };
}

function Day({ visit, day }: { readonly visit: Visit; readonly day: string | undefined }): VNode {
  return <p class="lineage-day">{day === undefined ? visit.words('adoption.lineage.to-come') : <time dateTime={day}>{dayText(day, visit.language)}</time>}</p>;
}

interface DraftProps {
  readonly visit: Visit;
  readonly text: TextState;
  readonly revision: RevisionState;
  readonly changes: Changes | undefined;
  readonly names: Lineage['names'];
}

function DraftStep({ visit, text, revision, changes, names }: DraftProps): VNode {
  const { words, language } = visit;
  const status = words(`texts.revision.${revision.status}`);
  return (
    <li class="lineage-step">
      <Day visit={visit} day={revision.issuedAt.slice(0, 10)} />
      <div>
        <h2><a href={linkTo(visit, 'revision', { id: revision.id })}><Text text={revision.name} language={language} /></a></h2>
        <p>
          {status !== plainText(revision.name, language) && <>{status} · </>}
          {words('adoption.lineage.provisions', { count: revision.provisions.length })}
          {revision.document !== undefined && <> · <SubjectLink subject={subjectKey('document', revision.document)} visit={visit} names={names} /></>}
        </p>
        {changes !== undefined && (
          <>
            <ul class="lineage-changes">
              {(['added', 'dropped', 'reworded', 'moved', 'reshaped'] as const).filter((kind) => changes[kind] > 0).map((kind) => <li key={kind}>{words(`adoption.lineage.${kind}`, { count: changes[kind] })}</li>)}
              <li class="soft">{words('adoption.lineage.words', { inserted: changes.inserted, deleted: changes.deleted })}</li>
            </ul>
            <p><a href={linkTo(visit, 'textCompare', { id: text.id }, { from: String(revision.number - 1), to: String(revision.number) })}>{words('adoption.lineage.compare')}</a></p>
          </>
        )}
      </div>
    </li>
  );
}

function DecisionStep({ visit, decision, names }: { readonly visit: Visit; readonly decision: DecisionState; readonly names: Lineage['names'] }): VNode {
  const { words, language } = visit;
  const totals = decision.method === 'recorded-vote' ? decidingTotals(decision) : undefined;
  const endorses = decision.endorses !== undefined && decision.status === 'adopted';
  return (
    <li class={`lineage-step is-${decision.status}`}>
      <Day visit={visit} day={decision.takenOn} />
      <div>
        <h2><a href={linkTo(visit, 'decision', { id: decision.id })}><Text text={decision.title} language={language} /></a></h2>
        <p>
          {words(endorses ? 'adoption.lineage.endorsed' : `adoption.status.${decision.status}`)} · <Text text={decision.body} language={language} /> · {methodText(visit, decision)}
          {totals !== undefined && <> · <span dir="ltr">{shortTally(totals)}</span></>}
        </p>
        {decision.symbol !== undefined && <p><span class="symbol" dir="ltr">{decision.symbol}</span>{decision.document !== undefined && <> · <SubjectLink subject={subjectKey('document', decision.document)} visit={visit} names={names} /></>}</p>}
      </div>
    </li>
  );
}
