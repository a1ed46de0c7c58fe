/** An error whose message is written for the person at the keyboard: it names the place and the way out, and is shown without a stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError'
}
