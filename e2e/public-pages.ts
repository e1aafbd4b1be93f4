/** One page of every kind of the demonstration, without its language. */
export const publicPages: readonly string[] = [
  '/gcm', '/gcm/work-plan', '/gcm/work-plan?track=hearings&mark=any', '/gcm/work-plan/calendar', '/gcm/work-plan/timeline', '/gcm/work-plan/flow', '/gcm/work-plan/checks', '/gcm/work-plan/disagreements',
  '/gcm/work-plan/versions', '/gcm/work-plan/changes', '/gcm/events/thematic-session-6', '/gcm/events/stocktaking', '/gcm/documents', '/gcm/documents/work-plan-2017-04-12', '/gcm/mandate', '/gcm/mandate/ga-res-71-280',
  '/gcm/places', '/gcm/places/geneva', '/gcm/tracks/hearings', '/gcm/record', '/gcm/record/116', '/gcm/search?q=drivers', '/gcm/data', '/gcm/sessions', '/gcm/sessions/thematic-session-1', '/gcm/sessions/thematic-session-1/programme', '/rehearsal/sessions/third-session', '/rehearsal/sessions/third-session/record', '/gcm/synthesis', '/gcm/recommendations', '/gcm/recommendations?by=themes', '/gcm/taxonomies', '/gcm/taxonomies/themes', '/gcm/participants', '/gcm/groups', '/gcm/groups/eu', '/gcm?as-of=2017-04-13', '', '/help', '/standing', '/api',
];
