import { groundKinds } from '../../process/text/ground-stated.ts';
import type { SubjectKind } from '../../process/vocabulary/ids.ts';
import type { Relation } from './chain-graph.ts';
import { asked, idIn, idsAt, idsIn, keyIn, keysAt, keysIn, self } from './edge-ends.ts';
import type { End } from './edge-ends.ts';

/** Where links of one relation stand: in rows of one table, whose acts state them. */
export interface EdgeSource {
  readonly relation: Relation;
  readonly table: SubjectKind;
  readonly from: End;
  readonly to: End;
  /** Over the row `t`. */
  readonly where?: string;
  /** What is said of a text is withheld as its text is (rule CH-3). */
  readonly ofText?: true;
  /** That an earlier row `h` was stated as this one is, besides its ends. */
  readonly had?: string;
}

const cited: readonly SubjectKind[] = ['input', 'note', 'edition'];
const shown: readonly SubjectKind[] = ['pledge', 'practice', 'report', 'document', 'indicator', 'series', 'statement', 'input', 'recommendation', 'note', 'release', 'assessment'];

function source(relation: Relation, table: SubjectKind, from: End, to: End, more: Pick<EdgeSource, 'where' | 'ofText' | 'had'> = {}): EdgeSource {
  return { relation, table, from, to, ...more };
}

const submitted: readonly EdgeSource[] = [
  source('attached', 'input', self('input'), idsIn('edition', 'attachments')),
  source('edition', 'edition', idIn('document', 'document'), self('edition')),
  source('found', 'recommendation', keyIn(cited, (row) => `(${row}.origin ->> 'of')`), self('recommendation'), { where: `t.status <> 'rejected'` }),
  source('joined', 'recommendation', self('recommendation'), idIn('recommendation', '"into"')),
  source('split', 'recommendation', idIn('recommendation', '"from"'), self('recommendation')),
  source('evidence', 'position', keysAt(cited, 'evidence', '$[*].of'), self('position'), { where: `t.status = 'standing'` }),
  source('position-on', 'position', idIn('recommendation', 'recommendation'), self('position'), { where: `t.status = 'standing'` }),
  source('cited', 'sentence', keysAt([...cited, 'recommendation', 'position', 'disagreement', 'statement'], 'evidence', '$[*].of'), self('sentence'), { where: `t.standing = 'yes'` }),
  source('about', 'sentence', keyIn(['recommendation', 'disagreement'], (row) => `(${row}.template ->> 'about')`), self('sentence'), { where: `t.standing = 'yes' and split_part(t.template ->> 'about', ':', 1) in ('recommendation', 'disagreement')` }),
  source('side', 'disagreement', idsAt('recommendation', 'sides', '$[*].recommendations[*]'), self('disagreement')),
];

const takenUp = `t.carried in ('taken', 'merged')`;
const asCarried = 'h.carried is not distinct from t.carried';
const ofText = { ofText: true } as const;

const negotiated: readonly EdgeSource[] = [
  source('rests', 'amendment', keysIn(groundKinds, 'rests_on'), self('amendment'), ofText),
  source('amends', 'amendment', idIn('amendment', 'amends'), self('amendment'), ofText),
  source('taken-up', 'amendment', self('amendment'), idIn('provision', 'provision'), { ...ofText, where: `${takenUp} and t."into" is null`, had: asCarried }),
  source('taken-up', 'amendment', self('amendment'), idIn('provision', '"into"'), { ...ofText, where: takenUp, had: asCarried }),
  source('proposed', 'amendment', self('amendment'), idIn('provision', 'provision'), { ...ofText, where: `(t.carried is null or not ${takenUp} or t."into" is not null)` }),
  source('answered', 'consolidation', idsIn('amendment', 'merges'), self('consolidation'), { ...ofText, where: `t.status <> 'dropped'` }),
  source('drafted', 'consolidation', self('consolidation'), idIn('provision', 'provision'), { ...ofText, where: `t.status <> 'dropped'` }),
  source('ground', 'ground', keysIn(groundKinds, 'rests_on'), idIn('provision', 'provision'), { where: `t.status = 'standing'` }),
];

const decided: readonly EdgeSource[] = [
  source('decided', 'decision', idIn('revision', 'revision'), self('decision'), { where: `t.status <> 'withdrawn'` }),
  source('endorsed', 'decision', idIn('decision', 'endorses'), self('decision'), { where: `t.status <> 'withdrawn'` }),
  source('explained', 'explanation', idsIn('provision', 'provisions'), self('explanation'), { where: `t.status = 'standing'` }),
  source('committed', 'commitment', idsIn('provision', 'provisions'), self('commitment')),
  source('mechanism', 'mechanism', idsIn('provision', 'provisions'), self('mechanism')),
  source('mechanism-asked', 'mechanism', keysAt(['input', 'recommendation', 'note'], 'proposals', '$[*].thing'), self('mechanism')),
  source('runs', 'mechanism', self('mechanism'), keysAt(['report', 'practice', 'pledge'], 'running', '$[*].thing')),
];

const done: readonly EdgeSource[] = [
  source('pledged', 'pledge', idsIn('commitment', 'commitments'), self('pledge')),
  source('pledged', 'pledge', idsIn('provision', 'provisions'), self('pledge')),
  source('pledged', 'pledge', idIn('coalition', 'coalition'), self('pledge')),
  source('matched', 'pledge', idsIn('pledge', 'matches'), self('pledge')),
  source('coalition', 'coalition', idsIn('commitment', 'commitments'), self('coalition')),
  source('practice', 'practice', idsIn('commitment', 'commitments'), self('practice'), { where: `t.status in ('published', 'expired')` }),
  source('used', 'practice', self('practice'), keysAt(['report', 'pledge'], 'used_by', '$[*].thing'), { where: `t.status in ('published', 'expired')` }),
  source('reported', 'report', idsIn('commitment', 'answered'), self('report'), { where: `t.status = 'submitted'` }),
  source('reported', 'report', keysIn(shown, 'rests_on'), self('report'), { where: `t.status = 'submitted'` }),
  source('remarked', 'remark', idIn('report', 'report'), self('remark'), { where: `t.status = 'standing'` }),
  source('peer-reviewed', 'peerreview', idsIn('commitment', 'commitments'), self('peerreview'), { where: `t.status <> 'declined'` }),
  source('measured', 'indicator', idsIn('commitment', 'commitments'), self('indicator')),
];

const supported: readonly EdgeSource[] = [
  source('asked', 'supportrequest', idsIn('commitment', 'commitments'), self('supportrequest')),
  source('asked', 'supportrequest', idIn('report', 'report'), self('supportrequest')),
  source('offered', 'supportoffer', idsIn('commitment', 'commitments'), self('supportoffer')),
  source('agreed', 'supportagreement', idIn('supportrequest', 'request'), self('supportagreement')),
  source('agreed', 'supportagreement', idIn('supportoffer', 'offer'), self('supportagreement')),
  source('earmarked', 'contribution', earmark(), self('contribution'), { where: `t.earmark is not null and t.status <> 'withdrawn'` }),
  source('contributed', 'contribution', idIn('pledge', 'pledge'), self('contribution'), { where: `t.status <> 'withdrawn'` }),
  source('funded', 'proposal', idsIn('commitment', 'commitments'), self('proposal'), { where: `t.status <> 'withdrawn'` }),
  source('booked', 'entry', keyIn(['contribution', 'proposal'], (row) => `${row}.about`), self('entry'), { where: `split_part(t.about, ':', 1) in ('contribution', 'proposal')` }),
];

/** An earmark names an objective of its fund, and the fund says for which commitments that is: two acts together. */
function earmark(): End {
  const objective = `from "fund" f, jsonb_array_elements(f.objectives) o, jsonb_array_elements_text(o -> 'commitments') c where f.process_id = $1 and f.from_position <= $2 and (f.to_position is null or f.to_position > $2)`;
  const ofRow = `${objective} and f.id = t.fund and o ->> 'id' = t.earmark`;
  const found = { from: `(select f.id as fund, o ->> 'id' as objective, c as commitment ${objective} and c = any(${asked.ids}) offset 0) w`, on: 't.fund = w.fund and t.earmark = w.objective', key: `'commitment:' || w.commitment` };
  return { kinds: ['commitment'], found, each: `select 'commitment:' || c as key ${ofRow}`, had: () => 'h.earmark = t.earmark' };
}

/** Every place where the record says that one thing came of another, but for what revisions say of their provisions (`revision-structures.ts`). */
export const edgeSources: readonly EdgeSource[] = [...submitted, ...negotiated, ...decided, ...done, ...supported];
