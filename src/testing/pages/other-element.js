customElements.define('event-timeline', class extends HTMLElement {});
