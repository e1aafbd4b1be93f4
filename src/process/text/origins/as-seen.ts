import { OriginTable } from './origin.ts';
import type { Origin } from './origin.ts';
import type { OriginRun, TextOrigins } from './text-origins.ts';

/** Whether somebody sees which amendments there were and whose, that there were some, or revisions alone (rules TX-19, TX-20). */
export type SeesOrigins = 'names' | 'proposals' | 'revisions';

/** The same for whoever sees less: what may not be told apart has one origin, and words that stood apart for it stand together. */
export function originsAsSeen({ provisions, origins }: TextOrigins, sees: SeesOrigins): TextOrigins {
  if (sees === 'names') return { provisions, origins };
  const table = new OriginTable();
  // Numbered by where they stand in the text, which says nothing of the amendments.
  const shown = provisions.map(({ provision, runs }) => ({ provision, runs: joined(runs.map(({ tokens, origin }) => ({ tokens, origin: table.numberOf(concealed(origins[origin] ?? { from: 'first' }, sees)) }))) }));
  return { provisions: shown, origins: table.origins };
}

function concealed(origin: Origin, sees: SeesOrigins): Origin {
  if (origin.from === 'first' || origin.from === 'revision') return origin;
  if (sees === 'revisions') return { from: 'revision', number: origin.upon + 1 };
  if (origin.from === 'amendments') return { ...origin, amendments: [] };
  return origin.from === 'chair' ? { ...origin, answers: [] } : origin;
}

function joined(runs: readonly OriginRun[]): readonly OriginRun[] {
  const found: { tokens: OriginRun['tokens']; readonly origin: number }[] = [];
  for (const { tokens, origin } of runs) {
    const last = found.at(-1);
    if (last?.origin === origin) last.tokens = [...last.tokens, ...tokens];
    else found.push({ tokens, origin });
  }
  return found;
}
