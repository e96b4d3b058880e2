/**
 * Older and rarer forms of characters that stand in names, each with the form that most people type. They
 * are written the one way and looked for the other: 髙橋 is found by 高橋, 渡邊 by 渡辺.
 */
const NAME_VARIANTS = new Map(
  [
    '高髙',
    '崎﨑嵜',
    '浜濱濵',
    '辺邊邉',
    '斎齋齊斉',
    '沢澤',
    '広廣',
    '島嶋嶌',
    '桜櫻',
    '国國',
    '真眞',
    '恵惠',
    '竜龍',
    '滝瀧',
    '静靜',
    '栄榮',
    '富冨',
    '徳德',
    '曽曾',
    '渕淵',
    '吉𠮷',
    '桧檜',
    '薮藪',
    '条條',
    '塩鹽',
    '関關',
    '黒黑',
    '実實',
    '寿壽',
    '亀龜',
    '豊豐',
    '万萬',
    '与與',
    '円圓',
    '峰峯',
    '館舘',
    '遥遙',
    '暁曉',
    '礼禮',
    '瀬瀨',
    '経經',
    '壮壯',
    '弥彌',
    '来來',
    '穂穗',
    '尭堯',
  ].flatMap(([common = '', ...others]) => others.map((other) => [other, common] as const)),
)

/**
 * A text as it is compared when one looks for something: width, case, accents, kana and older forms of a
 * character make no difference (ガッコウ = がっこう = ｶﾞｯｺｳ, Zoë = zoe, 髙 = 高). Japanese voicing stays: か and が differ.
 * Folding what is folded changes nothing. Lengths may change.
 */
export const fold = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .replaceAll(/[\u30a1-\u30f6\u30fd\u30fe]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(
      /[\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ffff}]/gu,
      (character) => NAME_VARIANTS.get(character) ?? character,
    )

/** Small letters, also of those that become letters only when their width is taken off. */
const lower = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC').toLowerCase()
