import type { VNode } from 'preact';
import type { AgreedProvision, AgreedText } from '../../../store/commitments/agreed-words.ts';
import { ofText } from '../../text/text-language.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The words of provisions in their own language and direction, each with the way to its page and its chain. */
export function ProvisionsInWords({ visit, text, provisions }: { readonly visit: Visit; readonly text: AgreedText; readonly provisions: readonly AgreedProvision[] }): VNode {
  const { words } = visit;
  const own = ofText(text.language);
  return (
    <div class="agreed-words">
      {provisions.map(({ id, kind, label, words: said }) => {
        const heading = kind === 'objective' || kind === 'heading';
        return (
          <div key={id} class={heading ? 'agreed-heading' : 'agreed-provision'}>
            <p {...own}>
              {label !== '' && <b>{label}{heading ? ' · ' : ' '}</b>}
              {said}
            </p>
            <p class="agreed-ways">
              <a href={linkTo(visit, 'provision', { id })} aria-label={words('commitments.provision.of', { label: label === '' ? said.slice(0, 60) : label })}>{words('commitments.provision')}</a>{' '}
              <a href={linkTo(visit, 'provisionChain', { id })} aria-label={words('commitments.chain.of', { label: label === '' ? said.slice(0, 60) : label })}>{words('commitments.chain')}</a>
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** What a commitment says first under its heading, in a line or two of a list. */
export function FirstWords({ text, provisions }: { readonly text: AgreedText; readonly provisions: readonly AgreedProvision[] }): VNode | null {
  const first = provisions.find(({ kind }) => kind !== 'objective' && kind !== 'heading');
  if (first === undefined) return null;
  const cut = first.words.length <= longest ? first.words : `${first.words.slice(0, longest).replace(/\s+\S*$/u, '').toWellFormed()} …`;
  return <span class="first-words" {...ofText(text.language)}>{cut}</span>;
}

const longest = 240;
