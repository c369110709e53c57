/**
 * The default entry: everything of the element entry, with the tags registered once.
 */
import './define.js';

export * from './element.js';
