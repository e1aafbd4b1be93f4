import type { VNode } from 'preact';
import { Blocks, Runs } from '../../../text/runs.tsx';
import type { Words } from '../../../messages/catalogue.ts';
import type { Foreseen } from './foresee.ts';

interface AmendPreviewProps {
  readonly foreseen: Foreseen;
  /** Of the provision, before which alternatives to the whole of it are named. */
  readonly label: string;
  readonly own: { readonly lang: string; readonly dir: 'rtl' | 'ltr' };
  readonly pageLang?: string | undefined;
  readonly words: Words;
  readonly nameOf: (party: string) => string;
  /** Who stands behind an amendment that says the same. */
  readonly partiesOf: (amendment: string) => string;
}

/** Before it is tabled: word by word what goes and what comes, how the compilation will look, and what speaks against it. Drawn on the server, and anew in the browser while somebody types. */
export function AmendPreview({ foreseen, label, own, pageLang, words, nameOf, partiesOf }: AmendPreviewProps): VNode {
  const { difference, blocks, same, own: mine } = foreseen;
  return (
    <>
      {difference.length > 0 && (
        <>
          <h2>{words('amend.difference')}</h2>
          <p class="provision-text difference" {...own}>
            <Runs runs={difference} words={words} nameOf={nameOf} pageLang={pageLang} />
          </p>
        </>
      )}
      <div role="status">
        <Tells foreseen={foreseen} words={words} />
        {same.map((amendment) => (
          <p key={amendment} class="tell tell-same">
            {words('amend.same', { who: partiesOf(amendment) })}{' '}
            {!mine.includes(amendment) && <button type="submit" name="act" value={`join ${amendment}`} class="quiet">{words('amend.join')}</button>}
          </p>
        ))}
      </div>
      {blocks.length > 0 && (
        <>
          <h2>{words('amend.future')}</h2>
          <Blocks blocks={blocks} label={label} words={words} nameOf={nameOf} pageLang={pageLang} {...own} />
        </>
      )}
    </>
  );
}

function Tells({ foreseen: { empty, tooLong, nothing, apart, kept, settled, brackets }, words }: { readonly foreseen: Foreseen; readonly words: Words }): VNode | null {
  const told = [
    ...(empty ? [words('amend.empty')] : []),
    ...(tooLong ? [words('amend.too-long')] : []),
    ...(nothing ? [words('amend.nothing')] : []),
    ...(settled ? [words('amend.settled')] : []),
    ...(brackets ? [words('amend.brackets')] : []),
    ...(apart ? [words('amend.apart', { kept: String(kept) })] : []),
  ];
  if (told.length === 0) return null;
  return (
    <ul class="tells">
      {told.map((one) => (
        <li key={one} class="tell">{one}</li>
      ))}
    </ul>
  );
}
