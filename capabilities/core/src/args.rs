//! The arguments of one call, decoded and checked by the op's signature.

use wasm_abi::{Budget, DecodeError, Value, View};

use crate::{OpError, Signature};

/// What decoding may take beyond a fixed allowance, per byte of the request: a node has 8 bytes of header.
const BUDGET_PER_BYTE: usize = wasm_abi::ELEMENT_COST / 8 + 2;

/// The decoded arguments. They borrow from the request.
#[derive(Debug)]
pub struct Args<'a> {
    views: Vec<View<'a>>,
    names: &'a Signature,
    op: &'a str,
}

impl<'a> Args<'a> {
    /// Decodes a request: one list node with an element for each parameter.
    pub fn decode(request: &'a [u8], names: &'a Signature, op: &'a str) -> Result<Args<'a>, OpError> {
        let mut args = Args::none(names, op);
        args.read(request)?;
        Ok(args)
    }

    /// Not decoded yet.
    pub(crate) const fn none(names: &'a Signature, op: &'a str) -> Args<'a> {
        Args { views: Vec::new(), names, op }
    }

    /// Decodes in place what [`Args::decode`] gives.
    pub(crate) fn read(&mut self, request: &'a [u8]) -> Result<(), OpError> {
        let Args { views, names, op } = self;
        let mut budget = Budget::new(request.len().saturating_mul(BUDGET_PER_BYTE).saturating_add(4096));
        read(request, names.params.len(), views, &mut budget).map_err(|error| malformed(op, &error.to_string()))?;
        if views.len() != names.params.len() {
            let told = format!("{op}() takes {} arguments, {} were sent", names.params.len(), views.len());
            return Err(OpError::exception("TypeError", told));
        }
        for (view, param) in views.iter().zip(&names.params) {
            if !param.ty.admits(view) {
                let found = type_name(view);
                let told = format!("{op}() argument '{}' must be {}, not {found}", param.name, param.ty);
                return Err(OpError::exception("TypeError", told));
            }
        }
        Ok(())
    }

    pub fn len(&self) -> usize {
        self.views.len()
    }

    pub fn is_empty(&self) -> bool {
        self.views.is_empty()
    }

    /// The argument as it came.
    pub fn view(&self, index: usize) -> Result<&View<'a>, OpError> {
        self.views.get(index).ok_or_else(|| malformed(self.op, "an argument is missing"))
    }

    pub fn is_none(&self, index: usize) -> bool {
        matches!(self.views.get(index), Some(View::None))
    }

    pub fn str(&self, index: usize) -> Result<&'a str, OpError> {
        match self.view(index)? {
            View::Str(text) => Ok(text),
            View::OsStr(_) => Err(OpError::exception("ValueError", format!("{} holds surrogates", self.name(index)))),
            other => Err(self.unexpected(index, "str", other)),
        }
    }

    pub fn opt_str(&self, index: usize) -> Result<Option<&'a str>, OpError> {
        if self.is_none(index) { Ok(None) } else { self.str(index).map(Some) }
    }

    /// A path's bytes: a str, an OS string or bytes.
    pub fn path(&self, index: usize) -> Result<&'a [u8], OpError> {
        match self.view(index)? {
            View::Str(text) => Ok(text.as_bytes()),
            View::OsStr(bytes) | View::Bytes(bytes) => Ok(bytes),
            other => Err(self.unexpected(index, "str", other)),
        }
    }

    pub fn bytes(&self, index: usize) -> Result<&'a [u8], OpError> {
        match self.view(index)? {
            View::Bytes(bytes) => Ok(bytes),
            other => Err(self.unexpected(index, "bytes", other)),
        }
    }

    /// The number of a handle of this kind. A handle of another kind is a TypeError that names both.
    pub fn handle(&self, index: usize, wanted: u32) -> Result<u32, OpError> {
        match self.view(index)? {
            View::Handle { id, kind } if *kind == wanted => Ok(*id),
            View::Handle { kind, .. } => {
                let told = format!("{} must be a handle of {}, not of {}", self.name(index), handle_kind(wanted), handle_kind(*kind));
                Err(OpError::exception("TypeError", told))
            }
            other => Err(self.unexpected(index, "handle", other)),
        }
    }

    pub fn bool(&self, index: usize) -> Result<bool, OpError> {
        match self.view(index)? {
            View::Bool(truth) => Ok(*truth),
            other => Err(self.unexpected(index, "bool", other)),
        }
    }

    pub fn int(&self, index: usize) -> Result<i128, OpError> {
        match self.view(index)? {
            View::Int(number) => Ok(*number),
            View::Bool(truth) => Ok(i128::from(*truth)),
            View::BigInt { .. } => {
                Err(OpError::exception("OverflowError", format!("{} is too large for the host", self.name(index))))
            }
            other => Err(self.unexpected(index, "int", other)),
        }
    }

    pub fn opt_int(&self, index: usize) -> Result<Option<i128>, OpError> {
        if self.is_none(index) { Ok(None) } else { self.int(index).map(Some) }
    }

    /// An int within the bounds of 64 bits, or OverflowError.
    pub fn i64(&self, index: usize) -> Result<i64, OpError> {
        i64::try_from(self.int(index)?)
            .map_err(|_| OpError::exception("OverflowError", format!("{} is too large for the host", self.name(index))))
    }

    pub fn float(&self, index: usize) -> Result<f64, OpError> {
        match self.view(index)? {
            View::Float(number) => Ok(*number),
            View::Int(number) => Ok(*number as f64),
            View::Bool(truth) => Ok(f64::from(u8::from(*truth))),
            View::BigInt { .. } => Err(OpError::exception("OverflowError", "int too large to convert to float")),
            other => Err(self.unexpected(index, "float", other)),
        }
    }

    /// The argument as an owned value of at most `bytes_max` bytes.
    pub fn value(&self, index: usize, bytes_max: usize) -> Result<Value, OpError> {
        self.view(index)?.to_value(&mut Budget::new(bytes_max)).map_err(|error| malformed(self.op, &error.to_string()))
    }

    fn name(&self, index: usize) -> String {
        let name = self.names.params.get(index).map_or("?", |param| param.name.as_str());
        format!("{}() argument '{name}'", self.op)
    }

    fn unexpected(&self, index: usize, wanted: &str, found: &View<'_>) -> OpError {
        OpError::exception("TypeError", format!("{} must be {wanted}, not {}", self.name(index), type_name(found)))
    }
}

/// Reads the list and walks every container in it once, so that nothing malformed is found later.
fn read<'a>(request: &'a [u8], expected: usize, views: &mut Vec<View<'a>>, budget: &mut Budget) -> Result<(), DecodeError> {
    let mut items = wasm_abi::list(request, budget)?;
    views.reserve_exact(expected);
    while let Some(view) = items.next(budget) {
        let view = view?;
        walk(&view, budget)?;
        views.push(view);
    }
    Ok(())
}

fn walk(view: &View<'_>, budget: &mut Budget) -> Result<(), DecodeError> {
    match view {
        View::List(items) | View::Tuple(items) | View::Error(items) => {
            let mut items = items.clone();
            while let Some(item) = items.next(budget) {
                walk(&item?, budget)?;
            }
        }
        View::Dict(pairs) => {
            let mut pairs = pairs.clone();
            while let Some(pair) = pairs.next(budget) {
                walk(&pair?.1, budget)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn handle_kind(kind: u32) -> String {
    wasm_abi::handle_kind_name(kind).map_or_else(|| format!("kind {kind}"), |name| format!("kind '{name}'"))
}

fn malformed(op: &str, why: &str) -> OpError {
    OpError::exception("RuntimeError", format!("{op}: malformed request: {why}"))
}

fn type_name(view: &View<'_>) -> &'static str {
    match view {
        View::None => "NoneType",
        View::Bool(_) => "bool",
        View::Int(_) | View::BigInt { .. } => "int",
        View::Float(_) => "float",
        View::Str(_) | View::OsStr(_) => "str",
        View::Bytes(_) => "bytes",
        View::List(_) => "list",
        View::Tuple(_) => "tuple",
        View::Dict(_) => "dict",
        View::Handle { .. } => "handle",
        View::Error(_) => "exception",
    }
}
