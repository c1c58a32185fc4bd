/** What a link of so many characters goes through: everything, messages but no QR code, or browsers only. */
export function linkFits(length: number): 'code' | 'message' | 'browser' {
  if (length <= LONGEST_CODE) return 'code';
  return length <= LONGEST_MESSAGE ? 'message' : 'browser';
}

/** Beyond it phones have trouble reading a code from a projector. */
const LONGEST_CODE = 1000;
/** Some messengers and mail programs cut off what is beyond. */
const LONGEST_MESSAGE = 4000;
