import type { AknNode, AknTree } from './akn-tree.ts';
import { element, plain } from './markup.ts';
import type { Attributes, Markup } from './markup.ts';
import type { TextOut } from './out.ts';

/** Title, preamble and body. */
export function bodyOf({ title, symbol, language }: TextOut, { preamble, body, eIds }: AknTree): readonly Markup[] {
  const lang = { 'xml:lang': language };
  const long = element('p', {}, [...(symbol === undefined ? [] : [element('docNumber', {}, [plain(symbol)]), plain(' ')]), element('docTitle', {}, [plain(title)])]);
  return [
    element('preface', lang, [element('longTitle', { eId: 'longTitle' }, [long])], '\n'),
    ...(preamble.length === 0 ? [] : [element('preamble', lang, preamble.map(({ eId, heading, recitals }) => recitalsOf(eId, heading, recitals, eIds)), '\n')]),
    element('mainBody', lang, body.length === 0 ? [element('p')] : body.map((node) => hierarchyOf(node, eIds)), '\n'),
  ];
}

/** Where a heading has no paragraphs under it, it is a block of its own. */
function recitalsOf(eId: string, heading: AknNode | undefined, recitals: readonly AknNode[], eIds: AknTree['eIds']): Markup {
  if (recitals.length === 0) return element('p', { class: 'heading', wId: heading?.unit.wId }, heading?.unit.inline);
  const above = heading === undefined ? [] : [element('heading', { eId: heading.eId, wId: heading.unit.wId }, heading.unit.inline)];
  return element('recitals', { eId }, [...above, ...recitals.map((node) => itemOf(node, eIds))], '\n');
}

/** A recital, or an item within one: blocks, and a list of what belongs to it. */
function itemOf(node: AknNode, eIds: AknTree['eIds']): Markup {
  const { children, eId, name, unit } = node;
  const list = children.length === 0 ? [] : [element('blockList', { eId: `${eId}__list_1` }, children.map((one) => itemOf(one, eIds)), '\n')];
  return element(name, attributesOf(node, eIds), [...numberOf(node), element('p', {}, unit.inline), ...list], '\n');
}

function hierarchyOf(node: AknNode, eIds: AknTree['eIds']): Markup {
  const { children, eId, name, unit } = node;
  const below = children.map((one) => hierarchyOf(one, eIds));
  const block = [element('p', {}, unit.inline)];
  const words = unit.kind === 'heading' ? [element('heading', { eId: `${eId}__heading` }, unit.inline)] : below.length === 0 ? [element('content', { eId: `${eId}__content` }, block)] : [element('intro', { eId: `${eId}__intro` }, block)];
  return element(name, { ...attributesOf(node, eIds), ...(name === 'hcontainer' && { name: unit.kind }) }, [...numberOf(node), ...words, ...below], '\n');
}

function attributesOf({ eId, unit: { wId, kind, added, alternativeTo } }: AknNode, eIds: AknTree['eIds']): Attributes {
  const known = [kind === 'preambular' || kind === 'operative' ? [kind] : [], added ? ['added'] : []].flat();
  return { eId, wId, ...(known.length > 0 && { class: known.join(' ') }), ...(alternativeTo !== undefined && { alternativeTo: eIds.get(alternativeTo) }) };
}

function numberOf({ unit: { label } }: AknNode): readonly Markup[] {
  return label === '' ? [] : [element('num', {}, [plain(label)])];
}
