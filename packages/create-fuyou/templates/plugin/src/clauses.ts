import { roomSpecificationPoint } from "@fuyou/assets";
import {
  type ClauseEntry,
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  context,
  type Source,
  text,
} from "@fuyou/kernel";
import { stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";

/** The document this plugin is made of (来源文件). Put the real title, issuer and number here. */
export const source: Source = {
  id: "sample-county",
  title: text("样例县实施通知（虚构）", "Notice of Sample County (invented)"),
  issuer: text("样例县人民政府办公室（虚构）", "General office of Sample County (invented)"),
  note: text("模板自带的虚构文件，请换成本县的。", "Invented for the template; put your own here."),
};

const here = carriersOf("sample-county");

/** Every clause and what becomes of it (条款及其处置): also those that nothing carries. */
const clauses: readonly ClauseEntry[] = [
  {
    row: "sample-county-001",
    clause: "一",
    gist: text(
      "乡镇卫生院按每万人口不少于2人配备人员",
      "A township hospital has staff of at least two for every ten thousand people",
    ),
    ...carried([here(requirementPoint, "hospital-staffing")]),
  },
  {
    row: "sample-county-002",
    clause: "二",
    gist: text("乡镇卫生院内设服务科", "A township hospital has a service department"),
    ...carried([here(stepPoint, "county-integration.sample-county-departments")]),
  },
  {
    row: "sample-county-003",
    clause: "三",
    gist: text(
      "乡镇诊室不小于15平方米，配办公桌椅",
      "A consulting room in a township has at least 15 m², a desk and a chair",
    ),
    ...carried([here(roomSpecificationPoint, "consulting-rooms")]),
  },
  {
    row: "sample-county-004",
    clause: "四",
    gist: text("各单位要高度重视", "All bodies are to take this seriously"),
    ...context("没有可判定的内容。", "Nothing in it that could be judged."),
  },
];

/** The clauses, and how to cite them (条款登记). */
export const register: ClauseRegister = clauseRegister(source.id, clauses);
