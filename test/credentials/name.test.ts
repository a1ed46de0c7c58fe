import { expect, test } from 'vitest'
import { strengthOf } from '../../src/credentials/name.ts'

test.each([
  ['DB_PASSWORD', 'password'],
  ['pwd', 'password'],
  ['INPUT_PASSWORD', 'password'],
  ['bot_token', 'key'],
  ['aws_secret_access_key', 'key'],
  // What only looks so.
  ['PWD', null],
  ['OLDPWD', null],
  ['starting-token', null],
  ['input_tokens', null],
  ['S3Key', null],
  ['PASSWORD_FILE', null],
  ['next_page_token', null],
])('what the name %s says: %s', (name, strength) => {
  expect(strengthOf(name)).toBe(strength)
})
