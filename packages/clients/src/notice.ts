import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  labelOf,
  type PlainDate,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type ClientDesk, changeIn, unknownCode } from "./client-desk.js";
import { marked } from "./contact-mark.js";
import { type DueQuestion, dueList } from "./due-list.js";
import { clientsCodes } from "./errors.js";
import { Masked } from "./masked.js";

/** How a notice is worded (提示语): warm, and without saying what the care is; a telephone is seen by others. */
export interface NoticeWording {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The words; `{unit}` and `{day}` stand for the unit and the last day of the window. */
  wording: Text;
  /** The clauses that ask for it; none for what the package brings. */
  cites: readonly Citation[];
}

/** What no notice says: anything from which another reader of the telephone learns what the care is. */
const sensitive =
  /孕|产|避|育|节育|手术|婚|性病|传染|妇科|pregnan|birth|contracep|fertil|antenatal|abort|infect|marri/i;

/** How notices are worded (提示语). */
export const noticeWordingPoint: ExtensionPoint<NoticeWording> =
  defineExtensionPoint<NoticeWording>({
    id: "clients.notice-wording",
    title: { zh: "提示语", en: "wordings of notices" },
    schema: z.strictObject({
      code: codeSchema,
      title: textSchema,
      wording: textSchema,
      cites: z.array(citationSchema),
    }),
    cited: false,
    key: (wording) => wording.code,
    *check(entries) {
      for (const { key, value } of entries) {
        const word = sensitive.exec(`${value.wording.zh} ${value.wording.en}`)?.[0];
        if (word === undefined) continue;
        yield clientsCodes.message("CLIENTS_SENSITIVE_NOTICE", { wording: key, word });
      }
    },
  });

/** The wording that the package brings (通用提示语). */
export const plainWording: NoticeWording = {
  code: "plain",
  title: { zh: "通用提示语", en: "plain wording" },
  wording: {
    zh: "您好！{unit}为您预留了一次健康服务，{day}前方便时欢迎联系我们。来不来由您决定；回复“不需要”，我们就不再提醒。",
    en: "Hello! {unit} keeps a health service ready for you until {day}; get in touch whenever it suits you. It is up to you: answer “no, thanks” and we will not remind you again.",
  },
  cites: [],
};

/** A notice to one person (提示). */
export interface Notice {
  /** Where it goes. */
  address: Masked<string>;
  /** Its words. */
  words: Text;
}

/**
 * A way to reach people (推送渠道): text messages, an app, WeChat. A port: adapters are the deployment's; the package
 * brings one in memory and one that writes files for a gateway.
 */
export interface Channel {
  /** Its code, for example `sms`. */
  readonly id: string;
  /**
   * Sends a notice.
   *
   * @param notice - the notice
   * @throws Error where it could not be sent; it is tried again the next time
   */
  send(notice: Notice): Promise<void>;
}

/** A channel that keeps what it was given (内存渠道), for tests. */
export class MemoryChannel implements Channel {
  /** What was sent. */
  readonly sent: Notice[] = [];

  /**
   * @param id - its code
   */
  constructor(readonly id: string) {}

  /** Sends, as the port says (发送). */
  async send(notice: Notice): Promise<void> {
    this.sent.push(notice);
  }
}

/**
 * A channel that writes each notice as a file into a folder, from which a gateway takes and removes it (文件发件箱). The
 * files hold addresses: the folder is the gateway's to guard.
 */
export class OutboxChannel implements Channel {
  readonly #folder: string;

  /**
   * @param id - its code
   * @param folder - the folder; made where it is not there
   */
  constructor(
    readonly id: string,
    folder: string,
  ) {
    this.#folder = folder;
  }

  /** Sends, as the port says (发送). */
  async send(notice: Notice): Promise<void> {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, `${randomUUID()}.json`);
    const content = JSON.stringify({ address: notice.address.reveal(), words: notice.words });
    writeFileSync(`${path}.new`, content, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
}

/** How sending went (推送结果): numbers only. */
export interface NoticesSent {
  /** Notices sent. */
  sent: number;
  /** Notices that the channel did not take; they are tried again the next time. */
  failed: number;
  /** Tasks of clients who wish no notice or left no address: the unit offers by itself. */
  withoutNotice: number;
}

/** What is sent, and through what. */
export interface NoticeOptions extends DueQuestion {
  /** The channels there are. */
  channels: readonly Channel[];
  /** Code of the wording; `plain` by default. */
  wording?: string | undefined;
}

/**
 * Sends the notices of a unit's due list (推送提示), to those only who wished notices, through the channel they chose. A
 * notice that went out is an offer; nobody is sent the same twice.
 *
 * @param desk - the desk
 * @param unit - the institution
 * @param day - the day
 * @param options - channels and wording
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE` where the wording is in no list
 */
export async function sendNotices(
  desk: ClientDesk,
  unit: string,
  day: PlainDate,
  options: NoticeOptions,
): Promise<NoticesSent> {
  const { channels, wording = plainWording.code, ...question } = options;
  const words = desk.composition.get(noticeWordingPoint, wording);
  if (words === undefined) throw unknownCode(wording, noticeWordingPoint.title, day);
  const institution = desk.county.get(institutions, unit);
  const name = institution === undefined ? unit : labelOf(institutions, institution, desk.county);
  const result: NoticesSent = { sent: 0, failed: 0, withoutNotice: 0 };
  for (const task of await dueList(desk, unit, day, question)) {
    if (task.status === "offered" || task.status === "accepted") continue;
    const entry = await desk.store.read("list", task.client);
    const person = await desk.store.read("person", task.client);
    const channel = channels.find(({ id }) => id === entry?.notices?.channel);
    if (channel === undefined || person?.address === undefined) {
      result.withoutNotice++;
      continue;
    }
    const address = new Masked(person.address);
    try {
      await channel.send({ address, words: filled(words.wording, name, task.latest) });
    } catch {
      result.failed++; // what the gateway says may hold the address, and is not passed on
      continue;
    }
    await changeIn(desk, "list", task.client, (held) =>
      marked(held, task.schedule, task.contact, { offeredOn: day }),
    );
    result.sent++;
  }
  return result;
}

function filled(wording: Text, unit: string, day: PlainDate): Text {
  const fill = (words: string) => words.replaceAll("{unit}", unit).replaceAll("{day}", day);
  return { zh: fill(wording.zh), en: fill(wording.en) };
}
