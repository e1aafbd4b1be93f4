import type { VNode } from 'preact';
import type { ProvisionKind } from '../../process/text/state.ts';
import type { ShownBlock } from './fresh-blocks.ts';
import { Blocks, Runs } from './runs.tsx';

type Drawn = Omit<Parameters<typeof Blocks>[0], 'blocks'>;

/** The words of a provision, those of a heading as one. Drawn by the server, and again in the page when they change. */
export function ProvisionWords({ kind, level, blocks, ...drawn }: Drawn & { readonly kind: ProvisionKind; readonly level: number; readonly blocks: readonly ShownBlock[] }): VNode {
  if (kind !== 'heading' && kind !== 'objective') return <Blocks {...drawn} blocks={blocks} />;
  const { lang, dir, words, nameOf, pointHref, pageLang } = drawn;
  const [first, ...others] = blocks;
  const inner = <Runs words={words} nameOf={nameOf} pointHref={pointHref} pageLang={pageLang} runs={first?.runs ?? []} />;
  return (
    <>
      {level === 0 ? <h2 lang={lang} dir={dir}>{inner}</h2> : level === 1 ? <h3 lang={lang} dir={dir}>{inner}</h3> : <h4 lang={lang} dir={dir}>{inner}</h4>}
      {others.length > 0 && <Blocks {...drawn} blocks={others} />}
    </>
  );
}
