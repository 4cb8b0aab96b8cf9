//! A policy in a file: TOML, with the grants of the command line in two lists, and limits.
//!
//! ```toml
//! allow = ["fs.read=./data", "fs.read=./cfg for config_loader"]
//! deny = ["fs.read=./data/private"]
//!
//! [limits]
//! time = "5s"
//! ```

use crate::limits::{Bound, Limit};
use crate::plan::WrittenRule;
use crate::text_file::{FileError, nearest};
use crate::units::{limit_named, parse_bound, parse_soft_amount};
use capability::{GRAMMAR, Grant, GrantError, Policy, Vocabulary};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// What a policy file says. It was read as a whole: every grant in it is one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyFile {
    /// How errors call it.
    pub name: String,
    pub allow: Vec<RuleLine>,
    pub deny: Vec<RuleLine>,
    pub limits: FileLimits,
}

/// The limits of a file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileLimits {
    pub bounds: Vec<(Limit, Bound)>,
    pub soft: Vec<(Limit, u64)>,
}

impl FileLimits {
    pub fn len(&self) -> usize {
        self.bounds.len() + self.soft.len()
    }

    /// Those of another file besides: of two amounts the smaller one holds, whichever file comes first.
    pub fn extend(&mut self, other: FileLimits) {
        for (limit, bound) in other.bounds {
            match self.bounds.iter_mut().find(|(own, _)| *own == limit) {
                Some((_, own)) if bound.max() < Bound::max(*own) => *own = bound,
                Some(_) => {}
                None => self.bounds.push((limit, bound)),
            }
        }
        for (limit, amount) in other.soft {
            match self.soft.iter_mut().find(|(own, _)| *own == limit) {
                Some((_, own)) => *own = amount.min(*own),
                None => self.soft.push((limit, amount)),
            }
        }
    }
}

/// A grant's text and its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    pub text: String,
    pub line: usize,
}

/// Larger than any policy that a person can read.
pub const FILE_BYTES_MAX: usize = 1 << 20;

const KEYS: [&str; 3] = ["allow", "deny", "limits"];

impl PolicyFile {
    /// Reads a policy; `name` is how errors call it.
    pub fn parse(name: &str, text: &str) -> Result<PolicyFile, FileError> {
        PolicyFile::parse_with(name, text, &crate::session::capabilities::vocabulary())
    }

    fn parse_with(name: &str, text: &str, vocabulary: &Vocabulary) -> Result<PolicyFile, FileError> {
        let mut reader = Reader { name, text, vocabulary, policy: Policy::new(), file: PolicyFile { name: name.to_owned(), ..PolicyFile::default() } };
        if text.len() > FILE_BYTES_MAX {
            return Err(reader.error(0..0, format!("the file is larger than {FILE_BYTES_MAX} bytes, which no policy is")));
        }
        let table = DeTable::parse(text).map_err(|error| reader.error(error.span().unwrap_or(0..0), toml_words(error.message())))?;
        for (key, value) in table.get_ref() {
            match key.get_ref().as_ref() {
                "allow" | "deny" => reader.rules(key, value)?,
                "limits" => reader.limits(value)?,
                other => return Err(reader.unknown_key(key, other)),
            }
        }
        reader.file.allow.sort_by_key(|rule| rule.line);
        Ok(reader.file)
    }

    /// The grants as a plan has them.
    pub fn allow_texts(&self) -> Vec<WrittenRule> {
        self.allow.iter().map(|rule| self.written(rule)).collect()
    }

    pub fn deny_texts(&self) -> Vec<WrittenRule> {
        self.deny.iter().map(|rule| self.written(rule)).collect()
    }

    fn written(&self, rule: &RuleLine) -> WrittenRule {
        WrittenRule { text: rule.text.clone(), origin: Some(format!("{}:{}", self.name, rule.line)) }
    }
}

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    vocabulary: &'a Vocabulary,
    /// What was read so far, to find grants that contradict each other.
    policy: Policy,
    file: PolicyFile,
}

impl Reader<'_> {
    fn error(&self, place: Range<usize>, message: impl Into<String>) -> FileError {
        FileError::new(self.name, self.text, place, message)
    }

    fn expected(&self, value: &Spanned<DeValue<'_>>, what: &str) -> FileError {
        let found = match value.get_ref() {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "a boolean",
            DeValue::Datetime(_) => "a time",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.error(value.span(), format!("{what} was expected here, not {found}"))
    }

    fn unknown_key(&self, key: &Spanned<DeString<'_>>, written: &str) -> FileError {
        let help = if written == "grant" || written == "grants" { Some("allow") } else { nearest(written, KEYS) };
        let message = match help {
            Some(near) => format!("'{written}' is not a key of a policy; did you mean '{near}'?"),
            None => format!("'{written}' is not a key of a policy; there are {}", KEYS.join(", ")),
        };
        self.error(key.span(), message)
    }

    fn rules(&mut self, key: &Spanned<DeString<'_>>, value: &Spanned<DeValue<'_>>) -> Result<(), FileError> {
        let is_allow = key.get_ref() == "allow";
        let example = if is_allow { "a list of grants, for instance [\"fs.read=./data\"]," } else { "a list of prohibitions, for instance [\"fs.read=./data/private\"]," };
        let Some(rules) = value.get_ref().as_array() else { return Err(self.expected(value, example)) };
        for rule in rules.iter() {
            let Some(text) = rule.get_ref().as_str() else { return Err(self.expected(rule, "a grant as a string")) };
            self.rule(is_allow, text).map_err(|error| self.wrong_rule(rule.span(), &error))?;
            let line = RuleLine { text: text.to_owned(), line: self.text.get(..rule.span().start).unwrap_or_default().matches('\n').count() + 1 };
            if is_allow { self.file.allow.push(line) } else { self.file.deny.push(line) }
        }
        Ok(())
    }

    fn rule(&mut self, is_allow: bool, text: &str) -> Result<(), GrantError> {
        if !is_allow {
            return Grant::parse_denial(text, self.vocabulary).map(|_| ());
        }
        Grant::parse(text, self.vocabulary)?.into_iter().try_for_each(|grant| self.policy.allow(grant))
    }

    /// The place in the file, exactly where the string stands there as it is.
    fn wrong_rule(&self, span: Range<usize>, error: &GrantError) -> FileError {
        let raw = self.text.get(span.clone()).unwrap_or_default();
        let plain = raw.len() == error.text.len() + 2 && raw.get(1..raw.len() - 1) == Some(&error.text);
        let place = if plain { span.start + 1 + error.at..span.end.saturating_sub(1) } else { span };
        let found = self.error(place, error.why.clone());
        if error.is_malformed() { found.help(GRAMMAR) } else { found }
    }

    fn limits(&mut self, value: &Spanned<DeValue<'_>>) -> Result<(), FileError> {
        let Some(limits) = value.get_ref().as_table() else { return Err(self.expected(value, "a table of limits")) };
        for (key, value) in limits {
            if key.get_ref() == "soft" {
                self.soft_limits(value)?;
                continue;
            }
            let limit = self.limit(key)?;
            let bound = parse_bound(limit, &self.amount(value)?).map_err(|error| self.error(value.span(), error.to_string()))?;
            self.file.limits.bounds.push((limit, bound));
        }
        Ok(())
    }

    fn soft_limits(&mut self, value: &Spanned<DeValue<'_>>) -> Result<(), FileError> {
        let Some(limits) = value.get_ref().as_table() else { return Err(self.expected(value, "a table of soft limits, for instance { time = \"4s\" },")) };
        for (key, value) in limits {
            let limit = self.limit(key)?;
            let amount = parse_soft_amount(limit, &self.amount(value)?).map_err(|error| self.error(value.span(), error.to_string()))?;
            self.file.limits.soft.push((limit, amount));
        }
        Ok(())
    }

    fn limit(&self, key: &Spanned<DeString<'_>>) -> Result<Limit, FileError> {
        limit_named(key.get_ref()).map_err(|error| self.error(key.span(), error.to_string()))
    }

    fn amount(&self, value: &Spanned<DeValue<'_>>) -> Result<String, FileError> {
        match value.get_ref() {
            DeValue::String(text) => Ok(text.to_string()),
            DeValue::Integer(number) if number.radix() == 10 => Ok(number.as_str().to_owned()),
            _ => Err(self.expected(value, "an amount, for instance \"5s\", \"64MB\" or 1000,")),
        }
    }
}

/// The parser's reason on one line.
fn toml_words(message: &str) -> String {
    format!("this is not TOML: {}", message.trim().replace('\n', "; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        PolicyFile::parse("p.toml", text).expect_err(text).to_string()
    }

    #[test]
    fn a_policy_is_two_lists_and_limits() {
        let text = "# what it may\nallow = [\n  \"fs.read=./data\", # its input\n  'clock.sleep',\n]\ndeny = [\"fs.read=./data/private\", \"crypto\"]\n[limits]\ntime = \"5s\"\nhost-calls = 1000\n";
        let file = PolicyFile::parse("p.toml", text).unwrap();
        assert_eq!(file.allow, [RuleLine { text: "fs.read=./data".into(), line: 3 }, RuleLine { text: "clock.sleep".into(), line: 4 }]);
        assert_eq!(file.deny_texts().into_iter().map(|rule| rule.text).collect::<Vec<_>>(), ["fs.read=./data/private", "crypto"]);
        assert_eq!(file.limits.bounds, [(Limit::HostCalls, Bound::At(1000)), (Limit::Time, Bound::At(5000))]);
        assert_eq!(PolicyFile::parse("p", "[limits.soft]\ntime = '4s'\n").unwrap().limits.soft, [(Limit::Time, 4000)]);
        assert_eq!(PolicyFile::parse("p.toml", "").unwrap(), PolicyFile { name: "p.toml".into(), ..PolicyFile::default() });
    }

    #[test]
    fn mistakes_have_their_line_and_column_and_what_was_expected() {
        for (text, begins, holds) in [
            ("alow = []", "p.toml:1:1: 'alow' is not a key of a policy; did you mean 'allow'?", "1 | alow = []\n  | ^^^^"),
            ("colour = 1", "p.toml:1:1: 'colour' is not a key of a policy; there are allow, deny, limits", ""),
            ("\nallow = 'fs.read=x'", "p.toml:2:9: a list of grants, for instance [\"fs.read=./data\"], was expected here, not a string", ""),
            ("allow = [\n  3\n]", "p.toml:2:3: a grant as a string was expected here, not a number", "2 |   3\n  |   ^"),
            ("allow = [\"fs.reed=x\"]", "p.toml:1:11: 'fs.reed' is not a right that any capability has; did you mean fs.read?", "  |           ^^^^^^^^^\na grant is CAP.RIGHT=VALUE"),
            ("allow = ['fs.read=../x']", "p.toml:1:19: a path above the working directory needs a name", "^^^^\n"),
            ("allow = ['fs.read=x for']", "p.toml:1:21: ' for' is not followed by a module", ""),
            ("allow = [\"\\u0066s.reed=x\"]", "p.toml:1:10: 'fs.reed' is not", ""),
            ("é = 1", "p.toml:1:1: this is not TOML", ""),
            ("allow = [\"fs.read=a\"", "p.toml:1:", "this is not TOML: "),
            ("allow = []\nallow = []", "p.toml:2:1: this is not TOML: duplicate key", ""),
            ("allow = ['fs.read=/in=a', 'fs.read=/in=b']", "p.toml:1:28: 'fs.read=/in=a' puts another directory of the host at the same place", ""),
            ("[limits]\ntiem = '5s'", "p.toml:2:1: 'tiem' is not a limit; did you mean 'time'?", ""),
            ("[limits]\ntime = 'soon'", "p.toml:2:8: 'soon' is not a number followed by a unit", ""),
            ("[limits]\nmemory = '1MB'", "p.toml:2:10: memory is at least 16MB: the engine itself takes about as much", ""),
            ("[limits]\ntime = true", "p.toml:2:8: an amount, for instance \"5s\", \"64MB\" or 1000, was expected here, not a boolean", ""),
            ("[limits]\nsoft = 3", "p.toml:2:8: a table of soft limits", ""),
            ("[limits.soft]\nsteps = 'unlimited'", "p.toml:2:9: a soft limit is an amount", ""),
            ("[limits.soft]\nmemory = '1MB'", "p.toml:2:10: memory has no soft limit", ""),
            ("[limits.soft]\ntiem = '1s'", "p.toml:2:1: 'tiem' is not a limit; did you mean 'time'?", ""),
            ("limits = 5", "p.toml:1:10: a table of limits was expected here, not a number", ""),
            ("[[grant]]\n", "p.toml:1:3: 'grant' is not a key of a policy; did you mean 'allow'?", ""),
        ] {
            let told = error(text);
            assert!(told.starts_with(begins) && told.contains(holds), "{text}\n{told}");
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic() {
        let seeds = ["allow = [\"fs.read=./data\", 'clock.sleep for m']\ndeny = ['fs']\n[limits]\ntime = \"5s\"\n", "allow=[\"\\u00e9\\\"=,\\\\\"]"];
        let mut numbers = capability::testing::Numbers::seeded(0x9e37_79b9_7f4a_7c15);
        let mut next = |below: usize| numbers.below(below);
        let signs: Vec<char> = "[]{}\"'=,.\\\n\t #é\u{1F389}afr0-_*?".chars().collect();
        let rounds = std::env::var("WICKET_FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(20_000);
        for round in 0..rounds {
            let mut chars: Vec<char> = seeds[round % seeds.len()].chars().collect();
            for _ in 0..1 + next(4) {
                let at = next(chars.len());
                match next(3) {
                    0 => drop(chars.remove(at)),
                    1 => chars.insert(at, signs[next(signs.len())]),
                    _ => chars[at] = signs[next(signs.len())],
                }
            }
            let text: String = chars.into_iter().collect();
            if let Err(error) = PolicyFile::parse("p", &text) {
                assert!(error.line <= text.lines().count().max(1) + 1 && !error.to_string().is_empty());
            }
        }
    }
}
