/** The little of libphonenumber-js's PhoneNumber that its parser fills in and `functions/domain` reads. */
export default class PhoneNumber {
  country?: string
  ext?: string
  carrierCode?: string
  countryCallingCode: string
  nationalNumber: string

  constructor(countryCallingCode: string, nationalNumber: string) {
    this.countryCallingCode = countryCallingCode
    this.nationalNumber = nationalNumber
  }
}
