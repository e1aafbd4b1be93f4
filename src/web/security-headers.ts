/** Sent with every answer: no inline script or style, nothing from elsewhere, in nobody's frame. */
export const securityHeaders = {
  'content-security-policy': "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** At the door badges are read with the camera; nowhere else is there one. */
export const doorPermissions = 'camera=(self), microphone=(), geolocation=()';
