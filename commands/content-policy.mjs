/**
 * The content policy of the studio: everything comes from its own origin, nothing is evaluated from text, nothing is
 * sent anywhere. Style attributes are allowed because bpmn-js and positioned elements set them.
 */
const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy written into the page, so that it holds wherever the built files are hosted. */
export const pagePolicy = directives.join('; ');

/** The policy sent by our own server; `frame-ancestors` works only as a header. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
