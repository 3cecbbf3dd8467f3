/** The part of fs-native-extensions that Passa uses; the package ships no types. The kernel lets go of a lock when its file is closed or its process ends. */
declare module 'fs-native-extensions' {
  /**
   * Takes an exclusive lock on a byte range of an open file.
   * @returns false when another open file holds it
   */
  export function tryLock(fileDescriptor: number, offset: number, length: number): boolean;
  /** Takes an exclusive lock on an open file; resolves when no other open file holds it. */
  export function waitForLock(fileDescriptor: number): Promise<void>;
}
