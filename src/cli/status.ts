/** Exit statuses of the program; the README and `--help` list them. */
export const Status = {
  allRead: 0,
  someFailed: 1,
  /** Wrong usage, or nothing could be read. */
  nothingRead: 2,
} as const;
