import { normalised } from '../fold';

/** Whether a word can be a Vietnamese syllable: an initial, a rime, a tone that the rime can carry. Not a dictionary. */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INITIAL = 'ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnprstvx]';
const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
  'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap ' +
  'oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh yt ych';
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${RIMES.replaceAll(' ', '|')})$`);
const STOPPED = /(?:c|ch|p|t)$/;
const RISING_OR_HEAVY = /[\u0301\u0323]/;

/** @example isSyllable('Nguyễn') // true, as are isSyllable('xã') and isSyllable('XÃ'); 'tôt' and 'xy' are none */
export function isSyllable(word: string): boolean {
  const open = normalised(word.toLowerCase(), 'NFD');
  const tones = open.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = normalised(tones.length === 0 ? open : open.replace(TONE, ''), 'NFC');
  return SYLLABLE.test(toneless) && (!STOPPED.test(toneless) || RISING_OR_HEAVY.test(tones[0] ?? ''));
}
