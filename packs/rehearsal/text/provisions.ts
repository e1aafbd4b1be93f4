import { six } from '../../gcm/six.ts';
import type { Worded } from '../../text/next-revision.ts';

/** The declaration that the invented hearings lead to. Everything in it is made up. */
export const declaration = {
  title: six('إعلان بشأن المدن التي تعيش مع المد (مختلق)', '与潮水共处的城镇宣言（虚构）', 'Declaration on towns that live with the tide (invented)', 'Déclaration sur les villes qui vivent avec la marée (fictive)', 'Декларация о городах, живущих с приливом (вымышлена)', 'Declaración sobre las ciudades que viven con la marea (ficticia)'),
  zeroDraft: six('المسودة الأولية', '预稿', 'Zero draft', 'Avant-projet', 'Нулевой проект', 'Borrador cero'),
  compilation: six('التجميع بعد القراءة الأولى', '一读后的汇编案文', 'Compilation after the first reading', 'Compilation après la première lecture', 'Сводный текст после первого чтения', 'Recopilación tras la primera lectura'),
} as const;

const heading = (id: string, words: string): Worded => ({ id, kind: 'heading', words });
const preambular = (id: string, words: string): Worded => ({ id, kind: 'preambular', parent: 'preamble', words });
const objective = (id: string, words: string): Worded => ({ id, kind: 'objective', words });
const operative = (id: string, parent: string, words: string): Worded => ({ id, kind: 'operative', parent, words });
const point = (id: string, words: string): Worded => ({ id, kind: 'point', parent: id.slice(0, -2), words });

/** The chair's first text, in twenty-four provisions. */
export const zeroDraft: readonly Worded[] = [
  heading('title', 'Declaration on towns that live with the tide'),
  heading('preamble', 'Preamble'),
  preambular('pp-tide', 'Recalling that the tide keeps its own calendar and that no town has ever been asked for its consent,'),
  preambular('pp-bells', 'Noting with appreciation the bells, lamps and sirens with which coastal towns have warned one another for centuries,'),
  preambular('pp-rising', 'Deeply concerned that the highest tide of each decade stands a hand above that of the decade before it,'),
  preambular('pp-papers', 'Reaffirming that nobody loses a name, a house or a trade because papers were lost in the water,'),
  objective('warnings', 'Warnings that reach the last house'),
  operative('warn-everybody', 'warnings', 'We commit to warn every person who lives, works or stays in a coastal town at least six hours before high water, in a language that the person understands and by means that work without electricity. To this end we shall:'),
  point('warn-everybody-a', 'ring one bell from one tower in each town, at night as well as by day;'),
  point('warn-everybody-b', 'agree on a common code of lamps for harbours and ferries, and publish it in all languages of the coast;'),
  point('warn-everybody-c', 'test every siren once a month in the presence of children and elderly residents;'),
  operative('all-clear', 'warnings', 'We decide that a warning is lifted only by the authority that gave it, which states the measure it relied upon.'),
  objective('homes', 'Homes behind the dunes'),
  operative('second-door', 'homes', 'We undertake to provide, within ten years, every dwelling that stands behind a dune with a second door towards higher ground, giving priority to tenants, large families and persons with disabilities. We shall in particular:'),
  point('second-door-a', 'bear half of the cost from public funds;'),
  point('second-door-b', 'keep rents unchanged for two years after the work is done;'),
  operative('dune-line', 'homes', 'We shall draw a line along the dunes beyond which no new dwelling is built, and review it every five years in the light of the best available tide tables.'),
  objective('harbours', 'Work when the harbour moves'),
  operative('ask-the-quay', 'harbours', 'We agree that no harbour is moved before those who work on its quays have been consulted, and that their answers are published together with the decision. This includes:'),
  point('ask-the-quay-a', 'crane operators, pilots, net menders and cooks, whatever the form of their contract;'),
  point('ask-the-quay-b', 'women and young people who work without a contract;'),
  operative('winter-wages', 'harbours', 'We encourage towns to pay half of the usual wages through the winter in which a harbour is rebuilt.'),
  heading('follow-up', 'Follow-up'),
  operative('tide-forum', 'follow-up', 'We decide to meet every four years as the Forum of the Second Tide, to review the progress made in carrying out this declaration.'),
];

/** Words that the chair changed after the first reading; `''`: the provision is gone. */
const reworded: Readonly<Record<string, string>> = {
  'pp-rising': 'Deeply concerned that the highest tide of each decade stands a hand above that of the decade before, and that the smallest towns are the first to be reached,',
  'warn-everybody-c': 'test every siren once a month, in the presence of children, elderly residents and persons with disabilities;',
  'winter-wages': 'We encourage towns, within their means, to pay half of the usual wages through the winter in which a harbour is rebuilt, and to share the cost with those who gain from the new harbour.',
  'tide-forum': 'We decide to meet every four years as the Forum of the Second Tide, beginning in the fourth year after the adoption of this declaration, to review the progress made in carrying it out [and any obstacles], within existing resources.',
};

const added: readonly (readonly [after: string, provision: Worded])[] = [
  ['winter-wages', operative('share-pilots', 'harbours', 'We invite neighbouring harbours to share pilots, tugs and dry docks in weeks of high water, on terms that are agreed in calm weather.')],
  ['tide-forum', operative('tide-tables', 'follow-up', 'We request the keepers of the tide tables to publish, one year before each Forum, a short report that compares what was promised with what was built.')],
];

/** The basis for negotiation, in twenty-six provisions. */
export const compilation: readonly Worded[] = zeroDraft.flatMap((one) => [
  { ...one, words: reworded[one.id] ?? one.words },
  ...added.flatMap(([after, provision]) => (after === one.id ? [provision] : [])),
]);
