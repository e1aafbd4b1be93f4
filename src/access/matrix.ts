import { commands } from '../process/commands.ts';
import type { CommandName } from '../process/commands.ts';
import type { SubjectState } from '../process/subject-state.ts';
import { parseSubjectKey } from '../process/vocabulary/ids.ts';
import type { PersonId, SubjectKind } from '../process/vocabulary/ids.ts';
import { standings } from '../process/vocabulary/standing.ts';
import type { Actor, Standing } from '../process/vocabulary/standing.ts';
import { may } from './may.ts';
import { samplesOf } from './matrix-samples.ts';

/** `own`: about what is theirs, and about nothing else. */
export type Cell = 'yes' | 'own' | 'no';

export interface MatrixRow {
  readonly command: CommandName;
  readonly kind: SubjectKind;
  /** Where the thing stands; `new` where the command makes it. */
  readonly state: string;
  readonly cells: ReadonlyMap<Standing, Cell>;
}

/** In the matrix everybody who acts for a holder acts for the same one, be it a State or an entity. */
const self = { of: 'MX', person: 'p-00000000000000aa' as PersonId };

/** Standing × act × state, from the policies themselves: every command, about its thing in each of its states. */
export function accessMatrix(): readonly MatrixRow[] {
  return Object.keys(commands).filter(isCommand).flatMap((command) => {
    const kind = kindOf(command);
    return samplesOf(kind).map(({ state, own, foreign }) => ({ command, kind, state, cells: new Map(standings.map((standing) => [standing, cellOf(command, standing, own, foreign)])) }));
  });
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function cellOf(command: CommandName, standing: Standing, own: SubjectState | undefined, foreign: SubjectState | undefined): Cell {
  const actor = actorOf(standing);
  if (!may(actor, command, own)) return 'no';
  return foreign === undefined || may(actor, command, foreign) ? 'yes' : 'own';
}

function actorOf(standing: Standing): Actor {
  const holds = standing === 'delegation' || standing === 'focal-point';
  return { standing, person: self.person, ...(holds && { of: self.of }) };
}

/** What a command is about: its subject for data in which every field is the same letter. */
function kindOf(command: CommandName): SubjectKind {
  const { subject } = commands[command] as unknown as { readonly subject: (data: unknown) => string };
  const kind = parseSubjectKey(subject(new Proxy({}, { get: (_, name) => (name === 'subject' ? 'event:x' : 'x') })))?.kind;
  if (kind === undefined) throw new RangeError(`It cannot be told what ${command} is about.`);
  return kind;
}

const signs: Readonly<Record<Cell, string>> = { yes: '●', own: '○', no: '·' };

/** The matrix as the page that is checked in: a table for each kind of thing. */
export function writeMatrix(rows: readonly MatrixRow[] = accessMatrix()): string {
  const head = '# Who may do what\n\nMade from `src/access/policies*.ts` with `TRAVAUX_WRITE_MATRIX=1 npx vitest run --project unit src/access/matrix.test.ts`; without the variable the same test holds this page against the policies, whole. ● may · ○ may about their own · `·` may not. Deadlines, membership and order are the rules of the acts themselves.\n';
  const tables = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, of]) => {
    const lines = of.map(({ command, state, cells }) => `| ${command} | ${state} | ${standings.map((standing) => signs[cells.get(standing) ?? 'no']).join(' | ')} |`);
    return `\n## ${kind}\n\n| command | state | ${standings.join(' | ')} |\n| --- | --- | ${standings.map(() => '---').join(' | ')} |\n${lines.join('\n')}\n`;
  });
  return head + tables.join('');
}
