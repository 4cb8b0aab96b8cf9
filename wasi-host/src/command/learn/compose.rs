//! The text of a learned policy: its grants in the order of rights and paths, with the lines of the script that need them.

use super::grants::Learned;
use super::observed::{Need, Observed};
use crate::stdio::visible;

/// Of a grant that holds more than the script's own place.
pub const WIDELY: &str = "a directory above the script's own place with all that lies in it: nothing smaller suffices";

/// The text of the policy file.
pub fn policy_text(observed: &Observed, learned: &Learned, name: &str) -> String {
    let name = visible(name);
    let mut text = format!("# What {name} used, as wicket learn saw it. Another input may need more, and not all that was used\n# must be granted: read it before it is used.\n");
    if observed.overflowed || observed.dropped > 0 {
        text += "# More was used than could be recorded: this policy is not complete.\n";
    }
    if observed.cut_off {
        text += "# The log ends before the run did: this policy is not complete.\n";
    }
    for grant in &learned.wide {
        text += &format!("# {} is {WIDELY}\n", visible(grant));
    }
    text += &list("allow", learned.grants.iter().map(|(grant, need)| (grant.as_str(), comment(need))));
    if !observed.deny.is_empty() {
        text += &list("deny", observed.deny.iter().map(|rule| (rule.as_str(), String::new())));
    }
    for (grant, need) in &learned.unwritten {
        text += &format!("# was not there, and cannot be granted by name: {} # {}\n", visible(grant), comment(need));
    }
    for ((right, target), need) in &observed.refused {
        text += &format!("# was refused: {right} {} # {}\n", visible(target), comment(need));
    }
    for secret in &observed.secret {
        text += &format!("# names a secret, which no log holds: {secret}\n");
    }
    text
}

fn list<'a>(key: &str, rules: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut lines = String::new();
    for (rule, comment) in rules {
        let comment = if comment.is_empty() { comment } else { format!(" # {comment}") };
        lines += &format!("    {},{comment}\n", toml_string(rule));
    }
    if lines.is_empty() { format!("\n{key} = []\n") } else { format!("\n{key} = [\n{lines}]\n") }
}

/// `job.py:3 fs.read_text, lib:7 fs.listdir`
fn comment(need: &Need) -> String {
    let place = |(module, line, op): &(String, u32, String)| format!("{}:{line} {op}", visible(module));
    let mut places: Vec<String> = need.places.iter().map(place).collect();
    if need.more_places {
        places.push("...".to_owned());
    }
    let reasons = need.reasons.iter().map(|reason| format!("; {reason}"));
    places.join(", ") + &reasons.collect::<String>()
}

/// A literal string where one can hold it.
fn toml_string(text: &str) -> String {
    if !text.contains('\'') && !text.chars().any(char::is_control) {
        return if text.contains(['"', '\\']) { format!("'{text}'") } else { format!("\"{text}\"") };
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::learn::grants::grants;
    use crate::session::capabilities::vocabulary;
    use capability::{AuditLine, CallLine, Policy, Subject, SubjectLine, VPath};

    fn call(module: &str, line: u32, op: &str, right: &str, target: &str, error: Option<&str>) -> AuditLine {
        AuditLine::Call(CallLine {
            run: String::new(),
            seq: 1,
            time: String::new(),
            module: module.into(),
            line,
            op: op.into(),
            subjects: vec![SubjectLine { right: right.into(), target: target.into() }],
            argument: None,
            verdict: if error == Some("PermissionError") { "refused" } else { "would-refuse" }.into(),
            rule: None,
            error: error.map(str::to_owned),
            cost: 1,
            request_bytes: 0,
            reply_bytes: 0,
            duration_ns: 0,
            hash: String::new(),
        })
    }

    fn allow(calls: Vec<AuditLine>, merge: Option<u32>) -> Vec<String> {
        let mut observed = Observed { script: Some("job.py".into()), ..Observed::default() };
        calls.into_iter().for_each(|line| observed.add(line));
        observed.settle();
        let text = policy_text(&observed, &grants(&observed, merge), "job.py");
        crate::policy_file::PolicyFile::parse("p", &text).unwrap_or_else(|error| panic!("{error}\n{text}")).allow_texts().into_iter().map(|rule| rule.text).collect()
    }

    #[test]
    fn files_stay_files_and_a_directory_covers_what_is_in_it() {
        let read = |line, path: &str| call("__main__", line, "fs.read_text", "read", path, None);
        assert_eq!(allow(vec![read(1, "/app/src/lib.rs"), read(2, "/app/src/main.rs"), read(3, "/etc/hosts")], None), ["fs.read=src/lib.rs", "fs.read=src/main.rs", "fs.read=/etc/hosts"]);
        assert_eq!(allow(vec![read(1, "/app/src/lib.rs"), read(2, "/app/src"), read(3, "/app/src/command/run.rs")], None), ["fs.read=src"]);
        assert_eq!(allow(vec![read(1, "/app/src/lib.rs"), read(2, "/app/src/main.rs"), read(3, "/app/Cargo.toml")], Some(2)), ["fs.read=Cargo.toml", "fs.read=src"]);
    }

    #[test]
    fn what_the_run_made_is_granted_with_its_directory() {
        let calls = vec![
            call("__main__", 1, "fs.mkdir", "write", "/app/none-yet", None),
            call("__main__", 2, "fs.write_text", "write", "/app/none-yet/a", None),
            call("__main__", 3, "fs.read_text", "read", "/app/none-yet/a", None),
            call("__main__", 4, "fs.write_text", "write", "/app/new.txt", None),
            call("__main__", 5, "fs.read_text", "read", "/app/new.txt", None),
        ];
        assert_eq!(allow(calls, None), ["fs.read=new.txt", "fs.read=none-yet", "fs.write=new.txt", "fs.write=none-yet"]);
    }

    #[test]
    fn a_path_that_is_not_there_is_granted_by_a_pattern_that_only_it_matches() {
        let probe = |path: &str| call("__main__", 1, "fs.exists", "read", path, Some("FileNotFoundError"));
        let texts = allow(vec![probe("/app/src/local.cfg"), probe("/app/none/x y.cfg"), probe("/none-such/[1]")], None);
        assert_eq!(texts, [r"fs.read=non[e]/x\ y.cfg", "fs.read=src/local.cf[g]", r"fs.read=/none-suc[h]/\[1]"]);
        let vocabulary = vocabulary();
        let policy = Policy::parse(&texts, &[], &vocabulary).unwrap();
        for (path, granted) in [("src/local.cfg", true), ("src/local.cfh", false), ("none/x y.cfg", true), ("none", false), ("/none-such/[1]", true), ("/none-such/1", false)] {
            let subject = Subject::path("read", VPath::parse(path.as_bytes()).unwrap());
            assert_eq!(matches!(policy.decide("fs", &subject, "m"), capability::Decision::Allow(_)), granted, "{path}");
        }
    }

    #[test]
    fn what_went_into_an_overlay_needs_the_overlay() {
        let policy = Policy::parse(&["fs.overlay=data".to_owned(), "fs.quota=1MB".to_owned()], &[], &vocabulary()).unwrap();
        let mut observed = Observed { policy, ..Observed::default() };
        observed.add(call("__main__", 1, "fs.write_text", "write", "/app/data/new", None));
        observed.add(call("__main__", 2, "fs.read_text", "read", "/app/data/a", None));
        observed.add(call("__main__", 3, "fs.read_text", "read", "/app/Cargo.toml", None));
        let text = policy_text(&observed, &grants(&observed, None), "job.py");
        let allow: Vec<String> = crate::policy_file::PolicyFile::parse("p", &text).unwrap().allow_texts().into_iter().map(|rule| rule.text).collect();
        assert_eq!(allow, ["fs.overlay=data", "fs.quota=1MB", "fs.read=Cargo.toml"], "{text}");
    }

    #[test]
    fn where_modules_share_a_run_each_gets_its_own() {
        let calls = vec![
            call("loader", 7, "fs.read_text", "read", "/app/Cargo.toml", None),
            call("__main__", 2, "clock.sleep", "sleep", "", None),
            call("loader", 8, "clock.sleep", "sleep", "", None),
        ];
        assert_eq!(allow(calls, None), ["clock.sleep", "fs.read=Cargo.toml for loader"]);
    }

    #[test]
    fn what_was_refused_is_told_and_not_granted() {
        let mut observed = Observed { script: Some("job.py".into()), ..Observed::default() };
        observed.add(call("__main__", 4, "fs.read_text", "read", "/etc/shadow", Some("PermissionError")));
        let text = policy_text(&observed, &grants(&observed, None), "job.py");
        assert!(text.contains("allow = []") && text.contains("# was refused: fs.read /etc/shadow # job.py:4 fs.read_text\n"), "{text}");
    }
}
