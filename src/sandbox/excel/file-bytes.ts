import { refuse } from '../protocol/host-error';

/** The content of a file that an add-in hands over in base64. @throws InvalidArgument */
export function fileBytes(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw refuse.invalidArgument();
  }
}
