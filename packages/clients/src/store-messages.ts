/** Messages about the store of client data and its key (服务对象库). */
export const storeMessages = {
  CLIENTS_UNREADABLE: {
    what: {
      zh: "服务对象库中的一个文件（{file}）无法用所给密钥打开。",
      en: "a file of the client store ({file}) does not open with this key.",
    },
    cause: {
      zh: "用了另一个库的密钥，文件传输时损坏，或文件被换过位置、改动过。",
      en: "The key is that of another store, the file was damaged on its way, or it was moved or altered.",
    },
    fix: {
      zh: "请核对密钥；文件损坏时从服务对象库自己的安全副本恢复。",
      en: "Check the key; where the file is damaged, restore it from the store's own safe copy.",
    },
    example: { file: "record/3f9a27c1…" },
  },
  CLIENTS_STORE_IN_USE: {
    what: {
      zh: "服务对象库 {folder} 正被进程 {pid} 使用。",
      en: "the client store {folder} is in use by process {pid}.",
    },
    cause: {
      zh: "另一个终端或程序正在写这个库；同一时间只能有一个写入者。",
      en: "Another terminal or program is writing to this store; it takes one writer at a time.",
    },
    fix: {
      zh: "请等其结束，或以只读方式打开。",
      en: "Wait until it ends, or open the store for reading only.",
    },
    example: { folder: "clients", pid: 4711 },
  },
  CLIENTS_READ_ONLY: {
    what: { zh: "服务对象库以只读方式打开。", en: "the client store is open for reading only." },
    cause: {
      zh: "为查看而打开的库里有人要登记。",
      en: "The store was opened to look at it, and something was to be entered.",
    },
    fix: { zh: "请以可写方式打开后再登记。", en: "Open it for writing." },
    example: {},
  },
  CLIENTS_BAD_KEY: {
    what: {
      zh: "服务对象库的密钥须为 32 字节（64 位十六进制）。",
      en: "the key of the client store must have 32 bytes, 64 hexadecimal digits.",
    },
    cause: {
      zh: "密钥文件不存在、路径写错，或里面不是 64 位十六进制数字（例如带了引号，或只复制了一半）。",
      en: "The key file is not there, its path is wrong, or it holds something else, such as quotation marks or half of the digits.",
    },
    fix: {
      zh: "请指定正确的密钥文件，或新建一个并妥善保管。",
      en: "Name the right key file, or make one and keep it safe.",
    },
    example: {},
  },
} as const;
