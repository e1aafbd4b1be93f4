import type { RouteName } from './routes.ts';
import type { PageHandler, SitePageHandler } from './visit.ts';
import { planPage } from './pages/work-plan/plan-page.tsx';

/** Which handler answers which route: the other half of the URL map. */
export const sitePages: Partial<Record<RouteName, SitePageHandler>> = {};

export const processPages: Partial<Record<RouteName, PageHandler>> = {
  plan: planPage,
};
