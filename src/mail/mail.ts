import type { Language } from '../process/vocabulary/language.ts';
import type { PersonId } from '../process/vocabulary/ids.ts';

/** Why a mail is written: its list can be filtered by it, and it decides how long the words are kept. */
export const mailPurposes = ['sign-in', 'accreditation', 'registration', 'invitation', 'speaking', 'selection', 'correspondence'] as const;
export type MailPurpose = (typeof mailPurposes)[number];

export const mailStatuses = ['draft', 'queued', 'sending', 'sent', 'failed', 'withdrawn'] as const;
export type MailStatus = (typeof mailStatuses)[number];

export interface Attachment {
  /** A file name without a folder. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A mail that somebody wants written. */
export interface Letter {
  /** The process it belongs to; absent for what belongs to none. */
  readonly process?: string;
  readonly purpose: MailPurpose;
  /** Names the occasion (`outcome of application x`): the same key twice is one mail, whatever else differs. */
  readonly key: string;
  readonly address: string;
  /** Whose address it is, where that is known: their mails are erased with them. */
  readonly person?: PersonId;
  readonly language: Language;
  readonly subject: string;
  /** Plain text in paragraphs; the HTML form is made of it. */
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  /** Not sent any more after so many seconds. */
  readonly lapsesAfter?: number;
}

/** A mail as the outbox keeps it. Address and words are null once they were erased. */
export interface Mail {
  readonly id: string;
  readonly process: string | null;
  readonly purpose: MailPurpose;
  readonly person: string | null;
  readonly address: string | null;
  readonly language: Language;
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly messageId: string;
  readonly status: MailStatus;
  readonly attempts: number;
  /** Why the last attempt did not succeed. */
  readonly problem: string | null;
  readonly draftedBy: string | null;
  readonly releasedBy: string | null;
  readonly createdAt: string;
  readonly releasedAt: string | null;
  readonly sentAt: string | null;
  readonly erasedAt: string | null;
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly size: number }[];
}

/** A mail about to go: nothing of it is missing. */
export interface OutgoingMail {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
}

/** What became of an attempt: taken by the next server, or refused, for good or for now, in its own words. */
export type Delivery = { readonly taken: true; readonly answer: string } | { readonly taken: false; readonly lasting: boolean; readonly problem: string };

/** Where mails go. */
export interface Transport {
  /** Never throws: what goes wrong is an answer. */
  deliver(mail: OutgoingMail): Promise<Delivery>;
  close(): void;
}
