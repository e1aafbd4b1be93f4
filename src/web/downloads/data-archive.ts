import { writeCsv } from '../../interchange/out/write-csv.ts';
import { writeZip } from '../../interchange/out/write-zip.ts';
import type { ArchivedFile } from '../../interchange/out/write-zip.ts';
import { earliestInstant } from '../../process/vocabulary/instant.ts';
import { leafHash } from '../../record/entry.ts';
import { MerkleTree } from '../../record/merkle.ts';
import { withheldPositions } from '../../store/text/withheld.ts';
import { listActs } from '../../store/work-plan/load-acts.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import type { Visit } from '../visit.ts';
import { sheetOf } from './list-table.ts';
import { breachTable, differenceTable, documentTable, eventTable, placeTable, recordTable } from './plan-tables.ts';

/** Everything public of a process in one ZIP: the record itself, what was made of it, and how to check both. */
export async function dataArchive(visit: Visit, plan: WholePlan): Promise<ReadableStream<Uint8Array>> {
  const acts = (await listActs(visit.store.pool, { process: visit.process, upTo: visit.position, limit: 1_000_000, reader: 'everything' })).toReversed();
  const withheld = await withheldPositions(visit.store.pool, visit.process, visit.actor, acts.map(({ act }) => act.position));
  const tree = new MerkleTree();
  for (const act of acts) tree.append(leafHash(act.entry));
  const root = tree.root().toString('hex');
  const tables = { 'work-plan': eventTable(visit, plan, plan.events), documents: documentTable(visit, plan), places: placeTable(visit, plan), checks: breachTable(visit, plan), disagreements: differenceTable(visit, plan), record: await recordTable(visit) };
  const files: ArchivedFile[] = [
    file('README.txt', () => readme(root, acts.length, withheld.size)),
    file('record.jsonl', () => acts.map(({ act, entry, leafHash: hash }) => `${withheld.has(act.position) ? JSON.stringify({ position: act.position, withheld: true, leafHash: hash }) : entry}\n`).join('')),
    file('plan.json', () => JSON.stringify(plan, null, 1)),
    ...Object.entries(tables).flatMap(([name, table]) => [file(`${name}.csv`, () => writeCsv(sheetOf(table, visit))), file(`${name}.json`, () => JSON.stringify(table.rows, null, 1))]),
  ];
  const manifest = { format: 'travaux-data', version: 1, process: visit.process, position: visit.position, merkleRoot: root, asOf: visit.asOf ?? null, language: visit.language };
  return writeZip(files, (listed) => ({ path: 'manifest.json', text: JSON.stringify({ ...manifest, files: listed }, null, 2) }), acts.at(-1)?.act.at ?? visit.headAt ?? earliestInstant);
}

function file(path: string, write: () => string): ArchivedFile {
  return {
    path,
    read: async function* () {
      yield write();
    },
  };
}

/** A document for whoever opens the archive in forty years: it explains the files without us. */
function readme(root: string, size: number, withheld: number): string {
  return [
    'Open data of a process kept by Travaux.',
    '',
    'record.jsonl  every act, one a line, in order, as RFC 8785 canonical JSON',
    'plan.json     the whole plan at that position, with every claim and its source',
    '*.csv, *.json the lists of the site (CSV in UTF-8)',
    'manifest.json which process, up to which position, the Merkle root, and the SHA-256 of every file',
    '',
    'To check the record: the hash of a line is SHA-256 over one zero byte and the line without its line end;',
    'the root over the hashes is that of RFC 6962, section 2.1.',
    `It must be ${root} for ${size} acts.`,
    ...(withheld === 0 ? [] : [`${withheld} acts are about a text whose proposals are not public: their lines say so, and the hash of such a line is its leafHash.`]),
    '',
  ].join('\n');
}
