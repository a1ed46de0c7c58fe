/** Equal to package.json's (a test holds it). */
export const version = '0.1.0'
