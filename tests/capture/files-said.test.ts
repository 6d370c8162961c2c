import { expect, it } from 'vitest';
import { filesSaid } from '../../src/capture/files-said';

const MB = 1_048_576;
const file = (type: string, size = 1) => ({ type, size });

it.each([
  ['image/webp', 'file-picture'],
  ['video/mp4', 'file-film'],
  ['audio/mpeg', 'file-sound'],
  ['text/csv', 'file-table'],
  ['application/vnd.ms-excel', 'file-table'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'file-table'],
  ['application/zip', 'file-archive'],
  ['application/x-zip-compressed', 'file-archive'],
  ['application/pdf', 'file-document'],
  ['text/xml', 'file-document'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'file-document'],
  ['', 'file-other'],
])('takes %j for a %s', (type, sort) => {
  expect(filesSaid([file(type)])?.sort).toBe(sort);
});

it.each([
  [2 * MB, 'size-small'],
  [2 * MB + 1, 'size-medium'],
  [8 * MB + 1, 'size-large'],
  [64 * MB + 1, 'size-huge'],
])('says how large %i bytes are', (size, said) => {
  expect(filesSaid([file('image/png', size)])?.size).toBe(said);
});

it('says of several how many, their sort where it is one, and how large they are all in all', () => {
  expect(filesSaid([file('image/png', MB), file('image/gif', 2 * MB)])).toEqual({
    count: 2,
    sort: 'file-picture',
    size: 'size-medium',
  });
  expect(filesSaid([file('image/png'), file('text/csv')])?.sort).toBe('file-other');
  expect(filesSaid([])).toBeUndefined();
});
