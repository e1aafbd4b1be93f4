/** Lower case, no accents, no punctuation, single spaces: how names are compared. */
export function comparable(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
  return plain.replace(/['’.]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
