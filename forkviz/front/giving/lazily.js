// lazily: a list whose items are made when they are asked for.  A page holds the words of thousands of
// steps, and is opened at one of them.

/**
 * @template T
 * @param {number} length
 * @param {(at: number) => T} make  is asked once for each item
 * @returns {T[]}
 */
export function lazyList(length, make) {
  const made = /** @type {T[]} */ (new Array(length));
  /** @param {string | symbol} key */
  function ask(key) {
    if (typeof key !== "string" || key in made) return;
    const at = Number(key);
    if (Number.isInteger(at) && at >= 0 && at < length) made[at] = make(at);
  }
  return new Proxy(made, {
    get(target, key) {
      ask(key);
      return Reflect.get(target, key);
    },
    has(target, key) {
      ask(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      ask(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      for (let at = 0; at < length; at += 1) ask(String(at));
      return Reflect.ownKeys(target);
    },
  });
}
