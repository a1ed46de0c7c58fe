/** Credentials that standards and the documentation of platforms print for their readers: they open nothing. */
const published = new Set([
  // RFC 7617, section 2.
  'Aladdin:open sesame',
  // RFC 6749, sections 2.3.1 and 4.1.
  's6BhdRkqt3:gX1fBat3bV',
  'gX1fBat3bV',
  '7Fjfp0ZBr1KtDRbnfVdmIw',
  '2YotnFZFEjr1zCsicMWpAA',
  'tGzv3JOkF0XG5Qx2TlKWIA',
  'SplxlOBeZQQYbYS6WxSbIA',
  // RFC 6750, section 2.1.
  'mF_9.B5f-4.1JqM',
  // RFC 5849, section 1.2.
  'dpf43f3p2l4k3l03',
  'kd94hf93k423kf44',
  'hh5s93j4hdidpola',
  'hdhd0244k9j7ao03',
  'nnch734d00sl2jdk',
  'pfkkdhi9sl3r4s00',
])

export const isPublished = (value: string): boolean => published.has(value)
