import { expect, it } from 'vitest';
import { roomOf } from '../../src/popup/room.ts';

const sizes = (innerWidth: number, innerHeight: number, outerWidth: number) => ({
  innerWidth,
  innerHeight,
  outerWidth,
  outerHeight: 614,
});

it.each([
  ['at 100 %, as tall as can be', sizes(400, 600, 414), undefined],
  ['at 125 %', sizes(400, 480, 514), 480],
  ['at 200 %', sizes(400, 300, 814), 300],
  ['at 300 %', sizes(266, 200, 814), 200],
  ['at 57 %', sizes(399, 598, 241), undefined],
  ['before the window has its size', sizes(400, 300, 39), undefined],
  ['while it grows at 100 %', sizes(400, 320, 414), undefined],
  ['with little to show, at 200 %', sizes(400, 180, 814), undefined],
])('says how tall a popup is that cannot grow: %s', (_when, window, room) => {
  expect(roomOf(window)).toBe(room);
});
