//! The parser: a hand-written Pratt parser that emits code as it goes. One pass over the tokens, no syntax tree.
//!
//! Tokens are visited in evaluation order: where Python evaluates something before what stands to its left (the value before
//! the target, the condition before the ternary's value, the iterable before the element), the parser moves its cursor
//! there with what the scan noted and comes back. On any error it stops with a [`Fault`]; the words are the diagnostics' business.

mod annotations;
mod assignment;
mod blocks;
mod builder;
mod calls;
mod classes;
mod comprehensions;
mod conditions;
mod constant;
mod displays;
mod expressions;
mod fold;
mod fstrings;
mod functions;
mod generics;
mod imports;
mod literals;
mod loops;
mod matching;
mod names;
mod notes;
mod primaries;
mod statements;
mod strings;
mod suites;
mod tries;
mod unparse;
mod value;
mod versions;
mod warnings;
mod withs;

pub use warnings::Warning;

use std::rc::Rc;

use super::diagnostics::{Diagnosis, Stage, SyntaxError, SyntaxErrorKind, diagnose_with};
use super::lexer;
use super::scan::{Scan, scope_flag};
use super::symbols::Symbols;
use super::token::{Bracket, Symbol, Token, TokenKind};
use crate::code::op::Op;
use crate::code::positions::{ByteRange, LineTable, Positions};
use crate::code::unit::CodeUnit;
use builder::Builder;

/// What the source is compiled for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// The entry script; may await at top level.
    Entry,
    /// An imported module.
    Module,
    /// `exec` or `compile(…, "exec")`: names may live in a namespace apart from the globals.
    Exec,
    /// `eval`: one expression.
    Eval,
    /// One interactive statement: expressions print themselves.
    Single,
}

impl Mode {
    pub(super) fn lexing(self) -> lexer::Mode {
        match self {
            Mode::Entry | Mode::Module | Mode::Exec => lexer::Mode::Exec,
            Mode::Eval => lexer::Mode::Eval,
            Mode::Single => lexer::Mode::Single,
        }
    }
}

/// The parser stopped at this token: something is wrong there or before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    token: u32,
    too_deep: bool,
}

type R<T> = Result<T, Fault>;

/// Nesting of expressions and suites that the native stack surely holds.
const DEPTH_MAX: u32 = 620;

/// How a source is compiled, beside its mode.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Options {
    /// `from __future__ import annotations` is in force from the start, as `exec` inherits it.
    pub future_annotations: bool,
    /// As `python -O`: 1 leaves out assertions, 2 docstrings as well.
    pub optimize: u8,
    /// Decimal digits that an int literal may have, 0 for any number; None for as many as usual.
    pub int_digits_max: Option<u32>,
}

impl Options {
    fn int_digits_max(&self) -> u32 {
        self.int_digits_max.unwrap_or(lexer::INT_DIGITS_MAX)
    }
}

/// Compiles `source` (newlines are `\n`).
pub fn compile(source: &str, filename: &str, mode: Mode) -> Result<Rc<CodeUnit>, SyntaxError> {
    compile_with(source, filename, mode, Options::default()).map(|(unit, _)| unit).map_err(|rejected| rejected.error)
}

/// A source that does not compile, and what there was to warn of before that was found.
pub struct Rejected {
    pub error: SyntaxError,
    pub warnings: Vec<Warning>,
}

/// As [`compile`], with what is probably a mistake.
pub fn compile_with(source: &str, filename: &str, mode: Mode, options: Options) -> Result<(Rc<CodeUnit>, Vec<Warning>), Rejected> {
    attempt(source, filename, mode, options, None).map(|(unit, _, warnings)| (unit, warnings))
}

/// The listing of `source`'s code, with the SSA versions that each instruction reads and makes.
pub fn annotated_listing(source: &str, filename: &str, mode: Mode) -> Result<String, SyntaxError> {
    let (unit, notes, _) = attempt(source, filename, mode, Options::default(), Some(notes::AllNotes::default())).map_err(|rejected| rejected.error)?;
    let notes = notes.unwrap_or_default();
    Ok(crate::code::listing::listing_with(&unit, &|unit, pc| notes.of(unit, pc).to_owned()))
}

type Compiled = (Rc<CodeUnit>, Option<notes::AllNotes>, Vec<Warning>);

fn attempt(source: &str, filename: &str, mode: Mode, options: Options, notes: Option<notes::AllNotes>) -> Result<Compiled, Rejected> {
    let mut warnings = Vec::new();
    match fast_pass(source, filename, mode, options, notes, &mut warnings) {
        Ok((unit, notes)) => Ok((unit, notes, warnings)),
        Err(fault) if fault.too_deep => {
            let error = plain(source, fault, SyntaxErrorKind::RecursionError, "maximum recursion depth exceeded during compilation");
            Err(Rejected { error, warnings: Vec::new() })
        }
        Err(fault) => Err(rejected(source, mode, options, fault, warnings)),
    }
}

/// The words for a fault, and CPython's warnings until it was found; `noticed` are those of the code that was made before it.
fn rejected(source: &str, mode: Mode, options: Options, fault: Fault, noticed: Vec<Warning>) -> Rejected {
    let Some(Diagnosis { error, stage }) = diagnose_with(source, mode, options.int_digits_max()) else {
        return Rejected { error: plain(source, fault, SyntaxErrorKind::SyntaxError, "invalid syntax"), warnings: noticed };
    };
    let mut warnings = match stage {
        Stage::Grammar { reached } => literal_warnings(source, mode, options, reached as usize),
        Stage::Symbols | Stage::Code => literal_warnings(source, mode, options, usize::MAX),
    };
    if stage == Stage::Code {
        warnings.extend(noticed);
    }
    Rejected { error, warnings }
}

/// What there is to warn of in the literals among the first `count` tokens.
fn literal_warnings(source: &str, mode: Mode, options: Options, count: usize) -> Vec<Warning> {
    let (tokens, scan) = (lexer::lex(source), Scan::default());
    let mut parser = Parser::new(source, "", mode, &tokens, &scan, options);
    parser.warn_of_literals(count);
    parser.take_warnings()
}

/// The code; `warnings` are all of them, or, without code, those of the code that was made before the fault.
fn fast_pass(
    source: &str,
    filename: &str,
    mode: Mode,
    options: Options,
    notes: Option<notes::AllNotes>,
    warnings: &mut Vec<Warning>,
) -> R<(Rc<CodeUnit>, Option<notes::AllNotes>)> {
    let mut tokens = lexer::lex(source);
    if tokens.error.is_some() {
        return Err(Fault { token: tokens.list.len() as u32, too_deep: false });
    }
    tokens.end_for(mode.lexing(), source);
    let scan = super::scan::scan(&mut tokens, mode.lexing()).map_err(|error| Fault { token: error.token, too_deep: false })?;
    let mut parser = Parser::new(source, filename, mode, &tokens, &scan, options);
    parser.unit.notes = notes.is_some().then(Default::default);
    parser.all_notes = notes;
    let made = parser.module();
    if made.is_err() {
        parser.forget_warnings_of_literals();
    }
    *warnings = parser.take_warnings();
    Ok((Rc::new(made?), parser.all_notes))
}

/// A syntax error without the diagnostics' help.
fn plain(source: &str, fault: Fault, kind: SyntaxErrorKind, message: &str) -> SyntaxError {
    let tokens = lexer::lex(source);
    let at = tokens.list.get(fault.token as usize).map_or(source.len() as u32, |token| token.start);
    let (line, column) = LineTable::new(source.as_bytes()).line_col(at);
    let text = source.lines().nth(line as usize - 1).map(str::to_owned);
    SyntaxError { kind, message: message.to_owned(), line, column: column as i32 + 1, end_line: line, end_column: Some(column as i32 + 1), text }
}

/// Where a variable lives in its unit.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    register: u16,
    /// SSA number, for uncaptured locals.
    local: u16,
}

struct Parser<'s> {
    source: &'s str,
    tokens: &'s [Token],
    brackets: &'s [Bracket],
    symbols: &'s Symbols,
    scan: &'s Scan,
    mode: Mode,
    filename: Rc<str>,
    lines: LineTable,
    future_annotations: bool,
    optimize: u8,
    int_digits_max: u32,
    /// The cursor: the token to be parsed next.
    pos: usize,
    /// The scope that names here belong to; an inlined comprehension's while it is compiled.
    scope: u32,
    unit: Box<Builder>,
    /// Finished builders, whose buffers are used again.
    spare: Vec<Box<Builder>>,
    /// By index into `Scan::vars`.
    slots: Vec<Slot>,
    /// The texts of symbols, shared by all units.
    texts: Vec<Option<Rc<str>>>,
    depth: u32,
    /// Tokens of all `:=`.
    walruses: Vec<u32>,
    /// Where the present logical line ends, when it has a walrus: (start, end).
    walrus_line: (u32, u32),
    /// Attributes that methods bind on `self`: (class scope, name), in source order.
    static_attributes: Vec<(u32, Symbol)>,
    /// The cell with the type parameters of the class that is compiled next.
    type_params_cell: Option<u16>,
    /// Remarks for a listing, when one is wanted.
    all_notes: Option<notes::AllNotes>,
    /// Only `from __future__` imports so far.
    future_allowed: bool,
    warnings: std::cell::RefCell<warnings::Warnings>,
}

impl<'s> Parser<'s> {
    fn new(source: &'s str, filename: &str, mode: Mode, tokens: &'s lexer::Tokens, scan: &'s Scan, options: Options) -> Self {
        let walruses = tokens.list.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::ColonEqual).map(|(at, _)| at as u32).collect();
        Parser {
            source,
            tokens: &tokens.list,
            brackets: &tokens.brackets,
            symbols: &tokens.symbols,
            scan,
            mode,
            filename: filename.into(),
            lines: LineTable::new(source.as_bytes()),
            future_annotations: options.future_annotations || scan.future_annotations,
            optimize: options.optimize,
            int_digits_max: options.int_digits_max(),
            pos: 0,
            scope: 0,
            unit: Builder::new("<module>".into(), "<module>".into(), 0),
            spare: Vec::new(),
            slots: vec![Slot::default(); scan.vars.len()],
            texts: vec![None; tokens.symbols.len()],
            depth: 0,
            walruses,
            walrus_line: (0, 0),
            static_attributes: Vec::new(),
            type_params_cell: None,
            all_notes: None,
            future_allowed: true,
            warnings: Default::default(),
        }
    }

    fn module(&mut self) -> R<CodeUnit> {
        self.unit.first_line = 1;
        self.unit.flags.future_annotations = self.future_annotations;
        self.unit.pure = false;
        let whole = ByteRange::default();
        match self.mode {
            Mode::Eval => self.eval_source()?,
            Mode::Single => self.single_source(whole)?,
            _ => self.module_body(whole)?,
        }
        self.finish_unit()
    }

    fn eval_source(&mut self) -> R<()> {
        let value = self.plain_expressions()?;
        while self.kind() == TokenKind::Newline {
            self.pos += 1;
        }
        self.expect(TokenKind::EndMarker)?;
        let at = value.at;
        let register = self.to_any(value);
        self.unit.emit(Op::Return, 0, register, 0, 0, at);
        self.unit.live = false;
        Ok(())
    }

    fn single_source(&mut self, whole: ByteRange) -> R<()> {
        self.setup_annotations(whole);
        let is_compound = self.begins_compound_statement();
        if self.kind() != TokenKind::Newline {
            self.statement()?;
        }
        if is_compound || self.pos > 0 && self.kind_at(self.pos - 1) == TokenKind::Dedent {
            self.expect(TokenKind::Newline)?;
        }
        while self.kind() == TokenKind::Newline {
            self.pos += 1;
        }
        self.expect(TokenKind::EndMarker)
    }

    /// By its first token; a `match` statement can be told by its end.
    fn begins_compound_statement(&self) -> bool {
        use TokenKind::*;
        matches!(self.kind(), KwIf | KwWhile | KwFor | KwTry | KwWith | KwDef | KwClass | KwAsync | At)
    }

    fn module_body(&mut self, whole: ByteRange) -> R<()> {
        self.setup_annotations(whole);
        self.docstring(true)?;
        while self.kind() != TokenKind::EndMarker {
            self.statement()?;
        }
        Ok(())
    }

    fn setup_annotations(&mut self, at: ByteRange) {
        if self.scan.scopes[self.scope as usize].has(scope_flag::ANNOTATIONS) {
            self.unit.emit(Op::SetupAnnotations, 0, 0, 0, 0, at);
        }
    }

    /// Ends the unit under construction.
    #[inline(never)]
    fn finish_unit(&mut self) -> R<CodeUnit> {
        if self.unit.live {
            let at = self.last_range();
            self.unit.finish_with_none(at);
        }
        if self.unit.too_many_registers {
            return Err(self.fault());
        }
        if let (Some(all), Some(notes)) = (&mut self.all_notes, self.unit.notes.take()) {
            let symbols = self.symbols;
            all.keep(&self.unit.qualname, &notes, &self.unit.local_symbols, |symbol| symbols.text(symbol).to_owned());
        }
        let unit = &mut *self.unit;
        let mut flags = unit.flags;
        flags.pure = unit.pure && flags.function && !flags.generator && !flags.coroutine;
        Ok(CodeUnit {
            name: unit.name.clone(),
            qualname: unit.qualname.clone(),
            filename: self.filename.clone(),
            first_line: unit.first_line,
            flags,
            arg_count: unit.arg_count,
            positional_only_count: unit.positional_only_count,
            keyword_only_count: unit.keyword_only_count,
            register_count: unit.registers.max(1),
            local_names: std::mem::take(&mut unit.local_names),
            cell_names: std::mem::take(&mut unit.cell_names),
            free_names: std::mem::take(&mut unit.free_names),
            cell_registers: std::mem::take(&mut unit.cell_registers),
            inlined_locals: std::mem::take(&mut unit.inlined_locals),
            names: std::mem::take(&mut unit.names),
            constants: std::mem::take(&mut unit.constants.list),
            code: unit.code.clone(),
            handlers: std::mem::take(&mut unit.handlers),
            positions: Positions::encode(&unit.rows, self.lines.clone()),
            doc: unit.doc.take(),
        })
    }

    // ---- the cursor

    #[inline]
    fn kind(&self) -> TokenKind {
        self.kind_at(self.pos)
    }

    #[inline]
    fn kind_at(&self, token: usize) -> TokenKind {
        self.tokens.get(token).map_or(TokenKind::EndMarker, |token| token.kind)
    }

    #[inline]
    fn data(&self, token: usize) -> u32 {
        self.tokens.get(token).map_or(0, |token| token.data)
    }

    /// The bracket that the token `token` opens or closes.
    #[inline]
    fn bracket(&self, token: usize) -> &'s Bracket {
        let none = &self.brackets[0];
        self.brackets.get(self.data(token) as usize).unwrap_or(none)
    }

    fn expect(&mut self, kind: TokenKind) -> R<()> {
        if self.kind() != kind {
            return Err(self.fault());
        }
        self.pos += 1;
        Ok(())
    }

    /// Goes past a token of `kind` if one is next.
    fn accept(&mut self, kind: TokenKind) -> bool {
        let found = self.kind() == kind;
        self.pos += usize::from(found);
        found
    }

    /// Something is wrong at the cursor.
    #[cold]
    fn fault(&self) -> Fault {
        Fault { token: self.pos as u32, too_deep: false }
    }

    /// Something is wrong at the cursor unless `fine`.
    fn demand(&self, fine: bool) -> R<()> {
        if fine { Ok(()) } else { Err(self.fault()) }
    }

    /// Runs `parse` one level deeper.
    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> R<T>) -> R<T> {
        if self.depth >= DEPTH_MAX {
            return Err(Fault { token: self.pos as u32, too_deep: true });
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    // ---- places in the source

    /// From token `first` to the token before the cursor.
    #[inline]
    fn range(&self, first: usize) -> ByteRange {
        self.range_to(first, self.pos.wrapping_sub(1))
    }

    #[inline]
    fn range_to(&self, first: usize, last: usize) -> ByteRange {
        let (Some(first), Some(last)) = (self.tokens.get(first), self.tokens.get(last)) else { return ByteRange::default() };
        ByteRange { start: first.start, end: last.end.max(first.start), anchor: (0, 0) }
    }

    /// From token `first` to the last token with text before token `end`, where a suite ends.
    fn range_of_suite(&self, first: usize, end: usize) -> ByteRange {
        let unseen = |at: &usize| matches!(self.kind_at(*at), TokenKind::Newline | TokenKind::Dedent | TokenKind::Indent | TokenKind::EndMarker);
        let last = (first..end).rev().find(|at| !unseen(at)).unwrap_or(first);
        self.range_to(first, last)
    }

    /// The same with the operator token `operator` as its anchor, `right` being where its right operand starts. Like CPython this takes
    /// a bracket right behind a short operator to be its second character.
    fn range_around(&self, first: usize, operator: usize, right: u32) -> ByteRange {
        let Some(token) = self.tokens.get(operator) else { return self.range(first) };
        let second = token.start + 1;
        let behind = self.source.as_bytes().get(second as usize);
        let is_long = second < right && behind.is_some_and(|byte| !byte.is_ascii_whitespace() && !b"#\\".contains(byte));
        ByteRange { anchor: (token.start, second + u32::from(is_long)), ..self.range(first) }
    }

    /// From token `first` to the attribute's name before the cursor; the name alone when it stands on a later line.
    fn range_of_attribute(&self, first: usize) -> ByteRange {
        self.range(self.start_of_attribute(first, self.pos.wrapping_sub(1)))
    }

    /// `first`, or the attribute's name when that stands on a later line.
    fn start_of_attribute(&self, first: usize, name: usize) -> usize {
        let range = self.range_to(first, name);
        let text = self.source.as_bytes().get(range.start as usize..range.end as usize).unwrap_or_default();
        if memchr::memchr(b'\n', text).is_some() { name } else { first }
    }

    /// The same with everything from token `open` on as its anchor.
    fn range_from(&self, first: usize, open: usize) -> ByteRange {
        let range = self.range(first);
        ByteRange { anchor: (self.tokens.get(open).map_or(range.end, |token| token.start), range.end), ..range }
    }

    /// The token before the cursor, for instructions that no source text stands for.
    fn last_range(&self) -> ByteRange {
        let token = self.scan.scopes[self.unit.scope as usize].token as usize;
        self.unit.rows.last().map_or_else(|| self.range_to(token, token), |row| ByteRange { anchor: (0, 0), ..row.1 })
    }

    fn line_of(&self, token: usize) -> u32 {
        self.tokens.get(token).map_or(1, |token| self.lines.line_col(token.start).0)
    }

    // ---- texts

    /// The text of a symbol, one copy for all units.
    fn text(&mut self, symbol: Symbol) -> Rc<str> {
        let symbols = self.symbols;
        match self.texts.get_mut(symbol as usize) {
            Some(slot) => slot.get_or_insert_with(|| symbols.text(symbol).into()).clone(),
            None => "".into(),
        }
    }

    /// The index of a name in the unit's names.
    fn name_index(&mut self, symbol: Symbol) -> u32 {
        let text = self.text(symbol);
        self.unit.name_of(symbol, || text)
    }

    /// Whether the logical line at the cursor contains `:=`.
    fn line_has_walrus(&mut self) -> bool {
        if self.walruses.is_empty() {
            return false;
        }
        let pos = self.pos as u32;
        if !(self.walrus_line.0..self.walrus_line.1).contains(&pos) {
            let ends = |kind| matches!(kind, TokenKind::Newline | TokenKind::EndMarker | TokenKind::Indent);
            let start = (0..self.pos).rev().find(|&at| ends(self.kind_at(at))).map_or(0, |at| at + 1);
            let end = (self.pos..self.tokens.len()).find(|&at| ends(self.kind_at(at))).unwrap_or(self.tokens.len());
            self.walrus_line = (start as u32, end as u32 + 1);
        }
        let first = self.walruses.partition_point(|&at| at < self.walrus_line.0);
        self.walruses.get(first).is_some_and(|&at| at < self.walrus_line.1)
    }
}
