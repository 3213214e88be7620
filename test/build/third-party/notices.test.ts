import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticesOf } from '../../../build/third-party/notices.ts';
import type { InstalledPackage } from '../../../build/third-party/packages.ts';

const mit = readFileSync('LICENSE', 'utf8');

const installed = (changes: Partial<InstalledPackage> = {}): InstalledPackage => ({
  name: 'preact',
  version: '11.2.0',
  license: 'MIT',
  author: undefined,
  texts: ['Copyright (c) 2015 Jason Miller'],
  ...changes,
});

test('a package is listed with its version, its license and all its license texts', () => {
  const notices = noticesOf([installed({ texts: ['The license', 'The notice'] })], mit);
  expect(notices).toMatch(/^=+\npreact 11\.2\.0 \(MIT\)\n\nThe license\n\nThe notice\n$/m);
});

test('a package that names MIT and ships no license text gets the text, with its author', () => {
  const notices = noticesOf([installed({ texts: [], author: 'Genesys' })], mit);
  expect(notices).toContain('The package names this license and ships no text of it');
  expect(notices).toContain('Copyright (c) Genesys\n');
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).not.toContain('Recording Control contributors');
});

test('a package with another license and no license text stops the build', () => {
  expect(() => noticesOf([installed({ texts: [], license: 'BSD-3-Clause' })], mit)).toThrow(
    'preact ships no text of its license (BSD-3-Clause).',
  );
});
