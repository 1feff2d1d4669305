// Keeps what frames tell the page.
window.messages = [];
addEventListener('message', ({ data }) => window.messages.push(data));
