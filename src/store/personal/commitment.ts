import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What an answer may be. Whatever was left empty is no answer. */
export type Answer = string | number | boolean | readonly string[];

/** All that one form said of one person: exactly what its commitment covers. */
export interface Said {
  readonly process: string;
  readonly person: string;
  readonly subject: string;
  readonly data: readonly { readonly field: string; readonly value: Answer }[];
  /** Hashes in hexadecimal. */
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly sha256: string }[];
}

/**
 * The only trace in the record of what a form said: SHA-256 in hexadecimal over 32 bytes of salt and the canonical JSON
 * (RFC 8785), in whatever order it is given. Who has both can check it; without the salt it tells nothing.
 */
export function commitmentTo({ process, person, subject, data, files }: Said, salt: Uint8Array): string {
  const text = canonicalize({
    process,
    person,
    subject,
    data: Object.fromEntries(data.map(({ field, value }) => [field, value])),
    files: Object.fromEntries(files.map(({ name, mediaType, sha256 }) => [name, { mediaType, sha256 }])),
  });
  if (text === undefined) throw new TypeError(`What was said for ${subject} cannot be written as canonical JSON.`);
  return createHash('sha256').update(salt).update(text, 'utf8').digest('hex');
}
