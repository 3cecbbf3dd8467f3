/** Names the engine's code; grows with every change that can alter a score. Stored with each suggestion. */
export const engineVersion = '4';
