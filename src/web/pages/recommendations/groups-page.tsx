import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { codeRef, taxonomyOf } from '../../../process/vocabulary/code-ref.ts';
import type { CodeRef } from '../../../process/vocabulary/code-ref.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadAnalysisMaterial } from '../../../store/synthesis/analysis-material.ts';
import { Prose } from '../../parts/labelled.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from './problem.tsx';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { AnalysisState } from './analysis-state.tsx';
import { answerRecommendation } from './answer-recommendation.ts';
import type { Judged } from './answer-recommendation.ts';
import { codeWordsOf } from './code-words.tsx';
import type { CodeWords } from './code-words.tsx';
import { isRunning } from './coding-page.tsx';
import { groupsIn } from './groups-in.ts';
import type { ShownGroup } from './groups-in.ts';
import { deskAddress, respondDesk } from './respond-desk.ts';
import { analysisOf, beginAnalysis } from './running-analysis.ts';
import { loadSuggestions } from './suggestions.ts';
import { RecommendationLink } from './wording.tsx';

/** Within a code, what says nearly the same, then what is about the same thing: each group may be joined in one. */
export async function recommendationGroupsPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'join-recommendations')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const problem = await answered(visit);
  if (problem instanceof Response) return problem;
  const { store: { pool }, process, position, words, url } = visit;
  const [taxonomies, material, suggestions] = await Promise.all([listThings(pool, { process, position, kind: 'taxonomy' }), loadAnalysisMaterial(pool, process, position), loadSuggestions(visit)]);
  const running = suggestions === undefined && material.recommendations.length > 0 ? (analysisOf(visit) ?? beginAnalysis(visit)) : analysisOf(visit);
  const asked = codeRef.safeParse(url.searchParams.get('code') ?? '');
  const codeWords = codeWordsOf(taxonomies);
  const found = suggestions === undefined ? undefined : groupsIn(material.recommendations, suggestions, asked.data);
  return {
    title: words('grouping.title'),
    wide: true,
    ...(problem !== undefined && { status: 422 as const }),
    ...(isRunning(running) && { refresh: 3 }),
    body: (
      <>
        <h1>{words('grouping.title')}</h1>
        <SynthesisViews visit={visit} />
        {problem !== undefined && <Problem visit={visit} problem={problem} />}
        <p class="lead">{words('grouping.lead')}</p>
        <AnalysisState visit={visit} running={running} suggestions={suggestions} stale={suggestions !== undefined && suggestions.cause !== material.cause} />
        <ChooseCode visit={visit} codeWords={codeWords} chosen={asked.data} />
        {found !== undefined && <Groups visit={visit} title={words('grouping.copies')} groups={found.copies} from={0} />}
        {found !== undefined && asked.data !== undefined && <Groups visit={visit} title={words('grouping.groups')} groups={found.groups} from={found.copies.length} />}
        {found !== undefined && asked.data !== undefined && <p>{found.copies.length + found.groups.length === 0 ? words('grouping.none') : words('grouping.alone', { count: found.alone })}</p>}
      </>
    ),
  };
}

async function answered(visit: Visit) {
  const sent = sentForm(visit);
  if (sent === undefined) return undefined;
  if (sent.act === 'compute') beginAnalysis(visit);
  if (sent.act === 'cancel') analysisOf(visit)?.cancel.abort();
  const judged: Judged = sent.act === 'join' ? await answerRecommendation(visit, sent) : { position: visit.head, said: '' };
  return respondDesk(visit, judged);
}

function ChooseCode({ visit, codeWords, chosen }: { readonly visit: Visit; readonly codeWords: CodeWords; readonly chosen: CodeRef | undefined }): VNode {
  const { words, language } = visit;
  const shown = codeWords.taxonomies.find(({ id }) => chosen !== undefined && subjectKey('taxonomy', id) === taxonomyOf(chosen)) ?? codeWords.taxonomies[0];
  return (
    <form class="filter choose-code" action={linkTo(visit, 'recommendationGroups', {}).split('?')[0]}>
      <label>
        <span>{words('grouping.choose')}</span>
        <select name="code">
          {codeWords.taxonomies.map(({ id, title, codes }) => (
            <optgroup key={id} label={plainText(title, language)}>
              {codes.map(({ code, heading }) => (
                <option key={code} value={`${id}/${code}`} selected={chosen === `${id}/${code}`}>
                  {code} {plainText(heading, language)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit">{words('filter.apply')}</button>
      {chosen !== undefined && shown !== undefined && (
        <h2>
          <Text text={codeWords.heading(chosen)} language={language} />
        </h2>
      )}
    </form>
  );
}

function Groups({ visit, title, groups, from }: { readonly visit: Visit; readonly title: string; readonly groups: readonly ShownGroup[]; readonly from: number }): VNode | null {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {groups.map((group, at) => (
        <GroupForm key={group.medoid.id} visit={visit} group={group} number={from + at + 1} />
      ))}
    </section>
  );
}

function GroupForm({ visit, group: { medoid, members, terms }, number }: { readonly visit: Visit; readonly group: ShownGroup; readonly number: number }): VNode {
  const { words } = visit;
  const member = (one: RecommendationState) => (
    <li key={one.id}>
      <label class="check">
        <input type="checkbox" name="member" value={one.id} checked aria-label={one.id} />
      </label>
      <span>
        <RecommendationLink visit={visit} of={one} />
        {one.id === medoid.id && <span class="mark">{words('grouping.middle')}</span>}
      </span>
    </li>
  );
  return (
    <form class="group-of-recommendations act-form" method="post" action={deskAddress(visit)} id={`g-${medoid.id}`}>
      <input type="hidden" name="act" value="join" />
      <input type="hidden" name="command-id" value={randomUUID()} />
      <input type="hidden" name="language" value={medoid.language} />
      <h3>
        {terms.length === 0 ? words('grouping.group-at', { number }) : <span lang={medoid.language}>{terms.join(' · ')}</span>} <span class="event-count">{words('grouping.group', { count: members.length })}</span>
      </h3>
      <ul class="plain group-members">{members.map(member)}</ul>
      <details>
        <summary>{words('grouping.join')}</summary>
        <p class="hint">{words('review.join.hint')}</p>
        <Prose visit={visit} name="text" label={words('review.join.text')} value={medoid.text.slice(0, 4000)} rows={3} />
        <button type="submit">{words('grouping.join')}</button>
      </details>
    </form>
  );
}
