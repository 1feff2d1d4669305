/** In step with package.json, as a test checks. */
export const VERSION = '0.1.0';
