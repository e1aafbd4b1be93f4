import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { citableKinds } from '../../../store/synthesis/list-citable.ts';
import type { CitableKind } from '../../../store/synthesis/list-citable.ts';
import type { Section } from '../../../process/synthesis/state.ts';

/** What of the material is shown beside which section. */
export interface DeskQuery {
  readonly section: Section | undefined;
  readonly words: string;
  readonly kind: CitableKind | undefined;
  /** A code, or '' for all (asked as `all`): at first the code of the section. */
  readonly theme: string;
  readonly unused: boolean;
  readonly page: number;
  /** As it was asked, to come back to. */
  readonly asked: Readonly<Record<string, string>>;
}

export const itemsOnDesk = 20;

export function parseDeskQuery(search: URLSearchParams, { draft }: LoadedDraft): DeskQuery {
  const section = draft.sections.find(({ id }) => id === search.get('section')) ?? draft.sections[0];
  const kind = citableKinds.find((one) => one === search.get('kind'));
  const theme = search.get('theme') ?? section?.about ?? '';
  const page = Number(search.get('page') ?? '1');
  const names = new Set(['section', 'q', 'kind', 'theme', 'unused', 'page']);
  return {
    section,
    words: (search.get('q') ?? '').trim().slice(0, 200),
    kind,
    theme: theme === 'all' ? '' : theme,
    unused: search.get('unused') === 'yes',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    asked: Object.fromEntries([...search].filter(([name]) => names.has(name))),
  };
}
