//! What the rows say of themselves, and that arguments are judged by it.

use wasm_abi::{Budget, Value};

use super::{Conformance, seen};
use crate::testing::{literal, sample};
use crate::{Call, ErasedCapability, ParamType, Policy, Quotas, Signature, Status};

/// Docs are sentences, signatures parse, defaults are literals of their type.
pub fn check(capability: &dyn ErasedCapability) {
    let name = capability.name();
    check_sentence(name, capability.doc());
    for right in capability.rights() {
        check_sentence(&format!("{name}.{}", right.name), right.doc);
    }
    for row in (0..capability.len()).filter_map(|index| capability.row(index)) {
        let op = format!("{name}.{}", row.name);
        check_sentence(&op, row.doc);
        let signature = Signature::parse(row.signature);
        assert!(signature.is_ok(), "{op}: '{}' is no signature", row.signature);
        let signature = signature.unwrap_or_else(|_| Signature { params: Vec::new(), returns: String::new() });
        assert!(ParamType::parse(&signature.returns).is_ok(), "{op}: '{}' is no type that it can give", signature.returns);
        for param in &signature.params {
            let Some(text) = &param.default else { continue };
            let value = literal(text);
            assert!(value != Value::None || text == "None", "{op}: the default {text} of {} is no literal", param.name);
            assert!(admits(param.ty, &value), "{op}: the default {text} of {} is no {}", param.name, param.ty);
        }
        if let Some(at) = row.audited {
            assert!(at < signature.params.len(), "{op}: there is no argument {at} to show in the log");
        }
    }
}

fn check_sentence(what: &str, doc: &str) {
    let begins = doc.chars().next().is_some_and(|first| !first.is_lowercase() && !first.is_whitespace());
    assert!(begins && doc.ends_with('.') && !doc.contains('\n'), "{what} is described by {doc:?}, which is not a sentence");
}

pub fn admits(ty: ParamType, value: &Value) -> bool {
    let node = value.encode().unwrap_or_default();
    wasm_abi::view(&node, &mut Budget::new(usize::MAX)).is_ok_and(|view| ty.admits(&view))
}

/// A value of every type of the wire.
fn every_type() -> [Value; 10] {
    [
        Value::None,
        Value::Bool(true),
        Value::Int(7),
        Value::Float(0.5),
        Value::str("x"),
        Value::Bytes(vec![1]),
        Value::List(vec![Value::None]),
        Value::Tuple(vec![Value::None]),
        Value::Dict(vec![("k".to_owned(), Value::None)]),
        Value::Handle { id: 1 << 16, kind: 1 },
    ]
}

/// Whatever is granted or not, an argument of another type is told of first, and so are arguments too many and too few.
pub fn check_wrong_types(test: &Conformance) {
    let mut session = test.session(Policy::new(), Quotas::default(), false);
    for row in seen(&*(test.open)(&Policy::new())) {
        let params = Signature::parse(&row.signature).map(|signature| signature.params).unwrap_or_default();
        for (at, param) in params.iter().enumerate() {
            for wrong in every_type().into_iter().filter(|value| !admits(param.ty, value)) {
                let mut args = sample(&row.signature);
                if let Some(place) = args.get_mut(at) {
                    *place = wrong.clone();
                }
                let told = session.call(&row.name, &args);
                let fits = told.as_ref().is_err_and(|error| error.class == "TypeError" && error.message.contains(&format!("'{}'", param.name)));
                assert!(fits, "{}: {wrong:?} as {} is no TypeError that names it: {told:?}", row.name, param.name);
            }
        }
        for count in [params.len() + 1, params.len().saturating_sub(1)].into_iter().filter(|count| *count != params.len()) {
            let request = Value::List(vec![Value::None; count]).encode().unwrap_or_default();
            let mut place = [0; 1000];
            let reply = session.door.dispatch(Call { capability: 0, op: row.number, request: &request, module: "m", line: 1, take: None }, &mut place);
            let told = wasm_abi::decode_payload(reply.tag, place.get(..reply.len as usize).unwrap_or_default(), &mut Budget::new(10_000));
            let fits = matches!(&told, Ok(Value::Error(error)) if error.class == "TypeError");
            assert!(reply.status == Status::Error && fits, "{}: {count} arguments are no TypeError: {told:?}", row.name);
        }
    }
}
