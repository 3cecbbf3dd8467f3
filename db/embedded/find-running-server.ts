import { readFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedDatabaseName } from './ensure-cluster.ts';

/**
 * The address of the embedded server that another process runs in a data folder, or null when none does, or when this
 * account may not read the folder. It reads PostgreSQL's own postmaster.pid: its fourth line is the port.
 */
export function findRunningServer(dataDir: string): string | null {
  const folder = path.resolve(dataDir);
  try {
    const [pid, , , port] = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    const password = readFileSync(path.join(folder, 'postgres-password'), 'utf8').trim();
    if (!isAlive(Number(pid)) || !/^\d+$/u.test(port ?? '')) {
      return null;
    }
    return `postgresql://${embeddedDatabaseName}:${password}@127.0.0.1:${port}/${embeddedDatabaseName}`;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) {
    return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another account's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
