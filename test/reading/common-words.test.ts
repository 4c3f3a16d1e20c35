import { expect, test } from 'vitest'
import { isCommonWord } from '../../functions/reading/common-words.ts'
import { isGivenName, isStrange } from '../../functions/reading/name-words.ts'

test.each('walks walked walking busy families tried happily used using stopped planning beeps'.split(' '))(
  '%s is a form of an everyday word',
  (word) => {
    expect(isCommonWord(word)).toBe(true)
  },
)

test.each('manning harding burns reed rivers bridges nguyen ng'.split(' '))(
  '%s is no everyday word',
  (word) => {
    expect(isStrange(word)).toBe(true)
  },
)

test.each('kimberly samantha suzie priya hussein aoife frances miles'.split(' '))(
  '%s is a given name',
  (word) => {
    expect(isGivenName(word)).toBe(true)
  },
)
