//! The codec from outside: what round-trips, and what is refused (A3, A4).

use wasm_abi::{
    BLOCK_BYTES, Block, Budget, DEPTH_MAX, DecodeError, ELEMENT_COST, EncodeError, Encoder, RaisedError, Status, Tag, Value, View, decode, decode_payload, view,
};

fn read(bytes: &[u8]) -> Result<Value, DecodeError> {
    decode(bytes, &mut Budget::new(1 << 20))
}

fn node(tag: u32, payload: &[u8]) -> Vec<u8> {
    [&tag.to_le_bytes()[..], &(payload.len() as u32).to_le_bytes(), payload].concat()
}

fn container(tag: u32, count: u32, nodes: &[&[u8]]) -> Vec<u8> {
    node(tag, &[&count.to_le_bytes()[..], &nodes.concat()].concat())
}

fn samples() -> Vec<Value> {
    let error = RaisedError {
        class: "FileNotFoundError".into(),
        errno: Some(2),
        message: "No such file or directory".into(),
        filename: Some(b"caf\xe9".to_vec()),
        filename2: Some(b"plain".to_vec()),
        hint: Some("look elsewhere".into()),
    };
    vec![
        Value::None,
        Value::Bool(false),
        Value::Bool(true),
        Value::Int(0),
        Value::Int(i128::MIN),
        Value::Int(i128::MAX),
        Value::Float(-0.0),
        Value::Float(f64::INFINITY),
        Value::Float(5e-324),
        Value::str(""),
        Value::str("grüße 🎉 \0"),
        Value::Bytes(vec![0, 255, 128]),
        Value::List(vec![]),
        Value::List(vec![Value::None, Value::List(vec![Value::Int(1)])]),
        Value::Tuple(vec![Value::str("a"), Value::Bool(true)]),
        Value::Dict(vec![("k".into(), Value::Int(1)), (String::new(), Value::List(vec![]))]),
        Value::BigInt { negative: true, magnitude: vec![1; 40] },
        Value::BigInt { negative: false, magnitude: vec![] },
        Value::Handle { id: 7, kind: u32::MAX },
        Value::OsStr(vec![0xff]),
        Value::from(RaisedError::new("ValueError", "no")),
        Value::from(error),
    ]
}

#[test]
fn every_kind_of_value_comes_back() {
    for value in samples() {
        let bytes = value.encode().unwrap();
        assert_eq!(read(&bytes).unwrap(), value);
        let payload = value.encode_payload().unwrap();
        assert_eq!(decode_payload(value.tag() as u32, &payload, &mut Budget::new(1 << 20)).unwrap(), value);
    }
    let all = Value::List(samples());
    assert_eq!(read(&all.encode().unwrap()).unwrap(), all);
}

#[test]
fn the_layout_is_the_documented_one() {
    assert_eq!(Value::None.encode().unwrap(), [0; 8]);
    assert_eq!(Value::Bool(true).encode().unwrap(), [1, 0, 0, 0, 1, 0, 0, 0, 1]);
    assert_eq!(Value::str("hé").encode().unwrap(), b"\x04\0\0\0\x03\0\0\0h\xc3\xa9");
    assert_eq!(Value::Int(-1).encode().unwrap(), node(2, &[255; 16]));
    assert_eq!(Value::List(vec![Value::None]).encode().unwrap(), container(6, 1, &[&[0; 8]]));
    assert_eq!(Value::Handle { id: 1, kind: 2 }.encode().unwrap(), node(0x102, &[1, 0, 0, 0, 2, 0, 0, 0]));
    assert_eq!(Value::BigInt { negative: true, magnitude: vec![5] }.encode().unwrap(), node(0x101, &[1, 5]));
}

#[test]
fn a3_every_truncation_and_every_trailing_byte_is_an_error() {
    for value in samples() {
        let bytes = value.encode().unwrap();
        for end in 0..bytes.len() {
            assert!(read(&bytes[..end]).is_err(), "{value:?} cut at {end}");
        }
        assert_eq!(read(&[&bytes[..], &[0]].concat()), Err(DecodeError::Trailing));
    }
}

#[test]
fn a3_lying_counts_and_lengths() {
    let none = [0u8; 8];
    assert_eq!(read(&container(6, 2, &[&none])), Err(DecodeError::LyingCount { count: 2, bytes: 8 }));
    assert_eq!(read(&container(6, u32::MAX, &[&none])), Err(DecodeError::LyingCount { count: u32::MAX, bytes: 8 }));
    assert_eq!(read(&container(7, u32::MAX / 2 + 2, &[&none])), Err(DecodeError::LyingCount { count: u32::MAX / 2 + 2, bytes: 8 }));
    assert_eq!(read(&container(6, 0, &[&none])), Err(DecodeError::Trailing));
    assert_eq!(read(&container(6, 1, &[&none, &none])), Err(DecodeError::Trailing));
    assert_eq!(read(&node(6, &[0, 0])), Err(DecodeError::Truncated));
    assert_eq!(read(&[4, 0, 0, 0, 255, 255, 255, 255]), Err(DecodeError::Truncated));
    let inner_too_long = [4, 0, 0, 0, 9, 0, 0, 0, b'x'];
    assert_eq!(read(&container(6, 1, &[&inner_too_long])), Err(DecodeError::Truncated));
}

#[test]
fn a3_many_small_elements_are_charged_before_they_are_stored() {
    let count = 100_000u32;
    let list = container(6, count, &[&vec![0u8; 8 * count as usize]]);
    let mut budget = Budget::new(ELEMENT_COST * 11);
    assert_eq!(decode(&list, &mut budget), Err(DecodeError::OverBudget));
    assert!(budget.left() < ELEMENT_COST);
    let enough = ELEMENT_COST * (count as usize + 1);
    assert!(decode(&list, &mut Budget::new(enough)).is_ok());
    assert_eq!(decode(&list, &mut Budget::new(enough - 1)), Err(DecodeError::OverBudget));
}

#[test]
fn a3_contents_are_charged_where_they_are_copied_and_only_there() {
    let bytes = Value::Bytes(vec![7; 1000]).encode().unwrap();
    assert!(matches!(view(&bytes, &mut Budget::new(ELEMENT_COST)), Ok(View::Bytes(found)) if found.len() == 1000));
    assert_eq!(decode(&bytes, &mut Budget::new(ELEMENT_COST + 999)), Err(DecodeError::OverBudget));
    assert!(decode(&bytes, &mut Budget::new(ELEMENT_COST + 1000)).is_ok());
}

#[test]
fn a3_depth_at_the_cap_and_one_past_it() {
    let nested = |depth: usize| (0..depth).fold(Value::None, |inner, _| Value::List(vec![inner]));
    let raw = |depth: usize| (0..depth).fold(vec![0u8; 8], |inner, _| container(6, 1, &[&inner]));
    assert_eq!(read(&raw(DEPTH_MAX)).unwrap(), nested(DEPTH_MAX));
    assert_eq!(read(&raw(DEPTH_MAX + 1)), Err(DecodeError::TooDeep));
    assert_eq!(read(&raw(10_000)), Err(DecodeError::TooDeep));
    assert_eq!(nested(DEPTH_MAX).encode().unwrap(), raw(DEPTH_MAX));
    assert_eq!(nested(DEPTH_MAX + 1).encode(), Err(EncodeError::TooDeep));
}

#[test]
fn a4_odd_values_are_typed_errors() {
    let cases: Vec<(Vec<u8>, DecodeError)> = vec![
        (node(1, &[2]), DecodeError::BadBool(2)),
        (node(1, &[]), DecodeError::BadLength { tag: 1, len: 0 }),
        (node(1, &[0, 0]), DecodeError::BadLength { tag: 1, len: 2 }),
        (node(0, &[0]), DecodeError::BadLength { tag: 0, len: 1 }),
        (node(2, &[0; 15]), DecodeError::BadLength { tag: 2, len: 15 }),
        (node(3, &[0; 9]), DecodeError::BadLength { tag: 3, len: 9 }),
        (node(4, &[0xff]), DecodeError::BadUtf8),
        (node(4, b"\xed\xa0\x80"), DecodeError::BadUtf8),
        (node(8, &[]), DecodeError::UnknownTag(8)),
        (node(0x105, &[]), DecodeError::UnknownTag(0x105)),
        (node(u32::MAX, &[]), DecodeError::UnknownTag(u32::MAX)),
        (node(0x101, &[]), DecodeError::BadLength { tag: 0x101, len: 0 }),
        (node(0x101, &[2]), DecodeError::BadBool(2)),
        (node(0x102, &[0; 7]), DecodeError::BadLength { tag: 0x102, len: 7 }),
        (node(0x102, &[0; 9]), DecodeError::BadLength { tag: 0x102, len: 9 }),
        (container(7, 1, &[&node(2, &[0; 16]), &[0; 8]]), DecodeError::KeyNotStr),
        (container(0x104, 0, &[]), DecodeError::BadErrorShape),
        (container(0x104, 6, &[&[0; 48]]), DecodeError::BadErrorShape),
    ];
    for (bytes, expected) in cases {
        assert_eq!(read(&bytes), Err(expected), "{bytes:?}");
    }
}

#[test]
fn a4_every_nan_is_the_same_nan_in_both_directions() {
    for bits in [f64::NAN.to_bits(), 0x7ff0_0000_0000_0001, 0xffff_ffff_ffff_ffff, 0x7ff8_dead_beef_0000] {
        let sent = Value::Float(f64::from_bits(bits)).encode().unwrap();
        assert_eq!(sent[8..], 0x7ff8_0000_0000_0000u64.to_le_bytes());
        let Ok(Value::Float(found)) = read(&node(3, &bits.to_le_bytes())) else { panic!() };
        assert_eq!(found.to_bits(), 0x7ff8_0000_0000_0000);
    }
}

#[test]
fn plugins_may_send_only_the_first_eight_tags() {
    for value in samples() {
        let read = decode(&value.encode().unwrap(), &mut Budget::for_plugin(1 << 20));
        if value.tag().plugins_may_send() {
            assert_eq!(read.unwrap(), value);
        } else {
            assert_eq!(read, Err(DecodeError::TagNotForPlugins(value.tag() as u32)));
        }
    }
    let hidden = Value::List(vec![Value::Tuple(vec![])]).encode().unwrap();
    assert_eq!(decode(&hidden, &mut Budget::for_plugin(1 << 20)), Err(DecodeError::TagNotForPlugins(0x100)));
}

#[test]
fn a3_no_bytes_make_the_decoder_panic() {
    // A small generator with a fixed seed: headers of every tag with wrong lengths, nested and cut.
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let rounds = std::env::var("WICKET_FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(200_000);
    for _ in 0..rounds {
        let len = (next() % 64) as usize;
        let mut bytes: Vec<u8> = (0..len).map(|_| next() as u8).collect();
        for at in (0..len / 8 * 8).step_by(8) {
            if next() % 2 == 0 {
                let tag = Tag::ALL[(next() % 13) as usize] as u32;
                bytes[at..at + 4].copy_from_slice(&tag.to_le_bytes());
                bytes[at + 4..at + 8].copy_from_slice(&((next() % 40) as u32).to_le_bytes());
            }
        }
        if let Ok(value) = decode(&bytes, &mut Budget::new(4096)) {
            let again = value.encode().unwrap();
            assert_eq!(decode(&again, &mut Budget::new(4096)).unwrap().encode().unwrap(), again);
        }
    }
}

#[test]
fn containers_can_be_written_without_owned_values() {
    let mut encoder = Encoder::into_buffer(Vec::with_capacity(100));
    let outer = encoder.begin(Tag::Dict).unwrap();
    encoder.str("xs").unwrap();
    let inner = encoder.begin(Tag::List).unwrap();
    encoder.float(1.5).unwrap();
    encoder.bool(true).unwrap();
    encoder.end(inner, 2).unwrap();
    encoder.end(outer, 1).unwrap();
    let expected = Value::Dict(vec![("xs".into(), Value::List(vec![Value::Float(1.5), Value::Bool(true)]))]);
    assert_eq!(read(&encoder.finish()).unwrap(), expected);
}

#[test]
fn the_block_has_its_documented_offsets() {
    let block = Block {
        version: 1,
        flags: 1,
        module: 3,
        line: 4,
        request_ptr: 5,
        request_len: 6,
        reply_ptr: 7,
        reply_cap: 8,
        reply_len: 9,
        call_id: 10,
        reply_tag: 0x0102_0304,
    };
    let bytes = block.to_bytes();
    assert_eq!(bytes.len(), BLOCK_BYTES);
    assert_eq!(bytes[Block::REPLY_TAG_AT..Block::REPLY_TAG_AT + 4], [4, 3, 2, 1]);
    assert_eq!((bytes[Block::MODULE_AT], bytes[Block::REPLY_LEN_AT], bytes[Block::CALL_ID_AT]), (3, 9, 10));
    assert_eq!(bytes[44..], [0; 20]);
    assert_eq!(Block::from_bytes(&bytes), block);
    assert!(block.is_take());
    assert_eq!((0..6).map(Status::from_u32).filter(Option::is_some).count(), 5);
}
