/** Paths below `/api/v1` that a browser goes by when one signs in at an identity provider. */
export const signInPaths = {
  begin: '/session/sign-in',
  callback: '/session/callback',
  signOut: '/session/sign-out',
} as const;
