import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { Fact } from '../../parts/fact.tsx';
import { History } from '../../parts/history.tsx';
import { languageName } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from './problem.tsx';
import type { DeskProblem } from './problem.tsx';
import { loadPositionForm } from '../positions/position-form-data.ts';
import type { PositionFormData } from '../positions/position-form-data.ts';
import { TakePosition } from '../positions/take-position.tsx';
import { missingPage } from '../things/missing-page.ts';
import { answerRecommendation } from './answer-recommendation.ts';
import { Codes } from './code-words.tsx';
import { loadRecommendation } from './load-recommendation.ts';
import type { AroundRecommendation } from './load-recommendation.ts';
import { Judging } from './proposal.tsx';
import { RecommendationPositions } from './recommendation-positions.tsx';
import { respondDesk } from './respond-desk.ts';
import { RecommendationLink, shortened, Wording } from './wording.tsx';

/** One recommendation with the whole chain: the place where it was asked, what it became, who stands where on it, and which sentences rest on it. */
export async function recommendationPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const problem = sent === undefined ? undefined : respondDesk(visit, await answerRecommendation(visit, sent));
  if (problem instanceof Response) return problem;
  const around = await loadRecommendation(visit, visit.parameters['id'] ?? '');
  if (around === undefined) return missingPage(visit);
  const taking = await loadPositionForm(visit, around.one);
  return {
    title: shortened(around.one.text, 70),
    ...(problem !== undefined && { status: 422 as const }),
    trail: [{ label: visit.words('recommendations.title'), href: linkTo(visit, 'recommendations', {}) }],
    body: <Body visit={visit} around={around} {...(taking !== undefined && { taking })} {...(problem !== undefined && { problem })} {...(sent !== undefined && { sent })} />,
  };
}

interface BodyProps {
  readonly visit: Visit;
  readonly around: AroundRecommendation;
  readonly taking?: PositionFormData;
  readonly problem?: DeskProblem;
  readonly sent?: SentForm;
}

function Body({ visit, around, taking, problem, sent }: BodyProps): VNode {
  const { words } = visit;
  const { one, positions, names, past } = around;
  return (
    <article class="thing recommendation">
      {problem !== undefined && <Problem visit={visit} problem={problem} />}
      <h1 class={one.text.length > 400 ? 'sentence long' : 'sentence'}>
        <Wording of={one} whole />
      </h1>
      <Facts visit={visit} around={around} />
      <Place visit={visit} around={around} />
      <Related visit={visit} title={words('recommendation.into')} of={around.into} />
      <Related visit={visit} title={words('recommendation.from')} of={around.from} />
      <Related visit={visit} title={words(one.status === 'split' ? 'recommendation.parts' : 'recommendation.members')} of={around.members} />
      <RecommendationPositions visit={visit} positions={positions} names={names} />
      {taking !== undefined && <TakePosition visit={visit} data={taking} />}
      <Contested visit={visit} around={around} />
      <Sentences visit={visit} around={around} />
      {visit.asOf === undefined && may(visit.actor, 'confirm-recommendation') && (
        <section aria-labelledby="judge">
          <h2 id="judge">{words('recommendation.judge')}</h2>
          <Judging visit={visit} one={one} own={problem === undefined ? undefined : sent} />
        </section>
      )}
      <History visit={visit} past={past} />
    </article>
  );
}

function Facts({ visit, around: { one, codeWords } }: { readonly visit: Visit; readonly around: AroundRecommendation }): VNode {
  const { words, language } = visit;
  return (
    <dl class="facts">
      <Fact label={words('recommendations.status')} why={<span class="why">{words(`recommendation.found-by.${one.foundBy}`)}</span>}>
        <span class={`status recommendation-${one.status}`}>{words(`recommendation-status.${one.status}`)}</span>
      </Fact>
      {one.reason !== undefined && <Fact label={words('recommendation.reason')}>{one.reason}</Fact>}
      <Fact label={words('recommendations.language')}>{languageName(one.language, language)}</Fact>
      <Fact label={words('recommendation.codes')}>{one.codes.length === 0 ? words('recommendation.codes.none') : <Codes visit={visit} codes={one.codes} words={codeWords} />}</Fact>
    </dl>
  );
}

function Place({ visit, around: { one, source } }: { readonly visit: Visit; readonly around: AroundRecommendation }): VNode {
  const { words, language } = visit;
  const { origin } = one;
  return (
    <section aria-labelledby="place">
      <h2 id="place">{words('recommendation.place')}</h2>
      {origin === undefined ? (
        <p>{words('recommendation.formed')}</p>
      ) : (
        <>
          {source !== undefined && (
            <p>
              <a href={source.href(origin.pieces[0])}>
                <Text text={source.name} language={language} />
              </a>
              {one.heading !== undefined && <span class="under-heading" lang={one.language}>{one.heading}</span>}
            </p>
          )}
          {origin.pieces.map(({ start, end, quote }) => (
            <blockquote key={start} class="quoted" lang={one.language} dir={one.language === 'ar' ? 'rtl' : 'ltr'}>
              {quote}
              {source !== undefined && (
                <footer dir="auto" lang={language}>
                  <a href={source.href({ start, end })}>{words('recommendations.place', { start, end })}</a>
                </footer>
              )}
            </blockquote>
          ))}
        </>
      )}
    </section>
  );
}

function Related({ visit, title, of }: { readonly visit: Visit; readonly title: string; readonly of: readonly RecommendationState[] }): VNode | null {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="wordings">
        {of.map((one) => (
          <li key={one.id}>
            <RecommendationLink visit={visit} of={one} /> <span class={`status recommendation-${one.status}`}>{visit.words(`recommendation-status.${one.status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contested({ visit, around: { one, disagreements, names } }: { readonly visit: Visit; readonly around: AroundRecommendation }): VNode | null {
  const { language } = visit;
  return (
    <Listed title={visit.words('recommendation.contested')} none={undefined}>
      {disagreements.map(({ id, sides }) => (
        <li key={id}>
          <SubjectLink subject={`disagreement:${id}`} visit={visit} names={names} />
          {sides.filter(({ recommendations }) => recommendations.includes(one.id)).map(({ label }, at) => (
            <span key={at} class="note">
              <Text text={label} language={language} />
            </span>
          ))}
        </li>
      ))}
    </Listed>
  );
}

function Sentences({ visit, around: { sentences, names } }: { readonly visit: Visit; readonly around: AroundRecommendation }): VNode | null {
  return (
    <Listed title={visit.words('recommendation.sentences')} none={visit.words('recommendation.sentences.none')}>
      {sentences.map(({ id, draft, text }) => (
        <li key={id}>
          {text} <span class="note"><SubjectLink subject={`draft:${draft}`} visit={visit} names={names} /></span>
        </li>
      ))}
    </Listed>
  );
}

function Listed({ title, none, children }: { readonly title: string; readonly none: string | undefined; readonly children: readonly ComponentChildren[] }): VNode | null {
  if (children.length === 0 && none === undefined) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? <p class="soft">{none}</p> : <ul class="wordings">{children}</ul>}
    </section>
  );
}
