import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { Disagreement } from '../../../process/synthesis/ledger/disagreements.ts';
import type { DisagreementState, Side } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { RecommendationLink, shortened, Wording } from '../recommendations/wording.tsx';
import { missingPage } from '../things/missing-page.ts';
import { answerDisagreement } from './answer-disagreement.ts';
import { DisagreementForm } from './disagreement-form.tsx';
import { draftOf, loadDisagreementForm, sentDraft } from './disagreement-form-data.ts';
import { EvidenceList } from './evidence-list.tsx';
import { loadContested, namesOf, wordsOfSide } from './load-contested.ts';
import type { Contested } from './load-contested.ts';
import { OnSeveralSides, SideCard } from './sides.tsx';
import { StanceMark } from './stance-mark.tsx';

/** A question that people set out: every side with its recommendations, words and documents, and who stands there. */
export async function contestedQuestionPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store: { pool }, process } = visit;
  const contested = await loadContested(visit);
  const question = contested.questions.find(({ state }) => state.id === visit.parameters['id']);
  if (question === undefined) return missingPage(visit);
  const { state, disagreement } = question;
  const key = subjectKey('disagreement', state.id);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerDisagreement(visit, sent, state);
  if (outcome instanceof Response) return outcome;
  const sets = visit.asOf === undefined && may(visit.actor, 'set-disagreement');
  const [past, names, form, version] = await Promise.all([
    loadPast(visit, key),
    namesOf(visit, [...state.sides.flatMap(({ evidence }) => evidence), ...disagreement.sides.flatMap((side) => wordsOfSide(side, contested.view))], state.sides.flatMap(({ sources }) => sources.map(({ document }) => document))),
    sets ? loadDisagreementForm(visit) : undefined,
    subjectVersion(pool, process, key),
  ]);
  return {
    title: plainText(state.title, language),
    wide: true,
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('contested.title'), href: linkTo(visit, 'contested', {}) }],
    body: (
      <article class="thing">
        <h1><Text text={state.title} language={language} /></h1>
        <SynthesisViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Sides visit={visit} contested={contested} state={state} disagreement={disagreement} names={names} />
        <OnSeveralSides visit={visit} disagreement={disagreement} />
        {form !== undefined && (
          <section aria-labelledby="set-question" class="acting">
            <h2 id="set-question">{words('contested.set-anew')}</h2>
            <details open={sent !== undefined}>
              <summary>{words('contested.set-anew')}</summary>
              <DisagreementForm visit={visit} data={form} draft={sent === undefined ? draftOf(state) : sentDraft(sent.fields)} seen={version} />
            </details>
          </section>
        )}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

interface SidesProps {
  readonly visit: Visit;
  readonly contested: Contested;
  readonly state: DisagreementState;
  readonly disagreement: Disagreement;
  readonly names: Names;
}

function Sides({ visit, contested, state, disagreement, names }: SidesProps): VNode {
  return (
    <div class="sides">
      {state.sides.map((side, at) => {
        const standing = disagreement.sides[at];
        return standing === undefined ? null : (
          <SideCard key={at} visit={visit} view={contested.view} side={standing} heading={<Text text={side.label} language={visit.language} />}>
            <SpeaksFor visit={visit} contested={contested} side={side} names={names} />
          </SideCard>
        );
      })}
    </div>
  );
}

function SpeaksFor({ visit, contested: { recommendations }, side, names }: { readonly visit: Visit; readonly contested: Contested; readonly side: Side; readonly names: Names }): VNode {
  const { words } = visit;
  return (
    <>
      {side.recommendations.length > 0 && (
        <>
          <h3>{words('contested.recommendations')}</h3>
          <ul>
            {side.recommendations.map((id) => {
              const one = recommendations.get(id);
              return <li key={id}>{one === undefined ? id : <RecommendationLink visit={visit} of={one} />}</li>;
            })}
          </ul>
        </>
      )}
      {side.evidence.length > 0 && (
        <>
          <h3>{words('contested.evidence')}</h3>
          <EvidenceList visit={visit} evidence={side.evidence} names={names} />
        </>
      )}
      {side.sources.length > 0 && (
        <>
          <h3>{words('contested.sources')}</h3>
          <ul>
            {side.sources.map(({ document, locator }, at) => (
              <li key={at}>
                <SubjectLink subject={subjectKey('document', document)} visit={visit} names={names} />
                {locator !== undefined && <>, <bdi>{locator}</bdi></>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A recommendation that some support and others oppose: who, and in which words. */
export async function contestedRecommendationPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const contested = await loadContested(visit);
  const id = visit.parameters['id'] ?? '';
  const disagreement = contested.found.find(({ about }) => about.id === id);
  const recommendation = contested.recommendations.get(id);
  if (disagreement === undefined || recommendation === undefined) return missingPage(visit);
  const passages = disagreement.sides.map((side) => wordsOfSide(side, contested.view));
  const names = await namesOf(visit, passages.flat());
  return {
    title: shortened(recommendation.text, 70),
    wide: true,
    trail: [{ label: words('contested.title'), href: linkTo(visit, 'contested', {}) }],
    body: (
      <article class="thing">
        <h1 class={recommendation.text.length > 240 ? 'long' : undefined}><Wording of={recommendation} whole /></h1>
        <SynthesisViews visit={visit} />
        <p><a href={linkTo(visit, 'recommendation', { id })}>{words('positions.recommendation')}</a></p>
        <div class="sides">
          {disagreement.sides.map((side, at) => (
            <SideCard key={side.id} visit={visit} view={contested.view} side={side} heading={side.id === 'support' || side.id === 'oppose' || side.id === 'qualify' ? <StanceMark visit={visit} stance={side.id} /> : side.id}>
              {(passages[at] ?? []).length > 0 && (
                <>
                  <h3>{words('contested.evidence')}</h3>
                  <EvidenceList visit={visit} evidence={passages[at] ?? []} names={names} />
                </>
              )}
            </SideCard>
          ))}
        </div>
        <OnSeveralSides visit={visit} disagreement={disagreement} />
      </article>
    ),
  };
}
