import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../../src/process/vocabulary/midnight.ts';
import { codebook } from './codebook.ts';
import { deskSteps } from './desk-steps.ts';
import { documents, editionCommand, files } from './documents.ts';
import type { KeptFile } from './documents.ts';
import { inputSteps } from './input-steps.ts';
import { ladder, ledgerSteps } from './ledger-steps.ts';
import { secretariatStep } from './moments.ts';
import { notesIn } from './notes.ts';

interface Session {
  readonly event: string;
  readonly days: readonly [IsoDay, IsoDay];
  readonly timeZone: string;
}

/** From inputs to what was counted of them, around the third session; `held` is what was done in the session, `kept` the files as they were read, by edition. */
export function synthesisSteps(session: Session, held: readonly PackStep[], kept: ReadonlyMap<string, KeptFile>): readonly PackStep[] {
  const { days: [first, last] } = session;
  const notes = notesIn(held);
  const editions = files.map((file) => ({ file, kept: kept.get(file.edition)?.kept })).flatMap(({ file, kept: of }) => (of === undefined ? [] : [editionCommand(file, of)]));
  return [
    secretariatStep(addDays(first, -12), '08:30', [...codebook, ladder, ...documents]),
    ...inputSteps(session),
    secretariatStep(addDays(last, 1), '11:00', editions),
    ...deskSteps(last, kept, notes),
    ...ledgerSteps(session.event, session.days, notes),
  ];
}
