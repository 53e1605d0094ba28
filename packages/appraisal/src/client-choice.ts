/**
 * Words for what clients decide, however an item declares what it counts (服务对象的选择): the uptake of services that
 * people choose, and births, pregnancy and contraception themselves.
 */
const clientChoice: RegExp = new RegExp(
  [
    "(接受|利用|参检|受检|参加婚检|婚检|孕检|体检|签约|建册|建卡)率",
    "(婚前|孕前|产前|孕产妇|妇女病|健康).{0,8}(检查|筛查|普查|管理|覆盖)率",
    "(避孕|节育|药具|措施|长效).{0,6}率|结扎|上环|放环|引产|出生率|生育率|孕情|孩次|怀孕",
    "uptake|take-?up|sterili[sz]|birth rate|fertility|pregnan|(use|users) of contracepti",
  ].join("|"),
  "i",
);

/**
 * Whether words name what clients decide (是否属服务对象的选择), whatever was declared of it.
 *
 * @param words - names and codes
 */
export function namesClientChoice(...words: readonly string[]): boolean {
  return words.some((each) => clientChoice.test(each));
}
