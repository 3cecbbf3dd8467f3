import path from 'node:path';
import { embeddedDatabaseName } from './ensure-cluster.ts';
import { isAlive, readLines } from './process-files.ts';

/**
 * The address of the embedded server that another process runs in a data folder, or null when none does, or when this
 * account may not read the folder. It reads PostgreSQL's own postmaster.pid: its fourth line is the port.
 */
export function findRunningServer(dataDir: string): string | null {
  const folder = path.resolve(dataDir);
  const [pid, , , port] = readLines(path.join(folder, 'postgres', 'postmaster.pid')) ?? [];
  const [password] = readLines(path.join(folder, 'postgres-password')) ?? [];
  if (password === undefined || !isAlive(Number(pid)) || !/^\d+$/u.test(port ?? '')) {
    return null;
  }
  return `postgresql://${embeddedDatabaseName}:${password.trim()}@127.0.0.1:${port}/${embeddedDatabaseName}`;
}
