import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { floorView } from '../../process/sessions/floor-view.ts';
import { ask, at, floorIn, give, ofFloor, seated } from '../../process/sessions/floor.test-support.ts';
import type { Given } from '../../process/participation/given.test-support.ts';
import { wordsIn } from '../messages/catalogue.ts';
import type { ChairExtra } from './chair-extra.ts';
import { ChairScreen } from './chair.tsx';
import { ModeratorScreen } from './moderator.tsx';
import type { ScreenProps } from './screen.ts';

const extra: ChairExtra = { items: [], groups: [], opens: true, moderates: false };
const common: Omit<ScreenProps, 'view'> = { say: wordsIn('en'), language: 'en', timeZone: 'Europe/Zurich', names: { KE: 'Kenya', FR: 'France', BR: 'Brazil', DE: 'Germany' }, now: Date.parse('2017-05-08T10:05:00+02:00'), feed: 'live', action: '/chair', newId: () => '0b8ff0ea-0f5c-4d1c-9d0a-3f3a5a6f1b2c', links: {}, extra };
const shown = (given: Given, more: Partial<ScreenProps> = {}) => render(<ChairScreen {...common} view={floorView(floorIn(given), 'chair')} {...more} />);

/** Kenya has the floor, France and Germany wait. */
function begun(): Given {
  const waiting = seated().and(ask('KE'), at('10:01')).and(ask('FR'), at('10:02')).and(ask('DE'), at('10:03'));
  return waiting.and(give(waiting, 'ke'), at('10:04'));
}

describe('the chair’s screen', () => {
  test('before the first sitting there is one to open, for whoever may', () => {
    expect(render(<ChairScreen {...common} view={undefined} />)).toContain('value="open-sitting"');
    expect(render(<ChairScreen {...common} view={undefined} extra={{ ...extra, opens: false }} />)).not.toContain('value="open-sitting"');
  });

  test('FL-10 the button for the next carries the turn and what was seen last', () => {
    const html = shown(begun());
    const form = /<form class="chair-give".*?<\/form>/u.exec(html)?.[0] ?? '';
    expect(form).toContain('name="turn" value="fr"');
    expect(form).toContain('name="seen" value="ke"');
    expect(form).toContain('aria-label="Next: France"');
  });

  test('FL-9 whoever is not the next is given the floor with a reason only', () => {
    const overrides = [...shown(begun()).matchAll(/<form class="chair-override".*?<\/form>/gu)].map(([form]) => form);
    expect(overrides).toHaveLength(1);
    expect(overrides[0]).toMatch(/name="override" required/u);
  });

  test('FL-12 while a point of order is heard nobody else is given the floor, and its end gives it back', () => {
    const raised = begun().and(ask('BR', { lane: 'point-of-order', turn: 'br-order' }), at('10:05'));
    expect(shown(raised)).toContain('aria-label="Give the floor: Brazil"');
    const heard = shown(raised.and(give(raised, 'br-order'), at('10:06')));
    expect(heard).not.toContain('value="give-floor"');
    expect(heard).toContain('End; back to Kenya');
  });

  test('a suspended sitting is resumed, and no floor is given meanwhile', () => {
    const html = shown(begun().and(ofFloor('suspend-sitting'), at('10:06')));
    expect(html).toContain('value="resume-sitting"');
    expect(html).not.toContain('value="give-floor"');
  });

  test('a refusal is told with who has the floor now', () => {
    expect(shown(begun(), { problem: 'Somebody else gave the floor meanwhile.' })).toMatch(/role="alert".*Somebody else.*Now: Kenya\./u);
  });

  test('a lost connection says since when, by the venue’s clock', () => {
    expect(shown(begun(), { feed: 'lost', feedSince: Date.parse('2017-05-08T08:03:00Z') })).toContain('No connection since 10:03.');
  });

  test('ids of two forms are the forms’ own even where all are drawn in one go', () => {
    let count = 0;
    const html = shown(begun(), { newId: () => `0b8ff0ea-0f5c-4d1c-9d0a-${String((count += 1)).padStart(12, '0')}` });
    const ids = [...html.matchAll(/name="command-id" value="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('FL-13 a moderator whose panel is not under way has no buttons, and is told so', () => {
  const html = render(<ModeratorScreen {...common} me="MX" extra={{ ...extra, moderates: true }} view={floorView(floorIn(begun()), 'chair')} />);
  expect(html).toContain('not that of your panel');
  expect(html).not.toContain('<form');
});
