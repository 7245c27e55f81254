/** Question numbers as the server writes them, 1-(2)-①, put in the order in which they are asked. */

/**
 * @param {string} number
 * @returns {number[]} one to three figures
 */
export function path(number) {
  return number.normalize('NFKC').match(/\d+/g)?.map(Number) ?? [];
}

/**
 * @param {string} first
 * @param {string} second
 */
export function compare(first, second) {
  const [a, b] = [path(first), path(second)];
  for (let level = 0; level < 3; level++) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}
