import type { FloorState } from './floor-state.ts';

/** Those who still wait were not heard; the record keeps that they asked (rule FL-4). */
export function endList(floor: FloorState): FloorState {
  return { ...floor, turns: floor.turns.map((turn) => (turn.status === 'waiting' ? { ...turn, status: 'unheard' } : turn)) };
}

/** A panel that has left answers no more: questions put to it that still wait were not heard (rule FL-14). */
export function endAnswers(floor: FloorState): FloorState {
  return { ...floor, turns: floor.turns.map((turn) => (turn.status === 'waiting' && turn.side === 'panel' ? { ...turn, status: 'unheard' } : turn)) };
}
