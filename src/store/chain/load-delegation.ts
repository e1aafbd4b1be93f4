import type { StanceVerb } from '../../process/text/state.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { ChainScene } from './load-edges.ts';

export interface DelegationVote {
  readonly decision: string;
  readonly vote: string;
}

export interface StancesTaken {
  readonly verb: StanceVerb;
  readonly count: number;
}

/** What a State, group or participant did in its own name, as far as the reader sees it. */
export interface Delegation {
  /** At most 1,000 of each kind, the latest first. */
  readonly own: readonly SubjectKey[];
  /** Inputs of others that it brought forward. */
  readonly broughtForward: readonly SubjectKey[];
  readonly stances: readonly StancesTaken[];
  readonly votes: readonly DelegationVote[];
}

const held = 't.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)';
const most = 1000;

/** Whose a row is: `$3` is the party, `$4` the same in a list. */
const ownBy: readonly (readonly [kind: string, where: string])[] = [
  ['input', '(t.holder = $3 or t."group" = $3)'],
  ['position', `(t.holder = $3 or t."group" = $3) and t.status = 'standing'`],
  ['explanation', `t.holder = $3 and t.status = 'standing'`],
  ['pledge', '(t.makers && $4::text[] or t.partners && $4::text[])'],
  ['coalition', `t.members @> jsonb_build_array(jsonb_build_object('holder', $3::text))`],
  ['mechanism', `t.running @> jsonb_build_array(jsonb_build_object('holder', $3::text))`],
  ['practice', `t.holder = $3 and t.status in ('published', 'expired')`],
  ['report', `t.state = $3 and t.status = 'submitted'`],
  ['remark', `t.holder = $3 and t.status = 'standing'`],
  ['peerreview', `(t.state = $3 or t.reviewers && $4::text[]) and t.status <> 'declined'`],
  ['supportrequest', 't.state = $3'],
  ['supportoffer', 't.holder = $3'],
  ['supportagreement', '(t.provider = $3 or t.state = $3)'],
  ['contribution', `t.donor = $3 and t.status <> 'withdrawn'`],
  ['proposal', `t.applicants && $4::text[] and t.status <> 'withdrawn'`],
];

const notes = `select 'note:' || t.id as key, t.from_position as at from "turn" u join "note" t on t.process_id = u.process_id and t.event = u.floor and t.turn = u.id
  where ${held} and u.process_id = $1 and u.from_position <= $2 and (u.to_position is null or u.to_position > $2) and (u.holder = $3 or u."group" = $3)`;

const ownText = [...ownBy.map(([kind, where]) => `(select '${kind}:' || t.id as key, t.from_position as at from "${kind}" t where ${held} and ${where} order by t.from_position desc limit ${most})`), `(${notes} order by 2 desc limit ${most})`].join(' union all ');

const seen = 'join unnest($4::text[], $5::bigint[]) s(text, up_to) on s.text = t.text where t.process_id = $1 and t.from_position <= least($2, s.up_to) and (t.to_position is null or t.to_position > least($2, s.up_to))';

/** What one party did. CH-3: amendments and stances only of texts of which the reader sees by whom they are. */
export async function loadDelegation({ pool, process, position, seen: texts }: ChainScene, party: string): Promise<Delegation> {
  const ofTexts = [process, position, party, [...texts.keys()], [...texts.values()]];
  const [own, amendments, stances, brought, votes] = await Promise.all([
    pool.query<{ key: SubjectKey }>({ name: 'chain-own', text: `select key from (${ownText}) own order by split_part(key, ':', 1), at desc`, values: [process, position, party, [party]] }),
    pool.query<{ key: SubjectKey }>({ name: 'chain-own-amendments', text: `select 'amendment:' || t.id as key from "amendment" t ${seen} and t.proponents && array[$3::text] order by t.place desc limit ${most}`, values: ofTexts }),
    pool.query<StancesTaken>({ name: 'chain-own-stances', text: `select t.verb, count(*)::int as count from "stance" t ${seen} and t.holder = $3::text and t.status = 'standing' group by 1 order by 1`, values: ofTexts }),
    pool.query<{ key: SubjectKey }>({ name: 'chain-brought', text: `select 'input:' || t.id as key from "input" t where ${held} and (t.sponsors @> jsonb_build_array(jsonb_build_object('by', $3::text)) or t.sponsors @> jsonb_build_array(jsonb_build_object('group', $3::text))) and t.holder <> $3 order by t.submitted_at desc limit ${most}`, values: [process, position, party] }),
    pool.query<DelegationVote>({ name: 'chain-votes', text: `select t.id as decision, v ->> 'vote' as vote from "decision" t, jsonb_array_elements(t.votes) v where ${held} and t.votes @> jsonb_build_array(jsonb_build_object('state', $3::text)) and v ->> 'state' = $3 order by t.id`, values: [process, position, party] }),
  ]);
  return { own: [...own.rows, ...amendments.rows].map(({ key }) => key), broughtForward: brought.rows.map(({ key }) => key), stances: stances.rows, votes: votes.rows };
}
