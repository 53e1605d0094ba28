import type { Language } from "./language.js";

/** What `--help` prints, in both languages. */
export const help: Readonly<Record<Language, string>> = {
  en: `npm create fuyou@latest [folder] -- [options]

Sets up a county deployment (部署), a plugin (插件), or one workspace with both.

  --deployment          a county with its registers and plan
  --plugin              a county's document as clauses, rules and steps
  --name <name>         name of the packages, kebab-case; the folder's where not said
  --county <code>       six-digit code of the county; the invented 999902 where not said
  --county-name <name>  its Chinese name; 样例县 where not said
  --lang <zh|en>        language to speak; that of the terminal where not said
  -y, --yes             ask nothing: both parts, the sample's county, and install
  --install, --no-install
                        whether to install what the project needs
  -h, --help            this text

Without a terminal nothing is asked; what is not said is taken as above, and nothing is installed
unless --install or --yes says so.
Exit code: 0 done; 1 not done, or not installed; 2 wrong usage; 130 stopped.
`,
  zh: `npm create fuyou@latest [文件夹] -- [选项]

新建一个县的部署、一个插件，或两者合在一个工作区。

  --deployment          部署：一个县的登记表和方案
  --plugin              插件：把本县文件写成条款、要求和步骤
  --name <名称>         包的名称，小写英文、数字、连字符；不写时取文件夹的名称
  --county <代码>       六位县级代码；不写时为虚构的 999902
  --county-name <县名>  县的中文名称；不写时为样例县
  --lang <zh|en>        所用语言；不写时依终端
  -y, --yes             不询问：两者都建，用样例县，并安装依赖
  --install, --no-install
                        是否安装项目所需的依赖
  -h, --help            本说明

没有终端时不询问，未写的按上述办理；只有写了 --install 或 --yes 才安装。
返回码：0 完成；1 未完成或未能安装；2 用法有误；130 已中止。
`,
};
