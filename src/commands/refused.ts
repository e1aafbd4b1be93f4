/** A command that cannot be carried out: said in one sentence, exit code 1, no stack. */
export class CommandRefused extends Error {
  readonly detail: string | undefined;

  constructor(sentence: string, detail?: string) {
    super(sentence);
    this.name = 'CommandRefused';
    this.detail = detail;
  }
}
