import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { Disagreement } from '../../../process/synthesis/ledger/disagreements.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Wording } from '../recommendations/wording.tsx';
import { DisagreementForm } from './disagreement-form.tsx';
import { loadDisagreementForm, sentDraft } from './disagreement-form-data.ts';
import { answerDisagreement } from './answer-disagreement.ts';
import { loadContested } from './load-contested.ts';
import type { Contested } from './load-contested.ts';
import { StanceSign } from './stance-mark.tsx';

/** Everything on which the process does not agree, set out by people or found by the ledger. */
export async function contestedPage(visit: Visit): Promise<Page | Response> {
  const { words, actor } = visit;
  const sent = sentForm(visit);
  const outcome: Response | Refusal | undefined = sent === undefined ? undefined : await answerDisagreement(visit, sent, undefined);
  if (outcome instanceof Response) return outcome;
  const contested = await loadContested(visit);
  const form = visit.asOf === undefined && may(actor, 'set-disagreement') ? await loadDisagreementForm(visit) : undefined;
  return {
    title: words('contested.title'),
    ...(outcome !== undefined && { status: 422 as const }),
    body: (
      <>
        <h1>{words('contested.title')}</h1>
        <SynthesisViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('contested.lead')}</p>
        <section aria-labelledby="questions">
          <h2 id="questions">{words('contested.questions')}</h2>
          <Questions visit={visit} contested={contested} />
        </section>
        <section aria-labelledby="found">
          <h2 id="found">{words('contested.found')}</h2>
          <Found visit={visit} contested={contested} />
        </section>
        {form !== undefined && (
          <section aria-labelledby="set-question" class="acting">
            <h2 id="set-question">{words('contested.set')}</h2>
            <details open={sent !== undefined}>
              <summary>{words('contested.set')}</summary>
              <DisagreementForm visit={visit} data={form} draft={sent === undefined ? undefined : sentDraft(sent.fields)} />
            </details>
          </section>
        )}
      </>
    ),
  };
}

function Questions({ visit, contested: { questions } }: { readonly visit: Visit; readonly contested: Contested }): VNode {
  const { words, language } = visit;
  if (questions.length === 0) return <p class="unknown">{words('contested.questions.none')}</p>;
  return (
    <ul class="plain contested">
      {questions.map(({ state, disagreement }) => (
        <li key={state.id}>
          <a href={linkTo(visit, 'contestedQuestion', { id: state.id })}><Text text={state.title} language={language} /></a>
          <ul class="sides-in-line">
            {state.sides.map(({ label }, at) => (
              <li key={at}>
                <Text text={label} language={language} /> <span class="soft">{words('contested.holders', { states: disagreement.sides[at]?.states.length ?? 0 })}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Found({ visit, contested: { found, recommendations } }: { readonly visit: Visit; readonly contested: Contested }): VNode {
  const { words } = visit;
  if (found.length === 0) return <p class="unknown">{words('contested.found.none')}</p>;
  return (
    <ul class="plain contested">
      {[...found].toSorted((a, b) => opposed(b) - opposed(a)).map((disagreement) => {
        const { about: { id }, sides } = disagreement;
        const recommendation = recommendations.get(id);
        return (
          <li key={id}>
            <a href={linkTo(visit, 'contestedRecommendation', { id })}>{recommendation === undefined ? id : <Wording of={recommendation} />}</a>
            <ul class="stance-tally">
              {sides.map(({ id: stance, states }) => stance === 'support' || stance === 'oppose' || stance === 'qualify' ? (
                <li key={stance} class={`stance stance-${stance}`}><StanceSign stance={stance} /> {words(`stance-count.${stance}`, { count: states.length })}</li>
              ) : null)}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** The most evenly contested first. */
function opposed({ sides }: Disagreement): number {
  const of = (stance: string) => sides.find(({ id }) => id === stance)?.states.length ?? 0;
  return Math.min(of('support'), of('oppose'));
}
