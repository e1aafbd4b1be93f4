import { z } from 'zod';
import { mailPurposes, mailStatuses } from '../../../mail/mail.ts';
import type { MailPurpose, MailStatus } from '../../../mail/mail.ts';

export const pageSize = 50;

export interface OutboxQuery {
  readonly status?: MailStatus;
  readonly purpose?: MailPurpose;
  /** From 1. */
  readonly page: number;
}

const status = z.enum(mailStatuses).optional().catch(undefined);
const purpose = z.enum(mailPurposes).optional().catch(undefined);
const page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** What of the outbox is asked for; what is no filter is left out. */
export function parseOutboxQuery(parameters: URLSearchParams): OutboxQuery {
  const [wanted, why] = [status.parse(parameters.get('status') ?? undefined), purpose.parse(parameters.get('purpose') ?? undefined)];
  return { ...(wanted !== undefined && { status: wanted }), ...(why !== undefined && { purpose: why }), page: page.parse(parameters.get('page') ?? undefined) };
}
