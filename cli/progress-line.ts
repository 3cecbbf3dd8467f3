const redrawMs = 100;

/**
 * Progress on standard error: one line that is redrawn on a terminal, ten times a second at most; elsewhere nothing
 * but what {@link ProgressLine.finish} says.
 */
export class ProgressLine {
  #drawnAt = 0;

  /** Shows how far it has come, when there is someone to see it. */
  show(text: string): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#drawnAt < redrawMs) {
      return;
    }
    this.#drawnAt = now;
    process.stderr.write(`\r\u001b[K${text}`);
  }

  /** Ends with a line that stays. */
  finish(text: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
  }
}
