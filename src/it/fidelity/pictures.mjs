/* Compares pictures of slides, PNG files of one size. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** At 0.1, pixelmatch's own choice, a background of #282a36 is the same as one of #191919. */
const THRESHOLD = 0.02;

/** The share of pixels that differ, 0 to 1; those on smoothed edges do not count. */
export function compared(ours, theirs) {
  if (ours.equals(theirs)) return { share: 0 };
  const [our, their] = [PNG.sync.read(ours), PNG.sync.read(theirs)];
  const { width, height } = our;
  return { share: pixelmatch(our.data, their.data, undefined, width, height, { threshold: THRESHOLD }) / (width * height) };
}

/** One picture of both, and of what differs. */
export function sideBySide(ours, theirs) {
  const [our, their] = [PNG.sync.read(ours), PNG.sync.read(theirs)];
  const { width, height } = our;
  const difference = new PNG({ width, height });
  pixelmatch(our.data, their.data, difference.data, width, height, { threshold: THRESHOLD });
  const whole = new PNG({ width: 3 * width, height });
  [our, their, difference].forEach((picture, index) => PNG.bitblt(picture, whole, 0, 0, width, height, index * width, 0));
  return PNG.sync.write(whole);
}

/** One picture of both. */
export function beside(left, right) {
  const [one, other] = [PNG.sync.read(left), PNG.sync.read(right)];
  const whole = new PNG({ width: one.width + other.width, height: Math.max(one.height, other.height) });
  PNG.bitblt(one, whole, 0, 0, one.width, one.height, 0, 0);
  PNG.bitblt(other, whole, 0, 0, other.width, other.height, one.width, 0);
  return PNG.sync.write(whole);
}
