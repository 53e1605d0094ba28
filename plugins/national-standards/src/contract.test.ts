import { describePlugin } from "@fuyou/testing/contract";
import { nationalStandards } from "./national-standards-plugin.js";

describePlugin(nationalStandards, {
  rows: {
    "wefz-1986-2": 3,
    "village-doctor-rules-2003": ["village-doctor-rules-2003-016", "village-doctor-rules-2003-031"],
    "village-doctor-opinion-2011": 1,
    "fp-service-rules": 4,
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
    "basic-public-health-2017": [
      "basic-public-health-2017-mother",
      "basic-public-health-2017-child",
    ],
    "pregnancy-risk-2017": ["pregnancy-risk-2017-colours", "pregnancy-risk-2017-place"],
    "medical-institution-detailed-rules": ["medical-institution-detailed-rules-053"],
    "mch-statistics": 8,
    "basic-public-health-norm": 1,
    "census-2020": 1,
    "fp-law-providers": 1,
    "mch-law-1994": ["mch-law-1994-019", "mch-law-1994-032"],
    "mch-measures-2001": ["mch-measures-2001-035"],
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
    contacts: {
      antenatalService: "perinatal-care",
      postpartumService: "perinatal-care",
      childService: "child-care",
      graceDays: 0,
    },
  },
});
