//! `wicket policy schema`: what may stand in a policy file, as a JSON Schema: the rights of every capability, and the limits.

use crate::command::message::{Failure, print_out};
use crate::limits::{LIMITS, Unit};
use crate::session::capabilities;
use capability::{Right, Scope};
use serde_json::{Map, Value, json};

pub fn print() -> Result<u8, Failure> {
    print_out(format!("{:#}\n", schema()).as_bytes(), 0)
}

fn schema() -> Value {
    let vocabulary = capabilities::vocabulary();
    let grants: Vec<Value> = vocabulary.rights().map(|(capability, right)| grant(capability, &right)).collect();
    let mut names: Vec<&str> = vocabulary.rights().map(|(capability, _)| capability).collect();
    names.dedup();
    let whole = names.iter().map(|name| json!({ "pattern": format!("^{name}(\\.[a-z_]+)?{MODULE}$"), "description": format!("All of {name}, or all of one of its rights.") }));
    let denials: Vec<Value> = grants.iter().cloned().chain(whole).collect();
    let list = |doc: &str, of: Vec<Value>| json!({ "type": "array", "description": doc, "items": { "type": "string", "anyOf": of } });
    let limits: Map<String, Value> = LIMITS.iter().map(|row| (row.name.to_owned(), limit(row.unit, row.doc))).collect();
    let soft: Map<String, Value> = LIMITS.iter().filter(|row| row.limit.can_be_soft()).map(|row| (row.name.to_owned(), limit(row.unit, "where the script is told"))).collect();
    let mut properties = limits;
    properties.insert("soft".to_owned(), json!({ "type": "object", "description": "At these amounts the script gets an exception, once.", "additionalProperties": false, "properties": soft }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A policy of Wicket",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "allow": list("What a script may do.", grants),
            "deny": list("What it may not, whatever is allowed.", denials),
            "limits": { "type": "object", "additionalProperties": false, "properties": properties },
        },
    })
}

/// A grant may be narrowed to a module.
const MODULE: &str = "( for .+)?";

fn grant(capability: &str, right: &Right<'_>) -> Value {
    let value = match right.scope {
        Scope::Bare => "",
        Scope::Path | Scope::Name | Scope::Overlay | Scope::Amount => "=.+",
    };
    json!({ "pattern": format!("^{capability}\\.{}{value}{MODULE}$", right.name), "description": right.doc })
}

/// Amounts are written with their unit, or as bare numbers; `unlimited` takes a limit away.
fn limit(unit: Unit, doc: &str) -> Value {
    let text = match unit {
        Unit::Time => "a time, for instance 5s, 200ms or 2m",
        Unit::Bytes => "an amount of bytes, for instance 64MB or 1GiB",
        Unit::Count => "a number, for instance 100000",
    };
    json!({ "type": ["string", "integer"], "description": format!("{doc}: {text}") })
}
