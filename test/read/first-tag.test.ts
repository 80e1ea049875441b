import { firstTag } from '../../src/read/first-tag.ts';

test.each([
  ['<html>', 'html'],
  ['\n <!DOCTYPE html>\n<!-- <p> -->\n<body class="a">', 'body'],
  ['<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "b">]><article/>', 'article'],
  ['<tei:TEI xmlns:tei="…">', 'TEI'],
  ['1. Holm, <i>Salt</i>', undefined],
  ['<https://example.org>', undefined],
  ['<!-- never closed', undefined],
  ['<!---->'.repeat(10_000), undefined],
])('%j begins with %s', (text, name) => {
  expect(firstTag(text)).toBe(name);
});
