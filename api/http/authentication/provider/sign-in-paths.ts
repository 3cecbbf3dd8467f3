/** Paths below `/api/v1` that a browser goes by when one signs in at an identity provider, and where the provider tells of who has signed out. */
export const signInPaths = {
  begin: '/session/sign-in',
  callback: '/session/callback',
  signOut: '/session/sign-out',
  loggedOut: '/session/logged-out',
} as const;
