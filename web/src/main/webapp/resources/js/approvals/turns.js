/** What changes a draft, one after the other: each works on the revision that the one before it made. */
export function turns() {
  let last = Promise.resolve();

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  return (work) => {
    const mine = last.then(work);
    last = mine.then(() => {}, () => {});
    return mine;
  };
}
