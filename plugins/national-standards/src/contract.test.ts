import { describePlugin } from "@fuyou/testing/contract";
import { nationalStandards } from "./national-standards-plugin.js";

describePlugin(nationalStandards, {
  rows: {
    "wefz-1986-2": 3,
    "village-doctor-rules-2003": ["village-doctor-rules-2003-016", "village-doctor-rules-2003-031"],
    "village-doctor-opinion-2011": 1,
    "fp-service-rules": 3,
  },
  options: {
    postsRounding: "up",
    postsCountedAs: "quotas",
    countyClass: 2,
    countyBodies: ["county-mch-hospital", "county-mchfp-centre"],
    villageDoctorOpinion: true,
    renewalNoticeDays: 90,
  },
});
