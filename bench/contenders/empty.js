// A page on which nothing is drawn: what input and frames cost by themselves.
export const name = 'empty page';
export const scripts = [];
export const styles = [];
export const shape = () => [];
export function show(box) {
  box.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
}
export const drawn = () => true;
