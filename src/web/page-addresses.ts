import type { PageAddresses } from '../api/addresses.ts';
import type { SubjectKind } from '../process/vocabulary/ids.ts';
import { pathTo } from './routes.ts';
import { isPaged, thingLists, thingPages } from './thing-routes.ts';

const language = 'en';

function thing(process: string, kind: SubjectKind, id: string): string {
  return isPaged(kind) ? pathTo(thingPages[kind], { language, process, id }) : pathTo(thingLists[kind], { language, process });
}

/** Where the pages for people are, for whoever has only data. In English: another language differs by its two letters. */
export const pageAddresses: PageAddresses = {
  thing,
  paragraph: (process, id, paragraph) => pathTo('paragraph', { language, process, id, paragraph }),
  act: (process, position) => pathTo('entry', { language, process, position: String(position) }),
};
