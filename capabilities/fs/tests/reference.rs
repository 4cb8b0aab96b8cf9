//! The reference page shows the rows.

#[test]
fn the_page_shows_the_rows() {
    let page = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/capabilities.md"));
    let capability = capability_fs::Fs::open(&capability::Policy::new(), capability_fs::FsOptions::default()).unwrap();
    capability::testing::check_reference(page, &capability);
}
