/** The words of a list that is split by blanks. */
export const wordsOfList = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');
