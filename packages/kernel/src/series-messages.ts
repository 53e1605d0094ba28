/** What cannot be said of a series on other boundaries. */
export const seriesMessages = {
  KERNEL_RATE_NOT_SUMMED: {
    what: {
      zh: "“{table}”的这一数列是率，不能相加，也不能拆分。",
      en: "This series of {table} holds rates; these can be neither summed nor split.",
    },
    fix: {
      zh: "请分别重述分子和分母，再相除。",
      en: "Restate numerator and denominator apart, then divide.",
    },
  },
  KERNEL_SERIES_UNKNOWN_RECORD: {
    what: {
      zh: "“{table}”中没有 {id}，其 {on} 的数 {value} 无从归属。",
      en: "{table}: there is no record {id}; its figure {value} of {on} belongs nowhere.",
    },
    fix: {
      zh: "请核对编号；已撤回的记录见台账沿革。",
      en: "Check the identifier; of a record that was taken back the lineage in the journal tells.",
    },
  },
  KERNEL_SERIES_NO_SUCCESSOR: {
    what: {
      zh: "{table}/{id} 已停用，至 {asOf} 无承继者；其 {on} 的数 {value} 留在原处。",
      en: "{table}/{id} has ended and nothing had succeeded it by {asOf}; its figure {value} of {on} stays with it.",
    },
    fix: {
      zh: "请登记承继关系，或按原口径使用。",
      en: "Record what succeeded it, or use the figures as they were recorded.",
    },
  },
  KERNEL_SERIES_NO_SHARE: {
    what: {
      zh: "{table}/{id} 由 {successors} 承继，份额未全部登记或合计不是全部；其 {on} 的数 {value} 不拆分。",
      en: "{table}/{id} was succeeded by {successors}, and their shares are not all recorded or do not make up the whole; its figure {value} of {on} is not split.",
    },
    fix: {
      zh: "请登记各承继者的份额，或按原口径使用。",
      en: "Record the share of each, or use the figures as they were recorded.",
    },
  },
  KERNEL_SERIES_UNEVEN: {
    what: {
      zh: "{table}/{id} {on} 的数 {value} 按份额（{successors}）分不成整数，不拆分。",
      en: "{table}/{id}: its figure {value} of {on} does not come to whole numbers by the shares ({successors}) and is not split.",
    },
    fix: {
      zh: "请由各承继者核实原始数，或按原口径使用。",
      en: "Ask the successors for the counts themselves, or use the figures as they were recorded.",
    },
  },
  KERNEL_SERIES_JOINED: {
    what: {
      zh: "{table}/{id} {on} 的数 {value} 已含 {predecessors}，分不回 {asOf} 的口径。",
      en: "{table}/{id}: its figure {value} of {on} holds that of {predecessors} too; it cannot be put back on the boundaries of {asOf}.",
    },
    fix: {
      zh: "请用合并前各自的数，或按原口径使用。",
      en: "Use what each reported before, or the figures as they were recorded.",
    },
  },
  KERNEL_SERIES_NOT_THEN: {
    what: {
      zh: "{table}/{id} 在 {asOf} 尚不存在，也不承继任何一方；其 {on} 的数 {value} 在该口径下无处可归。",
      en: "{table}/{id} did not stand on {asOf} and succeeds nothing; its figure {value} of {on} has no place on those boundaries.",
    },
    fix: {
      zh: "请按原口径或后来的口径使用。",
      en: "Use the figures as they were recorded, or later boundaries.",
    },
  },
} as const;
