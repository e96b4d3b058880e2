import type { Catalogue } from '../../create-i18n.ts'
import checks from './checks.json'
import common from './common.json'
import exercises from './exercises.json'
import goals from './goals.json'
import importing from './import.json'
import journal from './journal.json'
import lookBack from './look-back.json'
import paths from './paths.json'
import people from './people.json'
import player from './player.json'
import problem from './problem.json'
import settings from './settings.json'
import support from './support.json'
import today from './today.json'
import starters from './starters.json'
import ties from './ties.json'
import tray from './tray.json'
import welcome from './welcome.json'

export const ja: Catalogue = {
  checks,
  common,
  exercises,
  goals,
  import: importing,
  journal,
  'look-back': lookBack,
  paths,
  people,
  player,
  problem,
  settings,
  support,
  today,
  starters,
  ties,
  tray,
  welcome,
}
