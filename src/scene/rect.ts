/** Places in CSS px, in inline coordinates: x grows in reading direction, y downwards. */
export type Px = number;

export interface Rect {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}
