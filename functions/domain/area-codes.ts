import type { Region } from './holidays.ts'

/** The three digits after +1, and what each kind of them means to us. */

export const tollFreeAreaCodes: ReadonlySet<string> = new Set('800 822 833 844 855 866 877 888'.split(' '))

/** Countries that share +1 but not its prices: high-risk destinations of toll fraud, never dialled. */
export const caribbeanAreaCodes: ReadonlySet<string> = new Set(
  '242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876'.split(' '),
)

/**
 * Canada's area codes by province. 902 and 782 are shared with Prince Edward Island; 867 is three
 * territories'.
 */
const codesOfProvinces = {
  'CA-AB': '368 403 587 780 825',
  'CA-BC': '236 250 257 604 672 778',
  'CA-MB': '204 431 584',
  'CA-NB': '428 506',
  'CA-NL': '709 879',
  'CA-NS': '782 902',
  'CA-ON': '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942',
  'CA-QC': '263 354 367 418 438 450 468 514 579 581 819 873',
  'CA-SK': '306 474 639',
} as const satisfies Partial<Record<Region, string>>

const provinces = new Map(
  Object.entries(codesOfProvinces).flatMap(([province, codes]) =>
    codes.split(' ').map((code) => [code, province as keyof typeof codesOfProvinces] as const),
  ),
)

/** The province of a Canadian area code; undefined for all others, and for the north's 867. */
export const provinceOfAreaCode = (areaCode: string): Region | undefined => provinces.get(areaCode)
