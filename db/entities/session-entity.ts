import { EntitySchema } from 'typeorm';

/** Someone who is signed in with a browser: who it is, and what they may, as it was when they signed in. */
export interface SessionRow {
  /** SHA-256, in hex, of the secret that the browser holds. The secret itself is stored nowhere. */
  id: string;
  principalId: string;
  /** What the person is called; null when the sign-in did not tell. */
  name: string | null;
  roles: string[];
  /** Null for all nodes. */
  nodes: string[] | null;
  createdAt: Date;
  expiresAt: Date;
  /** How they signed in. */
  way: string;
  /** What the identity provider calls its own session; null when it did not tell, or there was none. */
  providerSession: string | null;
  /** Which of the site's own keys signed the access token that it began with; null when it began with none. */
  signedBy: string | null;
}

/** Table `sessions`. */
export const sessionEntity = new EntitySchema<SessionRow>({
  name: 'session',
  tableName: 'sessions',
  columns: {
    id: { type: 'text', primary: true },
    principalId: { name: 'principal_id', type: 'text' },
    name: { type: 'text', nullable: true },
    roles: { type: 'text', array: true },
    nodes: { type: 'text', array: true, nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    way: { name: 'way_in', type: 'text' },
    providerSession: { name: 'provider_session', type: 'text', nullable: true },
    signedBy: { name: 'signed_by', type: 'text', nullable: true },
  },
  indices: [
    { name: 'sessions_expiry', columns: ['expiresAt'] },
    { name: 'sessions_principal', columns: ['principalId'] },
  ],
});
