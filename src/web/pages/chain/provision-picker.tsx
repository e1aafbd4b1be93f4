import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { ChainScene } from '../../../store/chain/load-edges.ts';
import { provisionWords } from '../../../store/chain/provision-words.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

export interface PickableText {
  readonly id: string;
  readonly title: string;
  readonly provisions: readonly { readonly id: string; readonly label: string }[];
}

/** The texts that were issued, each with the provisions of its last revision: by their labels, those without one by their words. */
export async function loadPickable({ language }: Visit, scene: ChainScene): Promise<readonly PickableText[]> {
  const texts = [...scene.structures.byText].flatMap(([id, revisions]) => {
    const last = revisions.at(-1);
    return last === undefined ? [] : [{ id, provisions: last.provisions.filter(({ kind }) => kind !== 'heading') }];
  });
  const titled = texts.flatMap(({ provisions }) => provisions.filter(({ label, kind }) => label === '' || kind === 'objective').map(({ id }) => id));
  const [words, names] = await Promise.all([provisionWords(scene, titled.slice(0, 200)), loadNames(scene.pool, scene.process, scene.position, texts.map(({ id }) => subjectKey('text', id)))]);
  return texts.map(({ id, provisions }) => {
    const name = names.get(subjectKey('text', id));
    return { id, title: name === undefined ? id : inLanguage(name, language).text, provisions: provisions.map((one) => ({ id: one.id, label: `${one.label} ${words.get(one.id) ?? ''}`.trim().slice(0, 90) || one.id })) };
  });
}

const most = 300;

/** The provisions of each text, each with a link to its chain. */
export function ProvisionPicker({ visit, texts }: { readonly visit: Visit; readonly texts: readonly PickableText[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="by-provision">
      <h2 id="by-provision">{words('chain.by-provision')}</h2>
      {texts.length === 0 && <p class="soft">{words('chain.no-text')}</p>}
      {texts.map(({ id, title, provisions }) => (
        <details key={id} open={texts.length === 1}>
          <summary>{words('chain.of-text', { text: title, count: provisions.length })}</summary>
          <ul class="chain-provisions">{provisions.slice(0, most).map((provision) => <li key={provision.id}><a href={linkTo(visit, 'provisionChain', { id: provision.id })}><bdi>{provision.label}</bdi></a></li>)}</ul>
          {provisions.length > most && <p><a href={linkTo(visit, 'text', { id })}>{words('chain.rest', { count: provisions.length - most })}</a></p>}
        </details>
      ))}
    </section>
  );
}
