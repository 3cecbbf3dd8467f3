/** The part of fs-native-extensions that Passa uses; the package ships no types. */
declare module 'fs-native-extensions' {
  /**
   * Takes an exclusive lock on a byte range of an open file. The kernel lets go of it when the file is closed or its process ends.
   * @returns false when another open file holds it
   */
  export function tryLock(fileDescriptor: number, offset: number, length: number): boolean;
}
