// keys: those of the explorer, whose steps are rows here, and those that a comparison has besides.

/** The keys that a comparison has besides: as keys.js has them. @param {CompareMain} main */
export const compareKeys = (main) => [
  ["p", "p", "go to the difference that decides", main.decide],
  ["x", "x", "next difference", main.nextDifference],
  ["X", "shift+x", "previous difference", main.differenceBefore],
];
