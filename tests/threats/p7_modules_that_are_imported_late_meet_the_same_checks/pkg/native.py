from "./x.wasm" import x
