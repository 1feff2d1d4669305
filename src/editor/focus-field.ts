/** Puts the focus into the field at a path such as `media.0.alt`, or into the nearest one that there is. */
export function focusField(root: ParentNode, path: string): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = root.querySelector<HTMLElement>(`.form [data-path="${CSS.escape(at)}"]`);
    if (!field) continue;
    const hidden = field.closest('details');
    if (hidden) hidden.open = true;
    field.focus();
    field.scrollIntoView({ block: 'nearest' });
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
    return;
  }
}
