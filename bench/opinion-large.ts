// A program of its own, so that its time and memory are those of one large map alone: says them as one line of JSON.
import { resourceUsage } from 'node:process';
import { opinionMap } from '../src/analysis/opinion/opinion-map.ts';
import { stanceMatrix } from '../src/analysis/opinion/stance-matrix.ts';
import type { StanceEntry } from '../src/analysis/opinion/stance-matrix.ts';
import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';

export interface LargeMap {
  readonly stances: number;
  readonly placed: number;
  readonly groups: number;
  /** How many of the placed stand in a group whose majority has the opinion they were made with. */
  readonly recovered: number;
  /** CPU-seconds of the map, of reading the stances into a matrix, and of the whole program. */
  readonly map: number;
  readonly matrix: number;
  readonly whole: number;
  /** MB (10^6 bytes), the most at any time. */
  readonly memory: number;
}

const [holders, proposals] = [5531, 2000];
/** Leanings of three opinions; within them everybody is moved by chance as well. */
const opinions = 3;

/** Between 10 and 20 % of all stances, unevenly: the first proposals are seen by most, some holders see little. */
function* stances(kind: 'opinions' | 'noise'): Generator<StanceEntry> {
  const generator = generatorOf(2026);
  const leaning = Array.from({ length: proposals }, () => Array.from({ length: opinions }, () => fraction(generator)));
  for (let holder = 0; holder < holders; holder += 1) {
    const zeal = 0.02 + 0.26 * fraction(generator);
    for (let proposal = 0; proposal < proposals; proposal += 1) {
      if (fraction(generator) >= zeal) continue;
      const agreeing = kind === 'noise' ? 0.5 : (leaning[proposal]?.[holder % opinions] ?? 0.5);
      const drawn = fraction(generator);
      yield { holder: `h${holder}`, proposal: `p${proposal}`, stance: drawn < 0.15 ? 0 : (drawn - 0.15) / 0.85 < agreeing ? 1 : -1 };
    }
  }
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const begun = cpu();
const matrix = stanceMatrix(stances(process.argv[2] === 'noise' ? 'noise' : 'opinions'));
const read = cpu();
const map = opinionMap(matrix);
const done = cpu();
const points = map.kind === 'map' ? map.points : [];
const groups = Map.groupBy(points, ({ group }) => group);
const made = (own: readonly { readonly id: string }[]) => Math.max(...[...Map.groupBy(own, ({ id }) => Number(id.slice(1)) % opinions).values()].map(({ length }) => length));
const recovered = [...groups.values()].reduce((sum, own) => sum + made(own), 0);
const found: LargeMap = { stances: matrix.columns.length, placed: points.length, groups: groups.size, recovered, map: done - read, matrix: read - begun, whole: cpu(), memory: (resourceUsage().maxRSS * 1024) / 1e6 };
process.stdout.write(`${JSON.stringify(found)}\n`);
