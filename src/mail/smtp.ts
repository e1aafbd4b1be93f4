import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Delivery, OutgoingMail, Transport } from './mail.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string;
  /** `Travaux <no-reply@example.org>`. */
  readonly from: string;
}

export interface BadSettings {
  readonly refused: true;
  readonly sentence: string;
}

/** The mail server of TRAVAUX_SMTP_URL and the sender of TRAVAUX_MAIL_FROM; undefined where none is set. */
export function readSmtpSettings(environment: Readonly<Record<string, string | undefined>>): SmtpSettings | BadSettings | undefined {
  const url = environment['TRAVAUX_SMTP_URL']?.trim() ?? '';
  const from = environment['TRAVAUX_MAIL_FROM']?.trim() ?? '';
  if (url === '') return undefined;
  if (!/^smtps?:\/\/./u.test(url) || !URL.canParse(url)) return { refused: true, sentence: 'TRAVAUX_SMTP_URL must be an address like smtp://user:password@mail.example.org:587.' };
  if (!/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/u.test(from)) return { refused: true, sentence: 'TRAVAUX_MAIL_FROM must say from whom mails come, as in "Secretariat <secretariat@example.org>".' };
  return { url, from };
}

/** No step of the conversation may take longer, in milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000, dnsTimeout: 20_000 };

/** And the whole of it not longer than this: well under the time after which an attempt counts as broken off. */
export const longestDelivery = 120_000;

/** One connection a mail: a mail server drops idle ones, and what broke one mail must not break the next. */
export function openSmtp({ url, from }: SmtpSettings): Transport {
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    deliver: (mail) => Promise.race([send(mail), tooSlow()]),
    close: () => transport.close(),
  };

  async function send(mail: OutgoingMail): Promise<Delivery> {
    try {
      const { response } = await transport.sendMail({
        from,
        to: { name: '', address: mail.address },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        attachments: mail.attachments.map(({ name, mediaType, bytes }) => ({ filename: name, contentType: mediaType, content: Buffer.from(bytes) })),
      });
      return { taken: true, answer: response };
    } catch (error) {
      return refusalOf(error);
    }
  }
}

async function tooSlow(): Promise<Delivery> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, longestDelivery).unref();
  await promise;
  return { taken: false, lasting: false, problem: 'The mail server took too long.' };
}

const smtpError = z.object({ responseCode: z.number().optional(), message: z.string(), code: z.string().optional() });

/** An address or a mail that is impossible or that the server answers with 5xx stays so; everything else may pass: greylisting, a full queue, a wrong password that is mended. */
function refusalOf(error: unknown): Delivery {
  const read = smtpError.safeParse(error);
  if (!read.success) return { taken: false, lasting: false, problem: String(error) };
  const { responseCode = 0, code = '', message } = read.data;
  return { taken: false, lasting: (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode === 0 || responseCode >= 500), problem: message.slice(0, 500) };
}
