//! Rows of the exception classes.

use super::{arguments, attributes as at, base, group, import, os_error, syntax, unicode};
use crate::heap::Ty;
use crate::types::list::class_getitem;
use crate::vm::native::{ClassRows, Row, getter, method, setter, vm_class_method, vm_method, vm_setter, vm_static_method};

const NEW: &str = "($type, *args, **kwargs)";
const INIT: &str = "($self, /, *args, **kwargs)";

macro_rules! attributes {
    ($($name:literal $get:ident $set:ident;)*) => {
        &[$(
            getter($name, "($self, /)", "An attribute of the exception.", at::$get),
            setter($name, "($self, value, /)", "", at::$set),
        )*]
    };
}

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::BaseException, doc: "Common base class for all exceptions", rows: BASE },
    ClassRows { ty: Ty::StopIteration, doc: "Signal the end from iterator.__next__().", rows: STOP },
    ClassRows { ty: Ty::StopIteration, doc: "Signal the end from iterator.__next__().", rows: attributes! { "value" stop_value set_stop_value; } },
    ClassRows {
        ty: Ty::SystemExit,
        doc: "Request to exit from the interpreter.",
        rows: &[vm_method("__init__", INIT, "Initialize self.", arguments::init_exit)],
    },
    ClassRows { ty: Ty::SystemExit, doc: "Request to exit from the interpreter.", rows: attributes! { "code" exit_code set_exit_code; } },
    ClassRows { ty: Ty::KeyError, doc: "Mapping key not found.", rows: KEY },
    ClassRows {
        ty: Ty::NameError,
        doc: "Name not found globally.",
        rows: NAME,
    },
    ClassRows { ty: Ty::NameError, doc: "Name not found globally.", rows: attributes! { "name" name_name set_name_name; } },
    ClassRows {
        ty: Ty::AttributeError,
        doc: "Attribute not found.",
        rows: &[
            vm_method("__init__", INIT, "Initialize self.", arguments::init_attribute),
            method("__getstate__", "($self, /)", "The attributes, for a copy.", import::state_of_attribute_error),
            method("__reduce__", "($self, /)", "Parts for a copy.", import::reduce_attribute),
        ],
    },
    ClassRows {
        ty: Ty::AttributeError,
        doc: "Attribute not found.",
        rows: attributes! {
            "name" attribute_name set_attribute_name;
            "obj" attribute_obj set_attribute_obj;
        },
    },
    ClassRows {
        ty: Ty::ImportError,
        doc: "Import can't find module, or can't find name in module.",
        rows: &[
            vm_method("__init__", INIT, "Initialize self.", arguments::init_import),
            vm_method("__str__", "($self, /)", "Return str(self).", import::str),
            method("__reduce__", "($self, /)", "Parts for a copy.", import::reduce_import),
        ],
    },
    ClassRows {
        ty: Ty::ImportError,
        doc: "Import can't find module, or can't find name in module.",
        rows: attributes! {
            "msg" import_msg set_import_msg;
            "name" import_name set_import_name;
            "path" import_path set_import_path;
            "name_from" import_name_from set_import_name_from;
        },
    },
    ClassRows {
        ty: Ty::OSError,
        doc: "Base class for I/O related errors.",
        rows: &[
            vm_static_method("__new__", NEW, "Make an exception.", os_error::new),
            vm_method("__init__", INIT, "Initialize self.", os_error::init),
            vm_method("__str__", "($self, /)", "Return str(self).", os_error::str),
            method("__reduce__", "($self, /)", "Parts for a copy.", os_error::reduce),
        ],
    },
    ClassRows {
        ty: Ty::OSError,
        doc: "Base class for I/O related errors.",
        rows: attributes! {
            "errno" os_errno set_os_errno;
            "strerror" os_strerror set_os_strerror;
            "filename" os_filename set_os_filename;
            "filename2" os_filename2 set_os_filename2;
        },
    },
    ClassRows {
        ty: Ty::OSError,
        doc: "Base class for I/O related errors.",
        rows: &[
            getter("characters_written", "($self, /)", "How much was written before it would have blocked.", at::characters_written),
            vm_setter("characters_written", "($self, value, /)", "", at::set_characters_written),
        ],
    },
    ClassRows {
        ty: Ty::SyntaxError,
        doc: "Invalid syntax.",
        rows: &[
            vm_method("__init__", INIT, "Initialize self.", syntax::init),
            vm_method("__str__", "($self, /)", "Return str(self).", syntax::str),
        ],
    },
    ClassRows {
        ty: Ty::SyntaxError,
        doc: "Invalid syntax.",
        rows: attributes! {
            "msg" syntax_msg set_syntax_msg;
            "filename" syntax_filename set_syntax_filename;
            "lineno" syntax_lineno set_syntax_lineno;
            "offset" syntax_offset set_syntax_offset;
            "text" syntax_text set_syntax_text;
            "end_lineno" syntax_end_lineno set_syntax_end_lineno;
            "end_offset" syntax_end_offset set_syntax_end_offset;
            "print_file_and_line" syntax_print set_syntax_print;
        },
    },
    ClassRows {
        ty: Ty::UnicodeDecodeError,
        doc: "Unicode decoding error.",
        rows: &[
            MAKE,
            vm_method("__init__", INIT, "Initialize self.", unicode::init_decode),
            method("__str__", "($self, /)", "Return str(self).", unicode::str_decode),
        ],
    },
    ClassRows {
        ty: Ty::UnicodeDecodeError,
        doc: "Unicode decoding error.",
        rows: attributes! {
            "encoding" decode_encoding set_decode_encoding;
            "object" decode_object set_decode_object;
            "start" decode_start set_decode_start;
            "end" decode_end set_decode_end;
            "reason" decode_reason set_decode_reason;
        },
    },
    ClassRows {
        ty: Ty::UnicodeEncodeError,
        doc: "Unicode encoding error.",
        rows: &[
            MAKE,
            vm_method("__init__", INIT, "Initialize self.", unicode::init_encode),
            method("__str__", "($self, /)", "Return str(self).", unicode::str_encode),
        ],
    },
    ClassRows {
        ty: Ty::UnicodeEncodeError,
        doc: "Unicode encoding error.",
        rows: attributes! {
            "encoding" encode_encoding set_encode_encoding;
            "object" encode_object set_encode_object;
            "start" encode_start set_encode_start;
            "end" encode_end set_encode_end;
            "reason" encode_reason set_encode_reason;
        },
    },
    ClassRows {
        ty: Ty::UnicodeTranslateError,
        doc: "Unicode translation error.",
        rows: &[
            MAKE,
            vm_method("__init__", INIT, "Initialize self.", unicode::init_translate),
            method("__str__", "($self, /)", "Return str(self).", unicode::str_translate),
        ],
    },
    ClassRows {
        ty: Ty::UnicodeTranslateError,
        doc: "Unicode translation error.",
        rows: attributes! {
            "object" translate_object set_translate_object;
            "start" translate_start set_translate_start;
            "end" translate_end set_translate_end;
            "reason" translate_reason set_translate_reason;
        },
    },
    ClassRows {
        ty: Ty::BaseExceptionGroup,
        doc: "A combination of multiple unrelated exceptions.",
        rows: &[
            vm_static_method("__new__", NEW, "Make a group.", group::new),
            vm_method("__init__", INIT, "Initialize self.", group::init),
            vm_method("__str__", "($self, /)", "Return str(self).", group::str),
            vm_method("derive", "($self, excs, /)", "A group of other exceptions with the same message.", group::derive),
            vm_method("split", "($self, object, /)", "What matches, and the rest.", group::split),
            vm_method("subgroup", "($self, object, /)", "What matches.", group::subgroup),
            vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
            getter("message", "($self, /)", "exception message", at::group_message),
            getter("exceptions", "($self, /)", "nested exceptions", at::group_exceptions),
        ],
    },
];

macro_rules! plain {
    ($($ty:ident $rows:ident $doc:literal;)*) => {
        /// The types that add nothing but a name; yet each has an `__init__` of its own, and most a `__new__`.
        pub static PLAIN: &[ClassRows] = &[$(ClassRows { ty: Ty::$ty, doc: $doc, rows: $rows },)*];
    };
}

plain! {
    GeneratorExit MAKERS "Request that a generator exit.";
    KeyboardInterrupt MAKERS "Program interrupted by user.";
    Exception MAKERS "Common base class for all non-exit exceptions.";
    ExceptionGroup NOTHING "";
    ArithmeticError MAKERS "Base class for arithmetic errors.";
    FloatingPointError MAKERS "Floating-point operation failed.";
    OverflowError MAKERS "Result too large to be represented.";
    ZeroDivisionError MAKERS "Second argument to a division or modulo operation was zero.";
    AssertionError MAKERS "Assertion failed.";
    BufferError MAKERS "Buffer error.";
    EOFError MAKERS "Read beyond end of file.";
    ModuleNotFoundError IMPORT "Module not found.";
    LookupError MAKERS "Base class for lookup errors.";
    IndexError MAKERS "Sequence index out of range.";
    MemoryError MAKERS "Out of memory.";
    UnboundLocalError NAME "Local name referenced but not bound to a value.";
    BlockingIOError OS "I/O operation would block.";
    ChildProcessError OS "Child process error.";
    ConnectionError OS "Connection error.";
    BrokenPipeError OS "Broken pipe.";
    ConnectionAbortedError OS "Connection aborted.";
    ConnectionRefusedError OS "Connection refused.";
    ConnectionResetError OS "Connection reset.";
    FileExistsError OS "File already exists.";
    FileNotFoundError OS "File not found.";
    InterruptedError OS "Interrupted by signal.";
    IsADirectoryError OS "Operation doesn't work on directories.";
    NotADirectoryError OS "Operation only works on directories.";
    PermissionError OS "Not enough permissions.";
    ProcessLookupError OS "Process not found.";
    TimeoutError OS "Timeout expired.";
    ReferenceError MAKERS "Weak ref proxy used after referent went away.";
    RuntimeError MAKERS "Unspecified run-time error.";
    NotImplementedError MAKERS "Method or function hasn't been implemented yet.";
    PythonFinalizationError MAKERS "Operation blocked during Python finalization.";
    RecursionError MAKERS "Recursion limit exceeded.";
    StopAsyncIteration MAKERS "Signal the end from iterator.__anext__().";
    IndentationError SYNTAX "Improper indentation.";
    TabError SYNTAX "Improper mixture of spaces and tabs.";
    SystemError MAKERS "Internal error in the engine.";
    TypeError MAKERS "Inappropriate argument type.";
    ValueError MAKERS "Inappropriate argument value (of correct type).";
    UnicodeError MAKERS "Unicode related error.";
    Warning MAKERS "Base class for warning categories.";
    BytesWarning MAKERS "Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.";
    DeprecationWarning MAKERS "Base class for warnings about deprecated features.";
    EncodingWarning MAKERS "Base class for warnings about encodings.";
    FutureWarning MAKERS "Base class for warnings about constructs that will change semantically\nin the future.";
    ImportWarning MAKERS "Base class for warnings about probable mistakes in module imports";
    PendingDeprecationWarning MAKERS "Base class for warnings about features which will be deprecated\nin the future.";
    ResourceWarning MAKERS "Base class for warnings about resource usage.";
    RuntimeWarning MAKERS "Base class for warnings about dubious runtime behavior.";
    SyntaxWarning MAKERS "Base class for warnings about dubious syntax.";
    UnicodeWarning MAKERS "Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.";
    UserWarning MAKERS "Base class for warnings generated by user code.";
}

const MAKE: Row = vm_static_method("__new__", NEW, "Make an exception.", arguments::new);
static MAKERS: &[Row] = &[MAKE, vm_method("__init__", INIT, "Initialize self.", arguments::init)];
static IMPORT: &[Row] = &[vm_method("__init__", INIT, "Initialize self.", arguments::init_import)];
static NAME: &[Row] = &[vm_method("__init__", INIT, "Initialize self.", arguments::init_name)];
static OS: &[Row] = &[vm_method("__init__", INIT, "Initialize self.", os_error::init)];
static SYNTAX: &[Row] = &[vm_method("__init__", INIT, "Initialize self.", syntax::init)];
static NOTHING: &[Row] = &[];

static KEY: &[Row] = &[vm_method("__init__", INIT, "Initialize self.", arguments::init), vm_method("__str__", "($self, /)", "Return str(self).", base::str_key)];

static STOP: &[Row] = &[vm_method("__init__", INIT, "Initialize self.", arguments::init_stop)];

static BASE: &[Row] = &[
    crate::vm::types::DICT,
    crate::vm::types::SET_DICT,
    MAKE,
    vm_method("__init__", INIT, "Initialize self.", arguments::init),
    vm_method("__str__", "($self, /)", "Return str(self).", base::str),
    vm_method("__repr__", "($self, /)", "Return repr(self).", base::repr),
    method("with_traceback", "($self, object, /)", "Set self.__traceback__ to tb and return self.", base::with_traceback),
    method("add_note", "($self, object, /)", "Add a note to the exception.", base::add_note),
    method("__reduce__", "($self, /)", "Parts for a copy.", base::reduce),
    vm_method("__setstate__", "($self, object, /)", "Set attributes.", base::setstate),
    getter("args", "($self, /)", "The arguments.", at::args),
    vm_setter("args", "($self, value, /)", "", at::set_args),
    getter("__traceback__", "($self, /)", "Where it was raised.", at::traceback),
    setter("__traceback__", "($self, value, /)", "", at::set_traceback),
    getter("__cause__", "($self, /)", "exception cause", at::cause),
    setter("__cause__", "($self, value, /)", "", at::set_cause),
    getter("__context__", "($self, /)", "exception context", at::context),
    setter("__context__", "($self, value, /)", "", at::set_context),
    getter("__suppress_context__", "($self, /)", "Whether the context is not shown.", at::suppress_context),
    setter("__suppress_context__", "($self, value, /)", "", at::set_suppress_context),
];
