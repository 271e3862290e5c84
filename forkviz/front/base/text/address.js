// address: hexadecimal addresses that a person can read: groups of four digits from the right, the
// last four softer where they are zero, for Windows gives out addresses in steps of 64 KiB.

import { h } from "../dom.js";

/** The groups of an address: ["0x3", "fd3a", "0000"].  @param {number} address */
export function addressGroups(address) {
  const digits = address.toString(16);
  const first = digits.length % 4 || 4;
  const groups = [`0x${digits.slice(0, first)}`];
  for (let at = first; at < digits.length; at += 4) groups.push(digits.slice(at, at + 4));
  return groups;
}

/** As a text for a figure, its groups apart.  @param {number} address */
export function addressText(address) {
  return addressGroups(address).join("\u2009");
}

/** As an element; the gaps are of style, so that a copy of it is plain.  @param {number} address */
export function addressElement(address) {
  const groups = addressGroups(address);
  const soft = groups.length > 1 && groups.at(-1) === "0000";
  return h(
    "code",
    { class: "fv-address" },
    ...groups.map((group, i) =>
      h("span", { class: soft && i === groups.length - 1 ? "fv-soft" : null }, group),
    ),
  );
}
