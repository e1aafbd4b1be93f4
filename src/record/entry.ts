import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Act } from '../process/vocabulary/act.ts';

/**
 * An entry is an act as the record keeps it: RFC 8785 canonical JSON, so that anybody can recompute its hash
 * from its meaning alone. The text is what is stored, hashed, exported and verified; the tables are made from it.
 */
export interface Entry {
  readonly text: string;
  /** RFC 6962 leaf hash: SHA-256 over a zero byte and the text in UTF-8. 32 bytes. */
  readonly leafHash: Buffer;
}

/** Version of the envelope around an act's data; the data has its act's own schema version. */
const envelopeVersion = 1;

export function entryOf(process: string, act: Act): Entry {
  const text = canonicalize({
    v: envelopeVersion,
    process,
    position: act.position,
    id: act.id,
    type: act.body.type,
    schema: act.schemaVersion,
    subject: act.subject,
    subjectVersion: act.subjectVersion,
    by: act.by,
    at: act.at,
    recordedAt: act.recordedAt,
    data: act.body.data,
  });
  if (text === undefined) throw new TypeError(`Act ${act.id} cannot be written as canonical JSON.`);
  return { text, leafHash: leafHash(text) };
}

export function leafHash(text: string): Buffer {
  return createHash('sha256').update('\0').update(text, 'utf8').digest();
}
