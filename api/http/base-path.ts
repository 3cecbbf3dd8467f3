/** Where the API lives. */
export const basePath = '/api/v1';
