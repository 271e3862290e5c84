// defining: how this BokehJS defines the properties of its models.  It is imported before any of them.

import { HasProps } from "@bokeh/bokehjs/build/js/lib/core/has_props";
import * as kinds from "@bokeh/bokehjs/build/js/lib/core/kinds";

/** @param {string} name */
const accessors = (name) => ({
  /** @this {any} */
  get() {
    return this.properties[name].get_value();
  },
  /** @this {any} @param {unknown} value */
  set(value) {
    this.setv({ [name]: value });
  },
  enumerable: true,
});

/**
 * Bokeh copies all properties of a class for each one that it adds.  There are a thousand classes and
 * properties, and a page waits for them before it draws: here they are copied once for each class.
 */
/** @type {any} */ (HasProps).define = /** @this {any} */ function (/** @type {any} */ given) {
  const { prototype } = this;
  const added = Object.entries(typeof given === "function" ? given(kinds) : given);
  const own = { ...prototype._props };
  for (const [name, [type, value, options = {}]] of added) {
    Object.defineProperty(prototype, name, accessors(name));
    own[name] = { type, default_value: this._fix_default(value, name), options };
  }
  prototype._props = own;
};
