import { z } from 'zod';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, ProvisionId, RevisionId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { isCurrency } from '../vocabulary/currencies.ts';
import { money } from '../vocabulary/money.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, shortText, writable } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { regionalGroups } from '../vocabulary/states/regional-group.ts';
import { isState } from '../vocabulary/states/state.ts';
import { commitmentLabel } from './label.ts';
import { pledgeMeans } from './state.ts';
import type { KnownToCommitments } from './state.ts';

export const leastCharacters = 300;
export const mostCharacters = 3000;
export const mostFileBytes = 25 * 1024 * 1024;
export const pledgeRegions = [...regionalGroups, 'global'] as const;
export const pledgeSides = ['offers', 'seeks'] as const;

/** The words of a pledge as they are kept and counted: in one written form (NFC), ends of lines as one character, nothing around them. */
export function pledgeWords(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}

/** How many characters a reader would count, as far as Unicode tells: code points, so that no script and no rare sign costs double. */
export function charactersOf(text: string): number {
  return Array.from(pledgeWords(text)).length;
}

/** Longer than it may be, so that who wrote too much is told how much it was, and not that a field cannot be read. */
const words = z.string().max(200_000).regex(writable).transform(pledgeWords);
const file = z.object({ name: shortText, sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int().min(1) });

/** A commitment under the label that the person saw, so that nobody pledges on another than they meant (CM-9). */
const seen = z.object({ commitment: idOf<CommitmentId>(), label: commitmentLabel });
const own = {
  title: shortText,
  language: z.enum(languages),
  partners: z.array(z.string().trim().min(1).max(200).regex(writable)).max(100),
  provisions: z.array(idOf<ProvisionId>()).max(100),
  means: z.array(z.enum(pledgeMeans)).max(pledgeMeans.length),
  seeks: z.enum(pledgeSides).exactOptional(),
  text: words,
  region: z.enum(pledgeRegions).exactOptional(),
  countries: z.array(countryCode).max(200),
  from: isoDay.exactOptional(),
  until: isoDay.exactOptional(),
  files: z.array(file).max(1),
};

/** What a pledge says, as it is asked for: `revision` is where its paragraphs were seen, and an amount may still be wrong. */
export const askedFields = { ...own, commitments: z.array(seen).min(1).max(60), revision: idOf<RevisionId>().exactOptional(), money: z.object({ currency: z.string().trim().max(40), minor: z.int() }).exactOptional() };
const asked = z.object(askedFields);
export type AskedFields = z.output<typeof asked>;

/** The same as it stands in the record. */
export const recordedFields = { ...own, commitments: z.array(idOf<CommitmentId>()).min(1), money: money.exactOptional() };
const recorded = z.object(recordedFields);
export type RecordedFields = z.output<typeof recorded>;

export function thingsInFields({ commitments, revision }: Pick<AskedFields, 'commitments' | 'revision'>): readonly SubjectKey[] {
  return [...commitments.map(({ commitment }) => subjectKey('commitment', commitment)), ...(revision === undefined ? [] : [subjectKey('revision', revision)])];
}

/** What is asked for as the record holds it. Refused: anything that the rules CM-5 and CM-8 to CM-13 do not allow. `kept`: commitments on which it stood before, which may be closed since. */
export function fieldsOf(fields: AskedFields, known: KnownToCommitments, kept: readonly string[] = []): RecordedFields | Refusal {
  const { commitments, revision: _revision, money: amount, ...rest } = fields;
  const wrong = refuseLength(fields) ?? refuseCommitments(fields, known, kept) ?? refuseProvisions(fields, known) ?? refuseAmount(fields) ?? refuseRest(fields);
  if (wrong !== undefined) return wrong;
  const unique = [...new Set(commitments.map(({ commitment }) => commitment))];
  return { ...rest, commitments: unique, ...(amount !== undefined && { money: amount }) };
}

function refuseLength({ text }: AskedFields): Refusal | undefined {
  const count = charactersOf(text);
  return count < leastCharacters || count > mostCharacters ? refuse('pledge-length', 'CM-8', { count, least: leastCharacters, most: mostCharacters }) : undefined;
}

function refuseCommitments({ commitments }: AskedFields, known: KnownToCommitments, kept: readonly string[]): Refusal | undefined {
  for (const { commitment: id, label: seenLabel } of commitments) {
    const found = consult(known, 'commitment', subjectKey('commitment', id));
    if (found === undefined) return refuse('not-found', 'WP-6', { id });
    const { label, formerLabels, status } = found;
    if (status === 'closed' && !kept.includes(id)) return refuse('commitment-closed', 'CM-5', { label });
    if (label !== seenLabel) return refuse(formerLabels.includes(seenLabel) ? 'renumbered' : 'label-differs', 'CM-9', { seen: seenLabel, label });
  }
  return undefined;
}

function refuseProvisions({ provisions, revision }: AskedFields, known: KnownToCommitments): Refusal | undefined {
  if (provisions.length === 0) return undefined;
  const found = revision === undefined ? undefined : consult(known, 'revision', subjectKey('revision', revision));
  const there = new Set(found?.provisions.map(({ id }) => id));
  const gone = provisions.find((id) => !there.has(id));
  return gone === undefined ? undefined : refuse('provision-gone', 'CM-10', { label: gone });
}

function refuseAmount({ money: amount }: AskedFields): Refusal | undefined {
  if (amount === undefined) return undefined;
  if (!isCurrency(amount.currency)) return refuse('currency-unknown', 'CM-11', { currency: amount.currency });
  return money.safeParse(amount).success ? undefined : refuse('amount-not-positive', 'CM-11');
}

function refuseRest({ from, until, countries, files }: AskedFields): Refusal | undefined {
  if (from !== undefined && until !== undefined && until < from) return refuse('end-before-start', 'CM-12');
  const nowhere = countries.find((code) => !isState(code));
  if (nowhere !== undefined) return refuse('not-a-state', 'CM-12', { code: nowhere });
  const large = files.find(({ bytes }) => bytes > mostFileBytes);
  return large === undefined ? undefined : refuse('file-too-large', 'CM-13', { name: large.name, most: mostFileBytes / 1024 / 1024 });
}
