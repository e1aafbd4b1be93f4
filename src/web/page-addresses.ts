import type { PageAddresses } from '../api/addresses.ts';
import type { SubjectKind } from '../process/vocabulary/ids.ts';
import { pathTo } from './routes.ts';

const language = 'en';

function thing(process: string, kind: SubjectKind, id: string): string {
  switch (kind) {
    case 'process':
      return pathTo('overview', { language, process });
    case 'event':
    case 'document':
    case 'mandate':
    case 'place':
    case 'phase':
    case 'track':
      return pathTo(kind, { language, process, id });
    case 'version':
      return pathTo('versions', { language, process });
    case 'rule':
      return pathTo('checks', { language, process });
    case 'link':
      return pathTo('flow', { language, process });
    case 'participant':
    case 'group':
    case 'statement':
    case 'application':
    case 'circulation':
    case 'enrolment':
    case 'panel':
    case 'selection':
    case 'edition':
    case 'taxonomy':
    case 'recommendation':
    case 'input':
    case 'position':
    case 'draft':
    case 'sentence':
    case 'text':
    case 'revision':
    case 'provision':
    case 'amendment':
    case 'consolidation':
      return pathTo(kind, { language, process, id });
    case 'sideevent':
      return pathTo('sideEvent', { language, process, id });
    case 'procedure':
      return pathTo('procedure', { language, process });
    case 'programme':
      return pathTo('programme', { language, process, id });
    case 'floor':
      return pathTo('session', { language, process, id });
    case 'note':
      return pathTo('interventions', { language, process });
    case 'standing':
      return pathTo('standings', { language, process });
    case 'registration':
      return pathTo('enrolments', { language, process });
    case 'intake':
      return pathTo('deadlines', { language, process });
    case 'ladder':
      return pathTo('ladder', { language, process });
    case 'disagreement':
      return pathTo('contestedQuestion', { language, process, id });
    case 'stance':
    case 'package':
    case 'silence':
      return pathTo('texts', { language, process });
    case 'candidacy':
      return pathTo('selections', { language, process });
  }
}

/** Where the pages for people are, for whoever has only data. In English: another language differs by its two letters. */
export const pageAddresses: PageAddresses = {
  thing,
  paragraph: (process, id, paragraph) => pathTo('paragraph', { language, process, id, paragraph }),
  act: (process, position) => pathTo('entry', { language, process, position: String(position) }),
};
