// Takes the name of Lit's policy before Lit does, as another copy of it on the page would.
window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });
