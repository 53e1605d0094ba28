import { institutionKindPoint, institutions } from "@fuyou/hierarchy";
import { type Composition, type County, inForce, type Text, type ViewTable } from "@fuyou/kernel";
import { hierarchyTree, type TreeBody, type TreeBranch } from "./hierarchy-branch.js";
import type { InstitutionChanges } from "./hierarchy-change.js";
import { wordingIn } from "./wording.js";

const columns: ViewTable["columns"] = [
  { key: "division", label: { zh: "区划代码", en: "division code" }, kind: "text" },
  { key: "place", label: { zh: "区划", en: "division" }, kind: "text" },
  { key: "name", label: { zh: "机构名称", en: "institution" }, kind: "text" },
  { key: "kind", label: { zh: "机构类型", en: "kind" }, kind: "text" },
  { key: "before", label: { zh: "整合前", en: "before" }, kind: "text" },
  { key: "after", label: { zh: "整合后", en: "after" }, kind: "text" },
  { key: "ended", label: { zh: "撤销日", en: "ended on" }, kind: "date" },
  { key: "into", label: { zh: "并入", en: "lives on in" }, kind: "text" },
  { key: "plates", label: { zh: "加挂牌子", en: "further plates" }, kind: "text" },
  { key: "changed", label: { zh: "变动登记条数", en: "records changed" }, kind: "number" },
];

const stands: Text = { zh: "在", en: "stands" };
const absent: Text = { zh: "无", en: "none" };

/**
 * Every institution before and after the plans, as a table (机构体系数据).
 *
 * @param opening - the county before
 * @param closing - the county after
 * @param changes - what the plans did at each institution
 * @param composition - the catalogues
 */
export function hierarchyTable(
  opening: County,
  closing: County,
  changes: InstitutionChanges,
  composition: Composition,
): ViewTable {
  const input = { opening, closing, changes, composition, wording: wordingIn("zh") };
  const rowOf = (branch: TreeBranch, body: TreeBody) => {
    const stood = opening.get(institutions, body.id);
    const before = stood !== undefined && inForce(stood, opening.date);
    return {
      division: branch.division,
      place: branch.name,
      name: body.name,
      kind: composition.get(institutionKindPoint, body.kind)?.title ?? body.kind,
      before: before ? (stood.name === body.name ? stands : stood.name) : absent,
      after: body.standing === "ended" ? absent : stands,
      ended: body.endedOn ?? null,
      into: body.into.length === 0 ? null : body.into.join("、"),
      plates: body.plates.length === 0 ? null : body.plates.map((each) => each.label).join("、"),
      changed: body.touched.reduce((sum, each) => sum + each.count, 0),
    };
  };
  const rowsOf = (branch: TreeBranch): ViewTable["rows"] => [
    ...branch.bodies.map((body) => rowOf(branch, body)),
    ...branch.below.flatMap(rowsOf),
  ];
  return {
    title: { zh: "机构体系：整合前与整合后", en: "the hierarchy before and after" },
    columns,
    rows: hierarchyTree(input).flatMap(rowsOf),
  };
}
