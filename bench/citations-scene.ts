import type { ProcessCommand } from '../src/process/commands.ts';
import { memberStates } from '../src/process/vocabulary/member-states.ts';
import type { SubjectKey } from '../src/process/vocabulary/ids.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import { sha256Of, keepText } from '../src/store/inputs/kept-texts.ts';
import type { Store } from '../src/store/store.ts';
import { seededRandom } from '../src/selection/random.ts';
import type { Random } from '../src/selection/random.ts';
import { makeCards } from './cards.ts';
import { sampleEventCommand, sampleProcess } from './sample-plan.ts';

export const benchProcess = 'bench';
const seed = 20_171_206;
const documents = 6;
const inputs = 150;
const recommendations = 300;
const joins = 30;
const positions = 1500;
const themes = 6;
const disagreements = 4;

/** What rests on what, as it was written: kept beside the record, so that flags are compared with something else than the record's own reading. */
export interface Scene {
  readonly store: Store;
  readonly random: Random;
  /** Every thing with what it rests on itself. */
  readonly restsOn: Map<SubjectKey, readonly SubjectKey[]>;
  readonly texts: ReadonlyMap<SubjectKey, string>;
  readonly inputs: readonly SubjectKey[];
  readonly positions: readonly SubjectKey[];
  readonly recommendations: readonly SubjectKey[];
  readonly event: string;
  readonly perform: (commands: readonly ProcessCommand[]) => Promise<void>;
}

interface Found {
  readonly id: string;
  readonly of: SubjectKey;
}

/** A process with documents, inputs, recommendations found in them, joined and coded, positions of States and groups, disagreements. */
export async function makeScene(store: Store): Promise<Scene> {
  const random = seededRandom(seed);
  const perform = performer(store);
  const restsOn = new Map<SubjectKey, readonly SubjectKey[]>();
  const texts = await makeTexts(store, perform, restsOn);
  const found = await findRecommendations(perform, { random, texts, restsOn });
  const joined = await joinSome(perform, found, restsOn);
  const held = await takePositions(perform, { random, texts, restsOn, recommendations: [...found.slice(joins * 2).map(({ id }) => id), ...joined] });
  await setDisagreements(perform, found, restsOn);
  return { store, random, restsOn, texts, inputs: [...texts.keys()].filter((key) => key.startsWith('input:')), positions: held, recommendations: found.map(({ id }): SubjectKey => `recommendation:${id}`), event: 'event-1', perform };
}

function performer(store: Store): Scene['perform'] {
  let number = 0;
  return async (commands) => {
    for (let from = 0; from < commands.length; from += 50) {
      number += 1;
      const outcome = await store.recorder.perform({ process: benchProcess, by: { standing: 'secretariat' }, commandId: `scene-${number}`, commands: commands.slice(from, from + 50) });
      if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code} ${outcome.rule} ${JSON.stringify(outcome.details)}`);
    }
  };
}

/** Documents of cards one under the other, and inputs of three cards each; some with signs outside the basic plane, which are two units wide. */
async function makeTexts(store: Store, perform: Scene['perform'], restsOn: Scene['restsOn']): Promise<ReadonlyMap<SubjectKey, string>> {
  const opened = await store.recorder.perform(sampleProcess(benchProcess));
  if (isRefusal(opened)) throw new Error(opened.code);
  const groups = ['north', 'south', 'coast'].map((group, index): ProcessCommand => ({ name: 'form-group', data: { group, name: { en: group }, shortName: { en: group }, type: 'ad-hoc', members: memberStates.filter((_, at) => at % 3 === index).map((state) => ({ state })) } }));
  const codes = Array.from({ length: themes }, (_, index) => ({ code: String(index + 1), heading: { en: `Theme ${index + 1}` } }));
  await perform([sampleEventCommand(1), sampleEventCommand(5), { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes } }, ...groups]);
  const cards = makeCards(recommendations + inputs * 3, seed).map(({ text }, index) => (index % 17 === 0 ? `${text} 𝔸é\u0301 – «${index}»` : `${text} ${index}`));
  const texts = new Map<SubjectKey, string>();
  const each = Math.floor(recommendations / documents);
  for (let at = 0; at < documents; at += 1) {
    const text = cards.slice(at * each, (at + 1) * each).join('\n\n');
    await keepText(store.pool, benchProcess, { text, paragraphs: [], findings: [], language: 'en' }, store.clock());
    const sha256 = sha256Of(text);
    await perform([
      { name: 'record-document', data: { document: `paper-${at}`, title: { en: `Paper ${at}` }, documentKind: 'note', author: { en: 'Somebody' }, languages: ['en'], claims: [] } },
      { name: 'take-edition', data: { edition: `paper-${at}-en`, document: `paper-${at}`, language: 'en', format: 'text', fileName: 'paper.txt', fileSha256: sha256Of(`file ${sha256}`), fileBytes: text.length, textSha256: sha256, characters: text.length, pages: 1 } },
    ]);
    texts.set(`edition:paper-${at}-en`, text);
  }
  await perform(Array.from({ length: inputs }, (_, at): ProcessCommand => {
    const text = cards.slice(recommendations + at * 3, recommendations + at * 3 + 3).join('\n');
    texts.set(`input:input-${at}`, text);
    return { name: 'submit-input', data: { input: `input-${at}`, form: 'written', holder: memberStates[at] ?? 'MX', title: `Input ${at}`, text, language: 'en', channel: 'page', event: 'event-1' } };
  }));
  await perform(Array.from({ length: inputs }, (_, at): ProcessCommand => ({ name: 'bring-input-forward', data: { input: `input-${at}`, by: memberStates[at] ?? 'MX', event: 'event-5' } })));
  for (const key of texts.keys()) restsOn.set(key, []);
  return texts;
}

/** Some words of a text, never half a character; from `beginning` on the whole paragraph. */
export function someWords(text: string, random: Random): { readonly start: number; readonly end: number; readonly quote: string } {
  const places = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ index, end: index + word.length }));
  const first = Math.floor(random() * places.length);
  const last = Math.min(places.length - 1, first + Math.floor(random() * 12));
  const [start, end] = [places[first]?.index ?? 0, places[last]?.end ?? 1];
  return { start, end, quote: text.slice(start, end) };
}

interface Making {
  readonly random: Random;
  readonly texts: ReadonlyMap<SubjectKey, string>;
  readonly restsOn: Scene['restsOn'];
}

/** Whole paragraphs, two thirds of documents and one third of inputs; coded and confirmed. */
async function findRecommendations(perform: Scene['perform'], { random, texts, restsOn }: Making): Promise<readonly Found[]> {
  const paragraphs = [...texts].flatMap(([of, text]) => [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: quote }) => ({ of, piece: { start: index, end: index + quote.length, quote } })));
  const [inDocuments, inInputs] = [paragraphs.filter(({ of }) => of.startsWith('edition:')), paragraphs.filter(({ of }) => of.startsWith('input:'))];
  const taken = [...inDocuments.slice(0, (recommendations * 2) / 3), ...inInputs.slice(0, recommendations / 3)];
  const found = taken.map(({ of }, at): Found => ({ id: `r-${at}`, of }));
  for (const { id, of } of found) restsOn.set(`recommendation:${id}`, [of]);
  await perform(taken.flatMap(({ of, piece }, at): readonly ProcessCommand[] => [
    { name: 'extract-recommendation', data: { recommendation: `r-${at}`, origin: { of, pieces: [piece] }, language: 'en', foundBy: 'person', codes: [] } },
    { name: 'code-recommendation', data: { recommendation: `r-${at}`, taxonomy: 'themes', codes: [`themes/${1 + Math.floor(random() * themes)}`], how: 'given' } },
  ]));
  return found;
}

/** Two and two of the first, each pair in one. */
async function joinSome(perform: Scene['perform'], found: readonly Found[], restsOn: Scene['restsOn']): Promise<readonly string[]> {
  const pairs = Array.from({ length: joins }, (_, at) => found.slice(at * 2, at * 2 + 2).map(({ id }) => id));
  await perform(pairs.map((members, at): ProcessCommand => ({ name: 'join-recommendations', data: { recommendation: `joined-${at}`, members, text: `Joined recommendation ${at}.`, language: 'en' } })));
  for (const [at, members] of pairs.entries()) restsOn.set(`recommendation:joined-${at}`, members.map((id): SubjectKey => `recommendation:${id}`));
  return pairs.map((_, at) => `joined-${at}`);
}

/** Mostly support, so that every word is reached; every tenth for a group. */
async function takePositions(perform: Scene['perform'], { random, texts, restsOn, recommendations: on }: Making & { readonly recommendations: readonly string[] }): Promise<readonly SubjectKey[]> {
  const inputKeys = [...texts.keys()].filter((key) => key.startsWith('input:'));
  const taken = Array.from({ length: positions }, (_, at) => {
    const holder = memberStates[Math.floor(random() * memberStates.length)] ?? 'MX';
    // The square draws more positions to few recommendations, as debates do.
    const recommendation = on[Math.floor(random() ** 2 * on.length)] ?? 'joined-0';
    const of = inputKeys[Math.floor(random() * inputKeys.length)] ?? 'input:input-0';
    const drawn = random();
    const group = ['north', 'south', 'coast'][memberStates.indexOf(holder) % 3] ?? 'north';
    return { at, holder, recommendation, of, stance: drawn < 0.85 ? ('support' as const) : drawn < 0.93 ? ('qualify' as const) : ('oppose' as const), group: random() < 0.1 ? group : undefined, span: someWords(texts.get(of) ?? '', random) };
  });
  await perform(taken.map(({ at, group, of, span, ...rest }): ProcessCommand => ({ name: 'take-position', data: { position: `p-${at}`, ...rest, ...(group !== undefined && { group }), on: '2020-05-08', evidence: [{ of, span }] } })));
  for (const { at, of } of taken) restsOn.set(`position:p-${at}`, [of]);
  return taken.map(({ at }): SubjectKey => `position:p-${at}`);
}

async function setDisagreements(perform: Scene['perform'], found: readonly Found[], restsOn: Scene['restsOn']): Promise<void> {
  const sides = (at: number) => [0, 1].map((side) => found[100 + at * 10 + side]?.id ?? 'r-0');
  await perform(Array.from({ length: disagreements }, (_, at): ProcessCommand => ({ name: 'set-disagreement', data: { disagreement: `question-${at}`, title: { en: `Question ${at}` }, sides: sides(at).map((id, side) => ({ label: { en: side === 0 ? 'Yes' : 'No' }, recommendations: [id], evidence: [], sources: [] })) } })));
  for (let at = 0; at < disagreements; at += 1) restsOn.set(`disagreement:question-${at}`, sides(at).map((id): SubjectKey => `recommendation:${id}`));
}
