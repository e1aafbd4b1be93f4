import type { VNode } from 'preact';
import { asset } from '../assets.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { SiteVisit } from '../visit.ts';

/** What went wrong, as `islands/passkey` names it, and the sentence for it. */
const sentences = {
  'sign-in': {
    'broken-off': 'sign-in.passkey.broken-off',
    unknown: 'sign-in.passkey.unknown',
    unverified: 'sign-in.passkey.unverified',
    failed: 'sign-in.passkey.failed',
  },
  add: {
    'broken-off': 'account.passkey.add-failed',
    known: 'account.passkey.known',
    stale: 'account.passkey.stale',
    unverified: 'sign-in.passkey.unverified',
    failed: 'account.passkey.add-failed',
  },
} as const satisfies Record<string, Readonly<Record<string, MessageKey>>>;

interface PasskeyIslandProps {
  readonly visit: SiteVisit;
  readonly ceremony: keyof typeof sentences;
  /** The path to go to once it is done. */
  readonly done: string;
}

/** The one thing that needs a script: hidden until the script finds that the browser knows passkeys. */
export function PasskeyIsland({ visit, ceremony, done }: PasskeyIslandProps): VNode {
  const { words } = visit;
  const adding = ceremony === 'add';
  return (
    <section class="way-in passkey" data-passkey={ceremony} data-done={done} hidden>
      {!adding && <h2>{words('sign-in.passkey')}</h2>}
      {!adding && <p class="hint">{words('sign-in.passkey.hint')}</p>}
      <button type="button">{words(adding ? 'account.passkey.add' : 'sign-in.passkey.do')}</button>
      <div aria-live="assertive">
        {Object.entries(sentences[ceremony]).map(([problem, key]) => (
          <p key={problem} class="field-problem" data-problem={problem} hidden>
            {words(key)}
          </p>
        ))}
      </div>
      <script type="module" src={asset('passkey.js')} />
    </section>
  );
}
