import { type Change, codeOf, defineChange, inForce } from "@fuyou/kernel";
import { defineStepKind, type Selector, type StepKind, selectorSchema } from "@fuyou/reform";
import { z } from "zod";
import { postKindPoint } from "./extension-points.js";
import { type Post, postSchema, posts } from "./post.js";

/** What has to be said to rename posts. */
export interface PostRenaming {
  /** The posts. */
  posts: readonly string[];
  /** Their kind from then on. */
  kind: string;
  /** Their name from then on. */
  name: string;
}

/** Renames posts (岗位更名); whoever holds them stays in them. */
export const renamePosts: Change<PostRenaming> = defineChange<PostRenaming>({
  type: "personnel.rename-posts",
  title: { zh: "岗位更名", en: "rename posts" },
  schema: z.strictObject({ posts: z.array(z.string()), kind: z.string(), name: z.string() }),
  apply(draft, { posts: ids, kind, name }) {
    for (const id of ids) draft.update(posts, id, { kind, name });
  },
});

/** What has to be said to set up posts: the records themselves. */
export interface PostCreation {
  /** The posts. */
  posts: readonly Post[];
}

/** Sets up posts (设岗) by authority. */
export const createPosts: Change<PostCreation> = defineChange<PostCreation>({
  type: "personnel.create-posts",
  title: { zh: "设置岗位", en: "set up posts" },
  schema: z.strictObject({ posts: z.array(postSchema) }),
  apply(draft, payload) {
    for (const post of payload.posts) draft.insert(posts, post);
  },
});

/** What a renaming step has to be told. */
export interface RenamePostStep {
  /** The kind of post that is renamed. */
  from: string;
  /** The kind it becomes. */
  to: string;
  /** The name it is given. */
  name: string;
}

/** Renames every post of one kind (更名转任): the holder moves into the new post by keeping it. */
export const renamePostsStep: StepKind<RenamePostStep> = defineStepKind<RenamePostStep>({
  kind: "rename-post",
  title: { zh: "岗位更名、人员转任", en: "rename posts and keep their holders" },
  schema: z.strictObject({
    from: codeOf(postKindPoint),
    to: codeOf(postKindPoint),
    name: z.string().min(1),
  }),
  compile(context, { from, to, name }) {
    const renamed: string[] = [];
    for (const post of context.county.rows(posts)) {
      if (!inForce(post, context.on)) continue;
      if (post.kind === from) renamed.push(post.id);
      else if (post.kind === to) context.already();
    }
    if (renamed.length > 0) context.do(renamePosts, { posts: renamed, kind: to, name });
  },
});

/** A post that a step sets up. */
export interface PostPattern {
  /** Its kind, a code of `personnel.post-kind`. */
  kind: string;
  /** Its name. */
  name: string;
  /** Whether somebody holds it beside another post. */
  concurrent?: boolean | undefined;
}

/** What the setting up of posts has to be told. */
export interface PostStep {
  /** The institutions that get them. */
  at: Selector;
  /** The posts, one of each at every institution. */
  posts: readonly PostPattern[];
}

/** Sets up posts at every institution chosen (配备岗位), those missing; who fills them is decided by people. */
export const createPostsStep: StepKind<PostStep> = defineStepKind<PostStep>({
  kind: "add-posts",
  title: { zh: "配备岗位", en: "set up posts" },
  schema: z.strictObject({
    at: selectorSchema,
    posts: z.array(
      z.strictObject({
        kind: codeOf(postKindPoint),
        name: z.string().min(1),
        concurrent: z.boolean().optional(),
      }),
    ),
  }),
  compile(context, { at, posts: patterns }) {
    for (const { id: institution } of context.select(at)) {
      const standing = context.county
        .by(posts, "institution", institution)
        .filter((each) => inForce(each, context.on));
      const missing: Post[] = [];
      for (const pattern of patterns) {
        if (standing.some((each) => each.kind === pattern.kind)) context.already();
        else {
          const id = context.county.freshId(posts, `${institution}-${pattern.kind}`);
          missing.push({ id, institution, ...pattern });
        }
      }
      if (missing.length > 0) context.do(createPosts, { posts: missing }, true);
    }
  },
});
