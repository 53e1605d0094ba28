/** What cannot be said of a series on other boundaries. */
export const seriesMessages = {
  KERNEL_RATE_NOT_SUMMED: {
    what: {
      zh: "“{table}”的这一数列是率，不能相加，也不能拆分。",
      en: "This series of {table} holds rates; these can be neither summed nor split.",
    },
    cause: {
      zh: "把覆盖率、住院率等按新的机构口径相加；大小不同的单位的率不能直接相加或平均。",
      en: "A coverage or another rate was to be restated on other boundaries; rates of units of different size cannot be added or averaged.",
    },
    fix: {
      zh: "请分别重述分子和分母，再相除。",
      en: "Restate numerator and denominator apart, then divide.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
    },
  },
  KERNEL_SERIES_UNKNOWN_RECORD: {
    what: {
      zh: "“{table}”中没有 {id}，其 {on} 的数 {value} 无从归属。",
      en: "{table}: there is no record {id}; its figure {value} of {on} belongs nowhere.",
    },
    cause: {
      zh: "数列用了别的编号，或该记录的设立后来被撤回。",
      en: "The series uses another identifier, or the record was taken back after it had been founded.",
    },
    fix: {
      zh: "请核对编号；已撤回的记录见台账沿革。",
      en: "Check the identifier; of a record that was taken back the lineage in the journal tells.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-clinic",
      on: "2014-12-31",
      value: 312,
    },
  },
  KERNEL_SERIES_NO_SUCCESSOR: {
    what: {
      zh: "{table}/{id} 已停用，至 {asOf} 无承继者；其 {on} 的数 {value} 留在原处。",
      en: "{table}/{id} has ended and nothing had succeeded it by {asOf}; its figure {value} of {on} stays with it.",
    },
    cause: {
      zh: "机构已撤销，而没有登记由谁承继；常见于撤销在前、承继文件未到。",
      en: "The institution has ended and nobody recorded who took its place, as when the paper that names the successor is still to come.",
    },
    fix: {
      zh: "请登记承继关系，或按原口径使用。",
      en: "Record what succeeded it, or use the figures as they were recorded.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-station",
      asOf: "2016-01-01",
      on: "2014-12-31",
      value: 312,
    },
  },
  KERNEL_SERIES_NO_SHARE: {
    what: {
      zh: "{table}/{id} 由 {successors} 承继，份额未全部登记或合计不是全部；其 {on} 的数 {value} 不拆分。",
      en: "{table}/{id} was succeeded by {successors}, and their shares are not all recorded or do not make up the whole; its figure {value} of {on} is not split.",
    },
    cause: {
      zh: "一个机构分由几家承继，而文件没有写明各承继多少。",
      en: "One body was divided among several, and no document says how much went to each.",
    },
    fix: {
      zh: "请登记各承继者的份额，或按原口径使用。",
      en: "Record the share of each, or use the figures as they were recorded.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-station",
      successors: "dongzhen-hospital 1/2, xizhen-hospital",
      on: "2014-12-31",
      value: 312,
    },
  },
  KERNEL_SERIES_UNEVEN: {
    what: {
      zh: "{table}/{id} {on} 的数 {value} 按份额（{successors}）分不成整数，不拆分。",
      en: "{table}/{id}: its figure {value} of {on} does not come to whole numbers by the shares ({successors}) and is not split.",
    },
    cause: {
      zh: "人数、件数是整数，按登记的份额分不尽；程序不四舍五入，以免合计对不上。",
      en: "Heads and items are whole, and the shares on record do not divide them; nothing is rounded, or the sums would no longer agree.",
    },
    fix: {
      zh: "请由各承继者核实原始数，或按原口径使用。",
      en: "Ask the successors for the counts themselves, or use the figures as they were recorded.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-station",
      on: "2014-12-31",
      value: 313,
      successors: "dongzhen-hospital 1/2, xizhen-hospital 1/2",
    },
  },
  KERNEL_SERIES_JOINED: {
    what: {
      zh: "{table}/{id} {on} 的数 {value} 已含 {predecessors}，分不回 {asOf} 的口径。",
      en: "{table}/{id}: its figure {value} of {on} holds that of {predecessors} too; it cannot be put back on the boundaries of {asOf}.",
    },
    cause: {
      zh: "几个机构合并后的数已是合计，其中各家是多少没有记录。",
      en: "After a merger the figure is that of all together, and what each contributed to it was not recorded.",
    },
    fix: {
      zh: "请用合并前各自的数，或按原口径使用。",
      en: "Use what each reported before, or the figures as they were recorded.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "county-mch-institution",
      on: "2017-12-31",
      value: 1860,
      predecessors: "county-mch-hospital, county-fp-station",
      asOf: "2014-12-31",
    },
  },
  KERNEL_SERIES_NOT_THEN: {
    what: {
      zh: "{table}/{id} 在 {asOf} 尚不存在，也不承继任何一方；其 {on} 的数 {value} 在该口径下无处可归。",
      en: "{table}/{id} did not stand on {asOf} and succeeds nothing; its figure {value} of {on} has no place on those boundaries.",
    },
    cause: {
      zh: "所选口径的日期早于该机构设立，而它是新设的，没有前身。",
      en: "The boundaries asked for are older than the institution, which was newly founded and has no predecessor.",
    },
    fix: {
      zh: "请按原口径或后来的口径使用。",
      en: "Use the figures as they were recorded, or later boundaries.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "new-town-clinic",
      asOf: "2014-12-31",
      on: "2017-12-31",
      value: 95,
    },
  },
} as const;
