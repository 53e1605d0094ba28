import {
  type Composition,
  clausePoint,
  type MessageTable,
  messageTablePoint,
  sourcePoint,
} from "@fuyou/kernel";

/** Words of control over what people decide about having children (管控用语), by which nothing contributed may be called. */
const inTitles = /查处|违法|政策外|查环|查孕|孕情|一票否决|再生育|人口目标|名单/;

/**
 * Those of them that may stand nowhere in it. The unified social credit code (统一社会信用代码) is the number of a
 * legal person and scores nobody.
 */
const anywhere =
  /一票否决|查处|违法生育|政策外|政策内生育|查环|查孕|三查|孕情监测|再生育审批|人口目标|生育指标|社会抚养费|(?<!统一)社会信用|一盘棋|准生证|生育证/;

/**
 * Where what a plugin contributes speaks in the words of control (管控用语): services are voluntary, and nothing that
 * polices what people decide about having children is built. The clause register, the titles of documents,
 * and the causes and examples of messages may quote them: there it is said what is refused. Empty where nothing does.
 *
 * @param composition - the plugin with those it builds on
 * @param plugin - its identifier
 */
export function controlFaults(composition: Composition, plugin: string): string[] {
  return composition.contributionsOf(plugin).flatMap(({ point, key, value }) => {
    if (point === clausePoint.id || point === sourcePoint.id) return [];
    const { title } = value as { title?: { zh?: string } };
    const word = inTitles.exec(title?.zh ?? "") ?? anywhere.exec(spoken(point, value));
    if (word === null) return [];
    return [
      `${plugin}/${point}/${key}: ${word[0]} is a word of control; leave out what polices people, and call the voluntary service by its name`,
    ];
  });
}

/** What is said to users, as one text; of a message what is wrong and the way out, not what brings it about. */
function spoken(point: string, value: unknown): string {
  if (point !== messageTablePoint.id) return JSON.stringify(value) ?? "";
  const { table } = (value as MessageTable).codes;
  return JSON.stringify(Object.values(table).map(({ what, fix }) => [what, fix]));
}
