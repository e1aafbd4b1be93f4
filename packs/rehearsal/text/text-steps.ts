import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { TextScript } from '../../text/text-script.ts';
import { chair, officer } from '../session/cast.ts';
import { firstRound, firstRoundMerged } from './first-round.ts';
import { decided, saidOnTheFloor } from './meeting.ts';
import { compilation, declaration, zeroDraft } from './provisions.ts';
import { restedOn, secondRound } from './second-round.ts';

export const declarationText = 'declaration';

/** In the sequence of this meeting: groups first, then States as the letters fell this time. */
const sequence = 'g77 african-group eu ldcs aosis caricom grulac asean MA MW MX NL NO PH SN UA UY AR BB BD BR CA CH CO DE EE EG FJ GH IT JO JP KE LK'.split(' ');

/** A text from its zero draft to the middle of its second reading, which is still going on. `before`: what formed the groups; `meeting`: where paragraphs were agreed. */
export function textScript(day: (offset: number) => IsoDay, before: readonly PackStep[], meeting: string): TextScript {
  const script = new TextScript(declarationText, before, [...restedOn, `event:${meeting}`]);
  const at = (offset: number, clock: string, by = chair) => script.at(`${day(offset)}T${clock}:00.000Z`, by);
  at(-24, '08:10')
    .open({ title: declaration.title, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: ['aosis'], sequence: [...sequence] })
    .issue({ revision: 'zero-draft', name: declaration.zeroDraft, status: 'zero-draft', decidedBy: 'The chair, at the request of the opening meeting', provisions: zeroDraft });
  at(-23, '08:10').begin();
  firstRound(at(-23, '14:20', officer));
  at(-22, '16:40').end();
  at(-14, '08:10').issue({
    revision: 'compilation', name: declaration.compilation, status: 'compilation', decidedBy: 'The chair, after the first reading', provisions: compilation, merged: firstRoundMerged,
    origins: {
      'pp-rising': { rationale: 'Two groups named two kinds of towns; the smallest are among both.' },
      'warn-everybody-c': { rationale: 'Taken as it was proposed; nobody spoke against it.' },
      'winter-wages': { rationale: 'Both proposals fit into one sentence.' },
      'tide-forum': { rationale: 'The first Forum needs a year to begin in. Whether obstacles are to be named is left in brackets.' },
    },
  });
  at(-13, '08:10').do({ name: 'decide-revision-status', data: { revision: 'compilation', status: 'basis-for-negotiation', decidedBy: 'The opening meeting, without objection' } });
  at(-3, '08:20').begin();
  secondRound(at(-3, '08:50', officer));
  saidOnTheFloor(at(-3, '14:40', officer));
  decided(at(-2, '15:20'), meeting);
  at(-1, '08:05').call('warn-everybody');
  return script;
}
