//! The walk through statements: where they start and end, suites, and the statements that are not expressions.

use super::frame::{Context, Frame, What};
use super::names::{Event, bit};
use super::{ASSIGNMENT, Assignment, AssignmentKind, NONE, Param, Reason, ScanError, Scope, ScopeKind, scope_flag};
use crate::syntax::lexer::{Mode, Tokens};
use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind, flag};

/// Which compound statement's head is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum HeaderKind {
    Match,
    Case,
    Except,
    Other,
}

/// The head of a compound statement, up to its colon.
pub(super) struct Header {
    pub kind: HeaderKind,
    /// The token whose `data` will be the suite's end, else `NONE`.
    pub keyword: u32,
    /// The scope of the suite, when it has its own.
    pub enter: u32,
    /// `except … as x`: x, to be deleted at the end.
    pub except_name: Symbol,
}

/// A suite.
struct Block {
    header: Header,
    inline: bool,
    /// Scope to return to.
    around: u32,
}

/// What the present simple statement turned out to be.
#[derive(Clone, Copy)]
struct Statement {
    assignment: Assignment,
    assigns: bool,
    /// A `type` statement: its keyword, else `NONE`.
    alias: u32,
    /// `x: int`: x's event.
    annotated: u32,
}

/// What [`Walker`] found, before names are resolved.
pub(super) struct Found {
    pub scopes: Vec<Scope>,
    pub events: Vec<Event>,
    pub params: Vec<(u32, Param)>,
    pub assignments: Vec<Assignment>,
    pub link: Vec<u32>,
    /// Of each comprehension, the first `for`.
    pub clauses: Vec<(u32, u32)>,
    pub future_annotations: bool,
}

/// The pass over the tokens.
pub(super) struct Walker<'t> {
    pub tokens: &'t mut Tokens,
    /// The token looked at.
    pub at: usize,
    pub scopes: Vec<Scope>,
    /// The scope that names here belong to.
    pub scope: u32,
    pub events: Vec<Event>,
    pub params: Vec<(u32, Param)>,
    pub link: Vec<u32>,
    pub frames: Vec<Frame>,
    pub clauses: Vec<(u32, u32)>,
    pub header: Option<Header>,
    /// Function whose parameters the next parenthesis opens, else `NONE`.
    pub next_parameters: u32,
    /// Events of names that become targets should an `=` follow.
    pub candidates: Vec<u32>,
    /// Comprehension iterables that are open.
    pub iterables: u32,
    /// The class whose head is being read, when type parameters may follow.
    class_type_parameters: Symbol,
    pub future_annotations: bool,
    assignments: Vec<Assignment>,
    blocks: Vec<Block>,
    /// The block of a head that was just read, until its `Indent`.
    pending: Option<Block>,
    statement: Statement,
    starting: bool,
    /// The statement is the first of its line.
    line_start: bool,
    error: Option<ScanError>,
}

const NO_STATEMENT: Statement = Statement {
    assignment: Assignment { start: 0, kind: AssignmentKind::Plain, first_equal: 0, last_equal: 0, colon: 0, end: 0 },
    assigns: false,
    alias: NONE,
    annotated: NONE,
};

impl<'t> Walker<'t> {
    pub(super) fn new(tokens: &'t mut Tokens, _mode: Mode) -> Self {
        let count = tokens.list.len();
        let mut walker = Walker {
            tokens,
            at: 0,
            scopes: Vec::new(),
            scope: NONE,
            events: Vec::with_capacity(count / 3),
            params: Vec::new(),
            link: vec![0; count + 1],
            frames: Vec::new(),
            clauses: Vec::new(),
            header: None,
            next_parameters: NONE,
            candidates: Vec::new(),
            iterables: 0,
            class_type_parameters: NONE,
            future_annotations: false,
            assignments: Vec::new(),
            blocks: Vec::new(),
            pending: None,
            statement: NO_STATEMENT,
            starting: true,
            line_start: true,
            error: None,
        };
        walker.scope = walker.new_scope(ScopeKind::Module, 0);
        walker.scopes[0].end = count as u32;
        walker.reset_frames(Context::Load);
        walker
    }

    pub(super) fn finish(self) -> Result<Found, ScanError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        Ok(Found {
            scopes: self.scopes,
            events: self.events,
            params: self.params,
            assignments: self.assignments,
            link: self.link,
            clauses: self.clauses,
            future_annotations: self.future_annotations,
        })
    }

    pub(super) fn run(&mut self) {
        while let Some(token) = self.tokens.list.get(self.at) {
            let kind = token.kind;
            if self.starting {
                self.start(kind);
                continue;
            }
            match kind {
                TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker => self.end_statement(kind),
                _ => {
                    self.expression_token(kind);
                    self.at += 1;
                }
            }
        }
    }

    /// Remembers the first token where something is wrong with the scopes.
    #[cold]
    pub(super) fn fail(&mut self, token: u32, reason: Reason) {
        self.error.get_or_insert(ScanError { token, reason });
    }

    #[inline]
    pub(super) fn kind(&self, at: usize) -> TokenKind {
        self.tokens.list.get(at).map_or(TokenKind::EndMarker, |token| token.kind)
    }

    #[inline]
    pub(super) fn previous(&self) -> TokenKind {
        if self.at == 0 { TokenKind::Newline } else { self.tokens.list[self.at - 1].kind }
    }

    /// The innermost frame; the statement's is always there.
    #[inline]
    pub(super) fn top(&mut self) -> &mut Frame {
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// The scope that the statement stands in.
    pub(super) fn base_scope(&self) -> u32 {
        self.frames[0].around
    }

    pub(super) fn new_scope(&mut self, kind: ScopeKind, token: u32) -> u32 {
        let number = self.scopes.len() as u32;
        let mut scope = Scope {
            kind,
            flags: 0,
            parent: self.scope,
            unit: number,
            token,
            body: token + 1,
            end: token + 1,
            name: NONE,
            class_name: NONE,
            params: 0..0,
            vars: 0..0,
            bindings: 0..0,
            free: 0..0,
        };
        if let Some(parent) = self.scopes.get(self.scope as usize) {
            scope.class_name = parent.class_name;
            if parent.has(scope_flag::NESTED) || parent.kind.is_function_like() {
                scope.flags |= scope_flag::NESTED;
            }
            let annotation = matches!(kind, ScopeKind::TypeParams | ScopeKind::TypeAlias | ScopeKind::TypeVariable);
            if annotation && (parent.kind == ScopeKind::Class || parent.has(scope_flag::SEES_CLASS)) {
                scope.flags |= scope_flag::SEES_CLASS;
                self.push_event(number, known::DUNDER_CLASSDICT, token, bit::USE | bit::SILENT);
            }
        }
        self.scopes.push(scope);
        number
    }

    fn reset_frames(&mut self, context: Context) {
        self.frames.clear();
        self.frames.push(Frame::new(What::Statement, context, self.scope, self.at as u32));
    }

    /// A token where a statement may start.
    fn start(&mut self, kind: TokenKind) {
        if kind == TokenKind::Indent {
            if let Some(block) = self.pending.take() {
                self.blocks.push(block);
            }
            self.at += 1;
            return;
        }
        if let Some(block) = self.pending.take() {
            // A head without a suite: an error of the grammar.
            self.scope = block.around;
        }
        match kind {
            TokenKind::Dedent => {
                self.end_block();
                self.at += 1;
            }
            TokenKind::Newline | TokenKind::Semicolon => self.end_statement(kind),
            TokenKind::EndMarker => self.at += 1,
            _ => self.start_statement(kind),
        }
    }

    fn start_statement(&mut self, kind: TokenKind) {
        use TokenKind::*;
        self.starting = false;
        self.candidates.clear();
        self.statement = NO_STATEMENT;
        self.statement.assignment.start = self.at as u32;
        self.reset_frames(Context::Load);
        match kind {
            Name => self.soft_keyword(),
            KwIf => {
                self.tokens.list[self.at].flags |= flag::STATEMENT;
                self.head(HeaderKind::Other);
            }
            KwElif | KwElse | KwWhile | KwTry | KwFinally => self.head(HeaderKind::Other),
            KwExcept => self.head(HeaderKind::Except),
            KwFor => self.for_statement(),
            KwWith => {
                self.head(HeaderKind::Other);
                self.top().items = true;
            }
            KwAsync => self.async_statement(),
            KwDef => self.function(0),
            KwClass => self.class(),
            KwImport | KwFrom => self.import(),
            KwGlobal => self.declaration(bit::GLOBAL),
            KwNonlocal => self.declaration(bit::NONLOCAL),
            KwDel => self.keyword(Context::Delete),
            KwReturn => {
                if !matches!(self.kind(self.at + 1), Newline | Semicolon | EndMarker) {
                    self.scopes[self.scope as usize].flags |= scope_flag::RETURNS_VALUE;
                }
                self.keyword(Context::Load);
            }
            KwRaise | KwAssert | At => self.keyword(Context::Load),
            _ => self.top().context = Context::Maybe,
        }
    }

    /// The keyword of a simple statement; an expression follows.
    fn keyword(&mut self, context: Context) {
        self.top().context = context;
        self.restart();
        self.at += 1;
    }

    /// The keyword that starts a compound statement or clause.
    fn head(&mut self, kind: HeaderKind) {
        self.header = Some(Header { kind, keyword: self.at as u32, enter: NONE, except_name: NONE });
        self.keyword(Context::Load);
    }

    fn for_statement(&mut self) {
        let at = self.at as u32;
        self.head(HeaderKind::Other);
        if let Some(header) = &mut self.header {
            // Known at the `in`.
            header.keyword = NONE;
        }
        self.top().context = Context::Store;
        self.top().waiting_for = at;
    }

    fn async_statement(&mut self) {
        self.at += 1;
        let next = self.kind(self.at);
        if matches!(next, TokenKind::KwFor | TokenKind::KwWith) {
            self.scopes[self.scope as usize].flags |= scope_flag::AWAITS;
        }
        match next {
            TokenKind::KwFor => self.for_statement(),
            TokenKind::KwWith => {
                self.head(HeaderKind::Other);
                self.top().items = true;
            }
            TokenKind::KwDef => self.function(scope_flag::ASYNC),
            _ => {}
        }
    }

    /// `match`, `case`, `type`, when they are keywords here; else an ordinary name starts the statement.
    fn soft_keyword(&mut self) {
        let symbol = self.tokens.list[self.at].data;
        let wide = self.tokens.list[self.at].flags & flag::NAME_NON_ASCII != 0;
        let in_match = self.line_start && self.blocks.last().is_some_and(|block| block.header.kind == HeaderKind::Match && !block.inline);
        match symbol {
            _ if wide => self.top().context = Context::Maybe,
            known::MATCH if self.line_start && self.is_match() => {
                self.tokens.list[self.at].kind = TokenKind::KwMatch;
                self.head(HeaderKind::Match);
            }
            known::CASE if in_match => {
                self.tokens.list[self.at].kind = TokenKind::KwCase;
                self.head(HeaderKind::Case);
                self.top().context = Context::Pattern;
            }
            known::TYPE if self.kind(self.at + 1) == TokenKind::Name && matches!(self.kind(self.at + 2), TokenKind::Equal | TokenKind::LBracket) => self.type_alias(),
            _ => self.top().context = Context::Maybe,
        }
    }

    /// A line that starts with `match` and ends with a colon is a match statement, and no other is.
    fn is_match(&self) -> bool {
        use TokenKind::*;
        if matches!(self.kind(self.at + 1), Dot | Comma | Equal | Colon | Newline | Semicolon) {
            return false;
        }
        let rest = &self.tokens.list[self.at..];
        let end = rest.iter().position(|token| matches!(token.kind, Newline | EndMarker)).unwrap_or(rest.len());
        end > 1 && rest[end - 1].kind == Colon
    }

    fn type_alias(&mut self) {
        let at = self.at as u32;
        self.tokens.list[self.at].kind = TokenKind::KwType;
        self.statement.alias = at;
        self.note(at + 1, bit::BIND);
        self.at += 2;
        self.type_parameters();
    }

    /// `[T]` behind a name, if it is there.
    fn type_parameters(&mut self) {
        if self.kind(self.at) != TokenKind::LBracket {
            return;
        }
        let number = self.tokens.list[self.at].data;
        let name = self.tokens.list[self.at - 1].data;
        let scope = self.new_scope(ScopeKind::TypeParams, self.at as u32);
        self.scopes[scope as usize].name = name;
        if self.class_type_parameters != NONE {
            self.scopes[scope as usize].class_name = self.class_type_parameters;
            self.scopes[scope as usize].flags |= scope_flag::OF_CLASS;
        }
        self.scopes[scope as usize].end = self.tokens.brackets[number as usize].close + 1;
        self.tokens.brackets[number as usize].scope = scope;
        self.scope = scope;
        let mut frame = Frame::new(What::TypeParameters, Context::Load, scope, self.at as u32 + 1);
        frame.bracket = number;
        self.frames.push(frame);
        self.at += 1;
    }

    fn function(&mut self, flags: u16) {
        let keyword = self.at as u32;
        self.head(HeaderKind::Other);
        let name = self.declared_name();
        self.type_parameters();
        let scope = self.new_scope(ScopeKind::Function, keyword);
        self.scopes[scope as usize].flags |= flags;
        self.scopes[scope as usize].name = name;
        self.enter_at_colon(keyword, scope);
        self.next_parameters = scope;
    }

    fn class(&mut self) {
        let keyword = self.at as u32;
        self.head(HeaderKind::Other);
        let name = self.declared_name();
        self.class_type_parameters = name;
        self.type_parameters();
        self.class_type_parameters = NONE;
        let scope = self.new_scope(ScopeKind::Class, keyword);
        self.scopes[scope as usize].name = name;
        self.scopes[scope as usize].class_name = name;
        self.enter_at_colon(keyword, scope);
    }

    /// The name behind `def` or `class`, which is here.
    fn declared_name(&mut self) -> Symbol {
        if self.kind(self.at) != TokenKind::Name {
            return NONE;
        }
        let name = self.tokens.list[self.at].data;
        self.note(self.at as u32, bit::BIND);
        self.at += 1;
        name
    }

    fn enter_at_colon(&mut self, keyword: u32, scope: u32) {
        self.tokens.list[keyword as usize].data = scope;
        if let Some(header) = &mut self.header {
            header.keyword = NONE;
            header.enter = scope;
        }
    }

    /// The colon behind the head of a compound statement.
    pub(super) fn end_header(&mut self) {
        let Some(header) = self.header.take() else { return };
        self.end_commas();
        let around = self.base_scope();
        self.scope = around;
        self.next_parameters = NONE;
        if header.enter != NONE {
            self.scope = header.enter;
            self.scopes[header.enter as usize].body = self.at as u32 + 1;
        }
        let block = Block { header, inline: self.kind(self.at + 1) != TokenKind::Newline, around };
        self.starting = true;
        self.line_start = !block.inline;
        if block.inline {
            self.blocks.push(block);
        } else {
            self.pending = Some(block);
            // The loop steps over the colon; the newline ends no statement.
            self.at += 1;
        }
    }

    /// Here the innermost suite ends, this token included.
    fn end_block(&mut self) {
        let Some(block) = self.blocks.pop() else { return };
        let end = self.at as u32 + 1;
        if block.header.except_name != NONE {
            self.push_event(self.scope, block.header.except_name, self.at as u32, bit::BIND | bit::DELETE | bit::SILENT);
        }
        if block.header.keyword != NONE {
            self.tokens.list[block.header.keyword as usize].data = end;
        }
        if block.header.enter != NONE {
            self.scopes[block.header.enter as usize].end = end;
        }
        self.scope = block.around;
    }

    fn end_statement(&mut self, kind: TokenKind) {
        self.close_lambdas();
        self.end_commas();
        if self.statement.alias != NONE && self.scope != self.base_scope() {
            self.scopes[self.scope as usize].end = self.at as u32;
        }
        self.scope = self.base_scope();
        if self.statement.assigns {
            self.statement.assignment.end = self.at as u32;
            self.link[self.statement.assignment.start as usize] = ASSIGNMENT | self.assignments.len() as u32;
            self.assignments.push(self.statement.assignment);
        }
        self.statement = NO_STATEMENT;
        self.candidates.clear();
        self.header = None;
        self.next_parameters = NONE;
        self.iterables = 0;
        self.starting = true;
        self.line_start = kind != TokenKind::Semicolon;
        while self.line_start && self.blocks.last().is_some_and(|block| block.inline) {
            self.end_block();
        }
        self.reset_frames(Context::Load);
        self.at += 1;
    }

    /// `=` of a statement.
    pub(super) fn statement_equal(&mut self) {
        if self.header.is_some() {
            return;
        }
        let at = self.at as u32;
        self.end_commas();
        self.restart();
        self.top().comma = 0;
        if self.statement.alias != NONE {
            return self.enter_alias();
        }
        self.scope = self.base_scope();
        let statement = &mut self.statement;
        if statement.assignment.kind == AssignmentKind::Augmented {
            return;
        }
        statement.assigns = true;
        if statement.assignment.first_equal == 0 {
            statement.assignment.first_equal = at;
        }
        statement.assignment.last_equal = at;
        if statement.assignment.kind == AssignmentKind::Annotated {
            if let Some(event) = self.events.get_mut(statement.annotated as usize) {
                event.bits |= bit::BIND;
            }
            self.top().context = Context::Load;
        }
        self.bind_candidates(bit::BIND);
    }

    fn bind_candidates(&mut self, bits: u16) {
        for candidate in self.candidates.drain(..) {
            self.events[candidate as usize].bits = bits;
        }
    }

    fn enter_alias(&mut self) {
        let keyword = self.statement.alias;
        if self.tokens.list[keyword as usize].data >= self.scopes.len() as u32 || self.scopes[self.scope as usize].kind != ScopeKind::TypeAlias {
            let scope = self.new_scope(ScopeKind::TypeAlias, keyword);
            self.scopes[scope as usize].name = self.tokens.list[keyword as usize + 1].data;
            self.scopes[scope as usize].body = self.at as u32 + 1;
            self.tokens.list[keyword as usize].data = scope;
            self.scope = scope;
        }
    }

    pub(super) fn augmented(&mut self) {
        self.close_lambdas();
        if self.top().what != What::Statement || self.header.is_some() || self.statement.assigns {
            return;
        }
        let at = self.at as u32;
        self.end_commas();
        self.restart();
        let statement = &mut self.statement;
        statement.assigns = true;
        statement.assignment.kind = AssignmentKind::Augmented;
        (statement.assignment.first_equal, statement.assignment.last_equal) = (at, at);
        self.bind_candidates(bit::USE | bit::BIND);
        (self.top().context, self.top().comma) = (Context::Load, 0);
    }

    /// `:` of an annotated assignment.
    pub(super) fn annotation(&mut self) {
        let at = self.at as u32;
        self.restart();
        self.top().context = Context::Load;
        let statement = &mut self.statement;
        if statement.assigns {
            return;
        }
        statement.assigns = true;
        statement.assignment.kind = AssignmentKind::Annotated;
        statement.assignment.colon = at;
        let simple = at == statement.assignment.start + 1;
        if let ([candidate], true) = (&self.candidates[..], simple) {
            self.events[*candidate as usize].bits = bit::ANNOTATE;
            statement.annotated = *candidate;
            self.candidates.clear();
        } else if let [candidate] = self.candidates[..] {
            // `(x): int` mentions x only when a value follows.
            self.events[candidate as usize].bits = 0;
        }
        self.scopes[self.scope as usize].flags |= scope_flag::ANNOTATIONS;
        self.enter_annotation();
    }

    fn declaration(&mut self, bits: u16) {
        self.at += 1;
        while !matches!(self.kind(self.at), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker) {
            if self.kind(self.at) == TokenKind::Name {
                self.note(self.at as u32, bits);
            }
            self.at += 1;
        }
    }

    /// `import a.b as c`, `from .a import b as c, d`, `from "spec" import e`.
    fn import(&mut self) {
        let from = self.kind(self.at) == TokenKind::KwFrom;
        let first = self.at + 1;
        // In `from x import y`, names up to `import` are a path.
        let mut path = from;
        let mut name = None;
        self.at += 1;
        loop {
            let token = self.tokens.list[self.at.min(self.tokens.list.len() - 1)];
            match token.kind {
                TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker | TokenKind::Comma => {
                    if let Some(name) = name.take() {
                        self.note(name, bit::BIND | bit::IMPORT);
                    }
                    if token.kind != TokenKind::Comma {
                        break;
                    }
                    self.link_import_comma();
                }
                TokenKind::KwImport => path = false,
                TokenKind::Star if !path && self.kind(self.at - 1) == TokenKind::KwImport => {
                    self.scopes[self.scope as usize].flags |= scope_flag::IMPORT_STAR;
                    if self.scopes[self.scope as usize].kind != ScopeKind::Module {
                        self.fail(self.at as u32, Reason::ImportStar);
                    }
                }
                TokenKind::Name if path => {}
                TokenKind::Name if self.previous() == TokenKind::Dot => {}
                TokenKind::Name if name.is_none() => {
                    name = Some(self.at as u32);
                    if from && token.data == known::ANNOTATIONS && self.tokens.list[first].data == known::DUNDER_FUTURE && self.kind(first) == TokenKind::Name {
                        self.future_annotations = true;
                    }
                }
                TokenKind::KwAs if self.kind(self.at + 1) == TokenKind::Name => {
                    self.at += 1;
                    name = Some(self.at as u32);
                }
                TokenKind::RParen => self.close_import(),
                _ => {}
            }
            self.at += 1;
        }
        self.end_commas();
    }

    fn link_import_comma(&mut self) {
        self.end_commas();
        self.top().comma = self.at as u32;
    }

    fn close_import(&mut self) {
        self.end_commas();
        self.top().comma = 0;
    }
}
