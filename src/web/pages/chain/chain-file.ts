import { agentNode, actNode, linkNode, provContext, thingNode } from '../../../interchange/chain/prov.ts';
import type { ProvAddresses, ProvLink, ProvNode } from '../../../interchange/chain/prov.ts';
import { csvLine } from '../../../interchange/chain/csv-line.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { relations } from '../../../store/chain/chain-graph.ts';
import type { Edge } from '../../../store/chain/chain-graph.ts';
import { loadCitedActs, rootOver } from '../../../store/chain/cite-chain.ts';
import type { CitedAct } from '../../../store/chain/cite-chain.ts';
import { loadChain } from '../../../store/chain/load-chain.ts';
import type { ChainScene } from '../../../store/chain/load-edges.ts';
import { loadThingsOfChain } from '../../../store/chain/things-of-chain.ts';
import { wholeChain } from '../../../store/chain/whole-chain.ts';
import { pageAddresses } from '../../page-addresses.ts';
import { pathTo } from '../../routes.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { chainForms } from './chain-files.ts';
import type { ChainForm } from './chain-files.ts';
import { loadDelegationChain } from './load-delegation-chain.ts';
import { loadProvisionChain, openSceneOf } from './load-provision-chain.ts';

const types: Readonly<Record<ChainForm, string>> = { jsonld: 'application/ld+json', json: 'application/json', csv: 'text/csv; charset=utf-8' };
/** A file of one chain follows so many links of one relation from each step. */
const mostInFile = 20_000;

/** The chain of one provision as a file. */
export async function provisionChainFilePage(visit: Visit): Promise<Page | Response> {
  const form = formOf(visit);
  const found = form === undefined ? undefined : await loadProvisionChain(visit, mostInFile);
  if (form === undefined || found === undefined) return missingPage(visit);
  const { chain, scene, provision } = found;
  const edges = [...new Map([...chain.back.edges, ...chain.forth.edges].map((edge) => [`${edge.from} ${edge.relation} ${edge.to}`, edge])).values()];
  return file(visit, form, `chain-${provision.id}`, written(visit, scene, form, portionsOf(edges)));
}

/** Every link of the process, written while it is read: nothing is left out, and nothing is held but a portion. With `of`, what came of one thing; with `by`, what came of what one party did. */
export async function chainFilePage(visit: Visit): Promise<Page | Response> {
  const form = formOf(visit);
  if (form === undefined) return missingPage(visit);
  const { searchParams } = visit.url;
  const [of, by] = [parseSubjectKey(searchParams.get('of') ?? ''), searchParams.get('by') ?? ''];
  if (by !== '') {
    const found = await loadDelegationChain(visit, by, mostInFile);
    return found === undefined ? missingPage(visit) : file(visit, form, `chain-${by}`, written(visit, found.scene, form, portionsOf(found.led.edges)));
  }
  const scene = await openSceneOf(visit);
  if (of === undefined) return file(visit, form, 'chain', written(visit, scene, form, wholeChain(scene)));
  const { forth } = await loadChain(scene, { back: [], forth: [subjectKey(of.kind, of.id)], most: mostInFile });
  return file(visit, form, `chain-${of.kind}-${of.id}`, written(visit, scene, form, portionsOf(forth.edges)));
}

function formOf(visit: Visit): ChainForm | undefined {
  return chainForms.find((form) => form === visit.parameters['form']);
}

function* portionsOf(edges: readonly Edge[]): Generator<readonly Edge[]> {
  yield edges;
}

/** For whoever asked and nobody else: what it holds depends on who that is. */
function file(visit: Visit, form: ChainForm, name: string, lines: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': types[form], 'content-disposition': `${form === 'csv' ? 'attachment' : 'inline'}; filename="${visit.process}-${name}.${form}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}

type Portions = AsyncIterable<readonly Edge[]> | Iterable<readonly Edge[]>;

async function* written(visit: Visit, scene: ChainScene, form: ChainForm, portions: Portions): AsyncGenerator<string> {
  switch (form) {
    case 'csv':
      yield* asTable(visit, scene, portions);
      return;
    case 'json':
      yield* asData(visit, scene, portions);
      return;
    case 'jsonld':
      yield* asProv(visit, scene, portions);
  }
}

async function* asTable(visit: Visit, { pool, process }: ChainScene, portions: Portions): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(['from', 'relation', 'to', 'strength', 'position', 'type', 'at', 'leafHash', 'entry'])}`;
  for await (const edges of portions) {
    const acts = new Map((await loadCitedActs(pool, process, new Set(edges.map(({ at }) => at)))).map((act) => [act.position, act]));
    yield edges.map(({ from, relation, to, at }) => csvLine([from, relation, to, relations[relation], String(at), acts.get(at)?.type ?? '', acts.get(at)?.at ?? '', acts.get(at)?.leafHash ?? '', entryAddress(visit, at)])).join('');
  }
}

/** Links first, then the acts that state them in the order of the record, then the root over their hashes. */
async function* asData(visit: Visit, { pool, process, position }: ChainScene, portions: Portions): AsyncGenerator<string> {
  const positions = new Set<number>();
  yield `{"format":"travaux-chain/1","process":${JSON.stringify(process)},"position":${position},"asOf":${JSON.stringify(visit.asOf ?? null)},"links":[`;
  let first = true;
  for await (const edges of portions) {
    if (edges.length === 0) continue;
    for (const { at } of edges) positions.add(at);
    yield `${first ? '' : ','}\n${edges.map(({ from, relation, to, at }) => JSON.stringify({ from, relation, to, strength: relations[relation], position: at })).join(',\n')}`;
    first = false;
  }
  const acts = await loadCitedActs(pool, process, positions);
  yield `],"acts":[\n${acts.map(({ position: at, type, at: moment, leafHash }) => JSON.stringify({ position: at, type, at: moment, leafHash, entry: entryAddress(visit, at) })).join(',\n')}`;
  yield `],"root":${JSON.stringify(rootOver(acts.map(({ leafHash }) => leafHash)))}}\n`;
}

async function* asProv(visit: Visit, scene: ChainScene, portions: Portions): AsyncGenerator<string> {
  const addresses = addressesOf(visit);
  const known = { things: new Set<SubjectKey>(), acts: new Set<number>(), parties: new Set<string>() };
  let first = true;
  yield `{"@context":${JSON.stringify(provContext)},"@graph":[`;
  for await (const edges of portions) {
    const nodes = await nodesOf(scene, edges, addresses, known);
    if (nodes.length === 0) continue;
    yield `${first ? '' : ','}\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}`;
    first = false;
  }
  yield ']}\n';
}

interface Written {
  readonly things: Set<SubjectKey>;
  readonly acts: Set<number>;
  readonly parties: Set<string>;
}

/** What a portion adds: its links, and each thing, act and party that was not written before. */
async function nodesOf(scene: ChainScene, edges: readonly Edge[], addresses: ProvAddresses, known: Written): Promise<readonly ProvNode[]> {
  const keys = fresh(edges.flatMap(({ from, to }) => [from, to]), known.things);
  const things = keys.length === 0 ? [] : await loadThingsOfChain(scene, keys);
  const positions = fresh([...edges.map(({ at }) => at), ...things.flatMap(({ begun }) => begun ?? [])], known.acts);
  const acts: readonly CitedAct[] = positions.length === 0 ? [] : await loadCitedActs(scene.pool, scene.process, positions);
  const parties = fresh([...things.flatMap(({ holders }) => holders), ...acts.flatMap(({ of }) => of ?? [])], known.parties);
  return [
    ...things.map((thing) => thingNode(thing, addresses)),
    ...acts.map(({ of, ...act }) => actNode({ ...act, ...(of !== null && { of }) }, addresses)),
    ...parties.map((party) => agentNode(party, addresses)),
    ...edges.map((edge): ProvLink => ({ ...edge, strength: relations[edge.relation] })).map((link) => linkNode(link, addresses)),
  ];
}

function fresh<Value>(values: readonly Value[], known: Set<Value>): readonly Value[] {
  const found = [...new Set(values)].filter((value) => !known.has(value));
  for (const value of found) known.add(value);
  return found;
}

function entryAddress(visit: Visit, position: number): string {
  return `${visit.url.origin}${pageAddresses.act(visit.process, position)}`;
}

/** Permanent addresses, in English: another language differs by its two letters. A thing that has no page goes by its key in its list. */
function addressesOf({ url: { origin }, process }: Visit): ProvAddresses {
  return {
    thing: (key) => {
      const parsed = parseSubjectKey(key);
      if (parsed === undefined) return `${origin}/en/${process}#${key}`;
      const page = pageAddresses.thing(process, parsed.kind, parsed.id);
      return page.includes(parsed.id) ? `${origin}${page}` : `${origin}${page}#${key}`;
    },
    act: (position) => `${origin}${pageAddresses.act(process, position)}`,
    party: (party) => `${origin}${pathTo('delegationChain', { language: 'en', process, id: party })}`,
  };
}
