//! The Python standard library as it was embedded when this binary was built.

include!(concat!(env!("OUT_DIR"), "/stdlib.rs"));

/// The source of `urllib/parse.py`, if there is such a module.
pub fn source(name: &str) -> Option<&'static [u8]> {
    let at = FILES.binary_search_by(|(file, _)| file.cmp(&name)).ok()?;
    FILES.get(at).map(|(_, source)| *source)
}

/// The dotted names of all embedded modules: `urllib/parse.py` is `urllib.parse`, `json/__init__.py` is `json`.
pub fn names() -> impl Iterator<Item = String> {
    FILES.iter().filter_map(|(file, _)| {
        let stem = file.strip_suffix(".py")?;
        Some(stem.strip_suffix("/__init__").unwrap_or(stem).replace('/', "."))
    })
}
