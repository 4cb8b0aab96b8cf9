//! The builtin classes and the names that the engine itself uses, each one row.

use super::Kind;

/// One builtin class.
pub struct TyRow {
    pub ty: Ty,
    pub name: &'static str,
    pub base: Ty,
    /// Kind of its instances.
    pub kind: Kind,
    /// Whether a script may subclass it.
    pub subclassable: bool,
    pub module: &'static str,
    /// Module and name, with a dot.
    pub full_name: &'static str,
}

macro_rules! tys {
    ($($ty:ident $name:literal $base:ident $kind:ident $sub:literal $module:literal;)*) => {
        /// A builtin class.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[repr(u16)]
        pub enum Ty { $($ty,)* }
        /// Every builtin class, bases before subclasses.
        pub static TYS: &[TyRow] = &[$(TyRow { ty: Ty::$ty, name: $name, base: Ty::$base, kind: Kind::$kind, subclassable: $sub, module: $module, full_name: concat!($module, ".", $name) },)*];
    };
}

tys! {
    Object "object" Object Instance true "builtins";
    Type "type" Object Class true "builtins";
    NoneType "NoneType" Object Free false "builtins";
    NotImplementedType "NotImplementedType" Object Free false "builtins";
    EllipsisType "ellipsis" Object Free false "builtins";
    Int "int" Object Int true "builtins";
    Bool "bool" Int Int false "builtins";
    Float "float" Object Float true "builtins";
    Complex "complex" Object Complex true "builtins";
    Str "str" Object Str true "builtins";
    Bytes "bytes" Object Bytes true "builtins";
    ByteArray "bytearray" Object ByteArray true "builtins";
    MemoryView "memoryview" Object MemoryView false "builtins";
    Tuple "tuple" Object Tuple true "builtins";
    List "list" Object List true "builtins";
    Dict "dict" Object Dict true "builtins";
    Set "set" Object Set true "builtins";
    FrozenSet "frozenset" Object FrozenSet true "builtins";
    Range "range" Object Range false "builtins";
    Slice "slice" Object Slice false "builtins";
    Function "function" Object Function false "builtins";
    BuiltinFunction "builtin_function_or_method" Object Native false "builtins";
    MethodDescriptor "method_descriptor" Object Native false "builtins";
    ClassMethodDescriptor "classmethod_descriptor" Object Native false "builtins";
    WrapperDescriptor "wrapper_descriptor" Object Native false "builtins";
    MethodWrapper "method-wrapper" Object Native false "builtins";
    Method "method" Object BoundMethod false "builtins";
    Cell "cell" Object Cell false "builtins";
    Code "code" Object Code false "builtins";
    Module "module" Object Module true "builtins";
    Frame "frame" Object Frame false "builtins";
    Traceback "traceback" Object Traceback false "builtins";
    Generator "generator" Object Generator false "builtins";
    Coroutine "coroutine" Object Generator false "builtins";
    AsyncGenerator "async_generator" Object Generator false "builtins";
    Property "property" Object Property true "builtins";
    StaticMethod "staticmethod" Object StaticMethod true "builtins";
    ClassMethod "classmethod" Object ClassMethod true "builtins";
    Super "super" Object Super true "builtins";
    MemberDescriptor "member_descriptor" Object MemberSlot false "builtins";
    GetSetDescriptor "getset_descriptor" Object GetSet false "builtins";
    DictKeys "dict_keys" Object DictView false "builtins";
    DictValues "dict_values" Object DictView false "builtins";
    DictItems "dict_items" Object DictView false "builtins";
    OrderedKeys "odict_keys" DictKeys DictView false "builtins";
    OrderedValues "odict_values" DictValues DictView false "builtins";
    OrderedItems "odict_items" DictItems DictView false "builtins";
    MappingProxy "mappingproxy" Object MappingProxy false "builtins";
    SimpleNamespace "SimpleNamespace" Object Namespace true "types";
    GenericAlias "GenericAlias" Object GenericAlias true "types";
    UnionType "UnionType" Object Union false "types";
    WeakRef "ReferenceType" Object WeakRef true "weakref";
    ListIterator "list_iterator" Object Iterator false "builtins";
    ListReverseIterator "list_reverseiterator" Object Iterator false "builtins";
    TupleIterator "tuple_iterator" Object Iterator false "builtins";
    StrIterator "str_iterator" Object Iterator false "builtins";
    StrAsciiIterator "str_ascii_iterator" Object Iterator false "builtins";
    BytesIterator "bytes_iterator" Object Iterator false "builtins";
    ByteArrayIterator "bytearray_iterator" Object Iterator false "builtins";
    MemoryIterator "memory_iterator" Object Iterator false "builtins";
    RangeIterator "range_iterator" Object Iterator false "builtins";
    LongRangeIterator "longrange_iterator" Object Iterator false "builtins";
    DictKeyIterator "dict_keyiterator" Object Iterator false "builtins";
    DictValueIterator "dict_valueiterator" Object Iterator false "builtins";
    DictItemIterator "dict_itemiterator" Object Iterator false "builtins";
    DictReverseKeyIterator "dict_reversekeyiterator" Object Iterator false "builtins";
    DictReverseValueIterator "dict_reversevalueiterator" Object Iterator false "builtins";
    DictReverseItemIterator "dict_reverseitemiterator" Object Iterator false "builtins";
    OrderedIterator "odict_iterator" Object Iterator false "builtins";
    SetIterator "set_iterator" Object Iterator false "builtins";
    SequenceIterator "iterator" Object Iterator false "builtins";
    CallableIterator "callable_iterator" Object Iterator false "builtins";
    Enumerate "enumerate" Object Iterator true "builtins";
    Zip "zip" Object Iterator true "builtins";
    Map "map" Object Iterator true "builtins";
    Filter "filter" Object Iterator true "builtins";
    Reversed "reversed" Object Iterator true "builtins";
    ItCount "count" Object Iterator true "itertools";
    ItRepeat "repeat" Object Iterator true "itertools";
    ItProduct "product" Object Iterator false "itertools";
    ItPermutations "permutations" Object Iterator false "itertools";
    ItCombinations "combinations" Object Iterator false "itertools";
    ItCombinationsWithReplacement "combinations_with_replacement" Object Iterator false "itertools";
    Deque "deque" Object Record true "collections";
    DequeIterator "_deque_iterator" Object Iterator false "collections";
    Random "Random" Object Record true "_random";
    RawFile "_RawFile" Object Record true "_io";
    ByteBuffer "_ByteBuffer" Object Record true "_io";
    TextBuffer "_TextBuffer" Object Record true "_io";
    ByteMemory "_ByteMemory" Object Record true "_io";
    LruCache "_lru_cache_wrapper" Object Record false "functools";
    TypeVar "TypeVar" Object TypeParam false "typing";
    ParamSpec "ParamSpec" Object TypeParam false "typing";
    TypeVarTuple "TypeVarTuple" Object TypeParam false "typing";
    ParamSpecArgs "ParamSpecArgs" Object TypeParam false "typing";
    ParamSpecKwargs "ParamSpecKwargs" Object TypeParam false "typing";
    TypeAliasType "TypeAliasType" Object TypeParam false "typing";
    Generic "Generic" Object Instance true "typing";
    AsyncGenStep "async_generator_asend" Object Await false "builtins";
    AsyncGenThrow "async_generator_athrow" Object Await false "builtins";
    CoroutineWrapper "coroutine_wrapper" Object Record false "builtins";
    Handle "handle" Object Record false "builtins";
    RePattern "Pattern" Object Record false "re";
    ReMatch "Match" Object Record false "re";
    ReIterator "callable_iterator" Object Record false "builtins";
    ReScanner "SRE_Scanner" Object Record false "_sre";
    BaseException "BaseException" Object Exception true "builtins";
    BaseExceptionGroup "BaseExceptionGroup" BaseException Exception true "builtins";
    GeneratorExit "GeneratorExit" BaseException Exception true "builtins";
    KeyboardInterrupt "KeyboardInterrupt" BaseException Exception true "builtins";
    SystemExit "SystemExit" BaseException Exception true "builtins";
    CancelledError "CancelledError" BaseException Exception true "asyncio.exceptions";
    Exception "Exception" BaseException Exception true "builtins";
    ExceptionGroup "ExceptionGroup" BaseExceptionGroup Exception true "builtins";
    ArithmeticError "ArithmeticError" Exception Exception true "builtins";
    FloatingPointError "FloatingPointError" ArithmeticError Exception true "builtins";
    OverflowError "OverflowError" ArithmeticError Exception true "builtins";
    ZeroDivisionError "ZeroDivisionError" ArithmeticError Exception true "builtins";
    AssertionError "AssertionError" Exception Exception true "builtins";
    AttributeError "AttributeError" Exception Exception true "builtins";
    BufferError "BufferError" Exception Exception true "builtins";
    EOFError "EOFError" Exception Exception true "builtins";
    ImportError "ImportError" Exception Exception true "builtins";
    ModuleNotFoundError "ModuleNotFoundError" ImportError Exception true "builtins";
    LookupError "LookupError" Exception Exception true "builtins";
    IndexError "IndexError" LookupError Exception true "builtins";
    KeyError "KeyError" LookupError Exception true "builtins";
    MemoryError "MemoryError" Exception Exception true "builtins";
    NameError "NameError" Exception Exception true "builtins";
    UnboundLocalError "UnboundLocalError" NameError Exception true "builtins";
    OSError "OSError" Exception Exception true "builtins";
    BlockingIOError "BlockingIOError" OSError Exception true "builtins";
    ChildProcessError "ChildProcessError" OSError Exception true "builtins";
    ConnectionError "ConnectionError" OSError Exception true "builtins";
    BrokenPipeError "BrokenPipeError" ConnectionError Exception true "builtins";
    ConnectionAbortedError "ConnectionAbortedError" ConnectionError Exception true "builtins";
    ConnectionRefusedError "ConnectionRefusedError" ConnectionError Exception true "builtins";
    ConnectionResetError "ConnectionResetError" ConnectionError Exception true "builtins";
    FileExistsError "FileExistsError" OSError Exception true "builtins";
    FileNotFoundError "FileNotFoundError" OSError Exception true "builtins";
    InterruptedError "InterruptedError" OSError Exception true "builtins";
    IsADirectoryError "IsADirectoryError" OSError Exception true "builtins";
    NotADirectoryError "NotADirectoryError" OSError Exception true "builtins";
    PermissionError "PermissionError" OSError Exception true "builtins";
    ProcessLookupError "ProcessLookupError" OSError Exception true "builtins";
    TimeoutError "TimeoutError" OSError Exception true "builtins";
    PatternError "PatternError" Exception Exception true "re";
    ReferenceError "ReferenceError" Exception Exception true "builtins";
    RuntimeError "RuntimeError" Exception Exception true "builtins";
    NotImplementedError "NotImplementedError" RuntimeError Exception true "builtins";
    PythonFinalizationError "PythonFinalizationError" RuntimeError Exception true "builtins";
    RecursionError "RecursionError" RuntimeError Exception true "builtins";
    StopAsyncIteration "StopAsyncIteration" Exception Exception true "builtins";
    StopIteration "StopIteration" Exception Exception true "builtins";
    SyntaxError "SyntaxError" Exception Exception true "builtins";
    IndentationError "IndentationError" SyntaxError Exception true "builtins";
    TabError "TabError" IndentationError Exception true "builtins";
    SystemError "SystemError" Exception Exception true "builtins";
    TypeError "TypeError" Exception Exception true "builtins";
    ValueError "ValueError" Exception Exception true "builtins";
    UnicodeError "UnicodeError" ValueError Exception true "builtins";
    UnicodeDecodeError "UnicodeDecodeError" UnicodeError Exception true "builtins";
    UnicodeEncodeError "UnicodeEncodeError" UnicodeError Exception true "builtins";
    UnicodeTranslateError "UnicodeTranslateError" UnicodeError Exception true "builtins";
    Warning "Warning" Exception Exception true "builtins";
    BytesWarning "BytesWarning" Warning Exception true "builtins";
    DeprecationWarning "DeprecationWarning" Warning Exception true "builtins";
    EncodingWarning "EncodingWarning" Warning Exception true "builtins";
    FutureWarning "FutureWarning" Warning Exception true "builtins";
    ImportWarning "ImportWarning" Warning Exception true "builtins";
    PendingDeprecationWarning "PendingDeprecationWarning" Warning Exception true "builtins";
    ResourceWarning "ResourceWarning" Warning Exception true "builtins";
    RuntimeWarning "RuntimeWarning" Warning Exception true "builtins";
    SyntaxWarning "SyntaxWarning" Warning Exception true "builtins";
    UnicodeWarning "UnicodeWarning" Warning Exception true "builtins";
    UserWarning "UserWarning" Warning Exception true "builtins";
}

impl Ty {
    /// Its row.
    pub fn row(self) -> &'static TyRow {
        &TYS[self as usize]
    }
    /// The class called `name`, for exceptions named by a host.
    pub fn by_name(name: &str) -> Option<Ty> {
        TYS.iter().find(|row| row.name == name).map(|row| row.ty)
    }
}

macro_rules! names {
    ($($name:ident $text:literal,)*) => {
        /// An interned str that native code refers to.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u16)]
        pub enum Name { $($name,)* }
        pub(crate) static NAMES: &[&str] = &[$($text,)*];
    };
}

names! {
    init "__init__", new "__new__", del "__del__", call "__call__", repr "__repr__", str "__str__", bytes "__bytes__", format "__format__",
    hash "__hash__", bool_ "__bool__", len "__len__", length_hint "__length_hint__", getitem "__getitem__", setitem "__setitem__", delitem "__delitem__",
    missing "__missing__", iter "__iter__", next "__next__", reversed "__reversed__", contains "__contains__",
    add "__add__", radd "__radd__", iadd "__iadd__", sub "__sub__", rsub "__rsub__", isub "__isub__", mul "__mul__", rmul "__rmul__", imul "__imul__",
    matmul "__matmul__", rmatmul "__rmatmul__", imatmul "__imatmul__", truediv "__truediv__", rtruediv "__rtruediv__", itruediv "__itruediv__",
    floordiv "__floordiv__", rfloordiv "__rfloordiv__", ifloordiv "__ifloordiv__", mod_ "__mod__", rmod "__rmod__", imod "__imod__",
    divmod "__divmod__", rdivmod "__rdivmod__", pow "__pow__", rpow "__rpow__", ipow "__ipow__",
    lshift "__lshift__", rlshift "__rlshift__", ilshift "__ilshift__", rshift "__rshift__", rrshift "__rrshift__", irshift "__irshift__",
    and "__and__", rand "__rand__", iand "__iand__", or "__or__", ror "__ror__", ior "__ior__", xor "__xor__", rxor "__rxor__", ixor "__ixor__",
    neg "__neg__", pos "__pos__", abs "__abs__", invert "__invert__", int "__int__", float "__float__", complex "__complex__", index "__index__",
    round "__round__", trunc "__trunc__", floor "__floor__", ceil "__ceil__",
    lt "__lt__", le "__le__", eq "__eq__", ne "__ne__", gt "__gt__", ge "__ge__",
    getattr "__getattr__", getattribute "__getattribute__", setattr "__setattr__", delattr "__delattr__", dir "__dir__",
    get "__get__", set "__set__", delete "__delete__", set_name "__set_name__", objclass "__objclass__",
    enter "__enter__", exit "__exit__", aenter "__aenter__", aexit "__aexit__", aiter "__aiter__", anext "__anext__", await_ "__await__",
    class "__class__", dict "__dict__", slots "__slots__", name "__name__", qualname "__qualname__", module "__module__", doc "__doc__",
    bases "__bases__", base "__base__", mro "__mro__", mro_entries "__mro_entries__", prepare "__prepare__", init_subclass "__init_subclass__", class_getitem "__class_getitem__",
    instancecheck "__instancecheck__", subclasscheck "__subclasscheck__", subclasshook "__subclasshook__", classcell "__classcell__", type_params "__type_params__",
    annotations "__annotations__", abstractmethods "__abstractmethods__", isabstractmethod "__isabstractmethod__", weakref "__weakref__", match_args "__match_args__",
    static_attributes "__static_attributes__", firstlineno "__firstlineno__", orig_bases "__orig_bases__", defaults "__defaults__", kwdefaults "__kwdefaults__", code "__code__",
    closure "__closure__", globals "__globals__", builtins "__builtins__", wrapped "__wrapped__", func "__func__", self_ "__self__",
    file "__file__", path "__path__", package "__package__", spec "__spec__", loader "__loader__", cached "__cached__", all "__all__", import_ "__import__", build_class "__build_class__", main "__main__",
    notes "__notes__", cause "__cause__", context "__context__", traceback "__traceback__", suppress_context "__suppress_context__", args "args",
    metaclass "metaclass", keys "keys", values "values", items "items", send "send", throw "throw", close "close", append "append", get_ "get",
    add_note "add_note", value "value", code_ "code", errno "errno", strerror "strerror", filename "filename", filename2 "filename2", msg "msg", text "text", lineno "lineno", offset "offset", end_lineno "end_lineno", end_offset "end_offset", print_file_and_line "print_file_and_line",
    name_ "name", name_from "name_from", path_ "path", obj "obj", encoding "encoding", object "object", start "start", stop "stop", step "step", end "end", reason "reason",
    message "message", exceptions "exceptions", sort "sort", join "join", write "write", flush "flush", fspath "__fspath__", copy "__copy__", deepcopy "__deepcopy__", reduce "__reduce__", reduce_ex "__reduce_ex__",
    getstate "__getstate__", sizeof "__sizeof__", buffer "__buffer__", release_buffer "__release_buffer__", getnewargs "__getnewargs__", classdict "__classdict__", debug "__debug__", underscore "_", empty "",
    real "real", imag "imag", numerator "numerator", denominator "denominator", strict "strict", key "key", default "default", reverse "reverse", sep "sep", self_name "self", utf8 "utf-8", ascii "ascii", none "None", true_ "True", false_ "False",
    stdout "stdout", stderr "stderr", stdin "stdin", modules "modules", argv "argv", excepthook "excepthook", displayhook "displayhook", unraisablehook "unraisablehook",
}
