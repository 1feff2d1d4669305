// What old libraries did: properties on prototypes that every loop over names sees.
for (const prototype of [Array.prototype, Object.prototype]) {
  prototype.extend = function (more) {
    return Object.assign(this, more);
  };
  prototype.each = function () {
    throw new Error('nobody asked for this');
  };
  prototype.extra = 'extra';
}
