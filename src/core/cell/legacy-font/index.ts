export { decodeLegacy, decoderOf, legacyEncodingOf, showsTcvn3 } from './decide';
export { holdsUnicodeVietnamese, mayBeTcvn3, weigh, type Evidence } from './evidence';
export { legacyFontOf, type LegacyEncoding, type LegacyFont } from './font-name';
export { decodeTcvn3 } from './tcvn3';
export { decodeVni } from './vni';
