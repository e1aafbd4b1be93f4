import { isStateCode } from '../../parts/state-names.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import type { TextView } from '../../text/text-view.ts';
import { viewModeOf, viewModesFor } from '../../text/view-mode.ts';
import type { ViewMode } from '../../text/view-mode.ts';
import type { Visit } from '../../visit.ts';

/** How the text is looked at. */
export interface TextQuery {
  readonly mode: ViewMode;
  /** Of `reading` and `changes`. */
  readonly party?: string;
  /** From 1; `all`: in one, as for printing. */
  readonly part: number | 'all';
}

/** Reads the parameters; what the reader may not see is left out, and a delegation is shown its own reading first. */
export function textQueryOf({ url, actor }: Visit, view: TextView): TextQuery {
  const search = url.searchParams;
  const mode = viewModeOf(search.get('view'), viewModesFor(view));
  const asked = search.get('party') ?? (actor.standing === 'delegation' ? actor.of : undefined) ?? '';
  const party = view.names && (isStateCode(asked) || isId(asked)) ? asked : undefined;
  const part = search.get('part') === 'all' ? 'all' : Math.max(1, Math.min(10_000, Number.parseInt(search.get('part') ?? '1', 10) || 1));
  return { mode, part, ...(party !== undefined && { party }) };
}

/** The parameters again. Whose reading it is goes along only where it matters. */
export function writeTextQuery({ mode, party, part }: TextQuery): Readonly<Record<string, string>> {
  return { ...(mode !== 'compilation' && { view: mode }), ...(party !== undefined && (mode === 'reading' || mode === 'changes') && { party }), ...(part !== 1 && { part: String(part) }) };
}
