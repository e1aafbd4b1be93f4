/// <reference lib="dom" />
import { WebAuthnError, browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** Uncovers the passkey button where the browser knows passkeys, and carries out what it stands for. */
for (const section of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = section.querySelector('button');
  if (button === null || !browserSupportsWebAuthn()) continue;
  section.hidden = false;
  const ceremony = section.dataset['passkey'] === 'add' ? add : signIn;
  button.addEventListener('click', () => {
    button.disabled = true;
    tell(section, undefined);
    ceremony().then(
      () => location.assign(section.dataset['done'] ?? '/'),
      (error: unknown) => {
        button.disabled = false;
        tell(section, problemOf(error));
      },
    );
  });
}

class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

async function signIn(): Promise<void> {
  const options = parseRequest(await ask('/auth/passkey/generate-authenticate-options'));
  const response = await startAuthentication({ optionsJSON: { ...options, userVerification: 'required' } });
  await ask('/auth/passkey/verify-authentication', { response });
}

async function add(): Promise<void> {
  const response = await startRegistration({ optionsJSON: parseCreation(await ask('/auth/passkey/generate-register-options')) });
  await ask('/auth/passkey/verify-registration', { response });
}

/** Our own site's options; the browser checks them itself. */
function parseRequest(said: unknown): PublicKeyCredentialRequestOptionsJSON {
  return said as PublicKeyCredentialRequestOptionsJSON;
}

function parseCreation(said: unknown): PublicKeyCredentialCreationOptionsJSON {
  return said as PublicKeyCredentialCreationOptionsJSON;
}

/** What the site answers; a refusal comes with its code. */
async function ask(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const said: unknown = await answer.json();
  if (answer.ok) return said;
  throw new Refused(typeof said === 'object' && said !== null && 'code' in said ? String(said.code) : '');
}

function problemOf(error: unknown): string {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'known';
  if (error instanceof Refused) return { PASSKEY_NOT_FOUND: 'unknown', SESSION_NOT_FRESH: 'stale', HOLDER_NOT_VERIFIED: 'unverified' }[error.code] ?? 'failed';
  return error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name) ? 'broken-off' : 'failed';
}

function tell(section: HTMLElement, problem: string | undefined): void {
  for (const sentence of section.querySelectorAll<HTMLElement>('[data-problem]')) sentence.hidden = sentence.dataset['problem'] !== problem;
}
