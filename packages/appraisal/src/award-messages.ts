/** Messages about examinations, awards, decisions and appeals. */
export const awardMessages = {
  APPRAISAL_SYNTHETIC_ONLY: {
    what: {
      zh: "{county}的登记未标明为合成数据，奖惩方案只作历史试算，不予计算。",
      en: "the registers of {county} do not bear the mark of synthetic data; awards and penalties are worked out as history only, and not here.",
    },
    cause: {
      zh: "这些奖惩办法只作历史说明，不用在真实的人身上；县的数据没有注明是合成的。",
      en: "These rules are shown as history and used on no real person; the data of this county are not marked as synthetic.",
    },
    fix: {
      zh: "如需说明历史规定，请用合成考生的样本县。",
      en: "To show how the historical rules work, use a sample county with synthetic candidates.",
    },
    example: { county: "示范县" },
  },
  APPRAISAL_BANDS_OVERLAP: {
    what: {
      zh: "奖惩规则“{first}”与“{second}”的分数段有共同的分数。",
      en: "the bands of '{first}' and '{second}' have a score in common.",
    },
    cause: {
      zh: "两档都写了“以上”“以下”，而没有说明边界含不含；照通常的写法，以上、以下都包括本数。",
      en: 'Both bands reach their common edge; by the usual reading "or above" and "or below" include the number itself.',
    },
    fix: {
      zh: "请写明边界归哪一档。",
      en: "Say to which of the two the edge belongs.",
    },
    example: {
      first: { zh: "60 分以下", en: "up to 60" },
      second: { zh: "60 分以上", en: "60 and above" },
    },
  },
  APPRAISAL_BANDS_HOLE: {
    what: {
      zh: "方案“{scheme}”对 {from} 与 {to} 之间的平均分没有规定，既不奖也不罚。",
      en: "the scheme {scheme} lays down nothing for a mean between {from} and {to}: neither prize nor fine.",
    },
    cause: {
      zh: "文件只写了高分的奖和低分的罚，中间一段没有写。",
      en: "The document gives prizes at the top and fines at the bottom, and says nothing of the scores between.",
    },
    fix: {
      zh: "照实记为空档，不予填补；如需规定，请由发文机关明确。",
      en: "It is reported as a hole and never filled; whoever issued the scheme may close it.",
    },
    example: {
      scheme: { zh: "业务考试奖惩办法", en: "prizes and fines for examinations" },
      from: 60,
      to: 80,
    },
  },
  APPRAISAL_PRIZE_TIE: {
    what: {
      zh: "{year} 年“{rule}”的 {ranks} 有 {count} 名考生并列。",
      en: "{count} candidates tie for {ranks} of {rule} in {year}.",
    },
    cause: {
      zh: "名次相同的人多于奖项，文件没有说同分怎么办。",
      en: "More candidates share a place than there are prizes, and the document does not say what then.",
    },
    fix: {
      zh: "文件没有规定如何分出先后，由决定机关处理，系统不代为选择。",
      en: "The document does not say how to break it; that is for the body that decides, and nobody is picked here.",
    },
    example: {
      year: 2016,
      rule: { zh: "个人一等奖", en: "first prize" },
      ranks: { zh: "第 1 名", en: "place 1" },
      count: 2,
    },
  },
  APPRAISAL_RESULT_TWICE: {
    what: {
      zh: "考生 {candidate} 在考试 {session} 中登记了两次成绩：{first}、{second}。",
      en: "the candidate {candidate} has two results in the sitting {session}: {first} and {second}.",
    },
    cause: {
      zh: "同一份成绩导入了两次，或补考成绩记在了原来那场考试名下。",
      en: "One list was read in twice, or a resit was entered under the first sitting.",
    },
    fix: { zh: "请作废其中一条。", en: "Strike one of them out." },
    example: {
      candidate: { zh: "（代号从略）", en: "(number withheld)" },
      session: "exam-2016",
      first: "exam-2016.12",
      second: "exam-2016.31",
    },
  },
  APPRAISAL_ABSENT_AND_MARKED: {
    what: {
      zh: "成绩 {id} 既登记缺考又登记分数或是否及格。",
      en: "the result {id} is entered as an absence and has a score or a verdict as well.",
    },
    cause: {
      zh: "缺考的人按零分填了成绩，或补考以后没有去掉缺考。",
      en: "Whoever was absent was given nought as a score, or the absence was left in place after a resit.",
    },
    fix: { zh: "请只保留一项。", en: "Keep one of the two." },
    example: { id: "exam-2016.12" },
  },
  APPRAISAL_NO_SITTING: {
    what: {
      zh: "考试 {session} 在 {on} 尚未举行，不能登记成绩。",
      en: "the sitting {session} has not been held by {on}; no result can be entered.",
    },
    cause: {
      zh: "成绩登记的日期早于考试日期，或填成了另一场考试。",
      en: "The day of entry is before that of the sitting, or another sitting is meant.",
    },
    fix: { zh: "请核对考试和日期。", en: "Check the sitting and the day." },
    example: { session: "exam-2016", on: "2016-05-01" },
  },
  APPRAISAL_DECISION_WITHOUT_NUMBER: {
    what: {
      zh: "没有决定文号：{act}。",
      en: "there is no number of a decision for this: {act}.",
    },
    cause: {
      zh: "把试算结果直接当作决定登记，而有权机关还没有发文；或有文号没有填。",
      en: "What was worked out is entered as if it were decided, before the body in charge has issued anything; or its number was left out.",
    },
    fix: {
      zh: "请先由有权机关作出书面决定，再凭文号登记；系统的计算只是建议。",
      en: "Let the competent body decide in writing and enter it with the number; what is worked out here is a proposal only.",
    },
    example: { act: { zh: "登记奖惩决定", en: "to record a decision about an award" } },
  },
  APPRAISAL_APPEAL_PENDING: {
    what: {
      zh: "{subject} 对“{rule}”（{year} 年）的申诉 {appeal} 尚未处理，不能作出决定。",
      en: "the appeal {appeal} of {subject} against '{rule}' ({year}) is pending; nothing can be decided.",
    },
    cause: {
      zh: "当事人已经申诉，还没有答复，又要登记决定。",
      en: "The person concerned has appealed, has had no answer, and a decision is to be entered.",
    },
    fix: {
      zh: "请先登记申诉处理结果。",
      en: "Enter first what became of the appeal.",
    },
    example: {
      subject: { zh: "（对象从略）", en: "(subject withheld)" },
      rule: "individual-prize",
      year: 2016,
      appeal: "individual-prize.2016.1",
    },
  },
  APPRAISAL_ALREADY_DECIDED: {
    what: {
      zh: "{subject} 的“{rule}”（{year} 年）已有决定 {decision}。",
      en: "'{rule}' for {subject} ({year}) has the decision {decision} already.",
    },
    cause: {
      zh: "同一决定登记了两次，或想用新的决定改旧的。",
      en: "One decision was entered twice, or a new one is meant to change the old.",
    },
    fix: {
      zh: "不服的可以申诉；申诉成立后原决定作废，可另行决定。",
      en: "Whoever disagrees may appeal; an appeal that is upheld strikes the decision out, and another can follow.",
    },
    example: {
      rule: "individual-prize",
      subject: { zh: "（对象从略）", en: "(subject withheld)" },
      year: 2016,
      decision: "individual-prize.2016.3",
    },
  },
  APPRAISAL_APPEAL_STANDS: {
    what: {
      zh: "{subject} 对“{rule}”（{year} 年）已有待处理的申诉 {appeal}。",
      en: "{subject} has the appeal {appeal} against '{rule}' ({year}) pending already.",
    },
    cause: {
      zh: "同一事项的申诉提交了两次，前一次还没有处理完。",
      en: "The same matter was appealed twice, and the first appeal has not been answered.",
    },
    fix: { zh: "请先处理该申诉。", en: "Settle that one first." },
    example: {
      subject: { zh: "（申诉人从略）", en: "(the appellant)" },
      rule: "individual-prize",
      year: 2016,
      appeal: "individual-prize.2016.1",
    },
  },
  APPRAISAL_APPEAL_SETTLED: {
    what: {
      zh: "申诉 {appeal} 已于 {on} 处理完毕。",
      en: "the appeal {appeal} was settled on {on}.",
    },
    cause: {
      zh: "处理结果登记了第二次，或编号填成了另一份申诉。",
      en: "The result is entered a second time, or another appeal is meant.",
    },
    fix: {
      zh: "如有新情况，请另行登记申诉。",
      en: "Where something new came up, enter another appeal.",
    },
    example: { appeal: "individual-prize.2016.1", on: "2016-09-20" },
  },
  APPRAISAL_WRONG_DECIDER: {
    what: {
      zh: "决定 {decision} 由“{decider}”作出，而规则“{rule}”指明由“{named}”决定。",
      en: "the decision {decision} is by '{decider}', while the rule '{rule}' names '{named}'.",
    },
    cause: {
      zh: "决定由别的单位代作，或登记时填错了决定机关。",
      en: "Another body decided in its place, or the wrong one was entered.",
    },
    fix: { zh: "请由指明的机关决定。", en: "Let the body that is named decide." },
    example: {
      decision: "individual-prize.2016.3",
      decider: { zh: "乡镇人民政府", en: "township government" },
      rule: { zh: "个人一等奖", en: "first prize" },
      named: { zh: "县卫生计生局", en: "county health bureau" },
    },
  },
  APPRAISAL_DECISION_WITHOUT_PROPOSAL: {
    what: {
      zh: "决定 {decision} 没有对应的试算结果（“{rule}”，{year} 年）。",
      en: "the decision {decision} rests on nothing that was worked out ('{rule}', {year}).",
    },
    cause: {
      zh: "成绩后来改过，或决定的规则、对象、年份与试算的不同。",
      en: "The results were changed since, or the decision names another rule, subject or year than what was worked out.",
    },
    fix: {
      zh: "请核对规则、对象和年份，或撤销该决定。",
      en: "Check rule, subject and year, or take the decision back.",
    },
    example: {
      decision: "individual-prize.2016.3",
      rule: { zh: "个人一等奖", en: "first prize" },
      year: 2016,
    },
  },
} as const;
