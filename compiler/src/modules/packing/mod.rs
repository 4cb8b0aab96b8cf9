//! `_struct` and `_binascii`: packed data and bytes as text, for everyday arguments. Where an argument is unusual or wrong they answer
//! None, and the modules' Python code does the work or says what is wrong.

mod base64;
mod checksums;
mod layout;
mod values;

use crate::vm::native::{ModuleRows, Row, function, join_rows};

/// `_struct`.
pub static STRUCT: ModuleRows = ModuleRows { name: "_struct", doc: "Packed binary data.", rows: values::ROWS, constants: &[] };

/// `_binascii`.
pub static BINASCII: ModuleRows =
    ModuleRows { name: "_binascii", doc: "Conversions between binary data and text.", rows: &join_rows::<{ TEXT.len() + checksums::ROWS.len() }>(&[TEXT, checksums::ROWS]), constants: &[] };

const TEXT: &[Row] = &[
    function("b2a_base64", "(data, newline, /)", "Base64 of bytes.", base64::encode_row),
    function("a2b_base64", "(data, /)", "The bytes of Base64 text, skipping what is none.", base64::decode_row),
    function("unhexlify", "(text, /)", "The bytes of hexadecimal digits.", base64::unhex_row),
];
