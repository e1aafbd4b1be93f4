import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { recommendationStatuses } from '../../../process/synthesis/state.ts';
import type { DisagreementState, DraftState, TaxonomyState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { countThings, listThings, tallyThings } from '../../../store/list-things.ts';
import { tallyCodes } from '../../../store/synthesis/list-recommendations.ts';
import type { CodeTally } from '../../../store/synthesis/list-recommendations.ts';
import { heldAt } from '../../../store/work-plan/load-states.ts';
import { Bars } from '../../parts/bars.tsx';
import { Fact } from '../../parts/fact.tsx';
import { subjectHref } from '../../parts/sentence.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** The stage at a glance: what came in, what was found in it, how far it is coded, what is contested, what is drafted. */
export async function synthesisPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const at = { process, position };
  const [statuses, taxonomies, tally, drafts, disagreements, positions, sentences, came] = await Promise.all([
    tallyThings(pool, { ...at, kind: 'recommendation' }, ['status']),
    listThings(pool, { ...at, kind: 'taxonomy' }),
    tallyCodes(pool, process, position),
    listThings(pool, { ...at, kind: 'draft' }),
    listThings(pool, { ...at, kind: 'disagreement' }),
    countThings(pool, { ...at, kind: 'position', where: { status: 'standing' } }),
    tallyThings(pool, { ...at, kind: 'sentence', where: { standing: 'yes' } }, ['draft']),
    whatCame(visit),
  ]);
  const byStatus = new Map(statuses.map(({ values, count }) => [values[0] ?? '', count]));
  const standing = (byStatus.get('proposed') ?? 0) + (byStatus.get('confirmed') ?? 0);
  return {
    title: words('synthesis.title'),
    body: (
      <>
        <h1>{words('synthesis.title')}</h1>
        <SynthesisViews visit={visit} />
        <p class="lead">{words('synthesis.lead')}</p>
        <dl class="facts figures">
          <Fact label={words('synthesis.inputs.standing')} large why={<span class="why">{words('synthesis.inputs.forward')}: {came.forward}</span>}>{came.inputs}</Fact>
          <Fact label={words('synthesis.inputs.texts')} large>{came.texts}</Fact>
          <Fact label={words('synthesis.inputs.notes')} large>{came.notes}</Fact>
          <Fact label={words('synthesis.positions')} large>{positions}</Fact>
        </dl>
        <div class="beside">
          <section aria-labelledby="by-status">
            <h2 id="by-status">{words('synthesis.recommendations')}</h2>
            <Bars visit={visit} label={words('synthesis.recommendations')} rows={recommendationStatuses.map((status) => ({ label: words(`recommendation-status.${status}`), value: byStatus.get(status) ?? 0, href: linkTo(visit, 'recommendations', {}, { status }) }))} />
          </section>
          <Coded visit={visit} taxonomies={taxonomies} tally={tally} all={standing} />
        </div>
        <Drafts visit={visit} drafts={drafts} sentences={new Map(sentences.map(({ values, count }) => [values[0] ?? '', count]))} />
        <Contested visit={visit} disagreements={disagreements} />
      </>
    ),
  };
}

interface WhatCame {
  readonly inputs: number;
  readonly forward: number;
  readonly texts: number;
  readonly notes: number;
}

async function whatCame({ store: { pool }, process, position }: Visit): Promise<WhatCame> {
  const { rows } = await pool.query<WhatCame>({
    name: 'what-came-in',
    text: `select (select count(*)::int from "input" where ${heldAt} and status = 'standing') as inputs,
      (select count(*)::int from "input" where ${heldAt} and status = 'standing' and jsonb_array_length(sponsors) > 0) as forward,
      (select count(*)::int from "edition" where ${heldAt} and status = 'current') as texts, (select count(*)::int from "note" where ${heldAt}) as notes`,
    values: [process, position],
  });
  return rows[0] ?? { inputs: 0, forward: 0, texts: 0, notes: 0 };
}

function Coded({ visit, taxonomies, tally, all }: { readonly visit: Visit; readonly taxonomies: readonly TaxonomyState[]; readonly tally: CodeTally; readonly all: number }): VNode {
  const { words, language, actor, asOf } = visit;
  const codes = may(actor, 'code-recommendation') && asOf === undefined;
  return (
    <section aria-labelledby="coded">
      <h2 id="coded">{words('synthesis.coded')}</h2>
      {taxonomies.length === 0 ? (
        <p class="soft">{words('synthesis.coded.none')}</p>
      ) : (
        <Bars
          visit={visit}
          label={words('synthesis.coded')}
          scale={all}
          rows={taxonomies.map(({ id, title }) => {
            const count = tally.byTaxonomy.get(id) ?? 0;
            return { label: plainText(title, language), value: count, shown: words('synthesis.coded.of', { count, all }), href: codes ? linkTo(visit, 'recommendationCoding', {}, { taxonomy: id }) : linkTo(visit, 'recommendations', {}, { by: id }) };
          })}
        />
      )}
    </section>
  );
}

function Drafts({ visit, drafts, sentences }: { readonly visit: Visit; readonly drafts: readonly DraftState[]; readonly sentences: ReadonlyMap<string, number> }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{words('synthesis.drafts')}</h2>
      {drafts.length === 0 ? (
        <p class="soft">{words('synthesis.none')}</p>
      ) : (
        <ul class="plain">
          {drafts.map(({ id, title, language }) => (
            <li key={id}>
              <a href={subjectHref(subjectKey('draft', id), visit) ?? ''} lang={language}>{title}</a> <span class="soft">{words('synthesis.drafts.sentences', { count: sentences.get(id) ?? 0 })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Contested({ visit, disagreements }: { readonly visit: Visit; readonly disagreements: readonly DisagreementState[] }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="contested">
      <h2 id="contested">{words('synthesis.contested')}</h2>
      {disagreements.length === 0 ? (
        <p class="soft">{words('synthesis.none')}</p>
      ) : (
        <ul class="plain">
          {disagreements.map(({ id, title, sides }) => (
            <li key={id}>
              <a href={subjectHref(subjectKey('disagreement', id), visit) ?? ''}>
                <Text text={title} language={language} />
              </a>{' '}
              {sides.map(({ label }, at) => (
                <span key={at} class="mark">
                  <Text text={label} language={language} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
