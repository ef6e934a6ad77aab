/** Every rule, by code. A file that is not listed here is found by a test. */
import type { Rule } from '../rule.ts';
import { rule as advertHead } from './advert-head.ts';
import { rule as alias } from './alias.ts';
import { rule as amountInWords } from './amount-in-words.ts';
import { rule as badDate } from './bad-date.ts';
import { rule as badId } from './bad-id.ts';
import { rule as badJson } from './bad-json.ts';
import { rule as badLanguage } from './bad-language.ts';
import { rule as badYaml } from './bad-yaml.ts';
import { rule as bannedWords } from './banned-words.ts';
import { rule as bom } from './bom.ts';
import { rule as bubbleLength } from './bubble-length.ts';
import { rule as castBalance } from './cast-balance.ts';
import { rule as choiceWords } from './choice-words.ts';
import { rule as classNumber } from './class-number.ts';
import { rule as cueNotInText } from './cue-not-in-text.ts';
import { rule as cutReplies } from './cut-replies.ts';
import { rule as cutText } from './cut-text.ts';
import { rule as cutWords } from './cut-words.ts';
import { rule as dayOrder } from './day-order.ts';
import { rule as deadEnd } from './dead-end.ts';
import { rule as dialMismatch } from './dial-mismatch.ts';
import { rule as duplicateId } from './duplicate-id.ts';
import { rule as duplicateKey } from './duplicate-key.ts';
import { rule as emptyFile } from './empty-file.ts';
import { rule as endlessCycle } from './endless-cycle.ts';
import { rule as expressTime } from './express-time.ts';
import { rule as factOld } from './fact-old.ts';
import { rule as fileName } from './file-name.ts';
import { rule as formCells } from './form-cells.ts';
import { rule as formSurface } from './form-surface.ts';
import { rule as futureDate } from './future-date.ts';
import { rule as gapNotSaid } from './gap-not-said.ts';
import { rule as genuineShare } from './genuine-share.ts';
import { rule as helpNote } from './help-note.ts';
import { rule as helpOld } from './help-old.ts';
import { rule as hiddenCharacter } from './hidden-character.ts';
import { rule as itemLength } from './item-length.ts';
import { rule as itemSteps } from './item-steps.ts';
import { rule as itemUsedTwice } from './item-used-twice.ts';
import { rule as kitCountry } from './kit-country.ts';
import { rule as ledgerSum } from './ledger-sum.ts';
import { rule as lineEnds } from './line-ends.ts';
import { rule as listedTwice } from './listed-twice.ts';
import { rule as longDigits } from './long-digits.ts';
import { rule as longSentence } from './long-sentence.ts';
import { rule as longestAnswer } from './longest-answer.ts';
import { rule as longestOption } from './longest-option.ts';
import { rule as markupInText } from './markup-in-text.ts';
import { rule as mdxCode } from './mdx-code.ts';
import { rule as missingKey } from './missing-key.ts';
import { rule as mixedScript } from './mixed-script.ts';
import { rule as movedId } from './moved-id.ts';
import { rule as noExit } from './no-exit.ts';
import { rule as noHead } from './no-head.ts';
import { rule as noSuchCountry } from './no-such-country.ts';
import { rule as notListed } from './not-listed.ts';
import { rule as notNfc } from './not-nfc.ts';
import { rule as notUtf8 } from './not-utf8.ts';
import { rule as noteParts } from './note-parts.ts';
import { rule as numberNotValid } from './number-not-valid.ts';
import { rule as oldName } from './old-name.ts';
import { rule as oneRightAnswer } from './one-right-answer.ts';
import { rule as onlyScams } from './only-scams.ts';
import { rule as openItem } from './open-item.ts';
import { rule as pathSize } from './path-size.ts';
import { rule as phoneInProse } from './phone-in-prose.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as predictMissing } from './predict-missing.ts';
import { rule as premiumNumber } from './premium-number.ts';
import { rule as realBrand } from './real-brand.ts';
import { rule as realLooking } from './real-looking.ts';
import { rule as ribbonMissing } from './ribbon-missing.ts';
import { rule as sameWords } from './same-words.ts';
import { rule as schoolActivity } from './school-activity.ts';
import { rule as schoolItem } from './school-item.ts';
import { rule as schoolListed } from './school-listed.ts';
import { rule as sessionCountry } from './session-country.ts';
import { rule as sessionMinutes } from './session-minutes.ts';
import { rule as setShare } from './set-share.ts';
import { rule as shortCode } from './short-code.ts';
import { rule as surfaceBalance } from './surface-balance.ts';
import { rule as surfaceGuess } from './surface-guess.ts';
import { rule as surfaceMark } from './surface-mark.ts';
import { rule as swapParts } from './swap-parts.ts';
import { rule as tab } from './tab.ts';
import { rule as techniqueNotListed } from './technique-not-listed.ts';
import { rule as techniqueTested } from './technique-tested.ts';
import { rule as tooBig } from './too-big.ts';
import { rule as tooLong } from './too-long.ts';
import { rule as translationKey } from './translation-key.ts';
import { rule as translationMissing } from './translation-missing.ts';
import { rule as translationText } from './translation-text.ts';
import { rule as twinShape } from './twin-shape.ts';
import { rule as twoDocuments } from './two-documents.ts';
import { rule as uiKey } from './ui-key.ts';
import { rule as uiMissing } from './ui-missing.ts';
import { rule as unknownId } from './unknown-id.ts';
import { rule as unknownKey } from './unknown-key.ts';
import { rule as unknownPassage } from './unknown-passage.ts';
import { rule as unknownSpeaker } from './unknown-speaker.ts';
import { rule as unquoted } from './unquoted.ts';
import { rule as unreachableStep } from './unreachable-step.ts';
import { rule as unsourcedNumber } from './unsourced-number.ts';
import { rule as unwritten } from './unwritten.ts';
import { rule as urlInProse } from './url-in-prose.ts';
import { rule as wrongValue } from './wrong-value.ts';

export const rules: readonly Rule[] = [
  advertHead,
  alias,
  amountInWords,
  badDate,
  badId,
  badJson,
  badLanguage,
  badYaml,
  bannedWords,
  bom,
  bubbleLength,
  castBalance,
  choiceWords,
  classNumber,
  cueNotInText,
  cutReplies,
  cutText,
  cutWords,
  dayOrder,
  deadEnd,
  dialMismatch,
  duplicateId,
  duplicateKey,
  emptyFile,
  endlessCycle,
  expressTime,
  factOld,
  fileName,
  formCells,
  formSurface,
  futureDate,
  gapNotSaid,
  genuineShare,
  helpNote,
  helpOld,
  hiddenCharacter,
  itemLength,
  itemSteps,
  itemUsedTwice,
  kitCountry,
  ledgerSum,
  lineEnds,
  listedTwice,
  longDigits,
  longSentence,
  longestAnswer,
  longestOption,
  markupInText,
  mdxCode,
  missingKey,
  mixedScript,
  movedId,
  noExit,
  noHead,
  noSuchCountry,
  notListed,
  notNfc,
  notUtf8,
  noteParts,
  numberNotValid,
  oldName,
  oneRightAnswer,
  onlyScams,
  openItem,
  pathSize,
  phoneInProse,
  placeholder,
  predictMissing,
  premiumNumber,
  realBrand,
  realLooking,
  ribbonMissing,
  sameWords,
  schoolActivity,
  schoolItem,
  schoolListed,
  sessionCountry,
  sessionMinutes,
  setShare,
  shortCode,
  surfaceBalance,
  surfaceGuess,
  surfaceMark,
  swapParts,
  tab,
  techniqueNotListed,
  techniqueTested,
  tooBig,
  tooLong,
  translationKey,
  translationMissing,
  translationText,
  twinShape,
  twoDocuments,
  uiKey,
  uiMissing,
  unknownId,
  unknownKey,
  unknownPassage,
  unknownSpeaker,
  unquoted,
  unreachableStep,
  unsourcedNumber,
  unwritten,
  urlInProse,
  wrongValue,
];
