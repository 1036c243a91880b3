/** Between two names of one, with spaces alone: "who is also known as", "alias", "conocido como". A pattern's source. */
export const ALIAS_PHRASE =
  '(?:(?:who|whose|is|was|are|were|also|better|widely|commonly|otherwise|formerly|then) )*' +
  '(?:alias(?:es)?(?: is)?|a\\.?k\\.?a\\.?|nicknamed|dubbed|known (?:as|by)|referred to as|goes by|nom de guerre|conocid[oa] como)' +
  '(?: the| as)?';
