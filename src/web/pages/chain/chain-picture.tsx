import type { VNode } from 'preact';
import { flowSteps } from '../../../store/chain/flow-counts.ts';
import type { ChainFlow, FlowStep } from '../../../store/chain/flow-counts.ts';
import type { Visit } from '../../visit.ts';
import { stepHref } from './step-href.ts';

/** Where each step stands: its column from the first words to what became of them, and its row. */
const places: Readonly<Record<FlowStep, readonly [column: number, row: number]>> = {
  inputs: [0, 0.5], interventions: [0, 2.5], recommendations: [1, 0.5], findings: [1, 2.5], amendments: [2, 0.5], provisions: [2, 2.5], commitments: [3, 1.5], pledges: [4, 0], practices: [4, 1], reports: [4, 2], money: [4, 3],
};
const [boxWidth, boxHeight, gapX, gapY] = [168, 64, 72, 22];
const width = 5 * boxWidth + 4 * gapX;
const height = 4 * boxHeight + 3 * gapY + 8;

interface PictureProps {
  readonly visit: Visit;
  readonly flow: ChainFlow;
  /** Those that the reader may see. */
  readonly steps: readonly FlowStep[];
}

/** Boxes with numbers and lines as broad as there are links; recommendations that only have a code of an objective are joined to it by a dashed line. */
export function ChainPicture({ visit, flow, steps }: PictureProps): VNode {
  const { words, language } = visit;
  const rightToLeft = language === 'ar';
  const left = (step: FlowStep) => {
    const x = places[step][0] * (boxWidth + gapX);
    return rightToLeft ? width - boxWidth - x : x;
  };
  const top = (step: FlowStep) => 4 + places[step][1] * (boxHeight + gapY);
  const number = new Intl.NumberFormat(language);
  const byCode = flow.commitments.reduce((sum, one) => sum + one.byCode, 0);
  return (
    <svg class="chain-picture" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words('chain.picture')}>
      {[...flow.links].map(([link, count]) => <Line key={link} from={ends(link)[0]} to={ends(link)[1]} count={count} left={left} top={top} rightToLeft={rightToLeft} title={number.format(count)} />)}
      {byCode > 0 && <Line from="recommendations" to="commitments" count={byCode} left={left} top={top} rightToLeft={rightToLeft} inferred title={words('chain.by-code')} />}
      {steps.map((step) => (
        <a key={step} href={stepHref(visit, step)} tabIndex={-1}>
          <rect x={left(step)} y={top(step)} width={boxWidth} height={boxHeight} rx="3" />
          <text class="chain-number" x={left(step) + boxWidth / 2} y={top(step) + 28} text-anchor="middle">{number.format(flow.things[step])}</text>
          <text x={left(step) + boxWidth / 2} y={top(step) + 50} text-anchor="middle">{words(`chain.step.${step}`)}</text>
        </a>
      ))}
    </svg>
  );
}

function ends(link: string): readonly [FlowStep, FlowStep] {
  const [from, to] = link.split('>').map((name) => flowSteps.find((step) => step === name) ?? 'provisions');
  return [from ?? 'inputs', to ?? 'provisions'];
}

interface LineProps {
  readonly from: FlowStep;
  readonly to: FlowStep;
  readonly count: number;
  readonly left: (step: FlowStep) => number;
  readonly top: (step: FlowStep) => number;
  readonly rightToLeft: boolean;
  readonly inferred?: boolean;
  readonly title: string;
}

function Line({ from, to, count, left, top, rightToLeft, inferred, title }: LineProps): VNode {
  const breadth = Math.min(26, 1.5 + Math.log2(1 + count) * 1.7);
  const same = places[from][0] === places[to][0];
  const [y1, y2] = [top(from) + boxHeight / 2, top(to) + boxHeight / 2];
  if (same) {
    const x = left(from) + boxWidth / 2;
    return <path class={inferred === true ? 'inferred' : undefined} d={`M${x} ${Math.min(y1, y2) + boxHeight / 2} V${Math.max(y1, y2) - boxHeight / 2}`} stroke-width={breadth}><title>{title}</title></path>;
  }
  const [x1, x2] = rightToLeft ? [left(from), left(to) + boxWidth] : [left(from) + boxWidth, left(to)];
  const middle = (x1 + x2) / 2;
  return <path class={inferred === true ? 'inferred' : undefined} d={`M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`} stroke-width={breadth}><title>{title}</title></path>;
}
