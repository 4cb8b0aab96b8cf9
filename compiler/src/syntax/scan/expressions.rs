//! The walk through expressions: brackets, commas, colons, lambdas, ternaries, comprehensions.

use super::frame::{Context, Frame, Phase, What};
use super::names::bit;
use super::statements::{HeaderKind, Walker};
use super::{NONE, Reason, ScopeKind, scope_flag};
use crate::syntax::symbols::known;
use crate::syntax::token::{Bracket, TokenKind, flag};

impl Walker<'_> {
    /// One token within a statement.
    #[inline]
    pub(super) fn expression_token(&mut self, kind: TokenKind) {
        use TokenKind::*;
        match kind {
            Name => self.name(),
            LParen | LBracket | LBrace => self.open_bracket(kind),
            FieldOpen => self.open_field(),
            RParen | RBracket | RBrace | FieldClose => self.close_bracket(),
            Comma => self.comma(),
            Colon => self.colon(),
            Equal => self.equal(),
            ColonEqual => {
                self.top().no_items = true;
                self.restart();
            }
            KwLambda => self.lambda(),
            KwIf => self.condition(),
            KwElse => self.alternative(),
            KwFor => self.comprehension_for(),
            KwAsync => self.comprehension_async(),
            KwIn => self.contained_in(),
            KwAs => self.alias(),
            KwFrom => {
                self.close_lambdas();
                self.restart();
            }
            Arrow => {
                self.restart();
                self.enter_annotation();
            }
            KwYield => self.yields(),
            KwAwait => self.awaits(),
            Star => self.star(1),
            DoubleStar => self.star(2),
            Slash if matches!(self.top().what, What::Parameters | What::LambdaParameters) && self.top().wants_name => self.parameter_slash(),
            FieldEqual | FieldColon | Exclamation => self.field_part(kind),
            kind if kind.is_augmented() => self.augmented(),
            _ => {}
        }
    }

    /// The next token starts an expression.
    #[inline]
    pub(super) fn restart(&mut self) {
        let next = self.at as u32 + 1;
        self.top().start = next;
    }

    fn name(&mut self) {
        let at = self.at;
        let token = at as u32;
        let (previous, next) = (self.previous(), self.kind(at + 1));
        if previous == TokenKind::Dot {
            let symbol = self.tokens.list[at].data;
            self.tokens.list[at].data = self.mangled(symbol);
            return;
        }
        let frame = *self.top();
        if frame.wants_name && frame.what != What::Statement {
            return self.parameter_name(token);
        }
        if next == TokenKind::ColonEqual && matches!(frame.context, Context::Load | Context::Maybe) {
            return self.note_walrus(token);
        }
        let trailer = matches!(next, TokenKind::Dot | TokenKind::LBracket | TokenKind::LParen);
        match frame.context {
            Context::Load if frame.what == What::Field && previous == TokenKind::Exclamation => {}
            Context::Load => {
                let keyword = next == TokenKind::Equal
                    && frame.what == What::Bracket
                    && matches!(previous, TokenKind::LParen | TokenKind::Comma)
                    && self.tokens.brackets[frame.bracket as usize].has(Bracket::CALL);
                if !keyword {
                    self.note(token, bit::USE);
                }
            }
            Context::Maybe => {
                if !trailer {
                    self.candidates.push(self.events.len() as u32);
                }
                self.note(token, bit::USE);
            }
            Context::Store if trailer => self.note(token, bit::USE),
            Context::Delete if trailer => self.note(token, bit::USE),
            Context::Store => {
                let kind = self.scopes[self.scope as usize].kind;
                let iteration = kind.is_comprehension() || kind == ScopeKind::GeneratorExp;
                self.note(token, if iteration { bit::BIND | bit::ITERATION } else { bit::BIND });
            }
            Context::Delete => self.note(token, bit::DELETE),
            Context::Pattern => self.pattern_name(token, next),
        }
    }

    fn pattern_name(&mut self, token: u32, next: TokenKind) {
        match next {
            TokenKind::Dot | TokenKind::LParen => self.note(token, bit::USE),
            TokenKind::Equal => {}
            _ if self.tokens.list[token as usize].data == known::UNDERSCORE => {}
            _ => self.note(token, bit::BIND),
        }
    }

    fn open_bracket(&mut self, kind: TokenKind) {
        let at = self.at as u32;
        let number = self.tokens.list[self.at].data;
        let bracket = self.tokens.brackets[number as usize];
        let around = *self.top();
        let behind = self.kind(bracket.close as usize + 1);
        if kind == TokenKind::LParen && self.next_parameters != NONE && around.what == What::Statement {
            let mut frame = Frame::new(What::Parameters, Context::Load, self.scope, at + 1);
            (frame.bracket, frame.inner) = (number, self.next_parameters);
            self.next_parameters = NONE;
            return self.frames.push(frame);
        }
        let operand = self.previous().ends_operand() && kind != TokenKind::LBrace;
        let displays = kind != TokenKind::LBrace && !operand && bracket.comprehension == 0;
        let context = match around.context {
            Context::Pattern => Context::Pattern,
            context @ (Context::Store | Context::Delete | Context::Maybe) if displays && !matches!(behind, TokenKind::Dot | TokenKind::LParen | TokenKind::LBracket) => context,
            _ => Context::Load,
        };
        let mut frame = Frame::new(What::Bracket, context, self.scope, at + 1);
        frame.bracket = number;
        let flags = match kind {
            TokenKind::LParen if operand => Bracket::CALL,
            TokenKind::LBracket if operand => Bracket::SUBSCRIPT,
            _ => 0,
        };
        frame.items = around.items && around.what == What::Statement && self.previous() == TokenKind::KwWith && kind == TokenKind::LParen && behind == TokenKind::Colon;
        self.tokens.brackets[number as usize].flags |= flags;
        if bracket.comprehension != 0 && around.context != Context::Pattern {
            self.open_comprehension(&mut frame, kind);
        }
        self.frames.push(frame);
    }

    fn open_comprehension(&mut self, frame: &mut Frame, kind: TokenKind) {
        let kind = match kind {
            TokenKind::LBracket => ScopeKind::ListComp,
            TokenKind::LBrace => ScopeKind::SetComp,
            _ => ScopeKind::GeneratorExp,
        };
        let scope = self.new_scope(kind, self.at as u32);
        let parent_sees_class = self.scopes[self.scope as usize].has(scope_flag::SEES_CLASS);
        let parent_unit = self.scopes[self.scope as usize].unit;
        let new = &mut self.scopes[scope as usize];
        new.body = self.at as u32 + 1;
        if kind == ScopeKind::GeneratorExp {
            new.flags |= scope_flag::GENERATOR;
        } else if !parent_sees_class {
            new.flags |= scope_flag::INLINED;
            new.unit = parent_unit;
        }
        let first = self.tokens.brackets[frame.bracket as usize].comprehension;
        self.clauses.push((scope, first));
        self.tokens.brackets[frame.bracket as usize].scope = scope;
        frame.inner = scope;
        frame.phase = Phase::Element;
        self.scope = scope;
    }

    fn open_field(&mut self) {
        let number = self.tokens.list[self.at].data;
        let mut frame = Frame::new(What::Field, Context::Load, self.scope, self.at as u32 + 1);
        frame.bracket = number;
        if self.top().what == What::Field {
            self.tokens.brackets[number as usize].flags |= Bracket::IN_SPEC;
        }
        self.frames.push(frame);
    }

    fn close_bracket(&mut self) {
        self.close_lambdas();
        let at = self.at as u32;
        self.end_commas();
        while self.top().what == What::LambdaParameters {
            self.pop_frame();
        }
        let frame = *self.top();
        if frame.what == What::Statement {
            return;
        }
        let bracket = &mut self.tokens.brackets[frame.bracket as usize];
        if frame.comma != 0 && frame.comma + 1 == at {
            bracket.flags |= Bracket::TRAILING_COMMA;
        }
        if frame.items && !frame.no_items && frame.phase == Phase::None && bracket.open + 1 != at {
            bracket.flags |= Bracket::WITH_ITEMS;
        }
        if frame.phase == Phase::Iterable {
            self.iterables -= 1;
        }
        self.pop_frame();
        if frame.phase != Phase::None {
            let scope = &mut self.scopes[frame.inner as usize];
            scope.end = at;
            // An asynchronous comprehension makes what is around it asynchronous; a generator expression waits to be asked.
            if scope.has(scope_flag::AWAITS) && scope.kind != ScopeKind::GeneratorExp {
                self.scopes[frame.around as usize].flags |= scope_flag::AWAITS;
            }
        }
    }

    /// Leaves the innermost frame and its scope.
    fn pop_frame(&mut self) {
        if self.frames.len() > 1 {
            if let Some(frame) = self.frames.pop() {
                self.scope = frame.around;
            }
        }
    }

    /// Lambdas whose bodies end here.
    pub(super) fn close_lambdas(&mut self) {
        while self.top().what == What::LambdaBody {
            self.end_commas();
            let inner = self.top().inner;
            self.scopes[inner as usize].end = self.at as u32;
            self.pop_frame();
        }
    }

    /// Links the last comma to what ends its list.
    pub(super) fn end_commas(&mut self) {
        let at = self.at as u32;
        let comma = std::mem::take(&mut self.top().comma);
        if comma != 0 {
            self.tokens.list[comma as usize].data = at;
            // `close_bracket` still asks for it.
            self.top().comma = comma;
        }
    }

    fn comma(&mut self) {
        self.close_lambdas();
        let at = self.at as u32;
        self.end_commas();
        self.restart();
        let frame = self.top();
        frame.comma = at;
        frame.ternary = 0;
        if frame.items && frame.context == Context::Store {
            frame.context = Context::Load;
        }
        let (what, number) = (frame.what, frame.bracket);
        if number != 0 {
            let bracket = &mut self.tokens.brackets[number as usize];
            bracket.commas += 1;
            if bracket.first_comma == 0 {
                bracket.first_comma = at;
            }
        }
        if matches!(what, What::Parameters | What::TypeParameters | What::LambdaParameters) {
            self.parameter_comma();
        }
    }

    fn colon(&mut self) {
        self.close_lambdas();
        let frame = *self.top();
        match frame.what {
            What::LambdaParameters => self.lambda_body(),
            What::Parameters | What::TypeParameters => self.parameter_colon(),
            What::Statement if self.header.is_some() => self.end_header(),
            What::Statement => self.annotation(),
            _ => {
                self.restart();
                self.tokens.brackets[frame.bracket as usize].flags |= Bracket::COLON;
                if frame.phase == Phase::Element && self.scopes[frame.inner as usize].kind == ScopeKind::SetComp {
                    self.scopes[frame.inner as usize].kind = ScopeKind::DictComp;
                }
            }
        }
    }

    fn equal(&mut self) {
        self.close_lambdas();
        let frame = *self.top();
        match frame.what {
            What::LambdaParameters | What::Parameters | What::TypeParameters => self.parameter_equal(),
            What::Statement => self.statement_equal(),
            _ => {
                self.restart();
                self.tokens.brackets[frame.bracket as usize].flags |= Bracket::KEYWORD;
            }
        }
    }

    fn lambda(&mut self) {
        let at = self.at as u32;
        let scope = self.new_scope(ScopeKind::Lambda, at);
        self.tokens.list[self.at].data = scope;
        let mut frame = Frame::new(What::LambdaParameters, Context::Load, self.scope, at + 1);
        frame.inner = scope;
        self.frames.push(frame);
    }

    fn lambda_body(&mut self) {
        self.end_commas();
        let at = self.at as u32;
        let frame = self.top();
        frame.what = What::LambdaBody;
        (frame.wants_name, frame.comma, frame.ternary) = (false, 0, 0);
        frame.start = at + 1;
        let inner = frame.inner;
        self.scope = inner;
        self.scopes[inner as usize].body = at + 1;
    }

    fn condition(&mut self) {
        let at = self.at as u32;
        // A lambda in a comprehension's iterable or condition cannot stand without brackets, so this `if` is not in one.
        let frame = *self.top();
        if matches!(frame.phase, Phase::Iterable | Phase::Condition | Phase::Targets) {
            self.tokens.list[self.at].flags |= flag::FILTER;
            if frame.phase == Phase::Iterable {
                self.iterables -= 1;
            }
            self.scope = frame.inner;
            self.top().phase = Phase::Condition;
            return self.restart();
        }
        if frame.context == Context::Pattern {
            self.tokens.list[self.at].flags |= flag::GUARD;
            self.end_commas();
            (self.top().context, self.top().comma) = (Context::Load, 0);
            return self.restart();
        }
        self.tokens.list[self.at].flags |= flag::TERNARY;
        self.link[frame.start as usize] = at;
        self.top().ternary = at;
        self.restart();
    }

    fn alternative(&mut self) {
        let at = self.at as u32;
        let ternary = std::mem::take(&mut self.top().ternary);
        if ternary != 0 {
            self.tokens.list[ternary as usize].data = at;
        }
        self.restart();
    }

    fn comprehension_async(&mut self) {
        self.close_lambdas();
        let frame = *self.top();
        if frame.phase != Phase::None {
            self.scopes[frame.inner as usize].flags |= scope_flag::AWAITS;
        }
    }

    fn comprehension_for(&mut self) {
        self.close_lambdas();
        let at = self.at as u32;
        let frame = *self.top();
        if frame.phase == Phase::None {
            return;
        }
        if frame.phase == Phase::Iterable {
            self.iterables -= 1;
        }
        self.end_commas();
        self.scope = frame.inner;
        let frame = self.top();
        frame.phase = Phase::Targets;
        frame.context = Context::Store;
        frame.comma = 0;
        frame.waiting_for = at;
        self.restart();
    }

    fn contained_in(&mut self) {
        let at = self.at as u32;
        let frame = *self.top();
        if frame.waiting_for == NONE {
            return;
        }
        self.tokens.list[frame.waiting_for as usize].data = at;
        self.end_commas();
        self.restart();
        let first = self.tokens.brackets[frame.bracket as usize].comprehension;
        let top = self.top();
        (top.waiting_for, top.comma, top.context) = (NONE, 0, Context::Load);
        if frame.phase == Phase::Targets {
            top.phase = Phase::Iterable;
            self.iterables += 1;
            let is_first = frame.waiting_for == first || frame.waiting_for == first + 1 && self.kind(first as usize) == TokenKind::KwAsync;
            if is_first {
                self.scope = frame.around;
            }
        } else if let Some(header) = &mut self.header {
            header.keyword = at;
        }
    }

    fn alias(&mut self) {
        self.close_lambdas();
        self.restart();
        if self.top().items {
            self.top().context = Context::Store;
            return;
        }
        let name = self.at as u32 + 1;
        let is_except = self.header.as_ref().is_some_and(|header| header.kind == HeaderKind::Except);
        if is_except && self.top().what == What::Statement && self.kind(name as usize) == TokenKind::Name {
            self.note(name, bit::BIND);
            let symbol = self.events.last().map_or(NONE, |event| event.symbol);
            if let Some(header) = &mut self.header {
                header.except_name = symbol;
            }
            self.at += 1;
        }
    }

    fn yields(&mut self) {
        let scope = &mut self.scopes[self.scope as usize];
        if !matches!(scope.kind, ScopeKind::Function | ScopeKind::Lambda | ScopeKind::Module | ScopeKind::Class) {
            let kind = scope.kind;
            return self.fail(self.at as u32, Reason::YieldIn(kind));
        }
        scope.flags |= scope_flag::GENERATOR;
        self.top().no_items = true;
        self.restart();
    }

    fn awaits(&mut self) {
        let scope = &mut self.scopes[self.scope as usize];
        scope.flags |= scope_flag::AWAITS;
        if matches!(scope.kind, ScopeKind::TypeParams | ScopeKind::TypeAlias | ScopeKind::TypeVariable | ScopeKind::DeadAnnotation) {
            let kind = scope.kind;
            self.fail(self.at as u32, Reason::AwaitIn(kind));
        }
    }

    fn star(&mut self, stars: u8) {
        let frame = *self.top();
        if matches!(frame.what, What::Parameters | What::TypeParameters | What::LambdaParameters) && frame.wants_name {
            return self.parameter_star(stars);
        }
        if frame.start != self.at as u32 {
            return;
        }
        self.restart();
        self.top().no_items = true;
        if frame.bracket == 0 || frame.what != What::Bracket {
            return;
        }
        let bracket = &mut self.tokens.brackets[frame.bracket as usize];
        if stars == 1 && bracket.has(Bracket::KEYWORD) {
            bracket.flags |= Bracket::STAR_AFTER_KEYWORD;
        }
        bracket.flags |= if stars == 1 { Bracket::STAR } else { Bracket::DOUBLE_STAR };
    }

    /// `=`, `!` or `:` in a replacement field.
    fn field_part(&mut self, kind: TokenKind) {
        self.close_lambdas();
        self.end_commas();
        let frame = *self.top();
        if frame.what == What::Field && kind == TokenKind::FieldEqual {
            self.tokens.brackets[frame.bracket as usize].flags |= Bracket::DEBUG;
        }
    }
}
