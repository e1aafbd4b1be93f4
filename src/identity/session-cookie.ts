/** The session cookie, without and with https. The web looks for these to know that a request is somebody's own. */
export const sessionCookies = ['travaux.session_token', '__Secure-travaux.session_token'] as const;
