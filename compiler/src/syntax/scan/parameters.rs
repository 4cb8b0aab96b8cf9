//! Parameters of functions and lambdas, and type parameters.

use super::frame::What;
use super::names::bit;
use super::statements::Walker;
use super::{Param, ParamKind, ScopeKind, scope_flag};
use crate::syntax::token::TokenKind;

impl Walker<'_> {
    /// A name where a parameter is declared.
    pub(super) fn parameter_name(&mut self, token: u32) {
        let frame = self.top();
        frame.wants_name = false;
        let (what, inner, stars, keyword_only) = (frame.what, frame.inner, std::mem::take(&mut frame.stars), frame.keyword_only);
        if what == What::TypeParameters {
            self.top().parameter = token;
            return self.note(token, bit::BIND | bit::TYPE_PARAM);
        }
        let (kind, bits) = match stars {
            2 => (ParamKind::VarKeywords, bit::VARKEYWORDS),
            1 => (ParamKind::VarArgs, bit::VARARGS),
            _ if keyword_only => (ParamKind::KeywordOnly, bit::KEYWORD_ONLY),
            _ => (ParamKind::Positional, 0),
        };
        if stars == 1 {
            self.top().keyword_only = true;
        }
        self.scopes[inner as usize].flags |= match stars {
            1 => scope_flag::VARARGS,
            2 => scope_flag::VARKEYWORDS,
            _ => 0,
        };
        self.note_in(inner, token, bit::PARAM | bits);
        self.params.push((inner, Param { token, kind, annotation: 0, default: 0 }));
    }

    /// `*` or `**` among parameters.
    pub(super) fn parameter_star(&mut self, stars: u8) {
        let bare = self.kind(self.at + 1) == TokenKind::Comma;
        let frame = self.top();
        frame.stars = stars;
        if bare {
            frame.stars = 0;
            frame.keyword_only = true;
        }
    }

    /// `/` among parameters: those before it are positional-only.
    pub(super) fn parameter_slash(&mut self) {
        let inner = self.top().inner;
        self.top().wants_name = false;
        for (_, param) in self.params.iter_mut().rev().take_while(|(scope, _)| *scope == inner) {
            if param.kind == ParamKind::Positional {
                param.kind = ParamKind::PositionalOnly;
            }
        }
    }

    /// `:` in a parameter list: an annotation, or the bound of a type parameter.
    pub(super) fn parameter_colon(&mut self) {
        let at = self.at as u32;
        let frame = *self.top();
        self.top().start = at + 1;
        self.top().wants_name = false;
        self.scope = frame.around;
        if frame.what == What::TypeParameters {
            return self.enter_type_variable(at);
        }
        if let Some((_, param)) = self.params.iter_mut().rev().find(|(scope, _)| *scope == frame.inner) {
            // A second colon is an error of the grammar; the first one counts.
            param.annotation = if param.annotation == 0 { at + 1 } else { param.annotation };
        }
        self.enter_annotation();
    }

    /// `=` in a parameter list: a default.
    pub(super) fn parameter_equal(&mut self) {
        let at = self.at as u32;
        let frame = *self.top();
        self.top().start = at + 1;
        self.top().wants_name = false;
        self.scope = frame.around;
        if frame.what == What::TypeParameters {
            return self.enter_type_variable(at);
        }
        if frame.what == What::Parameters {
            // Defaults are evaluated outside the scope of type parameters.
            self.scope = self.base_scope();
        }
        if let Some((_, param)) = self.params.iter_mut().rev().find(|(scope, _)| *scope == frame.inner) {
            param.default = if param.default == 0 { at + 1 } else { param.default };
        }
    }

    pub(super) fn parameter_comma(&mut self) {
        self.scope = self.top().around;
        self.top().wants_name = true;
        self.top().stars = 0;
    }

    /// The scope of a type parameter's bound or default, whose `:` or `=` is at `at`.
    fn enter_type_variable(&mut self, at: u32) {
        let parameter = self.top().parameter as usize;
        let name = self.tokens.list[parameter].data;
        let scope = self.new_scope(ScopeKind::TypeVariable, at);
        self.scopes[scope as usize].name = name;
        self.tokens.list[at as usize].data = scope;
        self.scope = scope;
    }

    /// Under the future import, an annotation is a scope of its own that is never run.
    pub(super) fn enter_annotation(&mut self) {
        if self.future_annotations {
            let scope = self.new_scope(ScopeKind::DeadAnnotation, self.at as u32);
            self.scope = scope;
        }
    }
}
