/** A text of a file as the record can hold it: control characters and halves of characters become a space, since they say nothing. */
export function written(text: string, most = text.length): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim().slice(0, most).replace(/\p{Cs}$/u, '').trim();
}
