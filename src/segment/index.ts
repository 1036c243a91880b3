export { type SegmentCues, segmentCues } from './cues.ts';
export { segment } from './segment.ts';
