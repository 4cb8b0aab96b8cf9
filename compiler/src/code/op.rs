//! The instruction table: every opcode is one row here, with its operands and its meaning.
//!
//! One instruction is a little-endian `u64`: `op: u8, x: u8, a: u16, b: u16, c: u16`. Jumps and constant and
//! name indices use `b` and `c` together as 32 bits (`bc`). `cache` words follow an instruction; they are
//! never operands and start as zero. An `Ext` word after the cache words carries one more 32-bit operand.
//! Disassembler, verifier and docs read this table; dispatch is one `match` over [`Op`].

/// Words between a call window's callee and its first argument: the callee's frame header is built there.
///
/// A call window that starts at register `w` holds the callee in `w`, nothing in `w+1 .. w+WINDOW_HEADER`,
/// and the arguments from `w+WINDOW_HEADER`. They become the callee's first registers without a copy.
pub const WINDOW_HEADER: u16 = 4;

/// What a field of an instruction means; the verifier proves each one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// Unused, must be zero.
    No,
    /// A register that is read; UNBOUND is rejected by the slow path.
    Read,
    /// A register that is written.
    Write,
    /// A register that is read and written.
    Both,
    /// First of a run of registers, as long as the row's doc says.
    Run,
    /// First register of a call window.
    Window,
    /// A count or other unsigned immediate.
    Count,
    /// A signed 16-bit immediate.
    Imm,
    /// A name index of at most 16 bits.
    Name,
    /// `bc`: constant index.
    ConstBc,
    /// `bc`: name index.
    NameBc,
    /// `bc`: absolute jump target, in words.
    JumpBc,
    /// `bc`: a plain number (only `Ext`).
    NumberBc,
}

macro_rules! ops {
    ($($name:ident, [$a:ident $b:ident $c:ident], cache $cache:literal, ext $ext:literal, $doc:literal;)*) => {
        /// An operation; see the table for meanings.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[repr(u8)]
        pub enum Op { $(#[doc = $doc] $name,)* }

        /// One row of the table.
        pub struct OpRow {
            /// The operation.
            pub op: Op,
            /// Its name in listings.
            pub name: &'static str,
            /// Meaning of `a`, `b`, `c`; with a `…Bc` kind in `b`, `c` is `No`.
            pub operands: [Operand; 3],
            /// Cache words that follow.
            pub cache: u8,
            /// Whether an `Ext` word follows the cache words.
            pub ext: bool,
            /// What it does.
            pub doc: &'static str,
        }

        /// Every opcode, indexed by its number.
        pub static OPS: &[OpRow] = &[$(OpRow {
            op: Op::$name, name: stringify!($name),
            operands: [Operand::$a, Operand::$b, Operand::$c], cache: $cache, ext: $ext != 0, doc: $doc,
        },)*];
    };
}

ops! {
    // ---- words that are not instructions of their own
    Nop,            [No No No],            cache 0, ext 0, "does nothing";
    Ext,            [No NumberBc No],      cache 0, ext 0, "operand word of the instruction before it; never executed";

    // ---- moves and constants
    Move,           [Write Read No],       cache 0, ext 0, "a = b, also when b is UNBOUND";
    LoadK,          [Write ConstBc No],    cache 0, ext 0, "a = constants[bc]";
    CheckBound,     [Read NameBc No],      cache 0, ext 0, "raises UnboundLocalError for names[bc] when a is UNBOUND";
    Unbind,         [Both NameBc No],      cache 0, ext 0, "del of a local: CheckBound, then a = UNBOUND";
    SetUnbound,     [Write No No],         cache 0, ext 0, "a = UNBOUND, without a check";

    // ---- cells (captured variables); a cell register holds the cell itself, never the value
    MakeCell,       [Both No No],          cache 0, ext 0, "a = new cell that holds the present value of a (which may be UNBOUND)";
    CopyFree,       [Run Count No],        cache 0, ext 0, "a .. a+b = the closure cells of the running function, in the order of free_names";
    LoadCell,       [Write Read No],       cache 0, ext 0, "a = content of cell b; NameError or UnboundLocalError when empty";
    StoreCell,      [Read Read No],        cache 0, ext 0, "content of cell a = b";
    DelCell,        [Read No No],          cache 0, ext 0, "empties cell a; error when it was empty";
    LoadClassCell,  [Write Read No],       cache 0, ext 1, "a = class or exec namespace[names[ext]] if there, else content of cell b";

    // ---- names
    LoadGlobal,     [Write NameBc No],     cache 1, ext 0, "a = globals or builtins[names[bc]]; NameError";
    StoreGlobal,    [Read NameBc No],      cache 1, ext 0, "globals[names[bc]] = a";
    DelGlobal,      [No NameBc No],        cache 0, ext 0, "del globals[names[bc]]; NameError";
    LoadName,       [Write NameBc No],     cache 0, ext 0, "a = namespace, globals or builtins[names[bc]] (class bodies, exec)";
    StoreName,      [Read NameBc No],      cache 0, ext 0, "namespace[names[bc]] = a";
    DelName,        [No NameBc No],        cache 0, ext 0, "del namespace[names[bc]]; NameError";
    LoadDictGlobal, [Write Read No],       cache 0, ext 1, "annotation scope in a class: a = mapping b[names[ext]] if there, else as LoadGlobal";
    LoadDictCell,   [Write Read Read],     cache 0, ext 1, "annotation scope in a class: a = mapping b[names[ext]] if there, else content of cell c";

    // ---- attributes and subscripts; names beyond 16 bits use the Dyn forms with the name in a register
    GetAttr,        [Write Read Name],     cache 2, ext 0, "a = b.names[c]";
    SetAttr,        [Read Read Name],      cache 2, ext 0, "a.names[c] = b";
    DelAttr,        [Read No Name],        cache 0, ext 0, "del a.names[c]";
    GetAttrDyn,     [Write Read Read],     cache 0, ext 0, "a = getattr(b, c)";
    SetAttrDyn,     [Read Read Read],      cache 0, ext 0, "setattr(a, c, b)";
    DelAttrDyn,     [Read Read No],        cache 0, ext 0, "delattr(a, b)";
    LoadMethod,     [Window Read Name],    cache 2, ext 0, "callee slot of window a and its first argument slot a+WINDOW_HEADER: method and self, or bound object and UNBOUND; a may equal b; a CallMethod or CallKw of that window comes later";
    GetItem,        [Write Read Read],     cache 0, ext 0, "a = b[c]";
    GetItemI,       [Write Read Imm],      cache 0, ext 0, "a = b[imm c]";
    SetItem,        [Read Read Read],      cache 0, ext 0, "a[b] = c";
    DelItem,        [Read Read No],        cache 0, ext 0, "del a[b]";
    BuildSlice,     [Write Run No],        cache 0, ext 0, "a = slice(b, b+1) when x is 2, slice(b, b+1, b+2) when x is 3";

    // ---- arithmetic; x = 1 marks the in-place form (+=)
    Add,            [Write Read Read],     cache 0, ext 0, "a = b + c";
    Sub,            [Write Read Read],     cache 0, ext 0, "a = b - c";
    Mul,            [Write Read Read],     cache 0, ext 0, "a = b * c";
    MatMul,         [Write Read Read],     cache 0, ext 0, "a = b @ c";
    TrueDiv,        [Write Read Read],     cache 0, ext 0, "a = b / c";
    FloorDiv,       [Write Read Read],     cache 0, ext 0, "a = b // c";
    Mod,            [Write Read Read],     cache 0, ext 0, "a = b % c";
    Pow,            [Write Read Read],     cache 0, ext 0, "a = b ** c";
    LShift,         [Write Read Read],     cache 0, ext 0, "a = b << c";
    RShift,         [Write Read Read],     cache 0, ext 0, "a = b >> c";
    And,            [Write Read Read],     cache 0, ext 0, "a = b & c";
    Or,             [Write Read Read],     cache 0, ext 0, "a = b | c";
    Xor,            [Write Read Read],     cache 0, ext 0, "a = b ^ c";
    AddI,           [Write Read Imm],      cache 0, ext 0, "a = b + imm c";
    SubI,           [Write Read Imm],      cache 0, ext 0, "a = b - imm c";
    MulI,           [Write Read Imm],      cache 0, ext 0, "a = b * imm c";
    FloorDivI,      [Write Read Imm],      cache 0, ext 0, "a = b // imm c";
    ModI,           [Write Read Imm],      cache 0, ext 0, "a = b % imm c";
    AndI,           [Write Read Imm],      cache 0, ext 0, "a = b & imm c";
    LShiftI,        [Write Read Imm],      cache 0, ext 0, "a = b << imm c";
    RShiftI,        [Write Read Imm],      cache 0, ext 0, "a = b >> imm c";
    Neg,            [Write Read No],       cache 0, ext 0, "a = -b";
    Pos,            [Write Read No],       cache 0, ext 0, "a = +b";
    Invert,         [Write Read No],       cache 0, ext 0, "a = ~b";
    Not,            [Write Read No],       cache 0, ext 0, "a = not b";
    Truth,          [Write Read No],       cache 0, ext 0, "a = bool(b)";

    // ---- comparison; the J forms are followed by a JumpIfFalse or JumpIfTrue on a and decide it at once
    // (a is written only when the comparison had to leave the fast path, and is dead after the jump)
    Lt,             [Write Read Read],     cache 0, ext 0, "a = b < c";
    Le,             [Write Read Read],     cache 0, ext 0, "a = b <= c";
    Gt,             [Write Read Read],     cache 0, ext 0, "a = b > c";
    Ge,             [Write Read Read],     cache 0, ext 0, "a = b >= c";
    Eq,             [Write Read Read],     cache 0, ext 0, "a = b == c";
    Ne,             [Write Read Read],     cache 0, ext 0, "a = b != c";
    LtJ,            [Write Read Read],     cache 0, ext 0, "b < c, fused with the jump that follows";
    LeJ,            [Write Read Read],     cache 0, ext 0, "b <= c, fused with the jump that follows";
    GtJ,            [Write Read Read],     cache 0, ext 0, "b > c, fused with the jump that follows";
    GeJ,            [Write Read Read],     cache 0, ext 0, "b >= c, fused with the jump that follows";
    EqJ,            [Write Read Read],     cache 0, ext 0, "b == c, fused with the jump that follows";
    NeJ,            [Write Read Read],     cache 0, ext 0, "b != c, fused with the jump that follows";
    LtIJ,           [Write Read Imm],      cache 0, ext 0, "b < imm c, fused with the jump that follows";
    LeIJ,           [Write Read Imm],      cache 0, ext 0, "b <= imm c, fused with the jump that follows";
    GtIJ,           [Write Read Imm],      cache 0, ext 0, "b > imm c, fused with the jump that follows";
    GeIJ,           [Write Read Imm],      cache 0, ext 0, "b >= imm c, fused with the jump that follows";
    EqIJ,           [Write Read Imm],      cache 0, ext 0, "b == imm c, fused with the jump that follows";
    NeIJ,           [Write Read Imm],      cache 0, ext 0, "b != imm c, fused with the jump that follows";
    Is,             [Write Read Read],     cache 0, ext 0, "a = b is c";
    IsNot,          [Write Read Read],     cache 0, ext 0, "a = b is not c";
    In,             [Write Read Read],     cache 0, ext 0, "a = b in c";
    NotIn,          [Write Read Read],     cache 0, ext 0, "a = b not in c";

    // ---- jumps
    Jump,           [No JumpBc No],        cache 0, ext 0, "forward jump";
    JumpBack,       [No JumpBc No],        cache 0, ext 0, "backward jump; counts down to the next safepoint";
    JumpIfFalse,    [Read JumpBc No],      cache 0, ext 0, "jump when not a";
    JumpIfTrue,     [Read JumpBc No],      cache 0, ext 0, "jump when a";
    JumpIfNone,     [Read JumpBc No],      cache 0, ext 0, "jump when a is None";
    JumpIfNotNone,  [Read JumpBc No],      cache 0, ext 0, "jump when a is not None";
    Switch,         [Read Count No],       cache 0, ext 0, "a holds a small int k that the compiler stored; executes the k-th of the b Jump words that follow (k < b always)";

    // ---- iteration
    GetIter,        [Write Read No],       cache 0, ext 0, "a = iter(b); in an async comprehension's first iterable never";
    ForIter,        [Write Read No],       cache 0, ext 0, "a = next(b) and skips the Jump word that follows; at the end of b that Jump runs. When bit 1 of x is set, a is read by the next instruction alone. When bit 0 of x is set, the loop's early exits have a CloseIter of b";
    CloseIter,      [Both Count No],       cache 0, ext 0, "a loop left early: a = UNBOUND, and a generator in it, or under it, that nothing else refers to is closed. Registers from b on are dead; 0: not known";
    Unpack,         [Run Read Count],      cache 0, ext 0, "a .. a+c = exactly c items of b";
    UnpackEx,       [Run Read Count],      cache 0, ext 1, "a .. = c items, one list, then ext items of b";

    // ---- building
    BuildTuple,     [Write Run Count],     cache 0, ext 0, "a = tuple of b .. b+c";
    BuildList,      [Write Run Count],     cache 0, ext 0, "a = list of b .. b+c";
    BuildSet,       [Write Run Count],     cache 0, ext 0, "a = set of b .. b+c";
    BuildDict,      [Write Run Count],     cache 0, ext 0, "a = dict of c pairs from b .. b+2c";
    ListAppend,     [Read Read No],        cache 0, ext 0, "a.append(b), a is an exact list";
    ListExtend,     [Read Read No],        cache 0, ext 0, "a.extend(b) for *b in a display or call; x = 1: the only positional argument of a call, whose callee stands at a - WINDOW_HEADER: the error names it";
    SetAdd,         [Read Read No],        cache 0, ext 0, "a.add(b), a is an exact set";
    SetUpdate,      [Read Read No],        cache 0, ext 0, "a.update(b), for *b in a set display";
    DictSet,        [Read Read Read],      cache 0, ext 0, "a[b] = c, a is an exact dict";
    DictUpdate,     [Read Read No],        cache 0, ext 0, "a.update(b) for **b in a dict display; b must be a mapping";
    DictMerge,      [Read Read Read],      cache 0, ext 0, "as DictUpdate for **b in a call of c; a repeated key is a TypeError that names c";
    ListToTuple,    [Write Read No],       cache 0, ext 0, "a = tuple(b), b is an exact list";
    BuildString,    [Write Run Count],     cache 0, ext 0, "a = the c exact strs from b joined";
    FormatValue,    [Write Read Read],     cache 0, ext 0, "a = format(conversion(b), c): low two bits of x 0 none, 1 str, 2 repr, 3 ascii; bit 2: c is the spec, else no spec and c is zero";

    // ---- functions and calls
    MakeFunction,   [Write ConstBc No],    cache 0, ext 0, "a = new function of the code constant bc, with the running frame's globals";
    SetFunction,    [Read Read No],        cache 0, ext 0, "part x of function a = b: 0 defaults tuple, 1 keyword defaults dict, 2 annotations dict, 3 closure tuple of cells, 4 type parameters tuple";
    Call,           [Write Window Count],  cache 1, ext 0, "a = call of window b with c positional arguments";
    CallMethod,     [Write Window Count],  cache 1, ext 0, "a = call of window b that LoadMethod filled, with c arguments after the self slot";
    CallKw,         [Write Window Count],  cache 0, ext 1, "as Call (x = 0) or CallMethod (x = 1) with c arguments in all, the last of which are named by the tuple constant ext";
    CallEx,         [Write Window No],     cache 0, ext 0, "a = callee(*args, **kwargs): first argument slot holds an exact list or tuple, second an exact dict or UNBOUND";
    Return,         [Read No No],          cache 0, ext 0, "returns a";
    ReturnNone,     [No No No],            cache 0, ext 0, "returns None";
    LoadBuildClass, [Write No No],         cache 0, ext 0, "a = builtins.__build_class__";
    LoadLocals,     [Write No No],         cache 0, ext 0, "a = the namespace of the class body or exec";
    SetupAnnotations,[No No No],           cache 0, ext 0, "ensures __annotations__ in the namespace (module: globals)";

    // ---- generators and coroutines
    Yield,          [Write Read No],       cache 0, ext 0, "yields b; a = what is sent. In an async generator the value is wrapped";
    YieldFromIter,  [Write Read No],       cache 0, ext 0, "a = b if it is a generator or, in a coroutine, a coroutine; else iter(b)";
    YieldFrom,      [Write Read Both],     cache 0, ext 0, "delegates to iterator b until it ends, a = its return value; c must be None at first and holds what is sent";
    GetAwaitable,   [Write Read No],       cache 0, ext 0, "a = b.__await__() or b when it is a coroutine; x: 0 await, 1 result of __aenter__, 2 result of __aexit__";
    GetAIter,       [Write Read No],       cache 0, ext 0, "a = b.__aiter__(), checked";
    GetANext,       [Write Read No],       cache 0, ext 0, "a = awaitable of b.__anext__()";
    EndAsyncFor,    [Read No No],          cache 0, ext 0, "handler of an async for: falls through on StopAsyncIteration in a, else raises a again";

    // ---- exceptions; a handler row stores the exception in its register and jumps
    Raise,          [Read No No],          cache 0, ext 0, "raise a";
    RaiseFrom,      [Read Read No],        cache 0, ext 0, "raise a from b";
    RaiseAgain,     [No No No],            cache 0, ext 0, "bare raise: the exception being handled, or RuntimeError";
    Reraise,        [Read No No],          cache 0, ext 0, "raises a again, as the end of finally, with and unmatched handlers; adds no traceback entry of its own";
    EnterExcept,    [Write Read No],       cache 0, ext 0, "a = the exception handled so far (or None); b is now being handled";
    LeaveExcept,    [Read Write No],       cache 0, ext 0, "a is being handled again; b is UNBOUND";
    ExcMatch,       [Write Read Read],     cache 0, ext 0, "a = exception b matches class or tuple c; TypeError for other c";
    ExcGroupMatch,  [Run Read Read],       cache 0, ext 0, "except*: a = part of b that matches c or None, a+1 = the rest or None";
    ExcGroupEnd,    [Write Read Read],     cache 0, ext 0, "end of except*: from the original b and list c of raised and unmatched exceptions, a = what to raise or None";
    ExcInfo,        [Run Read No],         cache 0, ext 0, "a, a+1, a+2 = type, value, traceback of exception b (arguments of __exit__)";
    BeforeWith,     [Write Read Window],   cache 0, ext 0, "with b: a = bound __exit__ (x = 1: __aexit__), window c is filled as by LoadMethod with __enter__ (__aenter__)";
    LoadAssertionError,[Write No No],      cache 0, ext 0, "a = AssertionError, whatever builtins say";

    // ---- import
    ImportName,     [Write Read Count],    cache 0, ext 1, "a = __import__(names[ext], fromlist b, level c); x = 1: names[ext] is a quoted spec and a is the module itself";
    ImportFrom,     [Write Read No],       cache 0, ext 1, "a = b.names[ext] or submodule; ImportError";
    ImportStar,     [Read No No],          cache 0, ext 0, "copies the public names of module a into the namespace";

    // ---- match
    MatchSequence,  [Write Read No],       cache 0, ext 0, "a = b is a sequence for patterns";
    MatchMapping,   [Write Read No],       cache 0, ext 0, "a = b is a mapping for patterns";
    MatchKeys,      [Write Read Read],     cache 0, ext 0, "a = tuple of b's values at the keys of tuple c, or None";
    MatchRest,      [Write Read Read],     cache 0, ext 0, "a = dict of b without the keys of tuple c";
    MatchClass,     [Write Read Read],     cache 0, ext 1, "class pattern c on b with x positional patterns and keyword names constants[ext]: a = tuple of attributes or None";
    GetLen,         [Write Read No],       cache 0, ext 0, "a = len(b)";

    // ---- rare constructions, one opcode for all
    Intrinsic,      [Write Run Count],     cache 0, ext 0, "a = intrinsic number x (see `Intrinsic`) of the c values from b";
    NameErrorLocal, [No NameBc No],        cache 0, ext 0, "raises UnboundLocalError for names[bc], where SSA has proved it unbound";
}

/// The functions behind [`Op::Intrinsic`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Intrinsic {
    /// `(name)`: a TypeVar.
    TypeVar,
    /// `(name, bound evaluator function)`.
    TypeVarWithBound,
    /// `(name, constraints evaluator function)`.
    TypeVarWithConstraints,
    /// `(name)`: a ParamSpec.
    ParamSpec,
    /// `(name)`: a TypeVarTuple.
    TypeVarTuple,
    /// `(type parameter, default evaluator function)`: sets the default, returns the parameter.
    SetTypeParamDefault,
    /// `(name, type parameters or None, value evaluator function)`: a TypeAliasType.
    TypeAlias,
    /// `(type parameters tuple)`: `Generic[...]` as a base class.
    SubscriptGeneric,
    /// `(value)`: stdout of an interactive expression.
    Print,
}

impl Op {
    /// The opcode with number `byte`, if there is one.
    pub fn from_byte(byte: u8) -> Option<Op> {
        OPS.get(byte as usize).map(|row| row.op)
    }

    /// Its row.
    pub fn row(self) -> &'static OpRow {
        &OPS[self as usize]
    }

    /// Words that the instruction takes, with its cache and `Ext` words.
    pub fn words(self) -> usize {
        let row = self.row();
        1 + row.cache as usize + row.ext as usize
    }
}

/// Packs an instruction word.
/// In a ForIter's x: its result is a temporary that only the next instruction reads.
pub const FOR_TEMPORARY: u8 = 2;

pub const fn encode(op: Op, x: u8, a: u16, b: u16, c: u16) -> u64 {
    op as u64 | (x as u64) << 8 | (a as u64) << 16 | (b as u64) << 32 | (c as u64) << 48
}

/// Packs an instruction word whose `b` and `c` are one 32-bit operand.
pub const fn encode_bc(op: Op, x: u8, a: u16, bc: u32) -> u64 {
    op as u64 | (x as u64) << 8 | (a as u64) << 16 | (bc as u64) << 32
}
