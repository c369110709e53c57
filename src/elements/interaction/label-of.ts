/** What stands for an event in the view, by its id; undefined where nothing does. */
export function labelOf(root: ShadowRoot, id: string | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  const labels = root.querySelectorAll<HTMLElement>('.view [data-event]');
  return [...labels].find(({ dataset }) => dataset['event'] === id);
}
