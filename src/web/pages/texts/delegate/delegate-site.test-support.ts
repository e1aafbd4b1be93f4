import type { ProcessCommand } from '../../../../process/commands.ts';
import { words, zero } from '../../../../process/text/text.test-support.ts';
import { ProcessSite } from '../../../process-site.test-support.ts';
import type { Fields } from '../../../process-site.test-support.ts';

export { kenya, mexico, officer } from '../../../process-site.test-support.ts';
export const { act, help } = words;

type Issue = Extract<ProcessCommand, { readonly name: 'issue-revision' }>;

export function issue(revision: string, more: Partial<Issue['data']> = {}): ProcessCommand {
  return { name: 'issue-revision', data: { revision, text: 'pact', name: { en: revision }, status: 'zero-draft', decidedBy: 'The chair', provisions: zero.map((one) => ({ ...one })), ledger: [], fates: [], decided: [], ...more } };
}

const given: readonly ProcessCommand[] = [
  { name: 'form-group', data: { group: 'friends', name: { en: 'Friends of paths' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX' }, { state: 'BR' }] } },
  { name: 'submit-input', data: { input: 'paper', form: 'written', holder: 'MX', title: 'A paper on lanterns', text: 'We ask for lanterns.', language: 'en', channel: 'page' } },
  { name: 'open-text', data: { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: false, precedence: [], sequence: [] } },
  issue('zero'),
];

/** A site with a text of four provisions under negotiation. */
export class DelegateSite extends ProcessSite {
  constructor() {
    super(given);
  }

  /** The hidden fields of the form on which an amendment is typed, and what is typed. */
  async form(query: string, cookie: string, typed: Fields = {}): Promise<Fields> {
    const { html } = await this.get(`/texts/pact/amend?${query}`, cookie);
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value] as const);
    return { ...Object.fromEntries(hidden), ...typed };
  }
}
