const firstPage: string | null = null;

/** How a list of the API is read by an infinite query: from its first page, for which no cursor is sent, by the `next` of each. */
export const pageByPage = {
  initialPageParam: firstPage,
  getNextPageParam: ({ next }: { readonly next: string | null }) => next,
};

/** For a page that has nothing to show without its list: what fails then is the page's error. */
export const orPageError = {
  throwOnError: (_error: Error, { state }: { readonly state: { readonly data: unknown } }): boolean =>
    state.data === undefined,
};
