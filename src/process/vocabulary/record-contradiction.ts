/** A record that contradicts itself: an act about something that was never begun. A rebuild must not hide it. */
export class RecordContradiction extends Error {
  constructor(position: number, what: string) {
    super(`The record contradicts itself at position ${position}: ${what}.`);
    this.name = 'RecordContradiction';
  }
}
