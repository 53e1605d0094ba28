import { describePlugin } from "@fuyou/testing/contract";
import { qualityService } from "./quality-service-plugin.js";

const parts = ["associates", "bachelors", "intermediate-titles", "medical-staff", "senior-titles"];

describePlugin(qualityService, {
  rows: { "001": 175 },
  options: {
    planFrom: "2006-01-01",
    targetDay: "2010-12-31",
    stations: {
      county: ["county-fp-station"],
      central: ["central-township-fp-station"],
      ordinary: ["township-fp-station"],
    },
    technicalPosts: ["professional"],
    technicalPostKinds: ["professional"],
    middleGroups: "exactly",
    copies: "both",
    licencesBySpecialty: {},
    informedChoiceServices: ["contraception-service", "quality-contraception-course"],
    appraisal: {
      passMark: null,
      readings: {
        collectiveMean: "papers",
        eligibleBy: "person",
        ladder: "highest",
        absenceFails: false,
        absenceInOwnMean: "zero",
      },
      prizesOver: "year",
      fineIncludes65: true,
      orAboveIncludes: true,
      prefectureFailure: "open",
      selfAndSample: null,
      countyAndPeople: null,
      yearEndAndOrdinary: null,
    },
    needs: {
      smallCell: 5,
      villageReportDays: null,
      townshipReportDays: null,
      coreShare: null,
      mainShare: null,
      services: {
        contraception: ["quality-informed-choice", "quality-contraception-course"],
        "healthy-birth": ["quality-folic-acid"],
        "reproductive-care": [
          "quality-rti-screening",
          "quality-rti-treatment",
          "quality-infertility",
        ],
      },
    },
  },
  // `20%` in one copy of the plan and `20` in the other: reported, and both are judged.
  lint: parts.map((part) => `STANDARDS_LINT_COPIES@quality-${part}#quality-${part}-second-copy`),
  // A kind of institution cites nothing.
  loosely: ["001-029"],
});
