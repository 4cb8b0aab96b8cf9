//! What the two kinds of bombs share: the scripts, and the files that they see.

use std::path::Path;

const FILES_IN_WIDE: usize = 1000;

/// All scripts of a folder, file by file.
pub fn bombs(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/bombs").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| scripts(&std::fs::read_to_string(file).unwrap())).collect()
}

fn scripts(text: &str) -> Vec<String> {
    text.trim_end().split("\n---\n").map(str::to_owned).collect()
}

/// What scripts see as `/data`: a file of 1 GiB (all of it a hole), and a directory of many files.
pub fn data() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    std::fs::File::create(place.path().join("big")).unwrap().set_len(1 << 30).unwrap();
    let wide = place.path().join("wide");
    std::fs::create_dir(&wide).unwrap();
    (1..=FILES_IN_WIDE).for_each(|n| std::fs::write(wide.join(format!("file_{n}.txt")), "").unwrap());
    place
}

pub fn grants(data: &Path, named: &[&str]) -> Vec<String> {
    let data = ["read", "write"].map(|right| format!("fs.{right}=/data={}", data.display()));
    named.iter().map(|&grant| grant.to_owned()).chain(data).collect()
}
