// find: which regions to find; the language of forkviz/core/query.py, where there is no Python.

// What `text` asks for: {text, terms, wantsFree}.  Throws an Error whose message is BadQuery's;
// what, term, position and hint are its parts.  Numbers are BigInt: a kernel's address is beyond
// 2**53, and the comparison of a BigInt with a Number is exact.
function parseQuery(text) {
  const MOST_CHARACTERS = 1000;
  const MOST_TERMS = 50;
  const EXCERPT = 120;
  const BLANKS = " \t\r\n\u00a0";
  const COMPARED = [":", ">", ">=", "<", "<="];
  const UNITS = { "": 0n, k: 10n, m: 20n, g: 30n, t: 40n };
  const FIELDS = new Map([
    ["name", { signs: ["~", ":"], choices: [] }],
    ["kind", { signs: [":"], choices: ["none", "private", "mapped", "image"] }],
    ["state", { signs: [":"], choices: ["free", "reserved", "committed"] }],
    ["use", { signs: [":"], choices: ["unknown", "image", "file", "stack", "heap", "shared",
      "system", "reservation", "block", "interim", "injected"] }],
    ["source", { signs: [":"], choices: ["observed", "derived", "assumed", "simulated"] }],
    ["protect", { signs: ["~", ":"], choices: [] }],
    ["size", { signs: COMPARED, choices: [] }],
    ["start", { signs: COMPARED, choices: [] }],
    ["end", { signs: COMPARED, choices: [] }],
    ["base", { signs: COMPARED, choices: [] }],
    ["in", { signs: [":"], choices: ["parent", "child"] }],
    ["at", { signs: [":"], choices: [] }],
  ]);
  const AROUND = ["a quote stands around a whole value", 'name~"my dll"'];

  // As errors.py does: on one line, what can't be seen spelt out, cut where it gets long.
  function printable(characters) {
    const cut = characters.slice(0, EXCERPT).join("").replace(/[\r\n]+$/, "");
    const unseen = /\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
    const shown = cut.replace(unseen, (character) => {
      const code = character.codePointAt(0);
      const [mark, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
      return "\\" + mark + code.toString(16).padStart(digits, "0");
    });
    return shown + (characters.length > EXCERPT ? "…" : "");
  }

  function fault(what, hint) {
    return Object.assign(new Error(what), { what, hint });
  }

  function badQuery(what, term, position, hint) {
    let message = `find, character ${position}: ${what}`;
    const excerpt = printable(Array.from(term));
    if (excerpt) message += `\n    ${excerpt}`;
    if (hint) message += `\n    hint: ${hint}`;
    return Object.assign(new Error(message), { what, term: excerpt, position, hint });
  }

  // The terms as they are written, with the position of each: characters are code points.
  function split(characters) {
    const found = [];
    let begun = -1;
    let quoted = false;
    for (let i = 0; i <= characters.length; i += 1) {
      const last = i === characters.length;
      if (!last && characters[i] === '"') quoted = !quoted;
      if (last || (BLANKS.includes(characters[i]) && !quoted)) {
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

  function number(written) {
    const match = /^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(written);
    if (match) {
      const value = match[1] !== undefined
        ? BigInt("0x" + match[1])
        : BigInt(match[2]) << UNITS[match[3].toLowerCase()];
      if (value < 1n << 64n) return value;
    }
    throw fault(`'${printable(Array.from(written))}' is no number of at most 64 bits`,
      "0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024");
  }

  function unquoted(written) {
    if (!written.includes('"')) return written;
    if (/^"[^"]*"$/.test(written)) return written.slice(1, -1);
    throw fault(...AROUND);
  }

  function fieldTerm(written, sign, value) {
    if (sign === '"') throw fault(...AROUND);
    const name = written.toLowerCase();
    const field = FIELDS.get(name);
    if (!field) {
      throw fault(`no field is called '${printable(Array.from(written))}'`,
        `there are ${[...FIELDS.keys()].join(", ")}; a name that holds '${sign[0]}' stands in ` +
        "quotes");
    }
    const { signs, choices } = field;
    if (!signs.includes(sign)) {
      throw fault(`'${name}' takes no '${sign}'`, `it takes ${signs.join("  ")}`);
    }
    if (!value) throw fault("a value is missing", `${name}${sign}…`);
    const plain = unquoted(value);
    const lower = plain.toLowerCase();
    if (!choices.length && !signs.includes("~")) return { field: name, sign, value: number(plain) };
    if (choices.length && !choices.includes(lower)) {
      throw fault(`'${name}' is never '${printable(Array.from(plain))}'`,
        `it is one of ${choices.join(", ")}`);
    }
    return { field: name, sign, value: lower };
  }

  function condition(body) {
    const at = body.search(/[:~<>="]/);
    if (at < 0 || (at === 0 && body[0] === '"')) {
      if (/^0[xX]/.test(body)) return { field: "at", sign: ":", value: number(body) };
      return { field: "name", sign: "~", value: unquoted(body).toLowerCase() };
    }
    const sign = "<>".includes(body[at]) && body[at + 1] === "=" ? body[at] + "=" : body[at];
    return fieldTerm(body.slice(0, at), sign, body.slice(at + sign.length));
  }

  function term(raw) {
    const negated = raw[0] === "-";
    const body = negated ? raw.slice(1) : raw;
    if (!body || body[0] === "-") {
      throw fault("one '-' before a term turns it round",
        'for example -kind:image; a name that begins with "-" stands in quotes');
    }
    return { ...condition(body), negated };
  }

  const characters = Array.from(text);
  if (characters.length > MOST_CHARACTERS) {
    throw badQuery(`the query is longer than ${MOST_CHARACTERS} characters`, "",
      MOST_CHARACTERS + 1, "");
  }
  const terms = [];
  for (const { raw, position, open } of split(characters)) {
    if (open) throw badQuery("a quote is not closed", raw, position, 'name~"my dll"');
    if (terms.length === MOST_TERMS) {
      throw badQuery(`more than ${MOST_TERMS} terms`, raw, position, "");
    }
    try {
      terms.push(term(raw));
    } catch (error) {
      if (error.what === undefined) throw error;
      throw badQuery(error.what, raw, position, error.hint);
    }
  }
  const free = ({ field, value, negated }) =>
    !negated && ((field === "state" && value === "free") || (field === "kind" && value === "none"));
  return { text, terms, wantsFree: terms.some(free) };
}

// Whether every term of `query` holds for `row`: {name, kind, state, use, source, protect, start,
// end, base, who}; the addresses are numbers, the name is whole, who is "parent", "child" or "".
function queryMatches(query, row) {
  function compares(number, sign, value) {
    switch (sign) {
      case ">": return number > value;
      case ">=": return number >= value;
      case "<": return number < value;
      case "<=": return number <= value;
      default: return !(number < value) && !(number > value);
    }
  }

  function basename(path) {
    const whole = path.replaceAll("\\", "/").replace(/\/+$/, "");
    return whole.slice(whole.lastIndexOf("/") + 1);
  }

  function holds({ field, sign, value }) {
    switch (field) {
      case "at": return row.start <= value && value < row.end;
      case "size": return compares(row.end - row.start, sign, value);
      case "start": case "end": case "base": return compares(row[field], sign, value);
      case "in": return row.who === value;
      case "name": {
        const name = row.name.toLowerCase();
        return sign === "~" ? name.includes(value) : name === value || basename(name) === value;
      }
      case "protect": {
        const protect = row.protect.toLowerCase();
        if (sign === ":") return protect === value;
        return protect.includes(value) || protect.replaceAll("-", "").includes(value);
      }
      default: return row[field] === value;
    }
  }

  return query.terms.every((term) => holds(term) !== term.negated);
}
