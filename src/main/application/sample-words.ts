import type { Localized } from '../../shared/domain/exercises/exercise.ts'

/** What is written after a meeting in the sample notebook. */
export const SAMPLE_NOTES: readonly Localized[] = [
  { ja: '帰り道に少し話した。声を聞いたらほっとした。', en: 'A few words on the way home. Good to hear the voice.' },
  {
    ja: '最近はじめた畑の話。トマトが赤くなったら分けてくれるそう。',
    en: 'The new allotment. There will be tomatoes to share.',
  },
  { ja: '短い返事だったけれど、元気そうだった。', en: 'A short answer, but it sounded well.' },
  { ja: '引っ越しの準備で忙しいとのこと。来月また聞く。', en: 'Busy packing for the move. Ask again next month.' },
  {
    ja: '会議のあと、廊下で五分。笑ったのは久しぶり。',
    en: 'Five minutes in the corridor after the meeting. First laugh in days.',
  },
  { ja: '手伝ってもらったお礼を伝えた。', en: 'Said thank you for the help.' },
  {
    ja: 'おすすめの本を教えてもらった。図書館で探してみる。',
    en: 'A book was recommended. Will look for it at the library.',
  },
  { ja: '今日は聞くほうにまわった。少し疲れた。', en: 'Mostly listened today. A little tired now.' },
  { ja: '久しぶりに写真を送った。すぐに返事が来た。', en: 'Sent a photo after a long time. The answer came at once.' },
  { ja: '体調の話。次は散歩に誘ってみたい。', en: 'Talked about health. Would like to suggest a walk next time.' },
]

/** Notes about a day without a meeting. */
export const SAMPLE_DAY_NOTES: readonly Localized[] = [
  { ja: '一日じゅう雨。お茶をいれて早めに寝た。', en: 'Rain all day. Made tea and went to bed early.' },
  { ja: 'だれとも話さなかったけれど、静かでよかった。', en: 'Spoke with nobody, and the quiet was good.' },
]
