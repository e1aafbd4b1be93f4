import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { flowSteps, loadFlow } from '../../../store/chain/flow-counts.ts';
import type { ChainFlow, CommitmentFlow, FlowStep } from '../../../store/chain/flow-counts.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { Siblings } from '../../parts/siblings.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { chainFilesOf } from './chain-files.ts';
import { ChainPicture } from './chain-picture.tsx';
import { openSceneOf } from './load-provision-chain.ts';
import { loadPickable, ProvisionPicker } from './provision-picker.tsx';
import { stepHref } from './step-href.ts';

/** The whole way from the first words said to what became of them, in one picture, as a list, and objective by objective. */
export async function chainPage(visit: Visit): Promise<Page | Response> {
  const { words, store: { pool }, process, position } = visit;
  const party = visit.url.searchParams.get('party') ?? '';
  if (/^[A-Z]{2}$|^[a-z0-9-]{1,80}$/u.test(party)) return new Response(null, { status: 303, headers: { location: linkTo(visit, 'delegationChain', { id: party }), 'cache-control': 'no-cache' } });
  const scene = await openSceneOf(visit);
  const flow = await loadFlow(scene);
  // Of proposals that the reader may not see there is not even a number (rule CH-3).
  const steps = flowSteps.filter((step) => step !== 'amendments' || scene.seen.size > 0);
  const [names, pickable] = await Promise.all([loadNames(pool, process, position, flow.commitments.map(({ id }) => subjectKey('commitment', id))), loadPickable(visit, scene)]);
  const files = chainFilesOf(visit);
  return {
    title: words('chain.title'),
    sheet: 'follow-up.css',
    wide: true,
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }],
    alternates: files.map(({ form, href, label }) => ({ href, label, type: form === 'csv' ? 'text/csv' : form === 'json' ? 'application/json' : 'application/ld+json' })),
    body: (
      <>
        <h1>{words('chain.title')}</h1>
        <Siblings visit={visit} at="chain" />
        <p class="lead">{words('chain.lead')}</p>
        <figure class="chain-figure">
          <ChainPicture visit={visit} flow={flow} steps={steps} />
          <figcaption>{words('chain.picture.legend')}</figcaption>
        </figure>
        <StepList visit={visit} flow={flow} steps={steps} />
        {flow.commitments.length > 0 && <ByCommitment visit={visit} commitments={flow.commitments} names={names} amendments={scene.seen.size > 0} />}
        <ProvisionPicker visit={visit} texts={pickable} />
        <PartyChoice visit={visit} />
      </>
    ),
  };
}

/** The picture in words: how many of each, and how many links lead on. */
function StepList({ visit, flow, steps }: { readonly visit: Visit; readonly flow: ChainFlow; readonly steps: readonly FlowStep[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words('chain.steps')}</h2>
      <ol class="chain-steps">
        {steps.map((step) => {
          const onward = [...flow.links].filter(([link]) => link.startsWith(`${step}>`));
          return (
            <li key={step}>
              <a href={stepHref(visit, step)}>{words(`chain.step.${step}`)}</a> <span class="count">{new Intl.NumberFormat(visit.language).format(flow.things[step])}</span>
              {onward.length > 0 && <ul>{onward.map(([link, count]) => <li key={link}>{words('chain.links-to', { count, step: words(`chain.step.${stepNamed(link)}`) })}</li>)}</ul>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function stepNamed(link: string): FlowStep {
  return flowSteps.find((step) => link.endsWith(`>${step}`)) ?? 'provisions';
}

const columns = ['byCode', 'grounds', 'amendments', 'pledges', 'practices', 'reports', 'support', 'money'] as const;

/** CH-5: what is only alike by its code stands in a column of its own. Objectives stand in the order of the text. */
function ByCommitment({ visit, commitments, names, amendments }: { readonly visit: Visit; readonly commitments: readonly CommitmentFlow[]; readonly names: Names; readonly amendments: boolean }): VNode {
  const { words, language } = visit;
  const number = new Intl.NumberFormat(language);
  const shown = columns.filter((column) => (column !== 'amendments' || amendments) && commitments.some((one) => one[column] > 0));
  return (
    <section aria-labelledby="by-commitment">
      <h2 id="by-commitment">{words('chain.by-commitment')}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="by-commitment">
        <table class="register chain-register">
          <thead>
            <tr>
              <th scope="col">{words('search.group.commitment')}</th>
              {shown.map((column) => <th key={column} scope="col" class={column === 'byCode' ? 'number inferred' : 'number'}>{words(`chain.column.${column}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {commitments.map((one) => (
              <tr key={one.id}>
                <th scope="row"><SubjectLink subject={subjectKey('commitment', one.id)} visit={visit} names={names} /></th>
                {shown.map((column) => <td key={column} class={column === 'byCode' ? 'number inferred' : 'number'} data-label={words(`chain.column.${column}`)}>{number.format(one[column])}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PartyChoice({ visit }: { readonly visit: Visit }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="by-delegation">
      <h2 id="by-delegation">{words('chain.by-delegation')}</h2>
      <form class="desk-filter" action={linkTo(visit, 'chain', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          <span>{words('chain.delegation')}</span>
          <select name="party">{statesIn(language).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</select>
        </label>
        <button type="submit" class="quiet">{words('chain.show')}</button>
      </form>
      <p><a href={linkTo(visit, 'groups', {})}>{words('search.group.group')}</a> · <a href={linkTo(visit, 'participants', {})}>{words('search.group.participant')}</a></p>
    </section>
  );
}
