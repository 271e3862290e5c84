// find: which regions to find; the language of forkviz/core/query.py, where there is no Python.

import {
  FIND_BLANKS,
  FIND_FIELDS,
  FIND_MOST_CHARACTERS,
  FIND_MOST_TERMS,
} from "../base/contract.js";

/** @typedef {{ field: string, sign: string, value: string | bigint }} Condition */
/** @typedef {Condition & { negated: boolean }} Term */
/** @typedef {{ text: string, terms: Term[], wantsFree: boolean }} Query */
/** @typedef {Error & { what?: string, hint?: string, term?: string, position?: number }} Complaint */

const EXCERPT = 120;
/** @type {Record<string, bigint>} */
const UNITS = { "": 0n, k: 10n, m: 20n, g: 30n, t: 40n };
const UNSEEN = /\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;

/**
 * What `text` asks for.  Throws an Error whose message is BadQuery's; what, term, position and hint
 * are its parts.  Numbers are BigInt: a kernel's address is beyond 2**53, and the comparison of a
 * BigInt with a Number is exact.
 *
 * @param {string} text
 * @returns {Query}
 */
export function parseQuery(text) {
  const characters = Array.from(text);
  if (characters.length > FIND_MOST_CHARACTERS) {
    const what = `the query is longer than ${FIND_MOST_CHARACTERS} characters`;
    throw badQuery(what, "", FIND_MOST_CHARACTERS + 1, "");
  }
  /** @type {Term[]} */
  const terms = [];
  for (const { raw, position, open } of split(characters)) {
    if (open) throw badQuery("a quote is not closed", raw, position, 'name~"my dll"');
    if (terms.length === FIND_MOST_TERMS) {
      throw badQuery(`more than ${FIND_MOST_TERMS} terms`, raw, position, "");
    }
    terms.push(termAt(raw, position));
  }
  return { text, terms, wantsFree: terms.some(isFree) };
}

/** Whether only free runs have it.  @param {Term} term */
function isFree({ field, value, negated }) {
  if (negated) return false;
  return (field === "state" && value === "free") || (field === "kind" && value === "none");
}

// -- complaints -----------------------------------------------------------------------------------

/**
 * As errors.py does: on one line, what can't be seen spelt out, cut where it gets long.
 *
 * @param {string} text
 */
function printable(text) {
  const characters = Array.from(text);
  const cut = characters
    .slice(0, EXCERPT)
    .join("")
    .replace(/[\r\n]+$/, "");
  const shown = cut.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const [mark, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
    return `\\${mark}${code.toString(16).padStart(Number(digits), "0")}`;
  });
  return shown + (characters.length > EXCERPT ? "…" : "");
}

/** What is wrong with a term, before it is known where that stands.  @param {string} what  @param {string} hint */
function fault(what, hint) {
  return Object.assign(new Error(what), { what, hint });
}

const aroundFault = () => fault("quotes enclose a whole value", 'name~"my dll"');

/**
 * @param {string} what
 * @param {string} term
 * @param {number} position
 * @param {string} hint
 * @returns {Complaint}
 */
function badQuery(what, term, position, hint) {
  const excerpt = printable(term);
  let message = `find, character ${position}: ${what}`;
  if (excerpt) message += `\n    ${excerpt}`;
  if (hint) message += `\n    hint: ${hint}`;
  return Object.assign(new Error(message), { what, term: excerpt, position, hint });
}

// -- terms ----------------------------------------------------------------------------------------

/**
 * The terms as they are written, with the position of each: characters are code points.
 *
 * @param {string[]} characters
 */
function split(characters) {
  const found = [];
  let begun = -1;
  let quoted = false;
  for (let i = 0; i <= characters.length; i += 1) {
    const last = i === characters.length;
    if (!last && characters[i] === '"') quoted = !quoted;
    if (last || (FIND_BLANKS.includes(characters[i]) && !quoted)) {
      if (begun >= 0) {
        const raw = characters.slice(begun, i).join("");
        found.push({ raw, position: begun + 1, open: quoted });
        begun = -1;
      }
    } else if (begun < 0) {
      begun = i;
    }
  }
  return found;
}

/** @param {string} raw  @param {number} position */
function termAt(raw, position) {
  try {
    return term(raw);
  } catch (error) {
    const { what, hint } = /** @type {Complaint} */ (error);
    if (what === undefined) throw error;
    throw badQuery(what, raw, position, hint ?? "");
  }
}

/** @param {string} raw  @returns {Term} */
function term(raw) {
  const negated = raw[0] === "-";
  const body = negated ? raw.slice(1) : raw;
  if (!body || body[0] === "-") {
    throw fault(
      "one '-' before a term negates it",
      'for example -kind:image; a name that begins with "-" must be in quotes',
    );
  }
  return { ...condition(body), negated };
}

/** @param {string} body  @returns {Condition} */
function condition(body) {
  const at = body.search(/[:~<>="]/);
  if (at < 0 || (at === 0 && body[0] === '"')) {
    if (/^0[xX]/.test(body)) return { field: "at", sign: ":", value: number(body) };
    return { field: "name", sign: "~", value: unquoted(body).toLowerCase() };
  }
  const double = "<>".includes(body[at]) && body[at + 1] === "=";
  const sign = double ? `${body[at]}=` : body[at];
  return fieldTerm(body.slice(0, at), sign, body.slice(at + sign.length));
}

/** @param {string} written  @param {string} sign  @param {string} value  @returns {Condition} */
function fieldTerm(written, sign, value) {
  if (sign === '"') throw aroundFault();
  const name = written.toLowerCase();
  if (!Object.hasOwn(FIND_FIELDS, name)) {
    const names = Object.keys(FIND_FIELDS).join(", ");
    throw fault(
      `no field is called '${printable(written)}'`,
      `there are ${names}; a name that holds '${sign[0]}' must be in quotes`,
    );
  }
  const { signs } = FIND_FIELDS[name];
  if (!signs.includes(sign)) {
    throw fault(`'${name}' takes no '${sign}'`, `it takes ${signs.join("  ")}`);
  }
  if (!value) throw fault("a value is missing", `${name}${sign}…`);
  return { field: name, sign, value: valueOf(name, unquoted(value)) };
}

/** @param {string} name  of a field  @param {string} written */
function valueOf(name, written) {
  const { signs, choices } = FIND_FIELDS[name];
  const lower = written.toLowerCase();
  if (!choices.length && !signs.includes("~")) return number(written);
  if (choices.length && !choices.includes(lower)) {
    const what = `'${name}' is never '${printable(written)}'`;
    throw fault(what, `it is one of ${choices.join(", ")}`);
  }
  return lower;
}

/** @param {string} written */
function unquoted(written) {
  if (!written.includes('"')) return written;
  if (/^"[^"]*"$/.test(written)) return written.slice(1, -1);
  throw aroundFault();
}

/** @param {string} written */
function number(written) {
  const match = /^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(written);
  if (match) {
    const [, digits, decimal, unit] = match;
    const value = digits ? BigInt(`0x${digits}`) : BigInt(decimal) << UNITS[unit.toLowerCase()];
    if (value < 1n << 64n) return value;
  }
  throw fault(
    `'${printable(written)}' is not a number of at most 64 bits`,
    "0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024",
  );
}

// -- rows -----------------------------------------------------------------------------------------

/**
 * Whether every term of `query` holds for `row`; its addresses are numbers, its name is whole.
 *
 * @param {Query} query
 * @param {RegionRow} row
 */
export function queryMatches(query, row) {
  return query.terms.every((one) => holds(one, row) !== one.negated);
}

/** @param {Condition} condition  @param {RegionRow} row */
function holds({ field, sign, value }, row) {
  if (typeof value === "bigint") {
    if (field === "at") return row.start <= value && value < row.end;
    if (field === "size") return compares(row.end - row.start, sign, value);
    return compares(row[/** @type {"start" | "end" | "base"} */ (field)], sign, value);
  }
  switch (field) {
    case "in":
      return row.who === value;
    case "name":
      return nameHolds(row.name.toLowerCase(), sign, value);
    case "protect":
      return protectHolds(row.protect.toLowerCase(), sign, value);
    default:
      return row[/** @type {keyof RegionRow} */ (field)] === value;
  }
}

/** @param {number} one  @param {string} sign  @param {bigint} value */
function compares(one, sign, value) {
  switch (sign) {
    case ">":
      return one > value;
    case ">=":
      return one >= value;
    case "<":
      return one < value;
    case "<=":
      return one <= value;
    default:
      return !(one < value) && !(one > value);
  }
}

/** @param {string} name  @param {string} sign  @param {string} value */
function nameHolds(name, sign, value) {
  return sign === "~" ? name.includes(value) : name === value || basename(name) === value;
}

/** @param {string} protect  @param {string} sign  @param {string} value */
function protectHolds(protect, sign, value) {
  if (sign === ":") return protect === value;
  return protect.includes(value) || protect.replaceAll("-", "").includes(value);
}

/** @param {string} path */
function basename(path) {
  const whole = path.replaceAll("\\", "/").replace(/\/+$/, "");
  return whole.slice(whole.lastIndexOf("/") + 1);
}
