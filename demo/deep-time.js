// Buttons that move the view, with what any page can do: set `from` and `to`.
const timeline = document.querySelector('event-timeline');

for (const button of document.querySelectorAll('.jumps button')) {
  button.addEventListener('click', () => {
    const { from, to } = button.dataset;
    Object.assign(timeline, { from, to });
  });
}
