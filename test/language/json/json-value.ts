import fc from 'fast-check'

const name = fc.oneof(
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    'a/b',
    'm~n',
    '~1',
    '0',
    '01',
    '"',
    '\\',
    ':',
    '@type',
  ),
  fc.string({ unit: 'grapheme' }),
)

/** Any value that JSON can hold, its names and strings of all kinds. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    name,
    fc.array(tie('value'), { maxLength: 5 }),
    // Made from entries, so that `__proto__` is a member and not the prototype.
    fc
      .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 5, selector: ([key]) => key })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value
