import process from 'node:process';

const WIDTH = 30;

/** Where a bar is drawn; a terminal or not. */
export interface Watched {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on stderr for work of several steps; silent where nobody watches. */
export class ProgressBar {
  readonly #all: number;
  readonly #stream: Watched;
  #done = 0;

  constructor(all: number, stream: Watched = process.stderr) {
    this.#all = all;
    this.#stream = stream;
    this.#draw();
  }

  step(): void {
    this.#done++;
    this.#draw();
  }

  /** A message of its own line, above the bar. */
  say(message: string): void {
    this.#stream.write(`${this.#isShown ? '\r\u001B[K' : ''}${message}\n`);
    this.#draw();
  }

  get #isShown(): boolean {
    return this.#all > 1 && this.#stream.isTTY === true;
  }

  #draw(): void {
    if (!this.#isShown) return;
    const filled = Math.round((this.#done / this.#all) * WIDTH);
    const end = this.#done === this.#all ? '\n' : '';
    this.#stream.write(`\r${'█'.repeat(filled).padEnd(WIDTH, '░')} ${this.#done}/${this.#all}${end}`);
  }
}
