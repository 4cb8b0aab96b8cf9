//! Attributes that every exception has, and those of single types.

use super::payload::{self, Part};
use crate::heap::{ExceptionField, Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::index_sized;
use crate::types::tuple;
use crate::vm::{Args, Cx, Flow};

fn field<'h>(h: &'h Heap, a: &[Value<'h>], field: ExceptionField) -> Res<'h> {
    Ok(h.exception_field(a[0], field).given().unwrap_or(Value::NONE))
}

pub fn args<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    field(h, a, ExceptionField::Args)
}

pub fn set_args(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let Some(value) = cx.get(a.slot(1)).given() else { return Err(h.type_error("args may not be deleted")) };
    match tuple::from_natively(h, value)? {
        Some(args) => {
            h.set_exception_field(cx.get(a.slot(0)), ExceptionField::Args, args);
            Flow::none()
        }
        None => {
            let items = cx.to_list(a.slot(1))?;
            let args = tuple::from_list(cx.heap(), cx.get(items))?;
            cx.heap().set_exception_field(cx.get(a.slot(0)), ExceptionField::Args, args);
            Flow::none()
        }
    }
}

pub fn traceback<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    field(h, a, ExceptionField::Traceback)
}

pub fn set_traceback<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match a[1].given() {
        None => Err(h.type_error("__traceback__ may not be deleted")),
        Some(v) if v.is_none() || h.is_kind(v, Kind::Traceback) => {
            h.set_exception_field(a[0], ExceptionField::Traceback, v);
            Ok(Value::NONE)
        }
        Some(_) => Err(h.type_error("__traceback__ must be a traceback or None")),
    }
}

pub fn cause<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    field(h, a, ExceptionField::Cause)
}

fn check_link(h: &Heap, v: Value<'_>, what: &str) -> Result<(), Raised> {
    if v.is_unbound() {
        return Err(h.type_error(&format!("__{what}__ may not be deleted")));
    }
    if v.is_none() || h.is_kind(v, Kind::Exception) {
        return Ok(());
    }
    Err(h.type_error(&format!("exception {what} must be None or derive from BaseException")))
}

pub fn set_cause<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    check_link(h, a[1], "cause")?;
    h.set_exception_field(a[0], ExceptionField::Cause, a[1]);
    h.set_exception_field(a[0], ExceptionField::SuppressContext, Value::TRUE);
    Ok(Value::NONE)
}

pub fn context<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    field(h, a, ExceptionField::Context)
}

pub fn set_context<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    check_link(h, a[1], "context")?;
    h.set_exception_field(a[0], ExceptionField::Context, a[1]);
    Ok(Value::NONE)
}

pub fn suppress_context<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    field(h, a, ExceptionField::SuppressContext)
}

pub fn set_suppress_context<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match a[1].given() {
        None => Err(h.type_error("can't delete numeric/char attribute")),
        Some(v) if v.is_bool() => {
            h.set_exception_field(a[0], ExceptionField::SuppressContext, v);
            Ok(Value::NONE)
        }
        Some(_) => Err(h.type_error("attribute value type must be bool")),
    }
}

macro_rules! parts {
    ($($get:ident $set:ident $ty:ident $index:literal;)*) => {$(
        pub fn $get<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
            Ok(payload::get_part(h, a[0], Part { ty: Ty::$ty, index: $index }))
        }
        pub fn $set<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
            payload::set_part(h, a[0], Part { ty: Ty::$ty, index: $index }, a[1])?;
            Ok(Value::NONE)
        }
    )*};
}

parts! {
    stop_value set_stop_value StopIteration 0;
    exit_code set_exit_code SystemExit 0;
    name_name set_name_name NameError 0;
    attribute_name set_attribute_name AttributeError 0;
    attribute_obj set_attribute_obj AttributeError 1;
    import_msg set_import_msg ImportError 0;
    import_name set_import_name ImportError 1;
    import_path set_import_path ImportError 2;
    import_name_from set_import_name_from ImportError 3;
    os_errno set_os_errno OSError 0;
    os_strerror set_os_strerror OSError 1;
    os_filename set_os_filename OSError 2;
    os_filename2 set_os_filename2 OSError 3;
    syntax_msg set_syntax_msg SyntaxError 0;
    syntax_filename set_syntax_filename SyntaxError 1;
    syntax_lineno set_syntax_lineno SyntaxError 2;
    syntax_offset set_syntax_offset SyntaxError 3;
    syntax_text set_syntax_text SyntaxError 4;
    syntax_end_lineno set_syntax_end_lineno SyntaxError 5;
    syntax_end_offset set_syntax_end_offset SyntaxError 6;
    syntax_print set_syntax_print SyntaxError 7;
    decode_encoding set_decode_encoding UnicodeDecodeError 0;
    decode_object set_decode_object UnicodeDecodeError 1;
    decode_start set_decode_start_any UnicodeDecodeError 2;
    decode_end set_decode_end_any UnicodeDecodeError 3;
    decode_reason set_decode_reason UnicodeDecodeError 4;
    encode_encoding set_encode_encoding UnicodeEncodeError 0;
    encode_object set_encode_object UnicodeEncodeError 1;
    encode_start set_encode_start_any UnicodeEncodeError 2;
    encode_end set_encode_end_any UnicodeEncodeError 3;
    encode_reason set_encode_reason UnicodeEncodeError 4;
    translate_object set_translate_object UnicodeTranslateError 0;
    translate_start set_translate_start_any UnicodeTranslateError 1;
    translate_end set_translate_end_any UnicodeTranslateError 2;
    translate_reason set_translate_reason UnicodeTranslateError 3;
}

// The parts of a group cannot be set.
pub fn group_message<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(payload::get_part(h, a[0], Part { ty: Ty::BaseExceptionGroup, index: 0 }))
}
pub fn group_exceptions<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(payload::get_part(h, a[0], Part { ty: Ty::BaseExceptionGroup, index: 1 }))
}

macro_rules! positions {
    ($($name:ident $set:ident;)*) => {$(
        pub fn $name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
            if !h.is_int(a[1]) {
                return Err(h.type_error("an integer is required"));
            }
            if h.as_i64(a[1]).is_none() {
                return Err(h.overflow_error("Python int too large to convert to C ssize_t"));
            }
            $set(h, a)
        }
    )*};
}

positions! {
    set_decode_start set_decode_start_any;
    set_decode_end set_decode_end_any;
    set_encode_start set_encode_start_any;
    set_encode_end set_encode_end_any;
    set_translate_start set_translate_start_any;
    set_translate_end set_translate_end_any;
}

const CHARACTERS_WRITTEN: Part = Part { ty: Ty::OSError, index: 4 };

/// `OSError.characters_written`: there once a third int argument of a BlockingIOError, or a write, said so.
pub fn characters_written<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = payload::get_part(h, a[0], CHARACTERS_WRITTEN);
    if v.is_none() { Err(h.raise(Ty::AttributeError, "characters_written")) } else { Ok(v) }
}

pub fn set_characters_written(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let count = if cx.get(a.slot(1)).is_unbound() {
        characters_written(cx.heap(), &[cx.get(a.slot(0))])?;
        a.slot(1)
    } else {
        let count = cx.index(a.slot(1))?;
        index_sized(cx.heap(), cx.get(count), Ty::ValueError)?;
        count
    };
    payload::set_part(cx.heap(), cx.get(a.slot(0)), CHARACTERS_WRITTEN, cx.get(count))?;
    Flow::none()
}
