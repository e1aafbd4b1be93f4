import { createHash } from 'node:crypto';

/** What lies in the database of a one-time link: reading the table lets nobody in. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
