import type { RouteName } from './routes.ts';
import type { PageHandler, SitePageHandler } from './visit.ts';
import { helpPage } from './pages/site/help-page.tsx';
import { homePage } from './pages/site/home-page.tsx';
import { changesPage } from './pages/work-plan/changes-page.tsx';
import { checksPage } from './pages/work-plan/checks-page.tsx';
import { disagreementsPage } from './pages/work-plan/disagreements-page.tsx';
import { planPage } from './pages/work-plan/plan-page.tsx';
import { versionsPage } from './pages/work-plan/versions-page.tsx';

/** Which handler answers which route: the other half of the URL map. */
export const sitePages: Partial<Record<RouteName, SitePageHandler>> = {
  home: homePage,
  help: helpPage,
};

export const processPages: Partial<Record<RouteName, PageHandler>> = {
  plan: planPage,
  checks: checksPage,
  disagreements: disagreementsPage,
  versions: versionsPage,
  changes: changesPage,
};
