import { listDocuments } from '../../../store/work-plan/list-documents.ts';
import { listEvents } from '../../../store/work-plan/list-events.ts';
import { listStates } from '../../../store/work-plan/list-states.ts';
import type { ListedKind } from '../../../store/work-plan/list-states.ts';
import { withoutRehearsal } from '../../../process/rehearsal.ts';
import { listProcesses, recordHead } from '../../../store/work-plan/positions.ts';
import type { Store } from '../../../store/store.ts';

const folders: readonly (readonly [string, ListedKind])[] = [['mandates', 'mandate'], ['places', 'place'], ['phases', 'phase'], ['tracks', 'track'], ['links', 'link'], ['versions', 'version']];
const anything = { filter: {}, descending: false, limit: 1, offset: 0 };

/** Ids that exist, by the folder of the interface that they stand in: examples that can be tried. Empty while there is no process. */
export async function exampleIds({ pool }: Store): Promise<ReadonlyMap<string, string>> {
  const [first] = withoutRehearsal(await listProcesses(pool));
  if (first === undefined) return new Map();
  const process = first.id;
  const { position } = await recordHead(pool, process);
  const at = { process, position };
  const [events, documents, ...others] = await Promise.all([
    listEvents(pool, { ...at, ...anything, now: true, sort: 'date' }),
    listDocuments(pool, { ...at, ...anything, sort: 'date' }),
    ...folders.map(async ([, kind]) => (await listStates(pool, process, position, kind, anything)).states[0]?.id),
  ]);
  const found: readonly (readonly [string, string | undefined])[] = [
    ['processes', process],
    ['events', events[0]?.id],
    ['documents', documents[0]?.id],
    ['acts', String(position)],
    ...folders.map(([folder], index) => [folder, others[index]] as const),
  ];
  return new Map(found.flatMap(([folder, id]) => (id === undefined ? [] : [[folder, id] as const])));
}

/** The path with ids in it that exist, and the one parameter that it cannot do without; undefined where there is none to name. */
export function examplePath(path: string, ids: ReadonlyMap<string, string>): string | undefined {
  let folder = '';
  const parts = path.split('/').map((part) => {
    if (!part.startsWith('{')) return (folder = part);
    return ids.get(folder);
  });
  if (parts.includes(undefined)) return undefined;
  return parts.join('/') + (path.endsWith('/search') ? '?q=conference' : '');
}
