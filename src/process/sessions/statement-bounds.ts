/** A statement of some minutes has a few pages; what is longer is a position paper and belongs to the inputs. */
export const statementBounds = { pages: 20, bytes: 10_000_000 } as const;
