import { chooseInFlow } from './choose-in-flow.ts';
import type { Weighed } from './choose-in-flow.ts';
import { linesThatWait, secondsOf, sideOf, startOf } from './ledger.ts';
import type { Lane, Ledger, Line, Waiting } from './ledger.ts';
import { sides } from './types.ts';
import type { Reason, Side } from './types.ts';

export interface Choice {
  readonly waiting: Waiting;
  readonly reasons: readonly Reason[];
  readonly forBalance: readonly Waiting[];
}

/** Who is next, or nobody if nobody waits: the side by its frame, the flow by its start tag, the request inside the flow. */
export function choose(ledger: Ledger): Choice | undefined {
  const waitingSides = sides.filter((side) => linesThatWait(ledger.lanes[side]).length > 0);
  const side = sideDue(ledger, waitingSides);
  if (side === undefined) return undefined;
  const lane = ledger.lanes[side];
  const chosen = chooseOnSide(ledger, lane);
  if (chosen === undefined) return undefined;
  const alternation: readonly Weighed[] = waitingSides.length > 1 ? [{ reason: { code: 'alternation', side }, decides: true }] : [];
  return { ...chosen, reasons: decisiveFirst([...alternation, ...chosen.weighed]) };
}

/** The other side's frame begins when this one is used up or has nobody, provided that the other has somebody. */
function sideDue({ terms, frame }: Ledger, waitingSides: readonly Side[]): Side | undefined {
  const { alternation } = terms;
  const side = sideOf(terms, frame.side);
  if (alternation === undefined || waitingSides.length < 2) return waitingSides[0];
  const used = side === 'floor' ? frame.turns >= alternation.floorTurns : frame.seconds >= alternation.panelSeconds;
  return used ? otherSide(side) : side;
}

function otherSide(side: Side): Side {
  return side === 'floor' ? 'panel' : 'floor';
}

function chooseOnSide(ledger: Ledger, lane: Lane): { readonly waiting: Waiting; readonly weighed: readonly Weighed[]; readonly forBalance: readonly Waiting[] } | undefined {
  const lines = linesThatWait(lane);
  const { line, alone } = lineDue(lane, lines);
  const chosen = line === undefined ? undefined : chooseInFlow(ledger, line.queue);
  if (line === undefined || chosen === undefined) return undefined;
  const bound = overtakenByAll(ledger, lines);
  if (bound !== undefined && bound !== chosen.waiting) return { waiting: bound, weighed: [{ reason: { code: 'overtaken-by-all', times: bound.overtaken }, decides: true }], forBalance: [] };
  const first: Weighed = lines.length === 1 ? { reason: { code: 'only-flow', flow: line.flow }, decides: line.queue.length === 1 } : { reason: { code: 'flow-is-due', flow: line.flow, secondsHad: secondsOf(ledger, line.flow) }, decides: alone };
  return { waiting: chosen.waiting, weighed: [first, ...chosen.reasons], forBalance: chosen.forBalance };
}

/** The flow with the least start tag; of several the one whose earliest request came first. `alone`: no other has the same tag. */
function lineDue(lane: Lane, lines: readonly Line[]): { readonly line: Line | undefined; readonly alone: boolean } {
  let [line, alone] = [lines[0], true];
  for (const other of lines.slice(1)) {
    if (line === undefined) break;
    const difference = startOf(lane, other) - startOf(lane, line);
    if (difference < 0) [line, alone] = [other, true];
    else if (difference === 0) [line, alone] = [arrivalOf(other) < arrivalOf(line) ? other : line, false];
  }
  return { line, alone };
}

function arrivalOf({ queue }: Line): number {
  return queue[0]?.candidate.arrival ?? Number.POSITIVE_INFINITY;
}

function overtakenByAll({ terms }: Ledger, lines: readonly Line[]): Waiting | undefined {
  const { overtakes } = terms;
  if (overtakes === undefined) return undefined;
  const bound = lines.flatMap(({ queue }) => queue.find(({ overtaken }) => overtaken >= overtakes) ?? []);
  return bound.toSorted((a, b) => a.candidate.arrival - b.candidate.arrival)[0];
}

function decisiveFirst(weighed: readonly Weighed[]): readonly Reason[] {
  return [...weighed.filter(({ decides }) => decides), ...weighed.filter(({ decides }) => !decides)].map(({ reason }) => reason);
}
