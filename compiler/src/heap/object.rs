//! What stands at an arena offset: the header that every object starts with, and how each kind is laid out.
//!
//! ```text
//!  0  kind: u8     which layout and which native fast paths apply
//!  1  flags: u8    see FLAG_*
//!  2  aux: u16     free for the kind
//!  4  class: u32   offset of the class object
//!  8  dict: u32    offset of the attribute dict, 0 for none; in an Instance: its shape id
//! 12  len: u32     number of inline Values for kinds with the Fields layout; otherwise the kind's own length
//! 16  ...
//! ```
//! The offsets are part of the design: a run-time compiler will rely on them.

/// Bytes of the common header.
pub const HEADER: u32 = 16;

/// The class is not the builtin one of this kind: a script's subclass.
pub const FLAG_SUBCLASS: u8 = 1;
/// A str: every byte is ASCII.
pub const FLAG_ASCII: u8 = 2;
/// A str: contains lone surrogates, so its bytes are not UTF-8.
pub const FLAG_SURROGATES: u8 = 4;
/// A str: in the intern table; equal interned strs are identical.
pub const FLAG_INTERNED: u8 = 8;
/// A container locked against change (a list that is being sorted).
pub const FLAG_BUSY: u8 = 16;
/// A dict that is the namespace of a class: writes bump the class's version.
pub const FLAG_NAMESPACE: u8 = 32;
/// `__del__` has run.
pub const FLAG_FINALIZED: u8 = 64;

/// How the collector finds the values in an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// Not an object: a free cell.
    Free,
    /// `len` values from offset 16 on.
    Fields,
    /// No values inside (dict excepted).
    Raw,
    List,
    /// Dict and set.
    Table,
    Str,
    ByteArray,
    Instance,
}

macro_rules! kinds {
    ($($name:ident $layout:ident $doc:literal;)*) => {
        /// What kind of object it is, for native code; the Python type is `class`.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Kind { $(#[doc = $doc] $name,)* }
        pub(crate) static LAYOUTS: &[Layout] = &[$(Layout::$layout,)*];
        pub(crate) static KINDS: &[Kind] = &[$(Kind::$name,)*];
    };
}

kinds! {
    Free Free "a free cell";
    Int Raw "an int beyond 48 bits, or of a subclass; see heap/ints.rs";
    Float Fields "a float of a subclass: one field, the float";
    Complex Fields "two fields: real and imaginary part, both floats";
    Str Str "see heap/strings.rs";
    Bytes Raw "see heap/strings.rs";
    ByteArray ByteArray "see heap/strings.rs";
    Tuple Fields "the items";
    List List "len; capacity u32 at 16, buffer u32 at 20";
    Dict Table "see heap/tables.rs";
    Set Table "see heap/tables.rs";
    FrozenSet Table "see heap/tables.rs";
    Range Fields "start, stop, step, length: ints";
    Slice Fields "start, stop, step";
    Instance Instance "shape id at 8; len = inline slots; ext u32 at 16 (overflow buffer or dict), ext capacity u32 at 20, inline values at 24";
    Class Fields "see heap/classes.rs; dict = namespace";
    Function Fields "see FunctionField";
    Native Fields "a builtin function or method: row number, owner (class, or module name), bound self or UNBOUND";
    BoundMethod Fields "function, self";
    Cell Fields "content or UNBOUND";
    Code Fields "code index";
    Module Fields "name; dict = namespace";
    Exception Fields "see ExceptionField";
    Traceback Fields "see vm/types/tracebacks.rs; aux 1 when its frame was left by the exception";
    Frame Fields "a read-only view: see vm/types/frames.rs; aux 1 when it holds locals";
    Generator Fields "see vm/generators.rs";
    Property Fields "fget, fset, fdel, doc, name";
    StaticMethod Fields "callable";
    ClassMethod Fields "callable";
    Super Fields "class, object, start class";
    MemberSlot Fields "a __slots__ descriptor: name, class";
    GetSet Fields "a builtin attribute: row number, name, class";
    DictView Fields "dict; aux 0 keys, 1 values, 2 items";
    MappingProxy Fields "mapping";
    Iterator Fields "a builtin iterator; aux = IterKind";
    Namespace Fields "types.SimpleNamespace; dict = attributes";
    MemoryView Fields "see types/memoryview";
    WeakRef Fields "target (not traced), callback, hash; see heap/collect.rs";
    GenericAlias Fields "origin, args, starred";
    Union Fields "args";
    Record Fields "an object of an engine module; fields are its own business";
    TypeParam Fields "TypeVar, ParamSpec or TypeVarTuple (aux): name, bound, constraints, default, evaluators";
    Await Fields "a helper of the async machinery";
    StrBuffer Raw "bytes shared by strs that grow: see heap/strings.rs";
}

impl Kind {
    /// The kind numbered `byte`; only `Kind as u8` is ever stored, so it is in range.
    #[inline(always)]
    pub(crate) fn of(byte: u8) -> Kind {
        KINDS[byte as usize]
    }
    #[inline(always)]
    pub(crate) fn layout(self) -> Layout {
        LAYOUTS[self as usize]
    }
}

/// Which builtin iterator a [`Kind::Iterator`] is (its `aux`), with its fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
pub enum IterKind {
    /// list or UNBOUND when exhausted; next index.
    List,
    /// tuple or UNBOUND; next index.
    Tuple,
    /// str; next byte offset.
    Str,
    /// bytes, bytearray or memoryview; next index.
    Bytes,
    /// next, step, remaining count: all small ints.
    Range,
    /// next, step, remaining: any ints.
    LongRange,
    /// dict or set; next entry index; expected length; what (0 keys, 1 values, 2 items, 3 set elements); entries not yet shown.
    Table,
    /// As Table, downwards, without the last: next entry index + 1.
    TableReverse,
    /// list or UNBOUND; next index + 1, downwards.
    ListReverse,
    /// object with `__getitem__` (and `__len__`); next index.
    Sequence,
    /// The same downwards.
    SequenceReverse,
    /// iterator; count.
    Enumerate,
    /// tuple of iterators; strict flag.
    Zip,
    /// function; tuple of iterators.
    Map,
    /// function or None; iterator.
    Filter,
    /// callable; sentinel.
    Callable,
    /// An iterator of a script's class, whose `__iter__` has been called: a loop only calls `__next__`. Scripts never see it.
    Steps,
    /// An engine module's: row number, then its own fields.
    Module,
    /// OrderedDict or UNBOUND; next entry index (backwards: + 1); version of the table; what as in Table; whether it goes backwards.
    Ordered,
}

impl IterKind {
    const ALL: [IterKind; 19] = [
        IterKind::List, IterKind::Tuple, IterKind::Str, IterKind::Bytes, IterKind::Range, IterKind::LongRange, IterKind::Table,
        IterKind::TableReverse, IterKind::ListReverse, IterKind::Sequence, IterKind::SequenceReverse, IterKind::Enumerate,
        IterKind::Zip, IterKind::Map, IterKind::Filter, IterKind::Callable, IterKind::Steps, IterKind::Module, IterKind::Ordered,
    ];
    /// The kind numbered `aux`.
    #[inline(always)]
    pub fn of(aux: u16) -> IterKind {
        IterKind::ALL[aux as usize]
    }
}

/// Fields of a [`Kind::Function`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum FunctionField {
    Code, Globals, Defaults, KwDefaults, Closure, Annotations, Name, QualName, Doc, Module, TypeParams,
}
/// How many fields a function has.
pub const FUNCTION_FIELDS: usize = 11;

/// Fields of a [`Kind::Exception`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum ExceptionField {
    /// A tuple.
    Args,
    Traceback,
    Cause,
    Context,
    SuppressContext,
    /// The type's own attributes: one value, or a tuple where there are several; see types/exceptions.
    Payload,
}
/// How many fields an exception has.
pub const EXCEPTION_FIELDS: usize = 6;
