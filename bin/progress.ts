import process from 'node:process';

const WIDTH = 30;

/** A bar on stderr for work of several steps; silent where nobody watches. */
export class ProgressBar {
  readonly #all: number;
  #done = 0;

  constructor(all: number) {
    this.#all = all;
    this.#draw();
  }

  step(): void {
    this.#done++;
    this.#draw();
  }

  /** A message of its own line, above the bar. */
  say(message: string): void {
    process.stderr.write(`${this.#isShown ? '\r\u001B[K' : ''}${message}\n`);
    this.#draw();
  }

  get #isShown(): boolean {
    return this.#all > 1 && process.stderr.isTTY;
  }

  #draw(): void {
    if (!this.#isShown) return;
    const filled = Math.round((this.#done / this.#all) * WIDTH);
    process.stderr.write(`\r${'█'.repeat(filled).padEnd(WIDTH, '░')} ${this.#done}/${this.#all}`);
    if (this.#done === this.#all) process.stderr.write('\n');
  }
}
