/** Pages of the rehearsal, each with the standing under which it shows most: `standing.of.role.person`. */
export const participationPages: readonly { readonly path: string; readonly as: string }[] = [
  ...['/participants', '/participants/open-umbrella-federation', '/groups', '/groups/g77', '/desk', '/panels', '/panels/tides', '/side-events', '/side-events/maps', '/standings', '/data-about-me', '/outbox', '/accreditation', '/accreditation/rules', '/accreditation/applications', '/accreditation/applications/paper-boat-society', '/accreditation/lists', '/accreditation/lists/list-1', '/registration', '/registration/opening', '/registration/hearing/announce', '/registration/hearing/form?field=gender', '/registration/hearing/register', '/registration/opening/registrations?status=requested', '/registration/opening/registrations/r-92'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/accreditation/lists/list-2', '/desk', '/groups/grulac', '/panels/work', '/side-events', '/registration/hearing/register', '/registration/opening/registrations'].map((path) => ({ path, as: 'delegation.MX.head.p-0123456789abcdea' })),
  ...['/desk', '/participants?type=consultative-status', '/side-events'].map((path) => ({ path, as: 'focal-point.open-umbrella-federation..p-0123456789abcdeb' })),
  ...['/sessions', '/sessions/third-session/programme', '/sessions/third-session/notes', '/sessions/third-session/interpreters', '/sessions/third-session/record'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/sessions/third-session/chair', '/sessions/third-session/moderator', '/sessions/third-session/hall'].map((path) => ({ path, as: 'co-facilitator...p-0123456789abcded' })),
  ...['/sessions/third-session/floor', '/sessions/third-session'].map((path) => ({ path, as: 'delegation.MX.head.p-0123456789abcdea' })),
  ...['/inputs', '/inputs/submit', '/inputs/cards', '/inputs/import', '/inputs/deadlines', '/inputs/interventions'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/inputs/submit', '/inputs/cards'].map((path) => ({ path, as: 'delegation.MX.head.p-0123456789abcdea' })),
  ...['/texts/declaration/delegation', '/texts/declaration/amend?provision=pp-tide', '/texts/declaration/amend?provision=pp-tide&type=SPLIT', '/provisions/warn-everybody', '/amendments/g77-tide?show=side'].map((path) => ({ path, as: 'delegation.MX.head.p-0123456789abcdea' })),
  ...['/texts/declaration/delegation?of=KE', '/texts/declaration/amend?provision=pp-tide&type=ADD', '/provisions/pp-tide'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/adoption/new', '/decisions/first-review-modalities/vote', '/decisions/framework-adoption'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/decisions/first-review-modalities/vote', '/decisions/framework-adoption/vote', '/explanations/fw-canada'].map((path) => ({ path, as: 'delegation.CA.head.p-0123456789abcdea' })),
  ...['/commitments/new?text=framework', '/commitments/fw-2', '/pledges/new'].map((path) => ({ path, as: 'secretariat...p-0123456789abcdef' })),
  ...['/pledges/new?commitment=fw-2', '/pledges/tablas-de-tres-puertos', '/pledges/to-stay-or-to-go'].map((path) => ({ path, as: 'delegation.MX.head.p-0123456789abcdea' })),
  ...['/accreditation/apply'].map((path) => ({ path, as: 'public...p-0123456789abcdec' })),
  ...['/participants', '/groups', '/panels', '/desk', '/data-about-me'].map((path) => ({ path, as: '' })),
];
