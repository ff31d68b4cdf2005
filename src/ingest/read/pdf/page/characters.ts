/** What a PDF's fonts give for a character, as the character that a reader sees. */

/**
 * Radicals that fonts hand out in place of the whole character and that Unicode gives no
 * decomposition for (block CJK Radicals Supplement, U+2E80–2EFF).
 */
const radicals = new Map(
  Object.entries({
    '⺁': '厂',
    '⺎': '兀',
    '⺒': '巳',
    '⺓': '幺',
    '⺙': '攵',
    '⺝': '月',
    '⺟': '母',
    '⺠': '民',
    '⺡': '氵',
    '⺩': '王',
    '⺫': '目',
    '⺬': '示',
    '⺭': '礻',
    '⺮': '竹',
    '⺰': '纟',
    '⺶': '羊',
    '⺷': '羊',
    '⺸': '羊',
    '⺹': '老',
    '⺼': '肉',
    '⻁': '虎',
    '⻂': '衤',
    '⻃': '西',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻇': '角',
    '⻈': '讠',
    '⻉': '贝',
    '⻊': '足',
    '⻋': '车',
    '⻐': '钅',
    '⻑': '长',
    '⻒': '长',
    '⻓': '长',
    '⻔': '门',
    '⻗': '雨',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻟': '食',
    '⻠': '饣',
    '⻡': '首',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻪': '黾',
    '⻫': '齐',
    '⻬': '齐',
    '⻭': '齿',
    '⻮': '齿',
    '⻯': '龙',
    '⻰': '龙',
    '⻱': '龟',
    '⻲': '龟',
    '⻳': '龟',
  }),
);

/**
 * Kangxi radicals, compatibility ideographs, Latin ligatures and vertical punctuation. Full-width
 * forms (（）：，％) stay as printed; whoever compares words folds them.
 */
const compatible = /[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe1f\ufe30-\ufe4f]/;
const supplement = /[\u2e80-\u2eff]/;

/** Controls, zero-width characters, marks of direction, and characters that stand for nothing. */
const unseen = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu;

/** What nearly all characters are. */
const plain = /^[ -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]$/;

/** One character of a font's text, which may be none or several letters. */
export function seenCharacter(text: string): string {
  if (plain.test(text)) return text;
  if (supplement.test(text)) return radicals.get(text) ?? text;
  if (compatible.test(text)) return text.normalize('NFKC');
  if (text === '\u00a0') return ' ';
  return text.replace(unseen, '');
}
