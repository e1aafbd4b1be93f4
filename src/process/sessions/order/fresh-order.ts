import type { OrderState } from './types.ts';

/** Nobody has spoken. */
export function freshOrder(): OrderState {
  return {
    tags: { floor: { virtual: 0, finish: {} }, panel: { virtual: 0, finish: {} } },
    turns: {},
    asides: {},
    secondsByGender: { woman: 0, man: 0, other: 0, 'not-stated': 0 },
    secondsByFlow: {},
    frame: { side: 'floor', turns: 0, seconds: 0 },
  };
}
