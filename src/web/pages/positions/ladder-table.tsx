import type { VNode } from 'preact';
import { rungs } from '../../../process/synthesis/ladder/ladder.ts';
import type { Ladder, Rung } from '../../../process/synthesis/ladder/ladder.ts';
import type { Visit } from '../../visit.ts';
import { RungWord, shareText } from './rung-word.tsx';

/** Every word from the lowest to the highest, with what it asks for. */
export function LadderTable({ visit, ladder }: { readonly visit: Visit; readonly ladder: Ladder }): VNode {
  const { words } = visit;
  return (
    <table class="register ladder">
      <caption class="visually-hidden">{words('ladder.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('ladder.word')}</th>
          <th scope="col">{words('ladder.share')}</th>
          <th scope="col">{words('ladder.besides')}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => (
          <tr key={rung}>
            <th scope="row"><RungWord visit={visit} rung={rung} /></th>
            <td>{leastOf(visit, ladder, rung)}</td>
            <td>{besides(visit, ladder, rung)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function leastOf(visit: Visit, ladder: Ladder, rung: Rung): string {
  const { words } = visit;
  switch (rung) {
    case 'one-delegation':
      return words('ladder.exactly', { count: 1 });
    case 'two-delegations':
      return words('ladder.exactly', { count: 2 });
    case 'a-few':
      return words('ladder.from-three', { share: shareText(visit, ladder.some) });
    case 'wide-agreement':
      return words('ladder.from', { share: shareText(visit, ladder.wideAgreement.support) });
    case 'general-convergence':
      return words('ladder.from', { share: shareText(visit, ladder.generalConvergence.support) });
    case 'some':
    case 'several':
    case 'many':
    case 'most':
      return words('ladder.from', { share: shareText(visit, ladder[rung]) });
  }
}

function besides(visit: Visit, { wideAgreement, generalConvergence }: Ladder, rung: Rung): string {
  const { words } = visit;
  if (rung === 'wide-agreement') return words('ladder.each-spoken', { share: shareText(visit, wideAgreement.eachGroup), oppose: shareText(visit, wideAgreement.opposeAtMost) });
  if (rung !== 'general-convergence') return '';
  const { eachGroup, consensus } = generalConvergence;
  return [words('ladder.each-of-five', { share: shareText(visit, eachGroup) }), ...(consensus === undefined ? [] : [words('ladder.consensus', { share: shareText(visit, consensus) })])].join('; ');
}
