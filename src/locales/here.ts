/** From where a date is told: the moment it is (ISO 8601), and the customer's IANA time zone. */
export interface Here {
  readonly now: string;
  readonly timeZone: string;
}
