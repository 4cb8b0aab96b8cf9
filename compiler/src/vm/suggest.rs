//! "Did you mean".

/// The candidate nearest to `name`, if one is near enough.
pub(crate) fn closest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let candidates: Vec<&str> = candidates.collect();
    crate::types::exceptions::suggest(name, &candidates)
}
