import type { RouteName } from './routes.ts';
import type { PageHandler, SitePageHandler } from './visit.ts';
import { addSourcePage } from './pages/officer/add-source-page.tsx';
import { cancelPage } from './pages/officer/cancel-page.tsx';
import { confirmPage } from './pages/officer/confirm-page.tsx';
import { holdPage } from './pages/officer/hold-page.tsx';
import { importWorkPlanPage } from './pages/officer/import-page.tsx';
import { movePage } from './pages/officer/move-page.tsx';
import { publishPage } from './pages/officer/publish-page.tsx';
import { schedulePage } from './pages/officer/schedule-page.tsx';
import { helpPage } from './pages/site/help-page.tsx';
import { homePage } from './pages/site/home-page.tsx';
import { standingPage } from './pages/site/standing-page.tsx';
import { changesPage } from './pages/work-plan/changes-page.tsx';
import { checksPage } from './pages/work-plan/checks-page.tsx';
import { disagreementsPage } from './pages/work-plan/disagreements-page.tsx';
import { planPage } from './pages/work-plan/plan-page.tsx';
import { versionsPage } from './pages/work-plan/versions-page.tsx';

/** Which handler answers which route: the other half of the URL map. */
export const sitePages: Partial<Record<RouteName, SitePageHandler>> = {
  home: homePage,
  help: helpPage,
  standing: standingPage,
};

export const processPages: Partial<Record<RouteName, PageHandler>> = {
  plan: planPage,
  schedule: schedulePage,
  publish: publishPage,
  import: importWorkPlanPage,
  move: movePage,
  confirm: confirmPage,
  cancel: cancelPage,
  hold: holdPage,
  source: addSourcePage,
  checks: checksPage,
  disagreements: disagreementsPage,
  versions: versionsPage,
  changes: changesPage,
};
