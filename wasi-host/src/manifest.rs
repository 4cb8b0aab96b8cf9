//! What packages.json declares under `capabilities`: the grants that its author would like. Declaring grants nothing.

use crate::text_file::{FileError, nearest};
use capability::{GRAMMAR, Grant, Policy, Vocabulary};
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use std::fmt;

/// The file's name.
pub const FILE: &str = "packages.json";

/// At most so many grants are declared by one manifest.
const DECLARED_MAX: usize = 1000;

/// The keys of a manifest. What stands behind the others is the engine's to judge; keys that are not like any of these are somebody
/// else's.
const CAPABILITIES: &str = "capabilities";
const KEYS: [&str; 4] = ["imports", "extends", CAPABILITIES, "host"];

/// The grants that a manifest declares.
pub fn declared(path: &str, bytes: &[u8], vocabulary: &Vocabulary) -> Result<Vec<Grant>, FileError> {
    let text = std::str::from_utf8(bytes).map_err(|error| FileError::not_utf8(path, bytes, error))?;
    let mut json = serde_json::Deserializer::from_str(text);
    let read = ManifestSeed(vocabulary).deserialize(&mut json).and_then(|grants| json.end().map(|()| grants));
    read.map_err(|error| explain(path, text, &error))
}

/// Those that the policy does not grant, as texts for `--allow`. What is prohibited is not asked for again.
pub fn not_granted(grants: &[Grant], policy: &Policy) -> Vec<String> {
    let mut missing: Vec<String> = grants.iter().filter(|grant| !policy.includes(grant)).map(Grant::to_string).collect();
    missing.dedup();
    missing
}

/// serde_json tells where it stands after what it complains about: behind the string.
fn explain(path: &str, text: &str, error: &serde_json::Error) -> FileError {
    let line_start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let end = (line_start + error.column()).min(text.len());
    let shown = error.to_string();
    let message = shown.rsplit_once(" at line ").map_or(shown.as_str(), |(message, _)| message);
    let (message, help) = match message.split_once('\n') {
        Some((message, help)) => (message, Some(help.to_owned())),
        None => (message, None),
    };
    let message = match error.classify() {
        Category::Syntax | Category::Eof => format!("this is not JSON: {message}"),
        Category::Data | Category::Io => message.to_owned(),
    };
    let found = FileError::new(path, text, start_of_string(text, end)..end, message);
    FileError { help, ..found }
}

/// Where the string begins that ends before an offset; the character before it where none does.
fn start_of_string(text: &str, end: usize) -> usize {
    let bytes = text.as_bytes();
    let before = end.saturating_sub(1);
    if bytes.get(before) != Some(&b'"') {
        return before;
    }
    let is_quote = |at: &usize| bytes.get(*at) == Some(&b'"') && (0..*at).rev().take_while(|at| bytes.get(*at) == Some(&b'\\')).count() % 2 == 0;
    (0..before).rev().find(is_quote).unwrap_or(before)
}

struct ManifestSeed<'a>(&'a Vocabulary);

impl<'de> DeserializeSeed<'de> for ManifestSeed<'_> {
    type Value = Vec<Grant>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<Grant>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ManifestSeed<'_> {
    type Value = Vec<Grant>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<Grant>, A::Error> {
        let mut grants = Vec::new();
        while let Some(key) = map.next_key_seed(KeySeed)? {
            match key {
                Key::Capabilities => map.next_value_seed(ListSeed(self.0, &mut grants))?,
                Key::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(grants)
    }
}

enum Key {
    Capabilities,
    Other,
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Key, E> {
        match key {
            CAPABILITIES => Ok(Key::Capabilities),
            key if KEYS.contains(&key) => Ok(Key::Other),
            key => nearest(key, KEYS).map_or(Ok(Key::Other), |near| Err(E::custom(format!("'{key}' is not a key of a manifest; did you mean '{near}'?")))),
        }
    }
}

struct ListSeed<'a>(&'a Vocabulary, &'a mut Vec<Grant>);

impl<'de> DeserializeSeed<'de> for ListSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ListSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("under 'capabilities' a list of grants, for instance [\"fs.read=./data\"]")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(GrantSeed(self.0, self.1))?.is_some() {
            if self.1.len() > DECLARED_MAX {
                return Err(de::Error::custom(format!("more than {DECLARED_MAX} grants are declared")));
            }
        }
        Ok(())
    }
}

struct GrantSeed<'a>(&'a Vocabulary, &'a mut Vec<Grant>);

impl<'de> DeserializeSeed<'de> for GrantSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for GrantSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a grant as a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        let grants = Grant::parse(text, self.0).map_err(|error| E::custom(format!("{}\n{GRAMMAR}", error.why)))?;
        self.1.extend(grants);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<String>, String> {
        let read = declared("lib/packages.json", text.as_bytes(), &crate::session::capabilities::vocabulary());
        read.map(|grants| grants.iter().map(Grant::to_string).collect()).map_err(|error| error.to_string())
    }

    #[test]
    fn only_the_key_capabilities_is_read() {
        assert_eq!(read(r#"{"imports": {"a": "./a.py"}, "capabilities": ["fs.read=./data,x", "clock.sleep for m"], "x": [1, {"y": null}]}"#).unwrap(), ["fs.read=./data", "fs.read=x", "clock.sleep for m"]);
        assert_eq!(read("{}").unwrap(), Vec::<String>::new());
        assert_eq!(read(r#"{"version": "1", "imports": 7, "host": {}, "extends": null}"#).unwrap(), Vec::<String>::new(), "what is wrong there, the engine says");
    }

    #[test]
    fn mistakes_have_their_line_and_column() {
        for (text, begins) in [
            ("{\n  \"capabilities\": [\"clock.sleep\", \"fs.reed=x\"]\n}", "lib/packages.json:2:35: 'fs.reed' is not a right that any capability has; did you mean fs.read?\n2 |   \"capabilities\": [\"clock.sleep\", \"fs.reed=x\"]\n  |                                   ^^^^^^^^^^^\na grant is"),
            ("{\"capabilities\": \"fs.read=x\"}", "lib/packages.json:1:18: invalid type: string \"fs.read=x\", expected under 'capabilities' a list of grants"),
            ("{\"capabilities\": [7]}", "lib/packages.json:1:19: invalid type: integer `7`, expected a grant as a string"),
            ("{\"capabilities\": {\"fs.read\": 1}}", "lib/packages.json:1:"),
            ("{\n  \"capabilitis\": []\n}", "lib/packages.json:2:3: 'capabilitis' is not a key of a manifest; did you mean 'capabilities'?\n2 |   \"capabilitis\": []\n  |   ^^^^^^^^^^^^^"),
            ("{\"import\": {}}", "lib/packages.json:1:2: 'import' is not a key of a manifest; did you mean 'imports'?"),
            ("{\n  nonsense", "lib/packages.json:2:3: this is not JSON: key must be a string"),
            ("{", "lib/packages.json:1:1: this is not JSON: EOF while parsing an object"),
        ] {
            let told = read(text).unwrap_err();
            assert!(told.starts_with(begins), "{told}");
        }
    }

    #[test]
    fn what_is_granted_already_is_not_asked_for() {
        let vocabulary = crate::session::capabilities::vocabulary();
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let policy = Policy::parse(&texts(&["fs.read=.", "fs.write=out", "clock.sleep"]), &texts(&["fs.read=secret"]), &vocabulary).unwrap();
        let wanted: Vec<Grant> = ["fs.read=./data", "fs.read=*.csv", "fs.write=out/x", "fs.write=data", "clock.sleep for m", "clock.wall", "fs.read=secret/x"].iter().flat_map(|text| Grant::parse(text, &vocabulary).unwrap()).collect();
        assert_eq!(not_granted(&wanted, &policy), ["fs.write=data", "clock.wall"]);
    }
}
