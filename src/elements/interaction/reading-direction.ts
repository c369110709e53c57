/** Which way reading goes where a pointer or a key is. */

export const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** How far a pointer is from the inline start of an element, in px. */
export function inlineX(element: Element, { clientX }: MouseEvent): number {
  const { left, right } = element.getBoundingClientRect();
  return isRtl(element) ? right - clientX : clientX - left;
}
