//! OSError: the subclass by errno, its arguments, its text.

use super::arguments::has_own_init;
use super::base::{args_of, check_keywords, text_of_args};
use super::payload::{self, parts};
use crate::heap::{ExceptionField, Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::list::{add, add_repr};
use crate::vm::{Args, Cx, Flow, Slot};

/// Linux's error numbers that have a class of their own.
const CLASSES: &[(i64, Ty)] = &[
    (1, Ty::PermissionError),
    (2, Ty::FileNotFoundError),
    (3, Ty::ProcessLookupError),
    (4, Ty::InterruptedError),
    (10, Ty::ChildProcessError),
    (11, Ty::BlockingIOError),
    (13, Ty::PermissionError),
    (17, Ty::FileExistsError),
    (20, Ty::NotADirectoryError),
    (21, Ty::IsADirectoryError),
    (32, Ty::BrokenPipeError),
    (103, Ty::ConnectionAbortedError),
    (104, Ty::ConnectionResetError),
    (108, Ty::BrokenPipeError),
    (110, Ty::TimeoutError),
    (111, Ty::ConnectionRefusedError),
    (114, Ty::BlockingIOError),
    (115, Ty::BlockingIOError),
];

/// The class for an error number.
pub fn class_of_errno(errno: i64) -> Ty {
    CLASSES.iter().find(|(n, _)| *n == errno).map_or(Ty::OSError, |(_, ty)| *ty)
}

/// `OSError(errno, strerror, filename)` as an object of the right class; UNBOUND or None for no file name.
pub fn os_error<'h>(h: &'h Heap, errno: i64, strerror: &str, filename: Value<'h>) -> Res<'h> {
    let (n, text) = (h.int64(errno)?, h.str(strerror)?);
    let parts = [n, text, filename.given_not_none().unwrap_or(Value::UNBOUND), Value::UNBOUND, Value::UNBOUND];
    payload::make(h, h.class(class_of_errno(errno)), &[n, text], &parts)
}

/// `OSError.__new__(type, *args, **kwargs)`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (mut class, args) = (cx.get(a.slot(0)), h.tuple_items(cx.get(a.slot(1))));
    check_keywords(h, class, cx.get(a.slot(2)))?;
    if is_set_by_init(h, class) {
        // The script's `__init__` decides what OSError.__init__ gets to see.
        return Flow::value(h.new_exception(class, &[])?);
    }
    if class.is(h.class(Ty::OSError))
        && (2..=5).contains(&args.len())
        && let Some(errno) = args.first().and_then(|&v| h.as_i64(v))
    {
        class = h.class(class_of_errno(errno));
    }
    let exception = h.new_exception(class, args)?;
    take_arguments(h, exception, args)?;
    Flow::value(exception)
}

/// Whether `class` has an `__init__` of a script's, and OSError's `__new__`.
fn is_set_by_init(h: &Heap, class: Value<'_>) -> bool {
    has_own_init(h, class) && h.lookup_name(class, Name::new).is_none_or(|new| !is_of_script(h, new))
}

fn is_of_script(h: &Heap, method: Value<'_>) -> bool {
    h.is_kind(method, Kind::StaticMethod) && h.is_kind(h.field(method, 0), Kind::Function)
}

pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let exception = cx.get(a.slot(0));
    if !is_set_by_init(h, h.class_of(exception)) {
        return Flow::none();
    }
    super::arguments::no_keywords(h, exception, cx.get(a.slot(2)))?;
    let args = cx.get(a.slot(1));
    h.set_exception_field(exception, ExceptionField::Args, args);
    take_arguments(h, exception, h.tuple_items(args))?;
    Flow::none()
}

/// Two to five arguments are errno, strerror, filename, (Windows's error), filename2. Without the first name there is no second.
pub fn parts_of_arguments<'h>(args: &[Value<'h>]) -> [Value<'h>; 5] {
    let mut parts = [Value::UNBOUND; 5];
    if !(2..=5).contains(&args.len()) {
        return parts;
    }
    parts[..2].copy_from_slice(&args[..2]);
    if let Some(filename) = args.get(2).filter(|v| !v.is_none()) {
        parts[2] = *filename;
        parts[3] = args.get(4).filter(|v| !v.is_none()).copied().unwrap_or(Value::UNBOUND);
    }
    parts
}

/// A file name leaves `args`; where a BlockingIOError has an int, that is the number of characters.
fn take_arguments<'h>(h: &'h Heap, exception: Value<'h>, args: &[Value<'h>]) -> Result<(), Raised> {
    let mut parts = parts_of_arguments(args);
    if h.is_instance(exception, Ty::BlockingIOError) && h.is_int(parts[2]) {
        parts[4] = parts[2];
        parts[2..4].fill(Value::UNBOUND);
    } else if parts[2].given().is_some() {
        h.set_exception_field(exception, ExceptionField::Args, h.tuple(&args[..2])?);
    }
    payload::set_parts(h, exception, &parts)
}

pub fn str(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let parts = parts(h, cx.get(a.slot(0)));
    let [errno, strerror, filename, filename2, _] = parts[..] else {
        return Err(h.type_error("OSError without attributes"));
    };
    let given = [(": ", filename), (" -> ", filename2)].into_iter().take_while(|(_, name)| name.given().is_some());
    let names: Vec<(&str, Slot)> = given.map(|(before, name)| (before, cx.push(name))).collect();
    if names.is_empty() && (errno.given().is_none() || strerror.given().is_none()) {
        let text = text_of_args(cx, a.slot(0))?;
        return Flow::value(cx.get(text));
    }
    let [errno, strerror] = [errno, strerror].map(|v| cx.push(v.given().unwrap_or(Value::NONE)));
    let mut out = b"[Errno ".to_vec();
    let text = cx.str(errno)?;
    add(cx.heap(), &mut out, cx.heap().str_bytes(cx.get(text)))?;
    out.extend_from_slice(b"] ");
    let text = cx.str(strerror)?;
    add(cx.heap(), &mut out, cx.heap().str_bytes(cx.get(text)))?;
    for (before, name) in names {
        out.extend_from_slice(before.as_bytes());
        add_repr(cx, &mut out, name)?;
    }
    Flow::value(cx.heap().str_from(&out)?)
}

/// `(type, args)` with the file names put back.
pub fn reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let mut args = h.tuple_items(args_of(h, a[0])).to_vec();
    let parts = parts(h, a[0]);
    if args.len() == 2
        && let Some(&filename) = parts.get(2).filter(|v| v.given().is_some())
    {
        args.push(filename);
        if let Some(&filename2) = parts.get(3).filter(|v| v.given().is_some()) {
            args.push(Value::NONE);
            args.push(filename2);
        }
    }
    let args = h.tuple(&args)?;
    match h.dict_of(a[0]) {
        Some(dict) if h.len(dict) > 0 => h.tuple(&[h.class_of(a[0]), args, dict]),
        _ => h.tuple(&[h.class_of(a[0]), args]),
    }
}
