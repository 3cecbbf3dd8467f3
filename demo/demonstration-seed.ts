/** The seed of the region that `npm start` loads: the demonstration is the same for everyone. */
export const demonstrationSeed = 2041;
