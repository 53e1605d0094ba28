/** The coded messages about documents due and checklists. */
export const documentMessages = {
  GOVERNANCE_DOCUMENT_MISSING: {
    what: {
      zh: "{unit}应交的“{title}”没有登记，期限为 {due}。",
      en: "{unit} owed '{title}' by {due}, and it is not on record.",
    },
    cause: {
      zh: "到期没有出具，或出具了没有登记为证据。",
      en: "It was not issued by its day, or was issued and not entered as evidence.",
    },
    fix: {
      zh: "请出具并登记为证据（{kind}）。",
      en: "Issue it and record it as evidence ({kind}).",
    },
    example: {
      unit: "东镇人民政府",
      title: { zh: "整合工作总结", en: "report on the integration" },
      due: "2026-03-31",
      kind: { zh: "工作总结", en: "work report" },
    },
  },
  GOVERNANCE_DOCUMENT_OPEN: {
    what: {
      zh: "{unit}应交的“{title}”没有登记；文件没有写明期限。",
      en: "{unit} owes '{title}', which is not on record; the document names no day.",
    },
    cause: {
      zh: "文件要求出具，没有写什么时候交；目前还没有登记。",
      en: "The document asks for it and does not say by when; so far nothing has been entered.",
    },
    fix: {
      zh: "请出具并登记为证据（{kind}），期限由县里确定。",
      en: "Issue it and record it as evidence ({kind}); the county settles the day.",
    },
    example: {
      unit: "东镇人民政府",
      title: { zh: "整合工作总结", en: "report on the integration" },
      kind: { zh: "工作总结", en: "work report" },
    },
  },
  GOVERNANCE_ITEM_NOT_SHOWN: {
    what: {
      zh: "核对表“{list}”中{unit}的“{item}”没有证据：{proof}。",
      en: "'{item}' of the checklist '{list}' is not shown for {unit}: {proof}.",
    },
    cause: {
      zh: "这一项可能已经做了，但证明它的文件没有登记。",
      en: "The thing may well be done, but what proves it was not entered.",
    },
    fix: {
      zh: "请登记所缺的证据；没有证据的，不视为到位。",
      en: "Record the evidence; what is not shown does not count as in place.",
    },
    example: {
      item: { zh: "牌子已悬挂", en: "the name plate hangs" },
      list: { zh: "整合到位核对表", en: "checklist of the integration" },
      unit: "东镇卫生院",
      proof: { zh: "缺挂牌批复", en: "missing: approval of the name plate" },
    },
  },
} as const;
