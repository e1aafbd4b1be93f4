import { addSeconds, laneOf, lineOf, linesThatWait, startOf } from './ledger.ts';
import type { Ledger, Waiting } from './ledger.ts';
import type { Candidate, Speaker } from './types.ts';

/**
 * The floor is given. Virtual time rises to the least start tag of those who wait, which is the speaker's own unless the
 * chair chose somebody else: those who were passed over then keep what they are owed. Answers those passed over.
 */
export function take(ledger: Ledger, candidate: Candidate, forBalance: readonly Waiting[] = []): readonly Waiting[] {
  const lane = laneOf(ledger, candidate.side);
  const line = lineOf(ledger, candidate);
  lane.virtual = linesThatWait(lane).reduce((least, other) => Math.min(least, startOf(lane, other)), startOf(lane, line));
  const place = line.queue.findIndex((waiting) => waiting.candidate.id === candidate.id);
  if (place >= 0) line.queue.splice(place, 1);
  ledger.turns.set(candidate.holder, (ledger.turns.get(candidate.holder) ?? 0) + 1);
  if (ledger.terms.alternation !== undefined) takeInFrame(ledger, candidate);
  for (const waiting of forBalance) waiting.passedForBalance += 1;
  return passOver(ledger, candidate);
}

/** A used-up frame goes on while the other side has nobody, and ends as soon as it has. */
function takeInFrame(ledger: Ledger, { side }: Speaker): void {
  const { frame } = ledger;
  ledger.frame = frame.side === side ? { ...frame, turns: frame.turns + 1 } : { side, turns: 1, seconds: 0 };
}

function passOver(ledger: Ledger, { side, flow, arrival }: Candidate): readonly Waiting[] {
  const passed: Waiting[] = [];
  for (const line of laneOf(ledger, side).lines.values())
    for (const waiting of line.queue) {
      if (waiting.candidate.arrival >= arrival) break;
      waiting.overtaken += 1;
      if (line.flow === flow) waiting.overtakenInFlow += 1;
      passed.push(waiting);
    }
  return passed;
}

/** Seconds that the speaker used are added to the flow's tag by its weight, to the gender's, the flow's and the frame's time. */
export function chargeTo(ledger: Ledger, speaker: Speaker, seconds: number): void {
  const line = lineOf(ledger, speaker);
  line.finish = startOf(laneOf(ledger, speaker.side), line) + seconds / line.weight;
  ledger.secondsByFlow.set(speaker.flow, addSeconds(ledger.secondsByFlow.get(speaker.flow) ?? 0, seconds));
  ledger.secondsByGender = { ...ledger.secondsByGender, [speaker.gender]: addSeconds(ledger.secondsByGender[speaker.gender], seconds) };
}

/** A speech, unlike an aside, also uses the frame of its side. */
export function chargeFrame(ledger: Ledger, { side }: Speaker, seconds: number): void {
  if (ledger.terms.alternation !== undefined && ledger.frame.side === side) ledger.frame = { ...ledger.frame, seconds: addSeconds(ledger.frame.seconds, seconds) };
}
