import { applicationPassword } from '../../../src/redact/rules/application-password';
import { proveRule } from './prove-rule';

proveRule(applicationPassword, {
  ng: [
    ['abcd EFGH 1234 ij0l MN2P 5q78', 'abcd EFGH 1234 ij0l MN2P 5q78'],
    ['Your new password for Phone is: Xy4k 9aLm P0qR s7Tu vW2x Y3zA', 'Xy4k 9aLm P0qR s7Tu vW2x Y3zA'],
    ['"Xy4k 9aLm P0qR s7Tu vW2x Y3zA"', 'Xy4k 9aLm P0qR s7Tu vW2x Y3zA'],
    ['jane:Xy4k 9aLm P0qR s7Tu vW2x Y3zA@', 'Xy4k 9aLm P0qR s7Tu vW2x Y3zA'],
    ['pw=Xy4k+9aLm+P0qR+s7Tu+vW2x+Y3zA&a', 'Xy4k+9aLm+P0qR+s7Tu+vW2x+Y3zA'],
    ['Xy4k%209aLm%20P0qR%20s7Tu%20vW2x%20Y3zA', 'Xy4k%209aLm%20P0qR%20s7Tu%20vW2x%20Y3zA'],
    [
      'Xy4k\u00a09aLm\u00a0P0qR\u00a0s7Tu\u00a0vW2x\u00a0Y3zA',
      'Xy4k\u00a09aLm\u00a0P0qR\u00a0s7Tu\u00a0vW2x\u00a0Y3zA',
    ],
    [
      'Xy4k&nbsp;9aLm&nbsp;P0qR&nbsp;s7Tu&nbsp;vW2x&nbsp;Y3zA',
      'Xy4k&nbsp;9aLm&nbsp;P0qR&nbsp;s7Tu&nbsp;vW2x&nbsp;Y3zA',
    ],
    ['(aB3d aB3d aB3d aB3d aB3d aB3d)', 'aB3d aB3d aB3d aB3d aB3d aB3d'],
    ['one: 1aB2 c3D4 e5F6 g7H8 i9J0 k1L2, two', '1aB2 c3D4 e5F6 g7H8 i9J0 k1L2'],
  ],
  ok: [
    'This will work only when your shop',
    'this will work only when used',
    'THIS WILL WORK ONLY WHEN USED',
    '4111 1111 1111 1111 1111 1111',
    'Xy4k 9aLm P0qR s7Tu vW2x',
    'GB29 NWBK 6016 1331 9268 1999',
    '2026 2025 2024 2023 2022 2021',
    'Save post name with this slug',
    'from 2024 into 2025 this year',
    'Page Item Rate Cost Code Unit',
  ],
  hostile: ['aB3d ', 'abcd ', '1234 ', 'aB3d aB3d aB3d aB3d aB3d ', 'aB3d+'],
});
