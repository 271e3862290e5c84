import js from "@eslint/js";
import globals from "globals";

// What would take a text of a capture for markup or for code.
const MARKUP = ["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment"];

export default [
  { ignores: ["forkviz/front/built/", ".venv/", "build/"] },
  js.configs.recommended,
  {
    rules: {
      "max-lines-per-function": [
        "error",
        { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true },
      ],
      eqeqeq: "error",
      "prefer-const": "error",
      "no-var": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" },
      ],
      "no-restricted-properties": [
        "error",
        { object: "document", property: "write" },
        ...MARKUP.map((property) => ({
          property,
          message: "use h() of base/dom.js, which sets texts",
        })),
      ],
    },
  },
  {
    files: ["forkviz/front/**/*.js"],
    languageOptions: {
      globals: { ...globals.browser, forkvizBokeh: "readonly", BOKEH_STAMP: "readonly" },
    },
  },
  {
    files: ["tests/front/**/*.js", "tools/front/**/*.mjs", "eslint.config.mjs"],
    languageOptions: { globals: globals.node },
  },
  // The page of a test is made by support/page.js.
  {
    files: ["tests/front/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  // A test is as long as the story that it tells.
  { files: ["tests/front/**/*.js"], rules: { "max-lines-per-function": "off" } },
];
