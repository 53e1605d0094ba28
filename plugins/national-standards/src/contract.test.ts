import { describePlugin } from "@fuyou/testing/contract";
import { nationalStandards } from "./national-standards-plugin.js";

describePlugin(nationalStandards, {
  rows: {
    "wefz-1986-2": 3,
    "village-doctor-rules-2003": ["village-doctor-rules-2003-016", "village-doctor-rules-2003-031"],
    "village-doctor-opinion-2011": 1,
    "fp-service-rules": 3,
    "pi-registration-2004": [
      "pi-registration-2004-010",
      "pi-registration-2004-013",
      "pi-registration-2004-014",
    ],
    "winding-up-guidance": 4,
    "medical-institution-rules-2016": [
      "medical-institution-rules-2016-020",
      "medical-institution-rules-2016-021",
    ],
  },
  options: {
    postsRounding: "up",
    postsCountedAs: "quotas",
    countyClass: 2,
    countyBodies: ["county-mch-hospital", "county-mchfp-centre"],
    villageDoctorOpinion: true,
    renewalNoticeDays: 90,
    windingUpGuidance: true,
    claimsCountedFrom: "first-notice",
    lateTelling: "finding",
  },
});
