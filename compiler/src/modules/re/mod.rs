//! `re`: patterns compiled to a program (`parse`, `compile`), run by a backtracking matcher (`matcher`) on text or bytes.

mod cases;
mod compile;
mod escape;
mod fault;
mod flags;
mod found;
mod iterate;
mod matcher;
mod parse;
mod pattern;
mod program;
mod rows;
mod search;
mod source;
mod subject;
mod syntax;
mod template;

pub use rows::{CLASSES, HIDDEN, MODULE};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::{ExceptionField, Heap, Value};

    /// Spans of all groups of all matches, or the error.
    fn run(h: &Heap, pattern: &str, text: &str) -> String {
        let source = h.str(pattern).unwrap();
        let Ok(compiled) = pattern::made_of(h, source, Value::UNBOUND, &mut Vec::new()) else {
            let error = h.take_pending();
            let args = h.exception_field(error, ExceptionField::Args);
            return format!("{}: {}", h.type_name(error), h.as_str(h.tuple_items(args)[0]).unwrap());
        };
        let subject = h.str(text).unwrap();
        let range = search::range(h, compiled, subject, Value::UNBOUND, Value::UNBOUND).unwrap();
        let mut out = String::new();
        search::each(h, &range, |slots| {
            let (last, spans) = slots.split_last().unwrap();
            for span in spans.chunks(2) {
                if span[0] == matcher::NONE || span[1] == matcher::NONE {
                    out.push_str("- ");
                } else {
                    out.push_str(&format!("{}:{} ", range.subject.index(h, span[0] as usize), range.subject.index(h, span[1] as usize)));
                }
            }
            out.push_str(&format!("#{last};"));
            Ok(true)
        })
        .unwrap();
        out
    }

    #[test]
    fn finds_what_cpython_finds() {
        let h = Heap::new();
        for (pattern, text, expected) in [
            ("a|", "aba", "0:1 #0;1:1 #0;2:3 #0;3:3 #0;"),
            ("(a)(b)?", "abac", "0:2 0:1 1:2 #2;2:3 2:3 - #1;"),
            ("a*?", "aab", "0:0 #0;0:1 #0;1:1 #0;1:2 #0;2:2 #0;3:3 #0;"),
            ("((a)(b))", "ab", "0:2 0:2 0:1 1:2 #1;"),
            ("(a*)*", "aab", "0:2 2:2 #1;2:2 2:2 #1;3:3 3:3 #1;"),
            (r"(?<=é)\w+(?!c)", "éabc", "1:4 #0;"),
            ("(a)?(?(1)b|c)", "abc", "0:2 0:1 #1;2:3 - #0;"),
            ("(?>a*)a|a++b|a{2}+", "aaa", "0:2 #0;"),
            ("(?i)straSSe|ſ|[k-k]", "STRASSE sK", "0:7 #0;8:9 #0;9:10 #0;"),
            (r"(?m)^(\w)\1$", "aa\nbc\ndd", "0:2 0:1 #1;6:8 6:7 #1;"),
            ("(?x) a b # c", "ab", "0:2 #0;"),
            ("(?:a{,2}){2}b", "aaaab", "0:5 #0;"),
            ("(", "", "PatternError: missing ), unterminated subpattern at position 0"),
            ("a**", "", "PatternError: multiple repeat at position 2"),
            ("x\n[z-a]", "", "PatternError: bad character range z-a at position 3 (line 2, column 2)"),
            ("a(?i)b", "", "PatternError: global flags not at the start of the expression at position 1"),
            ("(?<=a*)b", "", "PatternError: look-behind requires fixed-width pattern"),
            ("(a\\", "", "PatternError: bad escape (end of pattern) at position 2"),
        ] {
            assert_eq!(run(&h, pattern, text), expected, "{pattern}");
        }
    }

    #[test]
    fn long_subjects_need_no_native_stack() {
        let h = Heap::new();
        let text = "ab".repeat(50_000);
        assert_eq!(run(&h, "(?:a|b)*(?:ab)*$", &text), "0:100000 #0;100000:100000 #0;");
    }
}
