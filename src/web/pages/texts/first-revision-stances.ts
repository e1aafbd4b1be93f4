import type { ProcessCommand } from '../../../process/commands.ts';
import { compile } from '../../../process/text/compile/compile.ts';
import { collect } from '../../../process/text/compile/project.ts';
import { readingsOf } from '../../../process/text/compile/readings.ts';
import { alternativeKey } from '../../../process/text/compile/resolve.ts';
import { keyOf, tokenise } from '../../../process/text/compile/tokens.ts';
import type { Alternative, Compilation } from '../../../process/text/compile/tree.ts';
import { openPoints } from '../../../process/text/compile/tree.ts';
import type { ProvisionId, RevisionId, StanceId, TextId } from '../../../process/vocabulary/ids.ts';
import type { DraftStance } from './first-revision-draft.ts';

type Tabled = Extract<ProcessCommand, { readonly name: 'table-amendment' }>['data'];
type Taken = Extract<ProcessCommand, { readonly name: 'take-stance' }>['data'];

/** A provision with what was tabled to it of its brackets, and what is said of them. */
export interface TabledRow {
  readonly provision: ProvisionId;
  readonly label: string;
  readonly base: string;
  readonly tabled: readonly Tabled[];
  readonly stances: readonly (DraftStance & { readonly holder: string })[];
}

interface Wish {
  readonly text: TextId;
  readonly revision: RevisionId;
  readonly stanceId: (number: number) => StanceId;
}

/** What a printed text says of words in brackets beside who reads them: `NZ oppose`, `CL reserve`. Each is said of the alternative if that is found again in the compilation, else of the amendment that has it, else of the provision. */
export function stanceCommands(rows: readonly TabledRow[], { text, revision, stanceId }: Wish): readonly ProcessCommand[] {
  let number = 0;
  return rows.flatMap((row) => {
    if (row.stances.length === 0) return [];
    const compilation = compilationOf(row, revision);
    return row.stances.map((stance): ProcessCommand => {
      number += 1;
      const { holder, verb } = stance;
      return { name: 'take-stance', data: { stance: stanceId(number), text, revision, provision: row.provision, holder, verb, ...spokenOf(stance, row, compilation) } };
    });
  });
}

/** As it will stand once all is tabled; what is added has no readings beside its own yet. */
function compilationOf({ provision, base, tabled }: TabledRow, revision: RevisionId): Compilation {
  const tokens = tokenise(base);
  const proposals = tabled.filter(({ amendmentType }) => amendmentType !== 'ADD').map(({ amendment, amendmentType, proponents, words = '' }, place) => ({ id: amendment, place, parties: proponents, ...(amendmentType !== 'NOC' && { tokens: tokenise(words) }) }));
  return compile({ provision, revision, base: tokens, readings: readingsOf(tokens, proposals) });
}

function spokenOf({ words, ofBase, takers }: DraftStance, { tabled }: TabledRow, compilation: Compilation): Pick<Taken, 'point' | 'alternative' | 'amendment'> {
  const wanted = keyOf(tokenise(words));
  const amendment = ofBase ? undefined : tabled.find(({ proponents }) => takers.some((taker) => proponents.includes(taker)));
  const isMeant = (alternative: Alternative, at: number) => (at === 0) === ofBase && keyOf(collect(alternative.content, ({ alts }) => alts[0])) === wanted && (amendment === undefined || amendment.proponents.every((party) => alternative.parties.includes(party)));
  for (const { id, alts } of openPoints(compilation)) {
    const found = alts.find(isMeant);
    if (found !== undefined) return { point: id, alternative: alternativeKey(found) };
  }
  return amendment === undefined ? {} : { amendment: amendment.amendment };
}
