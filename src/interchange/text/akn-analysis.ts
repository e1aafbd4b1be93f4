import type { AmendmentState, AmendmentType } from '../../process/text/state.ts';
import { wantedWords } from './amendment-words.ts';
import type { AknParties } from './akn-parties.ts';
import type { AknTree } from './akn-tree.ts';
import { element, empty, plain } from './markup.ts';
import type { Markup } from './markup.ts';
import type { TextOut } from './out.ts';

/** NOC modifies nothing; it stands among the amendments in `proprietary`. A move has no word of its own. */
const modifications: Readonly<Record<AmendmentType, string | undefined>> = { MOD: 'substitution', ADD: 'insertion', SUP: 'repeal', NOC: undefined, ALT: 'replacement', MOVE: 'renumbering', SPLIT: 'split', JOIN: 'join' };

/** Who proposed what of which paragraph (of the compilation with names alone), and which permanent id stands where. */
export function analysisOf(out: TextOut, tree: AknTree, parties: AknParties): readonly Markup[] {
  const proposed = out.names && out.variant === 'compilation' ? out.text.provisions.flatMap(({ id, amendments, base }) => amendments.flatMap((one) => modificationOf(one, wantedWords(one, base), tree.eIds.get(id), parties))) : [];
  const revision = `#rev-${out.text.revision.number}`;
  const mappings = tree.nodes.flatMap(({ eId, unit }) => unit.provisions.map((id) => ({ eId, id }))).map(({ eId, id }, at) => empty('mapping', { eId: `map_${at + 1}`, original: `#${id}`, current: `#${eId}`, start: revision }));
  const parts = [
    ...(proposed.length === 0 ? [] : [element('passiveModifications', {}, proposed, '\n')]),
    ...(mappings.length === 0 ? [] : [element('mappings', { source: '#secretariat' }, mappings, '\n')]),
  ];
  return parts.length === 0 ? [] : [element('analysis', { source: '#secretariat' }, parts, '\n')];
}

/** `old` points to the paragraph, whose words are the `base` of the provision in `proprietary`. */
function modificationOf({ id, amendmentType, proponents, next = [], after }: AmendmentState, words: string | undefined, eId: string | undefined, parties: AknParties): readonly Markup[] {
  const type = modifications[amendmentType];
  const by = parties.refer(proponents)?.split(' ') ?? [];
  if (type === undefined || eId === undefined || by.length === 0) return [];
  return [element('textualMod', { eId: `pmod_${id}`, wId: id, type }, [
    ...by.map((href) => empty('source', { href })),
    empty('destination', { href: `#${eId}`, ...(amendmentType === 'ADD' && { pos: 'after' }) }),
    ...(amendmentType === 'JOIN' ? next : amendmentType === 'MOVE' && after !== undefined ? [after] : []).map((other) => empty('destination', { href: `#${other}` })),
    ...(amendmentType === 'ADD' || amendmentType === 'MOVE' ? [] : [empty('old', { href: `#${eId}` })]),
    ...(words === undefined ? [] : [element('new', {}, [element('tvx:words', {}, [plain(words)])])]),
  ])];
}
