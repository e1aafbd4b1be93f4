import { proposeSentences } from '../src/process/synthesis/drafting/propose-sentences.ts';
import { flagProperties } from '../src/process/synthesis/flags.test-support.ts';
import type { ProcessCommand } from '../src/process/commands.ts';
import type { SubjectKey } from '../src/process/vocabulary/ids.ts';
import { listThings } from '../src/store/list-things.ts';
import { checkQuotes } from '../src/store/synthesis/check-quotes.ts';
import { loadDraft } from '../src/store/synthesis/load-draft.ts';
import { loadDraftMaterial } from '../src/store/synthesis/load-draft-material.ts';
import { loadState } from '../src/store/work-plan/load-states.ts';
import { recordHead } from '../src/store/work-plan/positions.ts';
import { checkDrafts } from '../src/web/synthesis/check-drafts.ts';
import { wordSaid } from '../src/web/synthesis/word-said.ts';
import { quantifierFigures } from './citations-quantifiers.ts';
import { benchProcess, makeScene, someWords } from './citations-scene.ts';
import type { Scene } from './citations-scene.ts';
import { temporaryPlace } from './place.ts';
import { atLeast, atMost, median } from './report.ts';
import type { Goal, Report } from './report.ts';

const pureCases = 10_000;
const seed = 7;
const freeSentences = 60;
const mutations = 300;

/** Every published finding cites, every quotation is exact, withdrawing anything flags exactly what rests on it, and the words follow from the numbers. */
export async function benchCitations(): Promise<Report> {
  const place = await temporaryPlace();
  try {
    const scene = await makeScene(place.store);
    await writeDraft(scene, 'published');
    await writeDraft(scene, 'open');
    await publish(scene, 'published');
    const printed = await checkPrinted(scene);
    const flagged = await mutate(scene, 'open');
    const after = await checkPrinted(scene);
    const pure = pureFigures();
    const quantifiers = quantifierFigures();
    return {
      bench: 'citations',
      figures: { ...printed.figures, ...flagged.figures, 'quotations after the withdrawals': after.quotations, ...pure.figures, ...quantifiers.figures },
      goals: [...printed.goals, ...flagged.goals, atMost('quotations that differ after the withdrawals', 0, after.differing), atMost('published sentences that differ after the withdrawals', 0, after.wordsDiffering), ...pure.goals, ...quantifiers.goals],
    };
  } finally {
    await place.close();
  }
}

const sections = [
  { id: 'opening', part: 'introduction' as const, heading: 'Introduction' },
  ...Array.from({ length: 6 }, (_, at) => ({ id: `area-${at + 1}`, part: 'area' as const, heading: `Theme ${at + 1}`, about: `themes/${at + 1}` })),
  { id: 'end', part: 'conclusions' as const, heading: 'Conclusions' },
];

/** All that can be computed, and free findings that cite words. */
async function writeDraft({ store, perform, event, random, texts, restsOn }: Scene, draft: string): Promise<void> {
  const { pool } = store;
  await perform([{ name: 'arrange-draft', data: { draft, draftKind: 'summary', title: 'Summary', language: 'en', events: [event], sections } }]);
  const { position } = await recordHead(pool, benchProcess);
  const state = await loadState(pool, benchProcess, position, 'draft', draft);
  if (state === undefined) throw new Error('The draft was not arranged.');
  const proposed = proposeSentences(state.sections, await loadDraftMaterial(pool, benchProcess, position, state));
  const commands = proposed.map(({ section, role, template, said, evidence }, order): ProcessCommand => {
    restsOn.set(`sentence:${draft}-${order}`, evidence.map(({ of }) => of));
    return { name: 'write-sentence', data: { sentence: `${draft}-${order}`, draft, section, order, role, template, text: wordSaid(said, 'en'), evidence: [...evidence] } };
  });
  const keys = [...texts.keys()];
  const free = Array.from({ length: freeSentences }, (_, at): ProcessCommand => {
    const cited = [0, 1].map(() => keys[Math.floor(random() * keys.length)] ?? 'input:input-0');
    restsOn.set(`sentence:${draft}-free-${at}`, cited);
    return { name: 'write-sentence', data: { sentence: `${draft}-free-${at}`, draft, section: 'end', order: 10_000 + at, role: 'finding', text: `It was also said, number ${at}.`, evidence: cited.map((of) => ({ of, span: someWords(texts.get(of) ?? '', random) })) } };
  });
  await perform([...commands, ...free]);
}

async function publish({ store, perform }: Scene, draft: string): Promise<void> {
  const { position } = await recordHead(store.pool, benchProcess);
  const sentences = await listThings(store.pool, { process: benchProcess, position, kind: 'sentence', where: { draft, standing: 'yes' }, limit: 10_000 });
  await perform([{ name: 'publish-draft', data: { draft, sentences: sentences.map(({ id }) => id), flagged: [] } }]);
}

interface Printed {
  readonly figures: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
  readonly quotations: number;
  readonly differing: number;
  readonly wordsDiffering: number;
}

async function checkPrinted({ store: { pool } }: Scene): Promise<Printed> {
  const { position } = await recordHead(pool, benchProcess);
  const begun = performance.now();
  const quotes = await checkQuotes(pool, benchProcess, position);
  const drafts = await checkDrafts(pool, benchProcess, position);
  const differing = quotes.faults.length + quotes.alteredTexts.length;
  return {
    figures: { 'acts in the record': position, quotations: quotes.quotations, 'texts cited': quotes.texts, 'sentences': drafts.sentences, 'sentences computed': drafts.computed, 'published findings': drafts.findings, 'checking all of it, s': (performance.now() - begun) / 1000 },
    goals: [
      atLeast('published findings that cite', 100, (drafts.citing / drafts.findings) * 100, ' %'),
      atLeast('quotations exact to the byte', 100, ((quotes.quotations - differing) / quotes.quotations) * 100, ' %'),
      atMost('published sentences that the ledger words otherwise', 0, drafts.faults.filter(({ fault }) => fault === 'words-differ').length),
    ],
    quotations: quotes.quotations,
    differing,
    wordsDiffering: drafts.faults.filter(({ fault }) => fault === 'words-differ').length,
  };
}

/** One thing after the other is withdrawn, rejected or corrected in the record; each time the flags of a draft are exactly those that what was written down says. */
async function mutate(scene: Scene, draft: string): Promise<Pick<Printed, 'figures' | 'goals'>> {
  const { store, restsOn, perform } = scene;
  const sentences = [...restsOn.keys()].filter((key) => key.startsWith(`sentence:${draft}-`));
  const behind = new Map(sentences.map((key) => [key, allBehind(key, restsOn)]));
  const changed = new Set<SubjectKey>();
  const seconds: number[] = [];
  let [exact, flags] = [0, 0];
  for (const { of, command } of drawnMutations(scene)) {
    await perform([command]);
    changed.add(of);
    const begun = performance.now();
    const { position } = await recordHead(store.pool, benchProcess);
    const loaded = await loadDraft(store.pool, benchProcess, position, draft, (said) => wordSaid(said, 'en'));
    seconds.push((performance.now() - begun) / 1000);
    const found = new Map<string, readonly string[]>((loaded?.sections ?? []).flatMap((section) => section.sentences).map((one) => [`sentence:${one.state.id}`, one.flags.map((flag) => flag.of).toSorted()]));
    const expected = new Map(sentences.map((key) => [key, [...(behind.get(key) ?? [])].filter((one) => changed.has(one)).toSorted()]));
    exact += Number(found.size === sentences.length && [...expected].every(([key, keys]) => keys.join(' ') === found.get(key)?.join(' ')));
    flags = [...expected.values()].filter((keys) => keys.length > 0).length;
  }
  return {
    figures: { 'sentences of the draft that was mutated': sentences.length, 'of them flagged at the end': flags, 'loading a draft with its flags, s (median)': median(seconds) },
    goals: [atLeast('mutations through the store that flag exactly the dependants', mutations, exact)],
  };
}

interface Mutation {
  readonly of: SubjectKey;
  readonly command: ProcessCommand;
}

function drawnMutations({ random, inputs, positions, recommendations, texts }: Scene): readonly Mutation[] {
  const bare = (key: SubjectKey) => key.slice(key.indexOf(':') + 1);
  const drawn = (keys: readonly SubjectKey[], count: number) => keys.map((key) => ({ key, at: random() })).toSorted((a, b) => a.at - b.at).slice(0, count).map(({ key }) => key);
  const [corrected, withdrawn] = [drawn(inputs.slice(0, 75), mutations / 6), drawn(inputs.slice(75), mutations / 6)];
  const all = [
    ...withdrawn.map((of): Mutation => ({ of, command: { name: 'withdraw-input', data: { input: bare(of) } } })),
    ...corrected.map((of, at): Mutation => ({ of, command: { name: 'correct-input', data: { input: bare(of), title: `Corrected ${at}`, text: `Corrected ${at}. ${texts.get(of) ?? ''}`, language: 'en', attachments: [], themes: [] } } })),
    // Members of joined recommendations are no longer judged by themselves.
    ...drawn(recommendations.slice(60), mutations / 3).map((of): Mutation => ({ of, command: { name: 'reject-recommendation', data: { recommendation: bare(of), reason: 'It asks for nothing.' } } })),
    ...drawn(positions, mutations / 3).map((of): Mutation => ({ of, command: { name: 'withdraw-position', data: { position: bare(of) } } })),
  ];
  return all.map((one) => ({ one, at: random() })).toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

function allBehind(key: SubjectKey, restsOn: Scene['restsOn']): ReadonlySet<SubjectKey> {
  const own = restsOn.get(key) ?? [];
  return new Set(own.flatMap((one) => [one, ...allBehind(one, restsOn)]));
}

/** Over random drafts, without a database. */
function pureFigures(): Pick<Printed, 'figures' | 'goals'> {
  const figures: Record<string, number> = {};
  const goals = Object.entries(flagProperties).map(([name, property]) => {
    const begun = performance.now();
    const { runs, broken } = property(pureCases, seed);
    figures[`${name}, s`] = (performance.now() - begun) / 1000;
    if (broken !== undefined) console.log(`${name} is broken by ${broken}`);
    return atLeast(`${name}, random drafts`, pureCases, broken === undefined ? runs : 0);
  });
  return { figures, goals };
}
