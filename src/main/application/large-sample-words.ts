import type { Language } from '../../shared/domain/settings/settings.ts'

/*
 * Words of the large sample notebook: ordinary names and ordinary things that happen, put together at random.
 * Nobody in particular is meant.
 */

type Named = { readonly name: string; readonly reading: string }

const named = (pairs: string): readonly Named[] =>
  pairs.split(' ').map((pair) => {
    const [name = '', reading = ''] = pair.split('/')
    return { name, reading }
  })

export const FAMILY_NAMES: Readonly<Record<Language, readonly Named[]>> = {
  ja: named(
    '佐藤/さとう 鈴木/すずき 高橋/たかはし 田中/たなか 伊藤/いとう 渡辺/わたなべ 山本/やまもと 中村/なかむら 小林/こばやし 加藤/かとう 吉田/よしだ 山田/やまだ 佐々木/ささき 山口/やまぐち 松本/まつもと 井上/いのうえ 木村/きむら 林/はやし 斎藤/さいとう 清水/しみず 山崎/やまざき 森/もり 池田/いけだ 橋本/はしもと 阿部/あべ 石川/いしかわ 山下/やました 中島/なかじま 石井/いしい 小川/おがわ 前田/まえだ 岡田/おかだ 長谷川/はせがわ 藤田/ふじた 後藤/ごとう 近藤/こんどう 村上/むらかみ 遠藤/えんどう 青木/あおき 坂本/さかもと 福田/ふくだ 太田/おおた 西村/にしむら 藤井/ふじい 岡本/おかもと 三浦/みうら 原田/はらだ 中川/なかがわ 松田/まつだ 竹内/たけうち',
  ),
  en: named(
    'Adams Baker Barnes Bell Bennett Brooks Butler Carter Clarke Coleman Collins Cook Cooper Cox Davies Dixon Edwards Ellis Evans Fisher Foster Fox Gibson Grant Gray Green Hall Harris Hart Hill Hughes Hunt Jackson James Jenkins Kelly King Knight Lewis Marsh Mason Mills Moore Morgan Murray Owen Palmer Parker Price Reed Reid Riley Rose Scott Shaw Stone Turner Walsh Ward Webb',
  ),
}

export const GIVEN_NAMES: Readonly<Record<Language, readonly Named[]>> = {
  ja: named(
    '美咲/みさき 陽子/ようこ 花子/はなこ 直美/なおみ 由美/ゆみ 恵子/けいこ 真由/まゆ 彩/あや 優子/ゆうこ 千夏/ちなつ 葵/あおい 結衣/ゆい 凛/りん 桜/さくら 菜摘/なつみ 琴音/ことね 奈々/なな 里香/りか 明日香/あすか 詩織/しおり 健一/けんいち 大輔/だいすけ 翔太/しょうた 拓也/たくや 直樹/なおき 誠/まこと 浩/ひろし 和也/かずや 亮/りょう 健太/けんた 蓮/れん 悠真/ゆうま 大和/やまと 陸/りく 湊/みなと 樹/いつき 誠司/せいじ 幸雄/ゆきお 正/ただし 修/おさむ',
  ),
  en: named(
    'Alex Amelia Anna Arthur Ben Charlie Chloe Daniel Daisy Ed Ella Emily Eva Finn Freya George Grace Hannah Harry Holly Ivy Jack Jess Joe Kate Leo Lily Lucy Max Maya Mia Noah Nora Oliver Oscar Poppy Ruby Sam Sophie Tom',
  ),
}

export const AFFILIATIONS: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '市立図書館',
    '駅前クリニック',
    '南町小学校',
    '読書会',
    '営業一課',
    '合唱団',
    '町内会',
    'デザイン室',
    '大学時代の友人',
    '保育園',
  ],
  en: [
    'The town library',
    'Station Road surgery',
    'Southfield school',
    'The book club',
    'Sales',
    'The choir',
    'The allotments',
    'The design office',
    'Friends from university',
    'The nursery',
  ],
}

/** Sentences of an entry. `{}` is something that was talked about. */
export const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '{}の話をした。',
    '{}のことを聞いた。',
    '帰り道に{}の話が出た。',
    '{}について相談にのってもらった。',
    '久しぶりに{}の話で笑った。',
    '{}の写真を見せてもらった。',
    '{}を手伝った。',
    '{}はうまくいったそう。',
    '{}のことで少し心配しているみたい。',
    '{}のあと、駅まで一緒に歩いた。',
    '昼休みに{}の話を少しだけ。',
    '{}をすすめてくれた。',
    'メッセージで{}のことを知らせてくれた。',
    '{}の予定を決めた。',
  ],
  en: [
    'We talked about {}.',
    'I heard about {}.',
    'On the way home {} came up.',
    'They helped me think about {}.',
    'We laughed about {} for the first time in ages.',
    'They showed me pictures of {}.',
    'I lent a hand with {}.',
    '{} went well, it seems.',
    'They are a little worried about {}.',
    'After {} we walked to the station together.',
    'A short word about {} at lunch.',
    '{} was recommended to me.',
    'A message came about {}.',
    'We fixed a date for {}.',
  ],
}

export const TOPICS: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '引っ越し',
    '新しい仕事',
    '畑のトマト',
    'ピアノの発表会',
    '京都旅行',
    '子どもの運動会',
    '図書館の本',
    'ガッコウのクラブ活動',
    '健康診断',
    '映画',
    '犬の散歩',
    '猫の名前',
    '山登り',
    'パン作り',
    '家の修理',
    '孫の入学式',
    '同窓会',
    '英語の勉強',
    '資格試験',
    '花火大会',
    '庭のバラ',
    '編み物',
    '写真展',
    'ラジオの番組',
    '古いアルバム',
    '釣り',
    '温泉',
    '実家の母',
    '転職',
    '新しい眼鏡',
    'ヨガ教室',
    'ボランティア',
    '町の祭り',
    'カレーのレシピ',
    '自転車',
    '朝の体操',
    '囲碁',
    'コーヒー豆',
    '雪かき',
    '梅干し',
    'ワークショップ',
    'オンライン会議',
    '誕生日',
    'お見舞い',
    '合唱の練習',
    '駅前の新しい店',
    '春の遠足',
    '車の免許',
    '手紙',
    'ＳＮＳ',
  ],
  en: [
    'the move',
    'the new job',
    'the allotment',
    'the piano recital',
    'a trip to York',
    'sports day',
    'library books',
    'the school club',
    'a check-up',
    'a film',
    'walking the dog',
    'a name for the cat',
    'hill walking',
    'baking bread',
    'repairs to the roof',
    'the first day of school',
    'the reunion',
    'evening classes',
    'an exam',
    'the fireworks',
    'the roses',
    'knitting',
    'an exhibition',
    'a radio play',
    'the old album',
    'fishing',
    'the café by the river',
    'their mother',
    'a change of career',
    'new glasses',
    'the yoga class',
    'volunteering',
    'the village fair',
    'a recipe for curry',
    'the bicycle',
    'morning exercises',
    'chess',
    'coffee beans',
    'clearing the snow',
    'plum jam',
    'the workshop',
    'the video call',
    'a birthday',
    'a visit to the hospital',
    'choir practice',
    'the new shop',
    'a spring outing',
    'driving lessons',
    'a letter',
    'the group chat',
  ],
}

export const FEELINGS: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '声を聞いてほっとした。',
    '少し疲れた。',
    'うれしかった。',
    'もっと話したかった。',
    '静かな時間だった。',
    '元気をもらった。',
    '言い過ぎたかもしれない。',
    '次は自分から誘いたい。',
    '聞くほうにまわった。',
    'よく笑った。',
  ],
  en: [
    'Good to hear the voice.',
    'A little tired now.',
    'That made me glad.',
    'I would have liked more time.',
    'A quiet hour.',
    'It gave me strength.',
    'I may have said too much.',
    'Next time I will ask first.',
    'Mostly I listened.',
    'We laughed a lot.',
  ],
}

export const DAY_NOTES: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '一日じゅう雨。早めに寝た。',
    'だれとも話さない日。静かでよかった。',
    '本を読んで過ごした。',
    '散歩の途中で梅が咲いていた。',
  ],
  en: [
    'Rain all day. Early to bed.',
    'Spoke with nobody, and the quiet was good.',
    'A day with a book.',
    'The first blossom on the way.',
  ],
}

export const THANKS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['話を聞いてくれた。', '荷物を持ってくれた。', '先に連絡をくれた。', '待っていてくれた。'],
  en: ['They listened.', 'They carried the bags.', 'They wrote first.', 'They waited for me.'],
}

export const TAGS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['仕事', '家族', '散歩', '電話', '相談', '趣味', '地域', 'ありがとう'],
  en: ['work', 'family', 'walk', 'phone', 'advice', 'hobby', 'neighbours', 'thanks'],
}

/** What one wants to come back to. */
export const FOLLOW_UPS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['{}がどうなったか聞く', '{}の写真を送る', '{}のお礼を伝える', '{}の記事を渡す', '{}に詳しい人を紹介する'],
  en: [
    'Ask how {} went',
    'Send the pictures of {}',
    'Say thank you for {}',
    'Pass on the article about {}',
    'Introduce someone who knows about {}',
  ],
}
