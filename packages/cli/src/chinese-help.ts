import { type Argument, Help, type HelpConfiguration, type Option } from "commander";

const headings: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

const plain = new Help();
const remarks = (text: string) =>
  text.replace("(choices: ", "（可选：").replace("(default: ", "（默认：").replace(/\)$/, "）");

/** The words of the help that are the parser's own (帮助用语), in Chinese. */
export const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => headings[title] ?? title,
  optionDescription: (option: Option) =>
    withRemarks(option.description, plain.optionDescription(option)),
  argumentDescription: (argument: Argument) =>
    withRemarks(argument.description, plain.argumentDescription(argument)),
};

/** The description with what the parser says behind it, such as the choices. */
function withRemarks(description: string, whole: string): string {
  return description + remarks(whole.slice(description.length).trimStart());
}
