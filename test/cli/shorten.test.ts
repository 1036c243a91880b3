import { describe, expect, it } from 'vitest';
import { shortened, shortenedAtStart } from '../../src/cli/shorten.ts';

describe('shortened', () => {
  it('cuts at the end, shortenedAtStart at the start, and neither what fits', () => {
    expect(shortened('Port Sable', 10)).toBe('Port Sable');
    expect(shortened('Port Sable', 6)).toBe('Port …');
    expect(shortenedAtStart('news/2021/pier.txt', 18)).toBe('news/2021/pier.txt');
    expect(shortenedAtStart('news/2021/pier.txt', 9)).toBe('…pier.txt');
  });

  it('counts columns, not characters', () => {
    expect(shortened('漢字漢字', 5)).toBe('漢字…');
    expect(shortenedAtStart('漢字漢字', 5)).toBe('…漢字');
    expect(shortened('Ibárra', 6)).toBe('Ibárra');
  });
});
