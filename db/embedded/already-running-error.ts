/** Thrown when another living process holds the data folder. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
  /** The data folder, as an absolute path. */
  readonly dataDir: string;
  /** The process that holds it; undefined when that process has not yet written its id. */
  readonly pid: number | undefined;
  /** Where that process serves, such as `http://localhost:3000`; undefined until it has told. */
  readonly address: string | undefined;

  constructor(holder: { dataDir: string; pid: number | undefined; address: string | undefined }) {
    const facts = [holder.pid === undefined ? 'process unknown' : `process ${holder.pid}`];
    if (holder.address !== undefined) {
      facts.push(holder.address);
    }
    super(
      `Passa is already running in ${holder.dataDir} (${facts.join(', ')}). ` +
        'Stop it with Ctrl-C there, or choose another folder with PASSA_DATA_DIR.',
    );
    this.dataDir = holder.dataDir;
    this.pid = holder.pid;
    this.address = holder.address;
  }
}
