import { z } from 'zod';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, SubjectKey, SupportAgreementId, SupportOfferId, SupportRequestId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { money } from '../vocabulary/money.ts';
import { idOf, prose, shortText } from '../vocabulary/shapes.ts';
import { supportKinds } from './state.ts';

export const requestId = idOf<SupportRequestId>();
export const offerId = idOf<SupportOfferId>();
export const agreementId = idOf<SupportAgreementId>();

/** What requests and offers have in common. */
export const about = {
  title: shortText,
  language: z.enum(languages),
  commitments: z.array(idOf<CommitmentId>()).min(1).max(100),
  supportKinds: z.array(z.enum(supportKinds)).min(1),
  text: prose,
  money: money.exactOptional(),
};

export function commitmentKeys({ commitments }: { readonly commitments: readonly CommitmentId[] }): readonly SubjectKey[] {
  return commitments.map((id) => subjectKey('commitment', id));
}

/** Each once, in the order in which they were named. */
export function eachOnce<Data extends { readonly commitments: readonly CommitmentId[]; readonly supportKinds: readonly (typeof supportKinds)[number][] }>(data: Data): Data {
  return { ...data, commitments: [...new Set(data.commitments)], supportKinds: [...new Set(data.supportKinds)] };
}
