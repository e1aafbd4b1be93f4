import type { VNode } from 'preact';
import type { SelectionState } from '../../../process/participation/state.ts';
import { drawLabel, drawText, randomnessOf } from '../../../selection/draw.ts';
import { erasedIn } from '../../../selection/publication.ts';
import type { Publication } from '../../../selection/publication.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { sourceText } from './source-text.ts';

interface CheckProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly publication: Publication;
}

/** The command that checks everything, and the draw done by hand. */
export function Check(props: CheckProps): VNode {
  const { visit, selection: { id, publication: hash }, publication } = props;
  const { words } = visit;
  const erased = erasedIn(publication).length;
  return (
    <>
      <h3>{words('selection.check')}</h3>
      <p>{words('selection.check.how')}</p>
      <p>
        <a class="download" href={linkTo(visit, 'selection', { id }, { file: 'json' })}>{words('selection.file')}</a> <code class="hash">{hash}</code>
      </p>
      {erased > 0 && <p class="hint">{words('selection.erased', { count: erased })}</p>}
      <pre>
        <code>{`travaux selection verify ${visit.process}-${id}.json`}</code>
      </pre>
      <ByHand {...props} />
    </>
  );
}

/** With the values of the draw where there was one; before it with their names in capitals. */
function ByHand({ visit, selection, publication }: CheckProps): VNode {
  const { words } = visit;
  const { seed, publicValue, publication: hash = '' } = selection;
  const drawn = seed === undefined || publicValue === undefined ? undefined : { seed, publicValue, publication: hash };
  const text = drawn === undefined ? `${drawLabel.length}:${drawLabel},64:SEED,${hash.length}:${hash},LENGTH:VALUE,` : drawText(drawn);
  const digits = drawn === undefined ? 'DIGITS' : randomnessOf(drawn).slice(0, 15);
  return (
    <>
      <p>{words('selection.check.draw')}</p>
      <ol class="by-hand">
        <li>
          {words('selection.check.seed')} <Shell command={`${printed(drawn?.seed ?? 'SEED')} | sha256sum`} />
        </li>
        <li>
          {words('selection.check.value', { source: sourceText(visit, publication.publicSource) })} <Shell command={`${printed(drawn?.publicValue ?? 'VALUE')} | wc -c`} />
        </li>
        <li>
          {words('selection.check.randomness')} <Shell command={`${printed(text)} | sha256sum`} />
        </li>
        <li>
          {words('selection.check.remainder', { lots: publication.lots.length })} <Shell command={`echo $((0x${digits} % ${publication.lots.length}))`} />
        </li>
      </ol>
    </>
  );
}

function Shell({ command }: { readonly command: string }): VNode {
  return (
    <code class="hash" dir="ltr">
      {command}
    </code>
  );
}

/** Writes exactly these characters, without a line end, whatever quotation marks they have. */
export function printed(text: string): string {
  return `printf '%s' '${text.replaceAll("'", String.raw`'\''`)}'`;
}
