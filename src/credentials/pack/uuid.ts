/** RFC 9562 in small letters, as the source of a regular expression. */
export const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}'
