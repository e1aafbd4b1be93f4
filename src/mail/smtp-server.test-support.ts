import { setTimeout } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly mail: Email;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** What the server answers from now on: take mails, or refuse the address or the mail with this code. */
  answer: { readonly code: number; readonly at: 'address' | 'mail' } | 'take';
  /** Milliseconds before it answers to a whole mail. */
  pause: number;
  close(): Promise<void>;
}

/** A real mail server on a free port of this machine, which keeps what it takes. */
export async function openMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusal('address')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refused = refusal('mail');
        const keep = async () => {
          await setTimeout(opened.pause);
          if (refused !== undefined) return done(refused);
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail: await PostalMime.parse(Buffer.concat(chunks)) });
          done(undefined, 'kept');
        };
        void keep();
      });
    },
  });
  const opened: MailServer = { url: '', received, answer: 'take', pause: 0, close: () => new Promise((resolve) => server.close(() => resolve())) };
  const refusal = (at: 'address' | 'mail'): Error | undefined => (opened.answer !== 'take' && opened.answer.at === at ? Object.assign(new Error('not now'), { responseCode: opened.answer.code }) : undefined);
  const { promise, resolve } = Promise.withResolvers<number>();
  const listening = server.listen(0, '127.0.0.1', () => {
    const address = listening.address();
    resolve(typeof address === 'object' && address !== null ? address.port : 0);
  });
  return Object.assign(opened, { url: `smtp://127.0.0.1:${await promise}` });
}
