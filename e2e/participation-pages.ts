/** Pages of the rehearsal, each with the standing under which it shows most: `standing.of.role.person`. */
export const participationPages: readonly { readonly path: string; readonly as: string }[] = [
  ...['/participants', '/participants/open-umbrella-federation', '/groups', '/groups/g77', '/desk', '/panels', '/panels/tides', '/side-events', '/side-events/maps', '/standings', '/data-about-me', '/outbox', '/accreditation', '/accreditation/rules', '/accreditation/applications', '/accreditation/applications/paper-boat-society', '/accreditation/lists', '/accreditation/lists/list-1'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/accreditation/lists/list-2', '/accreditation/apply', '/desk', '/groups/grulac', '/panels/work', '/side-events'].map((path) => ({ path, as: 'delegation.MX.head.p-0123456789abcdea' })),
  ...['/desk', '/participants?type=consultative-status', '/side-events'].map((path) => ({ path, as: 'focal-point.open-umbrella-federation..p-0123456789abcdeb' })),
  ...['/participants', '/groups', '/panels', '/desk', '/data-about-me'].map((path) => ({ path, as: '' })),
];
