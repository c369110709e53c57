/** Lanes with more events than a picture can hold. Loaded where there are so many. */
import { crowd } from './styles/crowd.css.js';

export { crowding as placing } from '../layout/crowd.js';
export { clusterItems } from '../render/dom/clusters-view.js';

export const styles = [crowd];
