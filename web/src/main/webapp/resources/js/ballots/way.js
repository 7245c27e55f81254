/** Somebody objected to the question of 簡易表決 or to 指名推選: by which way the desk goes on with that item, at once. */

/** @type {Map<number, string>} item to method */
const heard = new Map();

/** The way an item is taken now: the one that follows, or the one chosen after an objection was heard. */
export const methodOf = (item) => wayOf(item) ?? item.method;

/** @returns {string|undefined} only as long as the item asks the question that somebody objected to */
export function wayOf(item) {
  const way = heard.get(item?.id);
  return item?.state === 'BEFORE' && item.say?.ways?.[way] ? way : undefined;
}

/** @param {string|null} method null: nobody objected after all */
export function goBy(item, method) {
  if (method) {
    heard.set(item.id, method);
  } else {
    heard.delete(item.id);
  }
}
