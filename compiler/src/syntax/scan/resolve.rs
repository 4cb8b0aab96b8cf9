//! From events to variables: where each name of each scope lives, who captures whom.
//!
//! Linear in tokens plus captures: a stack per symbol tells the nearest scope around that holds it in a cell, while the scopes are visited
//! in depth-first order.

use super::names::{Event, bit};
use super::statements::Found;
use super::{Binding, BindingKind, Home, Mention, NONE, Reason, Scan, ScanError, Scope, ScopeKind, Var, scope_flag, var_flag};
use crate::syntax::lexer::Tokens;
use crate::syntax::symbols::known;
use crate::syntax::token::Symbol;

/// Resolves all names and writes them into the tokens.
pub(super) fn resolve(tokens: &mut Tokens, found: Found) -> Result<Scan, ScanError> {
    let mut resolver = Resolver::new(tokens.symbols.len(), found);
    resolver.link_events();
    resolver.pass_comprehension_names()?;
    resolver.declare()?;
    resolver.capture()?;
    Ok(resolver.finish(tokens))
}

/// A variable while its scope's others may still appear.
#[derive(Clone, Copy)]
struct Draft {
    var: Var,
    bits: u16,
    /// Order among its scope's variables: parameters first.
    rank: u8,
    /// First event, for errors.
    token: u32,
    /// Its first declaration, for errors.
    declared: u32,
}

/// What holds a symbol's cell in the scopes around, innermost first.
#[derive(Clone, Copy)]
struct Holder {
    /// `NONE`: the name is global from here inward.
    var: u32,
    symbol: Symbol,
    /// The holder that this one hides.
    hidden: u32,
    /// The next holder of the same scope.
    next: u32,
}

struct Resolver {
    found: Found,
    /// Per scope, first and last event.
    first: Vec<u32>,
    last: Vec<u32>,
    drafts: Vec<Draft>,
    /// Per scope, its drafts: first and last; drafts are chained by `next_draft`.
    first_draft: Vec<u32>,
    last_draft: Vec<u32>,
    next_draft: Vec<u32>,
    /// Per symbol, the scope that saw it last and its number there.
    seen: Vec<(u32, u32)>,
    /// Per symbol, its innermost holder.
    holding: Vec<u32>,
    holders: Vec<Holder>,
    /// Per scope, the first of its holders.
    held: Vec<u32>,
    /// Per symbol, the class body being visited that binds it.
    class_binding: Vec<u32>,
    /// What to put back there when a class is left: (class, symbol, before).
    class_undo: Vec<(u32, Symbol, u32)>,
}

impl Resolver {
    fn new(symbols: usize, found: Found) -> Self {
        let scopes = found.scopes.len();
        Resolver {
            drafts: Vec::with_capacity(found.events.len() / 2),
            next_draft: Vec::with_capacity(found.events.len() / 2),
            found,
            first: vec![NONE; scopes],
            last: vec![NONE; scopes],
            first_draft: vec![NONE; scopes],
            last_draft: vec![NONE; scopes],
            seen: vec![(NONE, 0); symbols],
            holding: vec![NONE; symbols],
            holders: Vec::new(),
            held: vec![NONE; scopes],
            class_binding: vec![NONE; symbols],
            class_undo: Vec::new(),
        }
    }

    fn scope(&self, number: u32) -> &Scope {
        &self.found.scopes[number as usize]
    }

    fn link_events(&mut self) {
        for number in 0..self.found.events.len() {
            let event = self.found.events[number];
            if event.bits & !bit::SILENT != 0 {
                self.append(event.scope, number as u32);
            }
        }
    }

    fn append(&mut self, scope: u32, event: u32) {
        self.found.events[event as usize].next = NONE;
        let last = &mut self.last[scope as usize];
        match std::mem::replace(last, event) {
            NONE => self.first[scope as usize] = event,
            previous => self.found.events[previous as usize].next = event,
        }
    }

    /// Names in inlined comprehensions that are not theirs belong to what is around, but for class bodies, whose names a comprehension
    /// does not see.
    fn pass_comprehension_names(&mut self) -> Result<(), ScanError> {
        for scope in (0..self.found.scopes.len() as u32).rev() {
            let kind = self.scope(scope).kind;
            if kind.is_comprehension() || kind == ScopeKind::GeneratorExp {
                self.check_targets(scope)?;
            }
            if !self.scope(scope).has(scope_flag::INLINED) {
                continue;
            }
            let parent = self.scope(scope).parent;
            let unit = self.scope(scope).unit;
            let passes = self.scope(parent).kind.is_comprehension() || self.scope(unit).kind != ScopeKind::Class;
            let mut event = std::mem::replace(&mut self.first[scope as usize], NONE);
            self.last[scope as usize] = NONE;
            while event != NONE {
                let Event { symbol, next, bits, .. } = self.found.events[event as usize];
                let own = self.seen[symbol as usize] == (scope, 1);
                if own || !passes && bits != bit::WALRUS | bit::SILENT {
                    self.append(scope, event);
                } else if bits != bit::WALRUS | bit::SILENT {
                    self.found.events[event as usize].scope = parent;
                    self.append(parent, event);
                }
                event = next;
            }
        }
        self.seen.fill((NONE, 0));
        Ok(())
    }

    /// Marks a comprehension's own names as seen; `:=` may not rebind them.
    fn check_targets(&mut self, scope: u32) -> Result<(), ScanError> {
        let mut event = self.first[scope as usize];
        while event != NONE {
            let Event { symbol, next, bits, .. } = self.found.events[event as usize];
            if bits & bit::ITERATION != 0 {
                self.seen[symbol as usize] = (scope, 1);
            }
            event = next;
        }
        let mut event = self.first[scope as usize];
        while event != NONE {
            let Event { symbol, next, bits, token, .. } = self.found.events[event as usize];
            if bits & bit::WALRUS != 0 && self.seen[symbol as usize] == (scope, 1) {
                return Err(self.rebinds(scope, symbol, token));
            }
            event = next;
        }
        Ok(())
    }

    /// `:=` at `token` and a `for` of the comprehension `scope` bind the same name: which of them is at fault.
    #[cold]
    fn rebinds(&self, scope: u32, symbol: Symbol, token: u32) -> ScanError {
        let targets = || self.found.events.iter().filter(|event| event.scope == scope && event.symbol == symbol && event.bits & bit::ITERATION != 0);
        // A condition comes before the next loop's target; the element comes last of all.
        let in_clauses = token > self.clause_start(scope) && targets().all(|event| event.token > token);
        match targets().map(|event| event.token).min() {
            Some(target) if in_clauses => ScanError { token: target, reason: Reason::IterationRebinds(symbol) },
            _ => ScanError { token, reason: Reason::WalrusRebinds(symbol) },
        }
    }

    /// Token of the comprehension's first `for`, as far as the walk knew it.
    fn clause_start(&self, scope: u32) -> u32 {
        self.found.clauses.iter().find(|(comprehension, _)| *comprehension == scope).map_or(0, |(_, token)| *token)
    }

    /// Makes the variables of every scope from its events.
    fn declare(&mut self) -> Result<(), ScanError> {
        for scope in 0..self.found.scopes.len() as u32 {
            let mut event = self.first[scope as usize];
            while event != NONE {
                let Event { symbol, next, bits, token, .. } = self.found.events[event as usize];
                if bits == bit::WALRUS | bit::SILENT {
                    event = next;
                    continue;
                }
                let (owner, draft) = self.seen[symbol as usize];
                let draft = if owner == scope {
                    draft
                } else {
                    let draft = self.add_draft(scope, symbol, token);
                    self.seen[symbol as usize] = (scope, draft);
                    draft
                };
                self.check(scope, draft, symbol, bits, token)?;
                if bits & (bit::GLOBAL | bit::NONLOCAL) != 0 && self.drafts[draft as usize].bits & (bit::GLOBAL | bit::NONLOCAL) == 0 {
                    self.drafts[draft as usize].declared = token;
                }
                self.note(draft, bits);
                self.found.events[event as usize].var = draft;
                event = next;
            }
        }
        Ok(())
    }

    fn add_draft(&mut self, scope: u32, symbol: Symbol, token: u32) -> u32 {
        let number = self.drafts.len() as u32;
        let var = Var { symbol, scope, home: Home::GlobalImplicit, flags: 0, outer: NONE, origin: NONE };
        self.drafts.push(Draft { var, bits: 0, rank: 4, token, declared: token });
        self.next_draft.push(NONE);
        match std::mem::replace(&mut self.last_draft[scope as usize], number) {
            NONE => self.first_draft[scope as usize] = number,
            previous => self.next_draft[previous as usize] = number,
        }
        number
    }

    /// What the symbol table refuses within one scope.
    fn check(&self, scope: u32, draft: u32, symbol: Symbol, bits: u16, token: u32) -> Result<(), ScanError> {
        const RARE: u16 = bit::PARAM | bit::TYPE_PARAM | bit::GLOBAL | bit::NONLOCAL | bit::ANNOTATE | bit::WALRUS;
        if bits & RARE == 0 {
            return Ok(());
        }
        let Draft { bits: before, declared, .. } = self.drafts[draft as usize];
        let declares = bits & (bit::GLOBAL | bit::NONLOCAL) != 0 && bits & bit::WALRUS == 0;
        let module = scope == 0;
        let reason = if bits & bit::PARAM != 0 && before & bit::PARAM != 0 {
            Reason::DuplicateArgument(symbol)
        } else if bits & bit::TYPE_PARAM != 0 && before & bit::TYPE_PARAM != 0 {
            Reason::DuplicateTypeParameter(symbol)
        } else if declares && before & (bit::PARAM | bit::BIND | bit::DELETE | bit::USE | bit::ANNOTATE) != 0 {
            Reason::DeclaredLate(symbol, mention(before))
        } else if declares && (before | bits) & (bit::GLOBAL | bit::NONLOCAL) == bit::GLOBAL | bit::NONLOCAL && before & bit::WALRUS == 0 {
            return Err(ScanError { token: declared, reason: Reason::NonlocalAndGlobal(symbol) });
        } else if bits & bit::ANNOTATE != 0 && before & (bit::GLOBAL | bit::NONLOCAL) != 0 && !module {
            Reason::AnnotatedDeclared(symbol)
        } else if bits & bit::WALRUS != 0 && before & bit::ITERATION != 0 {
            Reason::WalrusRebinds(symbol)
        } else {
            return Ok(());
        };
        Err(ScanError { token, reason })
    }

    fn note(&mut self, draft: u32, bits: u16) {
        let draft = &mut self.drafts[draft as usize];
        // What an import binds does not stand in a declaration's way.
        draft.bits |= if bits & bit::IMPORT != 0 { bits & !bit::BIND } else { bits };
        if bits & bit::PARAM != 0 {
            draft.rank = match bits {
                _ if bits & bit::KEYWORD_ONLY != 0 => 1,
                _ if bits & bit::VARARGS != 0 => 2,
                _ if bits & bit::VARKEYWORDS != 0 => 3,
                _ => 0,
            };
        }
        for (event, flag) in [
            (bit::PARAM, var_flag::PARAMETER | var_flag::BOUND),
            (bit::BIND | bit::DELETE | bit::ANNOTATE, var_flag::BOUND),
            (bit::USE, var_flag::USED),
            (bit::NONLOCAL, var_flag::NONLOCAL),
            (bit::DELETE, var_flag::DELETED),
            (bit::ANNOTATE, var_flag::ANNOTATED),
        ] {
            if bits & event != 0 {
                draft.var.flags |= flag;
            }
        }
    }

    /// Gives every variable its home, visiting the scopes depth-first.
    fn capture(&mut self) -> Result<(), ScanError> {
        let count = self.found.scopes.len();
        let (mut child, mut sibling) = (vec![NONE; count], vec![NONE; count]);
        for scope in (1..count).rev() {
            let parent = self.found.scopes[scope].parent as usize;
            sibling[scope] = std::mem::replace(&mut child[parent], scope as u32);
        }
        let mut scope = 0;
        self.enter(0)?;
        loop {
            let next = child[scope as usize];
            if next != NONE {
                child[scope as usize] = sibling[next as usize];
                scope = next;
                self.enter(scope)?;
                continue;
            }
            self.leave(scope);
            if scope == 0 {
                return Ok(());
            }
            scope = self.scope(scope).parent;
        }
    }

    fn enter(&mut self, scope: u32) -> Result<(), ScanError> {
        let kind = self.scope(scope).kind;
        let dead = kind == ScopeKind::DeadAnnotation || scope != 0 && self.scope(self.scope(scope).parent).flags & DEAD != 0;
        if dead {
            self.found.scopes[scope as usize].flags |= DEAD;
        }
        let mut draft = self.first_draft[scope as usize];
        while draft != NONE {
            self.place(scope, kind, draft, dead)?;
            draft = self.next_draft[draft as usize];
        }
        if kind == ScopeKind::Class && !dead {
            // Methods see `__class__`, the body does not.
            for symbol in [known::DUNDER_CLASS, known::DUNDER_CLASSDICT] {
                let implicit = self.add_draft(scope, symbol, self.scope(scope).token);
                self.drafts[implicit as usize].rank = IMPLICIT;
                self.hold(scope, symbol, implicit);
            }
        }
        Ok(())
    }

    fn place(&mut self, scope: u32, kind: ScopeKind, draft: u32, dead: bool) -> Result<(), ScanError> {
        let Draft { bits, var, declared, .. } = self.drafts[draft as usize];
        let bound = bits & (bit::BIND | bit::IMPORT | bit::DELETE | bit::PARAM | bit::ANNOTATE | bit::TYPE_PARAM) != 0;
        let home = if bits & bit::GLOBAL != 0 {
            if kind != ScopeKind::Class {
                self.hold(scope, var.symbol, NONE);
            }
            Home::GlobalExplicit
        } else if bits & bit::NONLOCAL != 0 && scope == 0 {
            return Err(ScanError { token: declared, reason: Reason::NonlocalInModule });
        } else if bits & bit::NONLOCAL != 0 {
            match self.holder(var.symbol) {
                Some(holder) if self.drafts[holder as usize].bits & bit::TYPE_PARAM != 0 => {
                    return Err(ScanError { token: declared, reason: Reason::NonlocalTypeParameter(var.symbol) });
                }
                Some(holder) => self.take(scope, draft, holder),
                None if bits & bit::WALRUS != 0 => Home::GlobalExplicit,
                None => return Err(ScanError { token: declared, reason: Reason::NonlocalUnbound(var.symbol) }),
            }
        } else if bound && kind.is_function_like() {
            if !dead {
                self.hold(scope, var.symbol, draft);
            }
            Home::Local
        } else if bound {
            if kind == ScopeKind::Class {
                let before = std::mem::replace(&mut self.class_binding[var.symbol as usize], scope);
                self.class_undo.push((scope, var.symbol, before));
            }
            Home::Name
        } else {
            match self.holder(var.symbol) {
                // What the class binds is looked up in its namespace, and then globally.
                Some(_) if self.class_binds(scope, var.symbol) => Home::GlobalImplicit,
                Some(holder) if !dead => self.take(scope, draft, holder),
                _ => Home::GlobalImplicit,
            }
        };
        self.drafts[draft as usize].var.home = home;
        if home == Home::Free && bits & (bit::BIND | bit::IMPORT | bit::DELETE) != 0 {
            let origin = self.drafts[draft as usize].var.origin;
            self.drafts[origin as usize].var.flags |= var_flag::REBOUND;
        }
        Ok(())
    }

    /// Whether `scope` is an annotation scope that sees a class which binds `symbol`.
    fn class_binds(&self, scope: u32, symbol: Symbol) -> bool {
        let class = self.class_binding[symbol as usize];
        if class == NONE || !self.scope(scope).has(scope_flag::SEES_CLASS) {
            return false;
        }
        let mut around = self.scope(scope).parent;
        while self.scope(around).has(scope_flag::SEES_CLASS) {
            around = self.scope(around).parent;
        }
        around == class
    }

    /// The variable that holds `symbol`'s cell around here, if one does.
    fn holder(&self, symbol: Symbol) -> Option<u32> {
        let holder = self.holding[symbol as usize];
        if holder == NONE { None } else { Some(self.holders[holder as usize].var).filter(|&var| var != NONE) }
    }

    /// From here inward, `var` holds `symbol`.
    fn hold(&mut self, scope: u32, symbol: Symbol, var: u32) {
        let number = self.holders.len() as u32;
        let hidden = std::mem::replace(&mut self.holding[symbol as usize], number);
        let next = std::mem::replace(&mut self.held[scope as usize], number);
        self.holders.push(Holder { var, symbol, hidden, next });
    }

    fn leave(&mut self, scope: u32) {
        while let Some((_, symbol, before)) = self.class_undo.pop_if(|(class, ..)| *class == scope) {
            self.class_binding[symbol as usize] = before;
        }
        let mut number = std::mem::replace(&mut self.held[scope as usize], NONE);
        while number != NONE {
            let Holder { symbol, hidden, next, .. } = self.holders[number as usize];
            self.holding[symbol as usize] = hidden;
            number = next;
        }
    }

    /// `draft` of `scope` is the variable whose cell `holder` has: passes it through the units between them.
    fn take(&mut self, scope: u32, draft: u32, holder: u32) -> Home {
        let Var { scope: from, symbol, home, origin, .. } = self.drafts[holder as usize].var;
        let origin = if home == Home::Free { origin } else { holder };
        let unit = self.scope(scope).unit;
        let from_unit = self.scope(from).unit;
        if unit == from_unit {
            // A comprehension of the same unit: the variable of the unit itself.
            let var = &mut self.drafts[draft as usize].var;
            (var.outer, var.origin) = (holder, origin);
            return home;
        }
        self.make_cell(origin);
        let mut between = Vec::new();
        let mut around = self.scope(self.scope(scope).parent).unit;
        if unit != scope {
            // An inlined comprehension of a class: the class receives the cell.
            around = unit;
        }
        while around != from_unit {
            between.push(around);
            around = self.scope(self.scope(around).parent).unit;
        }
        let mut outer = holder;
        for unit in between.into_iter().rev() {
            let passed = self.add_draft(unit, symbol, self.drafts[draft as usize].token);
            self.drafts[passed as usize].rank = 5;
            let var = &mut self.drafts[passed as usize].var;
            (var.home, var.outer, var.origin) = (Home::Free, outer, origin);
            var.flags = var_flag::PASSED;
            self.hold(unit, symbol, passed);
            outer = passed;
        }
        let var = &mut self.drafts[draft as usize].var;
        (var.outer, var.origin) = (outer, origin);
        if unit == scope {
            self.drafts[draft as usize].var.home = Home::Free;
            self.hold(scope, symbol, draft);
        }
        Home::Free
    }

    fn make_cell(&mut self, origin: u32) {
        let draft = &mut self.drafts[origin as usize];
        draft.var.home = Home::Cell;
        if draft.rank == IMPLICIT {
            let flag = if draft.var.symbol == known::DUNDER_CLASS { scope_flag::NEEDS_CLASS_CELL } else { scope_flag::NEEDS_CLASSDICT };
            self.found.scopes[draft.var.scope as usize].flags |= flag;
        }
    }

    /// Groups variables, bindings and parameters by scope, and writes variable numbers into the tokens.
    fn finish(mut self, tokens: &mut Tokens) -> Scan {
        let (vars, numbers) = self.group_vars();
        for event in &self.found.events {
            if event.var != NONE && event.bits & bit::SILENT == 0 {
                tokens.list[event.token as usize].data = numbers[event.var as usize];
            }
        }
        let bindings = self.group_bindings(&numbers);
        let params = self.group_params();
        let free = self.group_free(&vars, tokens);
        Scan {
            scopes: self.found.scopes,
            vars,
            bindings,
            params,
            free,
            assignments: self.found.assignments,
            link: self.found.link,
            future_annotations: self.found.future_annotations,
        }
    }

    fn group_vars(&mut self) -> (Vec<Var>, Vec<u32>) {
        let mut vars = Vec::with_capacity(self.drafts.len());
        let mut numbers = vec![NONE; self.drafts.len()];
        let mut order = Vec::new();
        for scope in 0..self.found.scopes.len() {
            order.clear();
            let mut draft = self.first_draft[scope];
            while draft != NONE {
                let Draft { rank, var, .. } = self.drafts[draft as usize];
                if rank != IMPLICIT || var.home == Home::Cell {
                    order.push(draft);
                }
                draft = self.next_draft[draft as usize];
            }
            order.sort_by_key(|&draft| self.drafts[draft as usize].rank);
            let start = vars.len() as u32;
            for &draft in &order {
                numbers[draft as usize] = vars.len() as u32;
                vars.push(self.drafts[draft as usize].var);
            }
            self.found.scopes[scope].vars = start..vars.len() as u32;
        }
        for var in &mut vars {
            for link in [&mut var.outer, &mut var.origin] {
                if *link != NONE {
                    *link = numbers[*link as usize];
                }
            }
        }
        (vars, numbers)
    }

    fn group_bindings(&mut self, numbers: &[u32]) -> Vec<Binding> {
        let binding = bit::BIND | bit::DELETE | bit::PARAM | bit::ANNOTATE | bit::TYPE_PARAM;
        let is_binding = |event: &&Event| event.var != NONE && event.bits & binding != 0;
        let mut starts = vec![0u32; self.found.scopes.len() + 1];
        for event in self.found.events.iter().filter(is_binding) {
            starts[event.scope as usize + 1] += 1;
        }
        for scope in 0..self.found.scopes.len() {
            starts[scope + 1] += starts[scope];
            self.found.scopes[scope].bindings = starts[scope]..starts[scope + 1];
        }
        let mut bindings = vec![Binding { token: 0, var: 0, kind: BindingKind::Assign }; starts[self.found.scopes.len()] as usize];
        for event in self.found.events.iter().filter(is_binding) {
            let kind = match event.bits {
                bits if bits & bit::DELETE != 0 => BindingKind::Delete,
                bits if bits & bit::PARAM != 0 => BindingKind::Parameter,
                bits if bits & (bit::BIND | bit::TYPE_PARAM) != 0 => BindingKind::Assign,
                _ => BindingKind::AnnotateOnly,
            };
            let slot = &mut starts[event.scope as usize];
            bindings[*slot as usize] = Binding { token: event.token, var: numbers[event.var as usize], kind };
            *slot += 1;
        }
        bindings
    }

    fn group_params(&mut self) -> Vec<super::Param> {
        let mut params = std::mem::take(&mut self.found.params);
        params.sort_by_key(|&(scope, _)| scope);
        for group in params.chunk_by(|a, b| a.0 == b.0).map(|group| group[0].0).collect::<Vec<_>>() {
            let start = params.partition_point(|&(scope, _)| scope < group) as u32;
            let end = params.partition_point(|&(scope, _)| scope <= group) as u32;
            self.found.scopes[group as usize].params = start..end;
        }
        params.into_iter().map(|(_, param)| param).collect()
    }

    fn group_free(&mut self, vars: &[Var], tokens: &Tokens) -> Vec<u32> {
        let mut free = Vec::new();
        for scope in &mut self.found.scopes {
            let start = free.len();
            if !scope.has(scope_flag::INLINED) {
                free.extend(scope.vars.clone().filter(|&var| vars[var as usize].home == Home::Free));
                free[start..].sort_by(|&a, &b| tokens.symbols.text(vars[a as usize].symbol).cmp(tokens.symbols.text(vars[b as usize].symbol)));
            }
            scope.free = start as u32..free.len() as u32;
        }
        free
    }
}

fn mention(bits: u16) -> Mention {
    match bits {
        _ if bits & bit::PARAM != 0 => Mention::Parameter,
        _ if bits & bit::ANNOTATE != 0 => Mention::Annotation,
        _ if bits & (bit::BIND | bit::DELETE) != 0 => Mention::Assignment,
        _ => Mention::Use,
    }
}

/// Rank of the implicit `__class__` and `__classdict__` of classes.
const IMPLICIT: u8 = 6;
/// Flag of scopes in annotations that are never run.
const DEAD: u16 = 1 << 15;
