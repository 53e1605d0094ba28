// The table of contents of the site (目录): which page stands where, and what a section is called. A page that no
// section names stands at the end of the section its folder belongs to, so a new guide needs no line here.

/** The packages in the order of the house, with the word an official would use. */
export const packages = {
  "核心 · Core": {
    kernel: "内核",
    standards: "标准与要求",
    hierarchy: "机构体系",
    reform: "整合",
  },
  "业务 · Domain": {
    personnel: "人员",
    assets: "资产",
    duties: "职责",
    services: "服务项目",
    clients: "服务对象",
    indicators: "指标",
    appraisal: "考核",
    needs: "群众需求",
    sharing: "信息系统联接",
    outreach: "宣传",
    governance: "组织领导",
    funding: "经费",
  },
  "工具 · Tools": {
    journal: "台账",
    registers: "登记表",
    reports: "报告文书",
    deployment: "县级部署",
    cli: "命令行",
    testing: "测试",
    "create-fuyou": "脚手架",
  },
};

/** Shared law first, then counties. */
export const plugins = {
  "national-standards": "国家标准",
  "county-integration": "县域整合",
  "quality-service": "优质服务规划",
  "hubei-city": "湖北某市",
  huantai: "桓台县",
  changning: "常宁市",
};

/** Guides in the order in which they are read; the Chinese ones follow the same order. */
export const guides = [
  "README",
  "the-model",
  "first-deployment",
  "first-plugin",
  "requirements-language",
  "plan-steps",
  "registers-in-and-out",
  "asking-the-county",
  "carrying-out",
  "papers-of-a-reform",
  "many-counties",
  "journal-and-postgresql",
  "privacy-and-law",
  "upgrading",
  "faq",
];

/** What a reviewer looks things up in. */
export const reference = [
  "docs/rules.md",
  "docs/rules-quality-service.md",
  "docs/registers.md",
  "docs/glossary.md",
  "docs/errors.zh-CN.md",
  "docs/errors.md",
  "docs/extension-points.md",
  "docs/schemas/README.md",
];

/** What a page is called in the navigation where its title says too little there. */
export const shortNames = {
  "docs/rules.md": "规则目录：桓台县 · Rules of Huantai",
  "docs/rules-quality-service.md": "规则目录：优质服务规划 · Rules of quality service",
  "docs/glossary.md": "词汇表 · Glossary",
};

/** The project itself. */
export const project = [
  "README.zh-CN.md",
  "README.md",
  "CONTRIBUTING.md",
  "docs/deprecation.md",
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
];

/** Headings of the sections. */
export const sections = {
  chineseGuides: "指南（中文）",
  guides: "Guides (English)",
  packages: "程序包 · Packages",
  plugins: "插件 · Plugins",
  clauses: "条款 · Clauses",
  reference: "参考 · Reference",
  examples: "示例 · Examples",
  decisions: "决定 · Decisions",
  project: "项目 · Project",
};
