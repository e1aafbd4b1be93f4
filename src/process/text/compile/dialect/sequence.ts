import { order } from '../readings.ts';

/** Parties as the meeting lists them; those that it does not list behind, by id. */
export function inMeetingSequence(parties: readonly string[], sequence: readonly string[] = []): readonly string[] {
  const place = new Map(sequence.map((party, at) => [party, at]));
  return parties.toSorted((a, b) => (place.get(a) ?? sequence.length) - (place.get(b) ?? sequence.length) || order(a, b));
}
