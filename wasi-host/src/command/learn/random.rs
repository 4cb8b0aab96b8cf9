//! Names that are made up for files and directories that are there for a while, as `tempfile` makes them up: eight of `a-z0-9_`, behind
//! `tmp` or between dots and hyphens. The next run will have others.

/// How many characters are made up.
const MADE_UP: usize = 8;
const PREFIX: &str = "tmp";

/// Whether the last name of a path, of a file that was made because nothing had this name, is made up.
pub fn is_file(path: &str) -> bool {
    made_up(name(path)).is_some()
}

/// The same of a directory. There are many directories with eight letters, so that more is asked of its name.
pub fn is_directory(path: &str) -> bool {
    behind_prefix(name(path)).is_some()
}

/// What stands before and after the made-up part of a name.
pub fn parts(name: &str) -> Option<(&str, &str)> {
    let at = made_up(name)?;
    Some((name.get(..at)?, name.get(at + MADE_UP..)?))
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Where the made-up part begins.
fn made_up(name: &str) -> Option<usize> {
    behind_prefix(name).or_else(|| between_marks(name))
}

fn behind_prefix(name: &str) -> Option<usize> {
    name.match_indices(PREFIX).map(|(at, _)| at + PREFIX.len()).find(|at| is_made_up(name.get(*at..at + MADE_UP)) && !name.get(at + MADE_UP..).is_some_and(|rest| rest.starts_with(is_letter)))
}

fn between_marks(name: &str) -> Option<usize> {
    let mut at = 0;
    let mut found = None;
    for part in name.split_inclusive(['.', '-']) {
        let bare = part.trim_end_matches(['.', '-']);
        if bare.len() == MADE_UP && is_made_up(Some(bare)) {
            found = Some(at);
        }
        at += part.len();
    }
    found
}

fn is_made_up(part: Option<&str>) -> bool {
    part.is_some_and(|part| part.len() == MADE_UP && part.chars().all(is_letter))
}

fn is_letter(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_names_are_known_by_their_form() {
        for (path, expected) in [
            ("/app/tmpk3j_2b1x", Some(("tmp", ""))),
            ("/app/tmpk3j_2b1x.json", Some(("tmp", ".json"))),
            ("/app/data.json.k3j_2b1x", Some(("data.json.", ""))),
            ("/app/data-k3j_2b1x.tmp", Some(("data-", ".tmp"))),
            ("/app/app.lock", None),
            ("/app/tmpk3j", None),
            ("/app/tmpk3j_2b1xyz", None),
        ] {
            assert_eq!(parts(name(path)), expected, "{path}");
            assert_eq!(is_file(path), expected.is_some(), "{path}");
        }
        assert!(is_directory("/tmp/tmpk3j_2b1x") && !is_directory("/app/packages"));
    }
}
