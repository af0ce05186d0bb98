/**
 * Code 128, set C (ISO/IEC 15417): two digits a symbol. Each entry is the widths of three bars and three spaces,
 * in modules, of the values 0–105; the start of set C is value 105.
 */
const widths =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221' +
  '223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321' +
  '112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131' +
  '311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114' +
  '122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141' +
  '214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232'
const stop = '2331112'
const startC = 105
const modulus = 103

const symbol = (value: number): string => widths.slice(value * 6, value * 6 + 6)

/**
 * Gives the modules of a bar code, true for black, without quiet zones.
 * @param digits an even number of digits
 * @throws RangeError for any other text
 */
export function code128C(digits: string): boolean[] {
  if (!/^(\d\d)+$/.test(digits)) throw new RangeError('set C takes an even number of digits')
  const values = (digits.match(/\d\d/g) ?? []).map(Number)
  const sum = values.reduce((total, value, index) => total + value * (index + 1), startC)
  const runs = [startC, ...values, sum % modulus].map(symbol).join('') + stop
  return [...runs].flatMap((width, index) => Array.from({ length: Number(width) }, () => index % 2 === 0))
}
