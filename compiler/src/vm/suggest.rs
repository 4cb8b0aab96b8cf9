pub(crate) fn closest<'a>(_: &str, _: impl Iterator<Item = &'a str>) -> Option<String> { None }
