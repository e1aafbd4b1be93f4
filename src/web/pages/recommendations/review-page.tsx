import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { citedThing } from '../../../process/vocabulary/passage.ts';
import { loadCitedTexts } from '../../../store/synthesis/cited-things.ts';
import { countRecommendations, listRecommendations, recommendationSources } from '../../../store/synthesis/list-recommendations.ts';
import type { RecommendationSource } from '../../../store/synthesis/list-recommendations.ts';
import { asset } from '../../assets.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Pager } from '../../parts/list.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from './problem.tsx';
import type { DeskProblem } from './problem.tsx';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { answerRecommendation } from './answer-recommendation.ts';
import { JoinBar } from './join-bar.tsx';
import { Keys } from './keys.tsx';
import { Proposal } from './proposal.tsx';
import { deskAddress, respondDesk } from './respond-desk.ts';
import { loadTextSources } from './text-sources.ts';
import type { TextSource } from './text-sources.ts';

const pageSize = 50;

interface Asked {
  readonly of: SubjectKey;
  /** Those already judged as well. */
  readonly all: boolean;
  readonly page: number;
}

/** The desk on which is judged what was found in a text: the text on one side, the proposals on the other. */
export async function reviewPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'confirm-recommendation')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const problem = sent === undefined ? undefined : respondDesk(visit, await answerRecommendation(visit, sent));
  if (problem instanceof Response) return problem;
  const search = visit.url.searchParams;
  const of = citedThing.safeParse(search.get('of') ?? '');
  if (!of.success) return sourcesPage(visit);
  return textPage(visit, { of: of.data, all: search.get('show') === 'all', page: Math.max(1, Math.trunc(Number(search.get('page') ?? '1')) || 1) }, problem === undefined || sent === undefined ? undefined : { sent, problem });
}

async function sourcesPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const found = await recommendationSources(pool, process, position);
  const sources = await loadTextSources(visit, found.map(({ of }) => of as SubjectKey));
  return {
    title: words('review.title'),
    body: (
      <>
        <h1>{words('review.title')}</h1>
        <SynthesisViews visit={visit} />
        <p class="lead">{words('review.lead')}</p>
        {found.length === 0 ? <p>{words('review.sources.none')}</p> : <Sources visit={visit} found={found} sources={sources} />}
      </>
    ),
  };
}

function Sources({ visit, found, sources }: { readonly visit: Visit; readonly found: readonly RecommendationSource[]; readonly sources: ReadonlyMap<string, TextSource> }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('review.sources')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('recommendations.source')}</th>
          <th scope="col" class="number">{words('review.proposed')}</th>
          <th scope="col" class="number">{words('review.all')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ of, proposed, all }) => (
          <tr key={of}>
            <td class="what">
              <a href={linkTo(visit, 'recommendationReview', {}, { of, ...(proposed === 0 && { show: 'all' }) })}>
                <Text text={sources.get(of)?.name ?? { en: of }} language={language} />
              </a>
            </td>
            <td class="number" data-label={words('review.proposed')}>{proposed}</td>
            <td class="number" data-label={words('review.all')}>{all}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function textPage(visit: Visit, { of, all, page }: Asked, refused: { readonly sent: SentForm; readonly problem: DeskProblem } | undefined): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const selection = { process, position, filter: { of, ...(!all && { status: ['proposed' as const] }) } };
  const [found, total, waiting, whole, texts, sources] = await Promise.all([
    listRecommendations(pool, { ...selection, limit: pageSize, offset: (page - 1) * pageSize }),
    countRecommendations(pool, selection),
    countRecommendations(pool, { ...selection, filter: { of, status: ['proposed'] } }),
    countRecommendations(pool, { ...selection, filter: { of } }),
    loadCitedTexts(pool, process, position, [of]),
    loadTextSources(visit, [of]),
  ]);
  const source = sources.get(of);
  const proposed = found.filter(({ status }) => status === 'proposed');
  const query = { of, ...(all && { show: 'all' }) };
  return {
    title: words('review.title'),
    wide: true,
    ...(refused !== undefined && { status: 422 as const }),
    trail: [{ label: words('review.title'), href: linkTo(visit, 'recommendationReview', {}) }],
    body: (
      <div class="desk-of-recommendations" data-keys-desk data-failed={words('review.failed')}>
        <h1>{source === undefined ? of : <Text text={source.name} language={language} />}</h1>
        <SynthesisViews visit={visit} />
        {refused !== undefined && <Problem visit={visit} problem={refused.problem} />}
        <p class="count desk-count">
          <span role="status">{waiting === 0 ? words('review.done') : words('review.progress', { count: waiting, all: whole })}</span>
          <a href={linkTo(visit, 'recommendationReview', {}, all ? { of } : { of, show: 'all' })}>{words(all ? 'review.show-proposed' : 'review.show-all')}</a>
        </p>
        <Keys visit={visit} of="review" />
        {found.map((one) => (
          <Proposal key={one.id} visit={visit} one={one} text={texts.get(of)} source={source} {...(refused !== undefined && { typed: refused.sent })} />
        ))}
        {proposed.length > 0 && <ConfirmAll visit={visit} proposed={proposed} />}
        <Pager visit={visit} total={total} pageSize={pageSize} page={page} query={query} route={(asked) => linkTo(visit, 'recommendationReview', {}, asked)} />
        {found.length > 1 && <JoinBar visit={visit} {...(refused?.sent.act === 'join' && { typed: refused.sent })} language={source?.language ?? visit.language} />}
        <script type="module" src={asset('desk-keys.js')} />
      </div>
    ),
  };
}

function ConfirmAll({ visit, proposed }: { readonly visit: Visit; readonly proposed: readonly RecommendationState[] }): VNode {
  const { words } = visit;
  return (
    <div class="confirm-all">
      <ActForm visit={visit} act="confirm-all" label={words('review.confirm-all', { count: proposed.length })} action={deskAddress(visit)} bare>
        <input type="hidden" name="recommendations" value={proposed.map(({ id }) => id).join(' ')} />
      </ActForm>
      <p class="hint">{words('review.confirm-all.hint')}</p>
    </div>
  );
}
