import { isPlainDate } from "@fuyou/kernel";
import { Command, InvalidArgumentError, Option } from "commander";
import { actsCommand } from "./acts-command.js";
import { approveCommand } from "./approve-command.js";
import { asOfCommand } from "./as-of-command.js";
import { checkCommand } from "./check-command.js";
import { clausesCommand } from "./clauses-command.js";
import { clientKeyCommand, dueCommand, enrolCommand, leaveCommand } from "./clients-command.js";
import { comparedRules, diffRulesCommand } from "./diff-rules-command.js";
import { documentsCommand } from "./documents-command.js";
import { enterCommand } from "./enter-command.js";
import { explainCommand } from "./explain-command.js";
import { exportCommand } from "./export-command.js";
import type {
  ActsFlags,
  ApproveFlags,
  CheckFlags,
  ClausesFlags,
  ClientFlags,
  CombineFlags,
  CommonFlags,
  DecideFlags,
  DiffRulesFlags,
  DocumentsFlags,
  DueFlags,
  EnterFlags,
  ExplainFlags,
  ExportFlags,
  ImportFlags,
  JournalFlags,
  MatchFlags,
  Outcome,
  ProcureFlags,
  RecordFlags,
  ReverseFlags,
  RulesFlags,
  RunFlags,
  ShowFlags,
  TemplateFlags,
  UndoFlags,
  ViewFlags,
  ViewsFlags,
} from "./flags.js";
import { historyCommand } from "./history-command.js";
import { importCommand } from "./import-command.js";
import { lineageCommand } from "./lineage-command.js";
import { combineCommand, decideCommand, matchCommand } from "./match-command.js";
import { deploymentBehind } from "./named-deployment.js";
import { procureCommand } from "./procure-command.js";
import { recordCommand } from "./record-command.js";
import { reverseCommand } from "./reverse-command.js";
import { rulesCommand } from "./rules-command.js";
import { runCommand } from "./run-command.js";
import { showCommand } from "./show-command.js";
import { templateCommand } from "./template-command.js";
import { undoCommand } from "./undo-command.js";
import { unsettledCommand } from "./unsettled-command.js";
import { verifyCommand } from "./verify-command.js";
import { version } from "./version.js";
import { viewCommand, viewsCommand } from "./view-command.js";

/**
 * The command line: arguments and printing only; the work is done by `@fuyou/deployment`.
 *
 * @param outcome - where the exit code goes
 */
export function createProgram(outcome: Outcome): Command {
  const program = new Command("fuyou")
    .description(
      "妇幼 Fuyou: compose, rehearse, carry out and prove the integration of a county's maternal-and-child-health and family-planning services (县级合、乡增强、村共享).",
    )
    .addHelpText(
      "after",
      "\n[deployment] is a folder or a fuyou.config.ts; the nearest one by default.\nExit code: 0 done; 1 a plan does not compile or a proof is broken (with --strict: a mandatory rule is short); 2 wrong usage; 3 unreadable input.",
    )
    .version(version(), "-V, --version", "print the version")
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride();
  const deployment = ["[deployment]", "folder or configuration of the deployment", "."] as const;
  const bare = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option("--json", "print one JSON object")
      .addOption(
        new Option(
          "--lang <language>",
          "language to speak; that of the terminal by default",
        ).choices(["zh", "en"]),
      )
      .exitOverride();
  const command = (name: string, description: string) =>
    bare(name, description).argument(...deployment);
  const all = ["--all", "list everything, also the rules that are met"] as const;
  const ids = ["--ids", "print the identifier of each finding, for explain"] as const;
  const day = (flag: string, description: string) =>
    new Option(flag, description).argParser((value: string) => {
      if (isPlainDate(value)) return value;
      throw new InvalidArgumentError("Not a date: YYYY-MM-DD.");
    });
  command("run", "carry out all plans, judge the county and write the report (实施)")
    .option(...all)
    .option(...ids)
    .option("--out <folder>", "where the report goes; 'out' beside the configuration by default")
    .option("--data <folder>", "also write everything the report shows as JSON and CSV")
    .action(async (path: string, flags: RunFlags) => {
      outcome.exitCode = await runCommand(path, flags, false);
    });
  command("plan", "rehearse all plans without carrying anything out (演练)")
    .option(...all)
    .option(...ids)
    .action(async (path: string, flags: RunFlags) => {
      outcome.exitCode = await runCommand(path, flags, true);
    });
  command("check", "judge the county by the rules in force after its plans (检查)")
    .option(...all)
    .option(...ids)
    .option("--before", "judge it as its registers stand instead")
    .option("--strict", "answer 1 when a mandatory rule is short")
    .action(async (path: string, flags: CheckFlags) => {
      outcome.exitCode = await checkCommand(path, flags);
    });
  command("clauses", "list every clause of the documents and what becomes of it (条款)")
    .option("--out <folder>", "also write the clause register as pages, in both languages")
    .option("--api <folder>", "API documentation to link to; the nearest docs/api by default")
    .action(async (path: string, flags: ClausesFlags) => {
      outcome.exitCode = await clausesCommand(path, flags);
    });
  command("procure", "list what is lacking to room specifications, by township (采购)")
    .option("--all", "list everything")
    .option("--before", "for the county as its registers stand instead of after its plans")
    .option("--prices <file>", "price list: JSON, fen by code in items, boards and displays")
    .action(async (path: string, flags: ProcureFlags) => {
      outcome.exitCode = await procureCommand(path, flags);
    });
  command("template", "write a workbook in which all registers can be filled in (登记表模板)")
    .requiredOption("--out <file>", "where the workbook goes")
    .addOption(
      day("--on <date>", "the day whose code lists count; that of the registers by default"),
    )
    .action(async (path: string, flags: TemplateFlags) => {
      outcome.exitCode = await templateCommand(path, flags);
    });
  command("export", "write the registers of the county as files (登记表导出)")
    .requiredOption("--out <place>", "where the file goes; for csv the folder")
    .addOption(
      new Option("--format <format>", "workbook, text files or data")
        .choices(["xlsx", "csv", "json"])
        .default("xlsx"),
    )
    .option("--after", "as its plans leave the county instead of as its registers stand")
    .addOption(
      new Option(
        "--journal <place>",
        "as this journal holds the county: folder or postgres:// address",
      ).conflicts("after"),
    )
    .option("--names", "also write fields that identify persons; they are left out otherwise")
    .action(async (path: string, flags: ExportFlags) => {
      outcome.exitCode = await exportCommand(path, flags);
    });
  command("rules", "list every rule as a sentence, and what is wrong with the rules (规则)")
    .option("--plugin <id>", "only the rules of this plugin")
    .addOption(day("--on <date>", "only the rules that hold on this day"))
    .option("--out <folder>", "also write the rule catalogue as pages, in both languages")
    .option("--api <folder>", "API documentation to link to; the nearest docs/api by default")
    .action(async (path: string, flags: RulesFlags) => {
      outcome.exitCode = await rulesCommand(path, flags);
    });
  const twoLists = (name: string, description: string) =>
    bare(name, description)
      .argument("<left>", "the list whose identifiers stay: a workbook, a folder or a JSON file")
      .argument("<right>", "the other list")
      .argument(...deployment);
  twoLists("match", "propose which records of two lists are the same (两方比对)")
    .option("--decisions <file>", "log of what was decided so far")
    .addOption(
      new Option("--least <score>", "the least score proposed, 0 to 100; 60 by default").argParser(
        (value: string) => {
          if (/^\d{1,3}$/u.test(value) && Number(value) <= 100) return Number(value);
          throw new InvalidArgumentError("Not a score: a whole number from 0 to 100.");
        },
      ),
    )
    .option("--out <file>", "also write the proposals as a workbook in which people decide")
    .option(...all)
    .action(async (left: string, right: string, path: string, flags: MatchFlags) => {
      outcome.exitCode = await matchCommand({ left, right }, path, flags);
    });
  bare("decide", "add what was decided in a workbook of proposals to the log (比对决定)")
    .argument("<workbook>", "the workbook as it came back")
    .argument(...deployment)
    .requiredOption("--log <file>", "the log of decisions, JSON; written if it is not there")
    .requiredOption("--by <office>", "who decided: an office, never a person's name")
    .addOption(day("--on <date>", "the day of the decisions; today by default"))
    .action(async (workbook: string, path: string, flags: DecideFlags) => {
      outcome.exitCode = await decideCommand(workbook, path, flags);
    });
  twoLists("combine", "make one list of two by what was decided (两方合并)")
    .requiredOption("--decisions <file>", "log of decisions")
    .requiredOption("--out <file>", "where the combined registers go, as JSON")
    .option(...all)
    .action(async (left: string, right: string, path: string, flags: CombineFlags) => {
      outcome.exitCode = await combineCommand({ left, right }, path, flags);
    });
  command("views", "list the questions that can be asked of the county (报表)")
    .option("--before", "for the county as its registers stand instead of after its plans")
    .addOption(day("--on <date>", "the day of the questions; that of the county by default"))
    .option(
      "--journal <place>",
      "ask the county as this journal holds it, instead of a rehearsal: folder or postgres:// address",
    )
    .option("--out <folder>", "also write every answer as a page, in both languages")
    .action(async (path: string, flags: ViewsFlags) => {
      outcome.exitCode = await viewsCommand(path, flags);
    });
  bare("view", "ask one question of the county (报表)")
    .argument("<view>", "identifier of the view, as fuyou views lists it")
    .argument(...deployment)
    .option("--set <name=value...>", "ask more narrowly; the options are told by views --json")
    .option("--before", "for the county as its registers stand instead of after its plans")
    .addOption(day("--on <date>", "the day of the question; that of the county by default"))
    .option(
      "--journal <place>",
      "ask the county as this journal holds it, instead of a rehearsal: folder or postgres:// address",
    )
    .option(...all)
    .action(async (view: string, named: string, flags: ViewFlags) => {
      const { values: set, path } = deploymentBehind(named, flags.set);
      outcome.exitCode = await viewCommand(view, path, { ...flags, set });
    });
  command("documents", "list the documents of the reform, or draw them up (公文)")
    .option("--out <folder>", "draw them up into this folder; they are listed otherwise")
    .option(
      "--only <ids>",
      "only these documents, with commas between them or one by one",
      (ids: string, before: string[] | undefined) => [...(before ?? []), ...ids.split(",")],
    )
    .option("--plan <id>", "only those of this plan")
    .option("--copy <key>", "only this copy, for example of one unit")
    .addOption(
      new Option("--format <forms...>", "the forms; docx by default").choices([
        "docx",
        "xlsx",
        "json",
        "csv",
      ]),
    )
    .option(
      "--journal [place]",
      "from what this journal holds, instead of a rehearsal: folder or postgres:// address; 'journal' beside the configuration by default",
    )
    .option("--names", "name persons, for papers to be signed; personal data are masked otherwise")
    .action(async (named: string, flags: DocumentsFlags) => {
      const { values: only, path } = deploymentBehind(named, flags.only);
      const place = typeof flags.journal === "string" ? [flags.journal] : undefined;
      const behind = deploymentBehind(path, place);
      const journal = place !== undefined && behind.values === undefined ? true : flags.journal;
      outcome.exitCode = await documentsCommand(behind.path, { ...flags, only, journal });
    });
  const atDesk = (name: string, description: string, argument: readonly [string, string]) =>
    bare(name, description)
      .argument(...argument)
      .argument(...deployment)
      .requiredOption("--clients <folder>", "folder of the client store, apart from the journal")
      .requiredOption("--key <file>", "file of its key, kept apart from the store")
      .option("--before", "look things up in the county as its registers stand");
  program
    .command("client-key")
    .description("make the key of a client store, once (服务对象库密钥)")
    .argument("<file>", "the file to write, which must not be there yet")
    .addOption(new Option("--lang <language>", "language to speak").choices(["zh", "en"]))
    .action((file: string, flags: CommonFlags) => {
      outcome.exitCode = clientKeyCommand(file, flags);
    });
  atDesk("enrol", "enrol clients who asked for it (自愿登记)", [
    "<file>",
    "JSON: a list of enrolments",
  ]).action(async (file: string, path: string, flags: ClientFlags) => {
    outcome.exitCode = await enrolCommand(file, path, flags);
  });
  atDesk("leave", "let clients leave, without a trace (退出登记)", [
    "<file>",
    'JSON: a list of their identities as enrolled, for example ["SYNTHETIC-0001"]',
  ]).action(async (file: string, path: string, flags: ClientFlags) => {
    outcome.exitCode = await leaveCommand(file, path, flags);
  });
  atDesk("due", "list what a unit has to offer to whom until when (服务名单)", [
    "<unit>",
    "identifier of the institution; none for what nobody provides",
  ])
    .addOption(day("--on <date>", "the day; that of the county by default"))
    .option("--ahead <days>", "how many days ahead; 14 by default")
    .option(...all)
    .action(async (unit: string, path: string, flags: DueFlags) => {
      outcome.exitCode = await dueCommand(unit, path, flags);
    });
  const journal = [
    "--journal <place>",
    "folder, or postgres:// address; 'journal' beside the configuration by default",
  ] as const;
  const actor = [
    "--actor <office>",
    "who records: an account or an office, never a person's name",
  ] as const;
  const byPlan = (name: string, description: string) =>
    command(name, description)
      .requiredOption(...actor)
      .option(...journal)
      .option("--plan <id>", "the plan")
      .option("--authority <issuer>", "on whose authority; that of the plan by default")
      .option("--number <number>", "number of the document");
  byPlan("approve", "approve the rehearsal of what remains of a plan (批准)")
    .option(...all)
    .action(async (path: string, flags: ApproveFlags) => {
      outcome.exitCode = await approveCommand(path, flags);
    });
  byPlan("record", "carry out the phases that remain, and record them in the journal (实施入账)")
    .option("--phase <id>", "only this phase")
    .addOption(day("--on <date>", "the day of the act; the last day of each phase by default"))
    .option(...all)
    .action(async (path: string, flags: RecordFlags) => {
      outcome.exitCode = await recordCommand(path, flags);
    });
  bare("enter", "enter the acts of a file in the journal, all or none (登记事项)")
    .argument("<file>", "JSON: a list of acts, each with change, payload and on")
    .argument(...deployment)
    .requiredOption(...actor)
    .option(...journal)
    .option("--key <key>", "name of the matter, entered once; the file's name by default")
    .option(...all)
    .action(async (file: string, path: string, flags: EnterFlags) => {
      outcome.exitCode = await enterCommand(file, path, flags);
    });
  command("acts", "list what can be entered (可登记事项)")
    .option("--change <type>", "the shape of what this one has to be told")
    .action(async (path: string, flags: ActsFlags) => {
      outcome.exitCode = await actsCommand(path, flags);
    });
  command("history", "list the entries of the county's journal (台账)")
    .option(...journal)
    .action(async (path: string, flags: JournalFlags) => {
      outcome.exitCode = await historyCommand(path, flags);
    });
  command("verify", "prove the journal: chain, replay and balance at every entry (验证)")
    .option(...journal)
    .action(async (path: string, flags: JournalFlags) => {
      outcome.exitCode = await verifyCommand(path, flags);
    });
  byPlan("undo", "take back what has not taken effect, by further entries (冲销)")
    .option("--entry <number>", "this entry, and what was recorded with it as one phase")
    .option("--phase <id>", "only this phase of the plan")
    .addOption(day("--on <date>", "the day of the act; today by default"))
    .action(async (path: string, flags: UndoFlags) => {
      outcome.exitCode = await undoCommand(path, flags);
    });
  byPlan("reverse", "reverse a plan that took effect, under an approval of its own (反向实施)")
    .option("--phase <id>", "only this phase of the plan")
    .addOption(day("--on <date>", "first day on which it stands reversed; today by default"))
    .option("--leave <records...>", "records changed since that the approval leaves as they are")
    .option(...all)
    .action(async (named: string, flags: ReverseFlags, self: Command) => {
      if (flags.plan === undefined || flags.authority === undefined) {
        self.error("error: a reversal names its plan (--plan) and its own approval (--authority)");
      }
      const { values: leave, path } = deploymentBehind(named, flags.leave);
      outcome.exitCode = await reverseCommand(path, { ...flags, leave });
    });
  command("unsettled", "list what is not settled yet: open cases, papers, signatures (未决事项)")
    .option(...journal)
    .option(...all)
    .action(async (path: string, flags: JournalFlags) => {
      outcome.exitCode = await unsettledCommand(path, flags);
    });
  bare("show", "show the records of a register as the journal holds them (登记记录)")
    .argument("<register>", "name of the register, for example assets")
    .argument(...deployment)
    .option("--of <id>", "only those in force that refer to this record, such as an institution")
    .option(...journal)
    .action(async (register: string, path: string, flags: ShowFlags) => {
      outcome.exitCode = await showCommand(register, path, flags);
    });
  bare("lineage", "tell what became of a record, also of one taken back (沿革)")
    .argument("<record>", "the record: register/identifier, for example institutions/station")
    .argument(...deployment)
    .option(...journal)
    .action(async (record: string, path: string, flags: JournalFlags) => {
      outcome.exitCode = await lineageCommand(record, path, flags);
    });
  bare("as-of", "tell how the county stood on a day, as its journal holds it (历史)")
    .argument("<date>", "the day, YYYY-MM-DD, or an ISO instant of recording", (value: string) => {
      if (isPlainDate(value) || /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return value;
      throw new InvalidArgumentError("Not a day (YYYY-MM-DD) nor an ISO instant with Z.");
    })
    .argument(...deployment)
    .option(...journal)
    .action(async (date: string, path: string, flags: JournalFlags) => {
      outcome.exitCode = await asOfCommand(date, path, flags);
    });
  bare("import", "read registers from workbooks and text files, all or none (导入登记表)")
    .usage("[options] <files...> [deployment]")
    .argument("<files...>", "XLSX, CSV or TSV files, or folders of them; the deployment may follow")
    .option("--out <file>", "where the registers go as JSON; nothing is written without it")
    .option(
      "--annotated <place>",
      "where the file goes with its faults marked; a folder where several have faults",
    )
    .option("--valid-part", "take what is valid where not everything passes, and list the rest")
    .option("--merge", "amend the registers of the deployment: same identifiers are replaced")
    .addOption(day("--on <date>", "the day whose code lists count; that of the county by default"))
    .option(...all)
    .action(async (names: string[], flags: ImportFlags) => {
      outcome.exitCode = await importCommand(names, flags);
    });
  bare("explain", "explain one finding on a rule, step by step (说明)")
    .argument("<finding>", "identifier of the finding, as check --ids prints it")
    .argument(...deployment)
    .option("--all", "list every record it rests on")
    .option("--before", "only on the county as its registers stand")
    .action(async (finding: string, path: string, flags: ExplainFlags) => {
      outcome.exitCode = await explainCommand(finding, path, flags);
    });
  bare("diff-rules", "tell which verdicts and shortfalls change under other rules (比较)")
    .usage(
      "[options] <plugin-a> <plugin-b> [deployment]\n       fuyou diff-rules [options] --with <deployment> [deployment]",
    )
    .argument("[names...]", "the plugins whose rules are compared, and the deployment")
    .option(...all)
    .option(
      "--with <deployment>",
      "compare with the rules of another deployment on the same county",
    )
    .option("--before", "judge the county as its registers stand instead of after its plans")
    .addOption(day("--on <date>", "judge both sides on this day"))
    .action(async (names: string[], flags: DiffRulesFlags, self: Command) => {
      const compared = comparedRules(names, flags.with !== undefined);
      if (compared === undefined) {
        self.error("error: name two plugins, or another deployment by --with");
      }
      outcome.exitCode = await diffRulesCommand(compared, flags);
    });
  return program;
}
