import type { VNode } from 'preact';
import type { Reason } from '../../../process/sessions/order/types.ts';
import type { FloorMessageKey } from '../floor-messages.ts';
import type { Say } from '../screen.ts';
import { minutesText } from './clock.tsx';

interface ReasonsProps {
  readonly say: Say;
  readonly reasons: readonly Reason[] | undefined;
}

/** Why somebody stands where they stand, the decisive reason first. */
export function Reasons({ say, reasons = [] }: ReasonsProps): VNode | null {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>{reasonText(say, reason)}</li>
      ))}
    </ul>
  );
}

export function reasonText(say: Say, reason: Reason): string {
  switch (reason.code) {
    case 'alternation':
      return say(`floor.reason.alternation-${reason.side}`);
    case 'overtaken-by-all':
    case 'overtaken-in-flow':
      return say(`floor.reason.${reason.code}`, { times: reason.times });
    case 'flow-is-due':
      return say('floor.reason.flow-is-due', { flow: flowName(say, reason.flow), time: minutesText(reason.secondsHad) });
    case 'only-flow':
      return say('floor.reason.only-flow', { flow: flowName(say, reason.flow) });
    case 'gender-balance':
      return say('floor.reason.gender-balance', { gender: reason.gender });
    case 'first-time':
    case 'asked-first':
      return say(`floor.reason.${reason.code}`);
  }
}

const flowKeys = {
  'african': 'floor.flow.african', 'asia-pacific': 'floor.flow.asia-pacific', 'eastern-european': 'floor.flow.eastern-european', 'latin-american-and-caribbean': 'floor.flow.latin-american-and-caribbean', 'western-european-and-other': 'floor.flow.western-european-and-other',
  'observer-states': 'floor.flow.observer-states', 'groups': 'floor.flow.groups', 'organizations': 'floor.flow.organizations', 'stakeholders': 'floor.flow.stakeholders', 'panel': 'floor.flow.panel', 'podium': 'floor.flow.podium',
  'non-governmental-organization': 'floor.flow.non-governmental-organization', 'civil-society': 'floor.flow.civil-society', 'diaspora': 'floor.flow.diaspora', 'migrants-organization': 'floor.flow.migrants-organization', 'academia': 'floor.flow.academia', 'private-sector': 'floor.flow.private-sector',
  'local-authority': 'floor.flow.local-authority', 'national-human-rights-institution': 'floor.flow.national-human-rights-institution', 'parliament': 'floor.flow.parliament', 'consultative-status': 'floor.flow.consultative-status', 'specially-accredited': 'floor.flow.specially-accredited',
} as const satisfies Readonly<Record<string, FloorMessageKey>>;

/** What a flow is called (`flow-of.ts`): a regional group, groups of States, organizations, a constituency. */
export function flowName(say: Say, flow: string): string {
  return isFlow(flow) ? say(flowKeys[flow]) : flow;
}

function isFlow(flow: string): flow is keyof typeof flowKeys {
  return Object.hasOwn(flowKeys, flow);
}
