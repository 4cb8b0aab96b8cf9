//! What the walker notes about names: one event for each place where a scope mentions a name.

use super::statements::Walker;
use super::{NONE, Reason, ScopeKind, scope_flag};
use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind};

/// Bits of [`Event::bits`].
pub(super) mod bit {
    pub const USE: u16 = 1;
    pub const BIND: u16 = 2;
    pub const DELETE: u16 = 4;
    pub const PARAM: u16 = 8;
    pub const GLOBAL: u16 = 16;
    pub const NONLOCAL: u16 = 32;
    /// `x: int`.
    pub const ANNOTATE: u16 = 64;
    /// The target of `:=` in a comprehension.
    pub const WALRUS: u16 = 128;
    /// The token's `data` stays as it is.
    pub const SILENT: u16 = 256;
    /// The target of a comprehension's `for`.
    pub const ITERATION: u16 = 512;
    /// `x: int` without parentheses, with a value or without.
    pub const TYPE_PARAM: u16 = 1024;
    /// A keyword-only parameter, `*args`, `**kwargs` (with `PARAM`).
    pub const KEYWORD_ONLY: u16 = 2048;
    pub const VARARGS: u16 = 4096;
    pub const VARKEYWORDS: u16 = 8192;
    /// An import binds it (with `BIND`): a declaration may still follow.
    pub const IMPORT: u16 = 16384;
}

/// A scope mentions a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    pub scope: u32,
    pub symbol: Symbol,
    pub token: u32,
    pub bits: u16,
    /// The next event of the same scope; set when resolving.
    pub next: u32,
    /// The variable, once known.
    pub var: u32,
}

impl Walker<'_> {
    /// Notes that the present scope mentions the name at `token`.
    #[inline]
    pub(super) fn note(&mut self, token: u32, bits: u16) {
        self.note_in(self.scope, token, bits);
    }

    /// Notes that `scope` mentions the name at `token`.
    #[inline]
    pub(super) fn note_in(&mut self, scope: u32, token: u32, bits: u16) {
        let symbol = self.mangled(self.tokens.list[token as usize].data);
        self.push_event(scope, symbol, token, bits);
        if symbol == known::SUPER && bits & bit::USE != 0 && self.scopes[scope as usize].kind.is_function_like() {
            self.scopes[scope as usize].flags |= scope_flag::USES_SUPER;
            self.push_event(scope, known::DUNDER_CLASS, token, bit::USE | bit::SILENT);
        }
    }

    pub(super) fn push_event(&mut self, scope: u32, symbol: Symbol, token: u32, bits: u16) {
        self.events.push(Event { scope, symbol, token, bits, next: NONE, var: NONE });
    }

    /// `symbol` as it is called in the present scope.
    #[inline]
    pub(super) fn mangled(&mut self, symbol: Symbol) -> Symbol {
        let class = self.scopes[self.scope as usize].class_name;
        if class == NONE || !self.tokens.symbols.is_private(symbol) { symbol } else { self.mangled_private(class, symbol) }
    }

    /// Among a class's type parameters, only these themselves are mangled.
    #[cold]
    fn mangled_private(&mut self, class: Symbol, symbol: Symbol) -> Symbol {
        let scope = &self.scopes[self.scope as usize];
        if scope.kind == ScopeKind::TypeParams && scope.has(scope_flag::OF_CLASS) {
            let brackets = scope.token as usize..scope.end as usize;
            if !self.tokens.list[brackets].iter().any(|token| token.kind == TokenKind::Name && token.data == symbol) {
                return symbol;
            }
        }
        self.tokens.symbols.mangle(class, symbol)
    }

    /// The target of `:=`: it belongs to the nearest scope that is no comprehension.
    pub(super) fn note_walrus(&mut self, token: u32) {
        if self.iterables != 0 {
            return self.fail(token, Reason::WalrusInIterable);
        }
        let mut target = self.scope;
        let mut through_generator = false;
        let mut through_any = false;
        let symbol = self.mangled(self.tokens.list[token as usize].data);
        loop {
            let scope = &self.scopes[target as usize];
            if !scope.kind.is_comprehension() && scope.kind != ScopeKind::GeneratorExp {
                break;
            }
            through_any = true;
            through_generator |= !scope.has(scope_flag::INLINED);
            let parent = scope.parent;
            self.push_event(target, symbol, token, bit::WALRUS | bit::SILENT);
            target = parent;
        }
        let kind = self.scopes[target as usize].kind;
        if matches!(kind, ScopeKind::TypeParams | ScopeKind::TypeAlias | ScopeKind::TypeVariable | ScopeKind::DeadAnnotation) {
            return self.fail(token, Reason::NamedIn(kind));
        }
        if through_any && kind == ScopeKind::Class {
            return self.fail(token, Reason::WalrusInClass);
        }
        if !through_generator {
            return self.push_event(target, symbol, token, bit::BIND);
        }
        self.push_event(target, symbol, token, bit::BIND | bit::SILENT);
        let declared = if kind == ScopeKind::Module { bit::GLOBAL } else { bit::NONLOCAL };
        self.push_event(self.scope, symbol, token, bit::BIND | bit::WALRUS | declared);
    }
}
