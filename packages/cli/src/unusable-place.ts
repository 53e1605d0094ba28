import { FuyouError, type Text } from "@fuyou/kernel";
import { cliCodes } from "./errors.js";

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: "没有这个文件或文件夹", en: "there is no such file or folder" },
  EISDIR: { zh: "这是文件夹", en: "it is a folder" },
  EEXIST: { zh: "同名的文件已在那里", en: "a file of that name is there" },
  ENOTDIR: { zh: "路径中有一段是文件", en: "a part of the path is a file" },
  EACCES: { zh: "没有权限", en: "it is not permitted" },
  EPERM: { zh: "没有权限", en: "it is not permitted" },
  EROFS: { zh: "只读", en: "it is read-only" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
};

/**
 * What the system says of a file as a message for who named it (路径不可用); undefined where it is something else.
 *
 * @param thrown - what was thrown
 */
export function unusablePlace(thrown: unknown): FuyouError | undefined {
  const { code = "", path, dest } = thrown as NodeJS.ErrnoException & { dest?: string };
  const reason = reasons[code];
  if (!(thrown instanceof Error) || reason === undefined || path === undefined) return undefined;
  const message = cliCodes.message("CLI_PLACE_UNUSABLE", { path: dest ?? path, reason });
  return new FuyouError(message, { cause: thrown });
}

/**
 * What the system says when an output cannot be written (无法写入), which leaves what was there as it was; undefined
 * where it is not the system that refused.
 *
 * @param thrown - what was thrown
 * @param file - the output, as its user named it
 */
export function unwritable(thrown: unknown, file: string): FuyouError | undefined {
  const { code, syscall } = thrown as NodeJS.ErrnoException;
  if (FuyouError.is(thrown) || code === undefined || syscall === undefined) return undefined;
  const message = cliCodes.message("CLI_CANNOT_WRITE", { file, reason: reasons[code] ?? code });
  return new FuyouError(message, { cause: thrown });
}
