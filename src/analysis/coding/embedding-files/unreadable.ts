/** A model that cannot be used, in one sentence for the person who named it. */
export class EmbeddingUnreadable extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'EmbeddingUnreadable';
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
