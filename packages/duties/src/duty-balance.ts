import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  defineView,
  inForce,
  type PlainDate,
  type Text,
  text,
  type View,
  type ViewColumn,
} from "@fuyou/kernel";
import { type Post, posts } from "@fuyou/personnel";
import { z } from "zod";
import { assignments } from "./assignment.js";
import { dutyPoint } from "./duty.js";

/** What became of the duties of a holder (职责增减): those it gained, lost and kept, and those whose involvement changed. */
export interface DutyBalance {
  /** The holder, a post or an institution. */
  readonly holder: string;
  /** Whether it is a post. */
  readonly isPost: boolean;
  /** Codes of the duties it holds now and did not hold before. */
  readonly gained: readonly string[];
  /** Codes of those it held before and holds no longer. */
  readonly lost: readonly string[];
  /** Codes of those it holds as before. */
  readonly kept: readonly string[];
  /** Codes of those it leads now and assisted in before, or the other way round. */
  readonly changed: readonly string[];
  /** How many it holds more than before; negative where fewer. */
  readonly net: number;
}

/**
 * The net effect of a transition on the duties of each holder (职责净增减): what was moved away in one place of a document
 * and added in another, put together. A post that was renamed is the same holder. Holders without any change are left
 * out.
 *
 * @param before - the county before
 * @param on - the day before
 * @param after - the county after
 * @param to - the day after
 */
export function dutyBalances(
  before: CountyView,
  on: PlainDate,
  after: CountyView,
  to: PlainDate,
): readonly DutyBalance[] {
  const then = dutiesByHolder(before, on);
  const now = dutiesByHolder(after, to);
  const holders = [...new Set([...then.keys(), ...now.keys()])].sort();
  return holders.flatMap((holder) => {
    const [had, has] = [then.get(holder), now.get(holder)];
    const old = had ?? new Map<string, string>();
    const held = has ?? new Map<string, string>();
    const gained = [...held.keys()].filter((duty) => !old.has(duty)).sort();
    const lost = [...old.keys()].filter((duty) => !held.has(duty)).sort();
    const both = [...old.keys()].filter((duty) => held.has(duty)).sort();
    const changed = both.filter((duty) => old.get(duty) !== held.get(duty));
    if (gained.length + lost.length + changed.length === 0) return [];
    const kept = both.filter((duty) => !changed.includes(duty));
    const isPost = after.has(posts, holder) || before.has(posts, holder);
    return [{ holder, isPost, gained, lost, kept, changed, net: gained.length - lost.length }];
  });
}

/** The duties each holder holds on a day, and how: `lead` where it leads one anywhere. */
function dutiesByHolder(county: CountyView, date: PlainDate): Map<string, Map<string, string>> {
  const held = new Map<string, Map<string, string>>();
  for (const row of county.rows(assignments)) {
    if (!inForce(row, date)) continue;
    const holder = row.post ?? row.institution ?? "";
    const duties = held.get(holder) ?? new Map<string, string>();
    held.set(holder, duties);
    if (duties.get(row.duty) !== "lead") duties.set(row.duty, row.involvement);
  }
  return held;
}

/** Whose duties are asked for (职责增减问题). */
export interface DutyBalanceQuestion {
  /** Only holders that are posts of this kind, a code of `personnel.post-kind`. */
  postKind?: string | undefined;
  /** Only the institution, and posts of it. */
  institution?: string | undefined;
}

const column = (key: string, zh: string, en: string): ViewColumn => ({
  key,
  label: { zh, en },
  kind: key === "net" ? "number" : "text",
});

/** The net effect of the plans on the duties of each post and institution (职责净增减). */
export const dutyBalanceView: View<DutyBalanceQuestion> = defineView<DutyBalanceQuestion>({
  id: "duties.balance",
  title: text("职责净增减", "Net change of duties"),
  question: text(
    "方案实施后，每个岗位和机构增加、移出、保留哪些职责？",
    "After the plans, which duties does each post and institution gain, give up and keep?",
  ),
  options: z.strictObject({
    postKind: z.string().optional(),
    institution: z.string().optional(),
  }),
  answer({ county, before, composition, date }, { postKind, institution }) {
    const balances = before === null ? [] : dutyBalances(before, before.date, county, date);
    const note =
      before === null
        ? text("没有预演过方案，无从比较。", "No plan was rehearsed; there is nothing to compare.")
        : text(
            "同一岗位移出与新增的职责合并计算，更名的岗位视为同一岗位。",
            "What one post gives up and takes on is put together; a renamed post is the same post.",
          );
    return {
      tables: [
        {
          title: text("职责净增减", "Net change of duties"),
          columns: [
            column("institution", "机构", "Institution"),
            column("post", "岗位", "Post"),
            column("gained", "新增", "Gained"),
            column("lost", "移出", "Given up"),
            column("kept", "保留", "Kept"),
            column("changed", "牵头配合有变", "Lead or assist changed"),
            column("net", "净增", "Net"),
          ],
          rows: balances.flatMap((balance) => {
            const post = county.get(posts, balance.holder) ?? before?.get(posts, balance.holder);
            const unit = post?.institution ?? balance.holder;
            if (postKind !== undefined && !isOfKind(post, postKind)) return [];
            if (institution !== undefined && unit !== institution) return [];
            const body = county.get(institutions, unit) ?? before?.get(institutions, unit);
            return [
              {
                institution: body?.name ?? unit,
                post: post?.name ?? null,
                gained: named(composition, balance.gained),
                lost: named(composition, balance.lost),
                kept: named(composition, balance.kept),
                changed: named(composition, balance.changed),
                net: balance.net,
              },
            ];
          }),
          notes: [note],
        },
      ],
      findings: [],
    };
  },
});

function isOfKind(post: Post | undefined, kind: string): boolean {
  return post?.kind === kind;
}

function named(composition: Composition, duties: readonly string[]): Text | null {
  if (duties.length === 0) return null;
  const titles = duties.map((code) => composition.get(dutyPoint, code)?.title ?? text(code, code));
  return {
    zh: titles.map(({ zh }) => zh).join("、"),
    en: titles.map(({ en }) => en).join("; "),
  };
}
