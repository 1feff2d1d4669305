// Remembers the built-ins of a page, and tells later which of them are no longer what they were.
(() => {
  /** What Lit adds for itself, so that a page with several copies can be told. */
  const own = /^(lit|reactiveElement)\w*Versions$/;
  const all = () => {
    const found = new Map();
    for (const name of Object.getOwnPropertyNames(window)) {
      if (own.test(name) || /^\d+$/.test(name)) continue;
      const value = Object.getOwnPropertyDescriptor(window, name)?.value;
      found.set(name, value);
      if (typeof value !== 'function' || !value.prototype) continue;
      for (const [label, target] of [
        ['', value],
        ['.prototype', value.prototype],
      ])
        for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(target)))
          for (const part of ['value', 'get', 'set']) found.set(`${name}${label}.${key}.${part}`, descriptor[part]);
    }
    return found;
  };
  const before = all();
  const volatile =
    /^(event|seen|changedGlobals|closed|length|RegExp\..*|PerformanceObserver\.supportedEntryTypes\.value)$/;
  window.changedGlobals = () => {
    const after = all();
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (name) => !volatile.test(name) && !Object.is(before.get(name), after.get(name)),
    );
  };
})();
