/**
 * Reads one at a time. Whoever asks while a reading is under way gets what one more after it brings: an older answer never
 * comes after a newer one, and what is shown last is what the server said last.
 *
 * @param {() => Promise<any>} read
 * @returns {() => Promise<void>} settled when nothing is left to read
 */
export function oneAtATime(read) {
  /** @type {Promise<void>|null} */
  let running = null;
  let again = false;

  async function run() {
    do {
      again = false;
      try {
        await read();
      } catch (failure) {
        if (!again) {
          throw failure;
        }
      }
    } while (again);
  }

  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
}
