// fragment: what the fragment of a page's address says, and the address of a page for a fragment.

const STEP = /^\d{1,7}$/;

/**
 * What stands in a fragment: its pairs, the step, and the link in it; null where there is none.
 *
 * @param {string} hash  with its `#`, or ""
 */
export function fragmentOf(hash) {
  const given = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));
  const step = STEP.test(given.step ?? "") ? Number(given.step) : null;
  return { given, step, link: given.s ?? null };
}

/** The link that a fragment has, as a text that the engine reads. @param {string} link */
export const linkText = (link) => `#s=${encodeURIComponent(link)}`;

/** This page, with another fragment. @param {string} fragment */
export const pageLink = (fragment) => `${location.href.split("#")[0]}#${fragment}`;

const NOTE_MS = 60;

/**
 * Notes a fragment in the page's address, once nothing else has been noted for a moment: it costs a
 * browser as much as a step does.  The whole address: in a frame without one of its own a bare
 * fragment would be the outer page's.
 */
export function makeNote() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let noted;
  let closed = false;
  const forget = () => clearTimeout(noted);
  return {
    /** @param {(hash: string) => string} next  gives the fragment of the one that is there */
    write(next) {
      forget();
      if (closed) return;
      noted = setTimeout(() => {
        const [, ...hash] = location.href.split("#");
        history.replaceState(null, "", pageLink(next(hash.join("#"))));
      }, NOTE_MS);
    },
    forget,
    /** From now on the address is another page's. */
    close() {
      closed = true;
      forget();
    },
  };
}
