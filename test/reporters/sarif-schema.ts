import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import * as formats from 'ajv-formats'

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default.default(ajv)
// The schema is of draft 4, which names itself by `id`; nothing else in it differs from draft 7.
const { $schema: _draft, id: _id, ...draft7 } = schema
const validate = ajv.compile(draft7)

/** Where data departs from the schema of SARIF 2.1.0. */
export const sarifFaults = (data: unknown) => (validate(data) ? [] : validate.errors)
