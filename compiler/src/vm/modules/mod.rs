pub static MODULES: &[&super::native::ModuleRows] = &[];
