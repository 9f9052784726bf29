/** Why an input cannot be read, and what to do about it, in one line. Any other error is a fault of the program. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
