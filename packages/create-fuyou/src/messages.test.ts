import { expect, it } from "vitest";
import { type Code, CreateError } from "./create-error.js";
import { messages } from "./messages.js";

const values = {
  reason: "EACCES",
  folder: "/counties/east-hills",
  name: "http",
  code: "99990",
  found: "notes.txt",
  command: "npm install",
};

it("says what is wrong and what to do, in both languages", () => {
  const all = (Object.keys(messages) as Code[]).flatMap((code) => {
    const error = new CreateError(code, values);
    return [error.in("zh"), error.in("en")];
  });
  expect(all.join("\n")).toMatchInlineSnapshot(`
    "[CREATE_UNKNOWN_OPTION] 无法读取命令：EACCES。可用的选项见 --help。
    [CREATE_UNKNOWN_OPTION] The command cannot be read: EACCES. --help lists the options.
    [CREATE_NOTHING_CHOSEN] 没有说明要新建什么，此处也无法询问。请加 --deployment（部署）、--plugin（插件），或两者都加。
    [CREATE_NOTHING_CHOSEN] It was not said what to create, and nobody can be asked here. Add --deployment, --plugin, or both.
    [CREATE_NO_FOLDER] 没有说明新建到哪个文件夹，此处也无法询问。请写文件夹，例如：npm create fuyou@latest sample-county -- --deployment。
    [CREATE_NO_FOLDER] No folder was named, and nobody can be asked here. Name one, for example: npm create fuyou@latest sample-county -- --deployment.
    [CREATE_BACKSLASH] 文件夹“/counties/east-hills”含有反斜杠，此系统不以它分隔路径。请改用 /。
    [CREATE_BACKSLASH] The folder '/counties/east-hills' has a backslash, which does not part a path on this system. Write / instead.
    [CREATE_NAME] “http”不能作为名称。请用 --name 另取：小写英文字母、数字和连字符，以字母开头，最多 40 个字符，例如 sample-county。
    [CREATE_NAME] 'http' cannot be a name. Give another with --name: lower-case letters a to z, digits and single hyphens, beginning with a letter, at most 40 characters, for example sample-county.
    [CREATE_NAME_OF_NODE] “http”是 Node.js 自带模块的名称，npm 不接受同名的包。请用 --name 另取，例如 http-county。
    [CREATE_NAME_OF_NODE] 'http' is a module of Node.js itself, and npm takes no package of that name. Give another with --name, for example http-county.
    [CREATE_COUNTY_CODE] “99990”不是县级行政区划代码。代码为六位数字，末两位不为 00，例如虚构的 999902。
    [CREATE_COUNTY_CODE] '99990' is not the code of a county-level division. It has six digits, the last two not 00, for example the invented 999902.
    [CREATE_COUNTY_NAME] “http”不能作为县的名称。名称为 1 至 30 个文字、数字、空格、间隔号或连字符，不含引号和标点。
    [CREATE_COUNTY_NAME] 'http' cannot be the name of a county. It has 1 to 30 letters, digits, spaces, middle dots or hyphens, and no quotes or punctuation.
    [CREATE_NOT_EMPTY] 文件夹 /counties/east-hills 不是空的，其中有 notes.txt。没有改动任何文件。请换一个文件夹，或先把其中的文件移走。
    [CREATE_NOT_EMPTY] The folder /counties/east-hills is not empty: it has notes.txt. Nothing was changed. Name another folder, or move what is in it away first.
    [CREATE_NOT_A_FOLDER] /counties/east-hills 不是文件夹。没有改动任何文件。请换一个名称。
    [CREATE_NOT_A_FOLDER] /counties/east-hills is not a folder. Nothing was changed. Name another.
    [CREATE_NOT_WRITABLE] 不能写入 /counties/east-hills（EACCES）。没有留下任何文件。请换一个可写的位置，或请管理员开放权限。
    [CREATE_NOT_WRITABLE] /counties/east-hills cannot be written to (EACCES). No file was left. Name a place you may write to, or have the permission given.
    [CREATE_INSTALL_FAILED] 文件已全部建好，但依赖安装失败：npm install。原因见上文。解决后在 /counties/east-hills 中再运行一次。
    [CREATE_INSTALL_FAILED] All files are there, but installing what they need failed: npm install. The reason stands above. Once it is mended, run it again in /counties/east-hills.
    [CREATE_STOPPED] 已中止。没有留下任何文件。
    [CREATE_STOPPED] Stopped. No file was left."
  `);
});

it("has the same places in both languages, and an example for each", () => {
  for (const { what, cause, fix, example } of Object.values(messages)) {
    const places = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const sentence of [what, fix]) expect(places(sentence.zh)).toEqual(places(sentence.en));
    expect(places(cause.zh + cause.en)).toEqual([]);
    expect(Object.keys(example).sort()).toEqual([...new Set(places(what.zh + fix.zh))].sort());
  }
});
