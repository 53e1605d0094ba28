/** Messages about examinations, awards, decisions and appeals. */
export const awardMessages = {
  APPRAISAL_SYNTHETIC_ONLY: {
    what: {
      zh: "{county}的登记未标明为合成数据，奖惩方案只作历史试算，不予计算。",
      en: "the registers of {county} do not bear the mark of synthetic data; awards and penalties are worked out as history only, and not here.",
    },
    fix: {
      zh: "如需说明历史规定，请用合成考生的样本县。",
      en: "To show how the historical rules work, use a sample county with synthetic candidates.",
    },
  },
  APPRAISAL_BANDS_OVERLAP: {
    what: {
      zh: "奖惩规则“{first}”与“{second}”的分数段有共同的分数。",
      en: "the bands of '{first}' and '{second}' have a score in common.",
    },
    fix: {
      zh: "请写明边界归哪一档。",
      en: "Say to which of the two the edge belongs.",
    },
  },
  APPRAISAL_BANDS_HOLE: {
    what: {
      zh: "方案“{scheme}”对 {from} 与 {to} 之间的平均分没有规定，既不奖也不罚。",
      en: "the scheme {scheme} lays down nothing for a mean between {from} and {to}: neither prize nor fine.",
    },
    fix: {
      zh: "照实记为空档，不予填补；如需规定，请由发文机关明确。",
      en: "It is reported as a hole and never filled; whoever issued the scheme may close it.",
    },
  },
  APPRAISAL_PRIZE_TIE: {
    what: {
      zh: "{year} 年“{rule}”的 {ranks} 有 {count} 名考生并列。",
      en: "{count} candidates tie for {ranks} of {rule} in {year}.",
    },
    fix: {
      zh: "文件没有规定如何分出先后，由决定机关处理，系统不代为选择。",
      en: "The document does not say how to break it; that is for the body that decides, and nobody is picked here.",
    },
  },
  APPRAISAL_RESULT_TWICE: {
    what: {
      zh: "考生 {candidate} 在考试 {session} 中登记了两次成绩：{first}、{second}。",
      en: "the candidate {candidate} has two results in the sitting {session}: {first} and {second}.",
    },
    fix: { zh: "请作废其中一条。", en: "Strike one of them out." },
  },
  APPRAISAL_ABSENT_AND_MARKED: {
    what: {
      zh: "成绩 {id} 既登记缺考又登记分数或是否及格。",
      en: "the result {id} is entered as an absence and has a score or a verdict as well.",
    },
    fix: { zh: "请只保留一项。", en: "Keep one of the two." },
  },
  APPRAISAL_NO_SITTING: {
    what: {
      zh: "考试 {session} 在 {on} 尚未举行，不能登记成绩。",
      en: "the sitting {session} has not been held by {on}; no result can be entered.",
    },
    fix: { zh: "请核对考试和日期。", en: "Check the sitting and the day." },
  },
  APPRAISAL_DECISION_WITHOUT_NUMBER: {
    what: {
      zh: "没有决定文号：{act}。",
      en: "there is no number of a decision for this: {act}.",
    },
    fix: {
      zh: "请先由有权机关作出书面决定，再凭文号登记；系统的计算只是建议。",
      en: "Let the competent body decide in writing and enter it with the number; what is worked out here is a proposal only.",
    },
  },
  APPRAISAL_APPEAL_PENDING: {
    what: {
      zh: "{subject} 对“{rule}”（{year} 年）的申诉 {appeal} 尚未处理，不能作出决定。",
      en: "the appeal {appeal} of {subject} against '{rule}' ({year}) is pending; nothing can be decided.",
    },
    fix: {
      zh: "请先登记申诉处理结果。",
      en: "Enter first what became of the appeal.",
    },
  },
  APPRAISAL_ALREADY_DECIDED: {
    what: {
      zh: "{subject} 的“{rule}”（{year} 年）已有决定 {decision}。",
      en: "'{rule}' for {subject} ({year}) has the decision {decision} already.",
    },
    fix: {
      zh: "不服的可以申诉；申诉成立后原决定作废，可另行决定。",
      en: "Whoever disagrees may appeal; an appeal that is upheld strikes the decision out, and another can follow.",
    },
  },
  APPRAISAL_APPEAL_STANDS: {
    what: {
      zh: "{subject} 对“{rule}”（{year} 年）已有待处理的申诉 {appeal}。",
      en: "{subject} has the appeal {appeal} against '{rule}' ({year}) pending already.",
    },
    fix: { zh: "请先处理该申诉。", en: "Settle that one first." },
  },
  APPRAISAL_APPEAL_SETTLED: {
    what: {
      zh: "申诉 {appeal} 已于 {on} 处理完毕。",
      en: "the appeal {appeal} was settled on {on}.",
    },
    fix: {
      zh: "如有新情况，请另行登记申诉。",
      en: "Where something new came up, enter another appeal.",
    },
  },
  APPRAISAL_WRONG_DECIDER: {
    what: {
      zh: "决定 {decision} 由“{decider}”作出，而规则“{rule}”指明由“{named}”决定。",
      en: "the decision {decision} is by '{decider}', while the rule '{rule}' names '{named}'.",
    },
    fix: { zh: "请由指明的机关决定。", en: "Let the body that is named decide." },
  },
  APPRAISAL_DECISION_WITHOUT_PROPOSAL: {
    what: {
      zh: "决定 {decision} 没有对应的试算结果（“{rule}”，{year} 年）。",
      en: "the decision {decision} rests on nothing that was worked out ('{rule}', {year}).",
    },
    fix: {
      zh: "请核对规则、对象和年份，或撤销该决定。",
      en: "Check rule, subject and year, or take the decision back.",
    },
  },
} as const;
