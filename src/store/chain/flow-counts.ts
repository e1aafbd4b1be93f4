import { FewKept } from '../few-kept.ts';
import type { ChainScene } from './load-edges.ts';

/** Of one commitment: how much there is on it. */
export interface CommitmentFlow {
  readonly id: string;
  /** Recommendations under the code of its number: a likeness, no link (rule CH-5). */
  readonly byCode: number;
  /** Amendments to its provisions, where the reader sees them. */
  readonly amendments: number;
  readonly grounds: number;
  readonly pledges: number;
  readonly practices: number;
  readonly reports: number;
  readonly support: number;
  readonly money: number;
}

export interface ChainFlow {
  /** How many things there are of each step of the way. */
  readonly things: Readonly<Record<FlowStep, number>>;
  /** How many links lead from one step to another, by `from>to`. */
  readonly links: ReadonlyMap<string, number>;
  readonly commitments: readonly CommitmentFlow[];
}

export const flowSteps = ['inputs', 'interventions', 'recommendations', 'findings', 'amendments', 'provisions', 'commitments', 'pledges', 'practices', 'reports', 'money'] as const;
export type FlowStep = (typeof flowSteps)[number];

const held = 't.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)';
const ofTexts = 'join unnest($3::text[], $4::bigint[]) s(text, up_to) on s.text = t.text where t.process_id = $1 and t.from_position <= least($2, s.up_to) and (t.to_position is null or t.to_position > least($2, s.up_to))';

const things = `
  select 'inputs' as step, count(*)::int as count from "input" t where ${held} and t.status = 'standing'
  union all select 'interventions', count(*)::int from "note" t where ${held}
  union all select 'recommendations', count(*)::int from "recommendation" t where ${held} and t.status in ('proposed', 'confirmed')
  union all select 'findings', count(*)::int from "sentence" t where ${held} and t.standing = 'yes' and t.role <> 'narrative'
  union all select 'amendments', count(*)::int from "amendment" t ${ofTexts}
  union all select 'commitments', count(*)::int from "commitment" t where ${held}
  union all select 'pledges', count(*)::int from "pledge" t where ${held} and t.status <> 'withdrawn'
  union all select 'practices', count(*)::int from "practice" t where ${held} and t.status in ('published', 'expired')
  union all select 'reports', count(*)::int from "report" t where ${held} and t.status = 'submitted'
  union all select 'money', (select count(*) from "contribution" t where ${held} and t.status <> 'withdrawn')::int + (select count(*) from "proposal" t where ${held} and t.status <> 'withdrawn')::int`;

const kindOf = (expression: string) => `case split_part(${expression}, ':', 1) when 'input' then 'inputs' when 'edition' then 'inputs' when 'note' then 'interventions' when 'recommendation' then 'recommendations' when 'position' then 'recommendations' when 'sentence' then 'findings' when 'disagreement' then 'findings' end`;

const links = `
  select ${kindOf(`t.origin ->> 'of'`)} || '>recommendations' as link, count(*)::int as count from "recommendation" t where ${held} and t.status in ('proposed', 'confirmed', 'joined') and t.origin is not null group by 1
  union all select ${kindOf(`e ->> 'of'`)} || '>findings', count(*)::int from "sentence" t, jsonb_array_elements(t.evidence) e where ${held} and t.standing = 'yes' group by 1
  union all select ${kindOf('k')} || '>amendments', count(*)::int from (select t.rests_on from "amendment" t ${ofTexts}) a, unnest(a.rests_on) k group by 1
  union all select ${kindOf('k')} || '>provisions', count(*)::int from "ground" t, unnest(t.rests_on) k where ${held} and t.status = 'standing' group by 1
  union all select 'amendments>provisions', count(*)::int from "amendment" t ${ofTexts} and t.carried in ('taken', 'merged')
  union all select 'provisions>commitments', coalesce(sum(cardinality(t.provisions)), 0)::int from "commitment" t where ${held}
  union all select 'commitments>pledges', coalesce(sum(cardinality(t.commitments)), 0)::int from "pledge" t where ${held} and t.status <> 'withdrawn'
  union all select 'commitments>practices', coalesce(sum(cardinality(t.commitments)), 0)::int from "practice" t where ${held} and t.status in ('published', 'expired')
  union all select 'commitments>reports', coalesce(sum(jsonb_array_length(t.answers)), 0)::int from "report" t where ${held} and t.status = 'submitted'
  union all select 'commitments>money', coalesce(sum(cardinality(t.commitments)), 0)::int from "proposal" t where ${held} and t.status <> 'withdrawn'`;

const perCommitment = `
  with c as (select t.id, t."order", t.provisions, substring(t.label from '[0-9]+') as number from "commitment" t where ${held}),
  pledges as (select i as id, count(*)::int as n from "pledge" t, unnest(t.commitments) i where ${held} and t.status <> 'withdrawn' group by 1),
  practices as (select i as id, count(*)::int as n from "practice" t, unnest(t.commitments) i where ${held} and t.status in ('published', 'expired') group by 1),
  reports as (select a ->> 'commitment' as id, count(distinct t.id)::int as n from "report" t, jsonb_array_elements(t.answers) a where ${held} and t.status = 'submitted' group by 1),
  asked as (select i as id, count(*)::int as n from (select t.commitments from "supportrequest" t where ${held} and t.status <> 'withdrawn' union all select t.commitments from "supportoffer" t where ${held} and t.status <> 'withdrawn') t, unnest(t.commitments) i group by 1),
  money as (select i as id, count(*)::int as n from "proposal" t, unnest(t.commitments) i where ${held} and t.status <> 'withdrawn' group by 1),
  codes as (select split_part(code, '/', 2) as number, count(*)::int as n from "recommendation" t, unnest(t.codes) code where ${held} and t.status in ('proposed', 'confirmed') and starts_with(code, 'objectives/') group by 1),
  amended as (select t.provision, count(*)::int as n from "amendment" t ${ofTexts} group by 1),
  grounded as (select t.provision, count(*)::int as n from "ground" t where ${held} and t.status = 'standing' group by 1)
  select c.id, coalesce(codes.n, 0) as "byCode", coalesce((select sum(n) from amended where provision = any(c.provisions)), 0)::int as amendments, coalesce((select sum(n) from grounded where provision = any(c.provisions)), 0)::int as grounds,
    coalesce(pledges.n, 0) as pledges, coalesce(practices.n, 0) as practices, coalesce(reports.n, 0) as reports, coalesce(asked.n, 0) as support, coalesce(money.n, 0) as money
  from c left join pledges using (id) left join practices using (id) left join reports using (id) left join asked using (id) left join money using (id) left join codes on codes.number = c.number order by c."order", c.id`;

/** Positions never change what they say: so many pictures are kept. */
const kept = new FewKept<ChainFlow>(12);

/** The whole way in numbers, counted once for each position and each way of seeing the texts. */
export async function loadFlow({ pool, process, position, seen, structures }: ChainScene): Promise<ChainFlow> {
  const name = `${process}/${position}/${[...seen].flat().join(' ')}`;
  const known = kept.get(pool, name);
  if (known !== undefined) return known;
  const values = [process, position, [...seen.keys()], [...seen.values()]];
  const [counted, linked, commitments] = await Promise.all([
    pool.query<{ step: FlowStep; count: number }>({ name: 'flow-things', text: things, values }),
    pool.query<{ link: string | null; count: number }>({ name: 'flow-links', text: links, values }),
    pool.query<CommitmentFlow>({ name: 'flow-commitments', text: perCommitment, values }),
  ]);
  const provisions = [...structures.byText.values()].reduce((sum, revisions) => sum + (revisions.at(-1)?.provisions.filter(({ kind }) => kind !== 'heading').length ?? 0), 0);
  const count = new Map(counted.rows.map(({ step, count: n }) => [step, n]));
  const flow: ChainFlow = {
    things: { ...zero, ...Object.fromEntries(count), provisions },
    links: sumOf(linked.rows),
    commitments: commitments.rows,
  };
  kept.set(pool, name, flow);
  return flow;
}

const zero: Readonly<Record<FlowStep, number>> = { inputs: 0, interventions: 0, recommendations: 0, findings: 0, amendments: 0, provisions: 0, commitments: 0, pledges: 0, practices: 0, reports: 0, money: 0 };

function sumOf(rows: readonly { readonly link: string | null; readonly count: number }[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { link, count } of rows) if (link !== null && count > 0) sums.set(link, (sums.get(link) ?? 0) + count);
  return sums;
}
