//! How a run is isolated, as an option.

use crate::isolate::Isolation;

pub fn parse_isolation(text: &str) -> Result<Isolation, String> {
    match text {
        "process" => Ok(Isolation::default()),
        "process,best-effort" => Ok(Isolation { best_effort: true, ..Isolation::default() }),
        _ => Err("write process, or process,best-effort where the system may lack a part of it".to_owned()),
    }
}
