import { type RoomSpecification, roomSpecificationPoint } from "@fuyou/assets";
import { definePlugin, squareMetres } from "@fuyou/kernel";

// #region room
/** 村级服务室不小于16平方米，有档案橱和两套桌椅: one specification, from which rules follow. */
export const serviceRoom: RoomSpecification = {
  id: "village-service-room",
  title: { zh: "村级服务室", en: "village service room" },
  subject: { zh: "村级服务室", en: "village service room" },
  functions: ["fp-service-room"],
  level: "village",
  minimumArea: squareMetres(16),
  furniture: [
    { item: "file-cabinet", title: { zh: "档案橱", en: "file cabinet" } },
    { item: "desk-and-chair", title: { zh: "办公桌椅", en: "desk and chair" }, least: 2 },
  ],
  severity: "mandatory",
  cites: [{ source: "sample", clause: "六" }],
  period: { from: "2015-12-01" },
};
// #endregion room

/** The plugin that brings it. */
export const roomed = definePlugin({
  id: "sample-rooms",
  title: { zh: "样县", en: "Sample County" },
  contribute: (to) => to.add(roomSpecificationPoint, serviceRoom),
});
