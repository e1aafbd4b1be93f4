import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import { languages } from '../../../src/process/vocabulary/language.ts';
import { parseInstant } from '../../../src/process/vocabulary/instant.ts';
import { allSix, document } from '../document-builders.ts';
import { generalAssembly, intergovernmentalConference } from '../names.ts';
import { compactText } from '../text/compact.ts';
import { notes, reasonUnknown, reviewForum, titles } from './words.ts';
import { votesOf2018 } from './votes-of-2018.ts';

/** Which revision of the retold text was adopted: its last. */
const revision = 'retold-final-draft';

/** What was decided of the compact and of its review, as it was read: `afterwards` §1 to §3; what is recalled is marked so in the note of the decision. */
export function stepsOfAdoption(): readonly PackStep[] {
  return [...compactDecided(), ...modalitiesDecided(), ...declarationDecided()];
}

function compactDecided(): readonly PackStep[] {
  return [
    step('marrakech', '2018-12-10T13:00:00.000Z', [
      { name: 'propose-decision', data: { decision: 'marrakech-adoption', title: titles.marrakech, body: intergovernmentalConference, text: compactText, revision, event: 'conference', method: 'acclamation', note: notes.marrakech } },
      { name: 'adopt-decision', data: { decision: 'marrakech-adoption', present: 164 } },
    ]),
    step('resolution', '2018-12-19T18:00:00.000Z', [
      { name: 'propose-decision', data: { decision: 'a-res-73-195', title: titles.resolution, body: generalAssembly, endorses: 'marrakech-adoption', method: 'recorded-vote', note: notes.resolution } },
      { name: 'open-vote', data: { decision: 'a-res-73-195' } },
      { name: 'record-roll-call', data: { decision: 'a-res-73-195', votes: [...votesOf2018] } },
      { name: 'close-vote', data: { decision: 'a-res-73-195', announced: { yes: 152, no: 5, abstain: 12, notVoting: 24 } } },
      { name: 'give-symbol', data: { decision: 'a-res-73-195', symbol: 'A/RES/73/195', document: 'a-res-73-195', authentic: [...languages] } },
    ]),
  ];
}

/** The hours are those of the steps alone: only the days were read. */
function modalitiesDecided(): readonly PackStep[] {
  const decision = 'a-res-73-326';
  const silence = (ends: string): ProcessCommand => ({ name: 'begin-decision-silence', data: { decision, endsAt: parseInstant(ends) ?? '', timeZone: 'America/New_York' } });
  const broken: ProcessCommand = { name: 'break-decision-silence', data: { decision, reason: reasonUnknown } };
  return [
    step('modalities-silence', '2019-07-08T16:00:00.000Z', [
      document('forum-modalities-draft', 'draft', generalAssembly, titles.modalitiesDraft, { asOf: '2019-07-08', languages: allSix }),
      { name: 'propose-decision', data: { decision, title: titles.modalities, body: generalAssembly, proposal: 'forum-modalities-draft', method: 'silence', note: notes.modalities } },
      silence('2019-07-10T03:59:00.000Z'),
    ]),
    step('modalities-broken', '2019-07-09T16:00:00.000Z', [broken, silence('2019-07-11T03:59:00.000Z')]),
    step('modalities-broken-again', '2019-07-10T16:00:00.000Z', [broken]),
    step('modalities-vote', '2019-07-19T18:00:00.000Z', [
      { name: 'change-decision-method', data: { decision, method: 'recorded-vote' } },
      { name: 'open-vote', data: { decision } },
      { name: 'close-vote', data: { decision, announced: { yes: 118, no: 5, abstain: 13 } } },
      { name: 'give-symbol', data: { decision, symbol: 'A/RES/73/326', document: 'a-res-73-326', authentic: [...languages] } },
    ]),
  ];
}

function declarationDecided(): readonly PackStep[] {
  return [
    step('declaration', '2022-05-20T20:00:00.000Z', [
      { name: 'propose-decision', data: { decision: 'progress-declaration-2022', title: titles.declaration, body: reviewForum, proposal: 'progress-declaration-2022', event: 'imrf-2022', method: 'consensus' } },
      { name: 'adopt-decision', data: { decision: 'progress-declaration-2022' } },
    ]),
    step('declaration-endorsed', '2022-06-07T18:00:00.000Z', [
      { name: 'propose-decision', data: { decision: 'progress-declaration-endorsed', title: titles.declarationEndorsed, body: generalAssembly, endorses: 'progress-declaration-2022', proposal: 'progress-declaration-2022', method: 'consensus' } },
      { name: 'adopt-decision', data: { decision: 'progress-declaration-endorsed' } },
    ]),
  ];
}

function step(key: string, at: string, commands: readonly ProcessCommand[]): PackStep {
  return { key: `adoption-${key}`, at, by: { standing: 'secretariat' }, commands };
}
