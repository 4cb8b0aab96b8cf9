//! The ops on keys themselves: made, brought, derived, shown, forgotten. What a key consists of never goes back to the script.

use std::sync::atomic::Ordering;

use capability::{Args, HANDLE_KEY, OpCx, OpError, Permit, Quota, Started, Subjects, Value, python_repr};
use zeroize::Zeroizing;

use crate::import::{from_raw, import};
use crate::key::{KEY_ALGORITHMS, Key, KeyAlgorithm, Material, Purpose, Scheme};
use crate::ops::Crypto;
use crate::random::draw;
use crate::secrets::Secret;

/// Most keys at one time.
pub(crate) const KEYS_MAX: usize = 1024;

/// What a key is charged for; an RSA key, the largest, takes some 3 KiB.
const KEY_CHARGE_BYTES: u64 = 4096;

impl Crypto {
    pub(crate) fn key_algorithms(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::List(KEY_ALGORITHMS.iter().map(|row| Value::str(row.name)).collect()).into())
    }

    pub(crate) fn key_generate(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = KeyAlgorithm::named(args.str(0)?)?;
        let material = generate(algorithm, cx)?;
        self.keep_key(algorithm, material, None, cx)
    }

    pub(crate) fn key_import(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = KeyAlgorithm::named(args.str(0)?)?;
        self.keep_key(algorithm, import(algorithm, args.bytes(1)?)?, None, cx)
    }

    pub(crate) fn key_derive(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = KeyAlgorithm::named(args.str(1)?)?;
        if matches!(algorithm.scheme, Scheme::Rsa { .. } | Scheme::EcdsaP256 | Scheme::EcdsaP384) {
            return Err(OpError::exception("ValueError", format!("no key of {} can be derived; use crypto.key_generate() or crypto.key_import()", algorithm.name)));
        }
        let raw = self.derived(args, algorithm.key_bytes, 2, cx)?;
        self.keep_key(algorithm, from_raw(algorithm, &raw)?, None, cx)
    }

    pub(crate) fn key_public(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let key = self.any_key(args, 0, cx)?;
        let told = || OpError::exception("ValueError", format!("{}(): a key of {} has no public half", cx.op, key.algorithm.name));
        key.material.public().map(|public| Value::Bytes(public).into()).ok_or_else(told)
    }

    pub(crate) fn key_info(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let key = self.any_key(args, 0, cx)?;
        let fields = [
            ("algorithm", Value::str(key.algorithm.name)),
            ("purpose", Value::str(key.algorithm.purpose.word())),
            ("secret", key.secret.as_deref().map_or(Value::None, Value::str)),
            ("sealed", Value::int(key.sealed.load(Ordering::Relaxed))),
        ];
        Ok(Value::Dict(fields.map(|(name, value)| (name.to_owned(), value)).to_vec()).into())
    }

    pub(crate) fn key_forget(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let id = args.handle(0, HANDLE_KEY)?;
        self.keys.remove(id).ok_or_else(|| no_such_key(cx))?;
        self.opened.retain(|_, opened| *opened != id);
        Ok(Value::None.into())
    }

    /// What `secret` touches: the secret of that name.
    pub(crate) fn names_secret(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::name("secret", args.str(0)?))
    }

    pub(crate) fn secret(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let name = args.str(0)?;
        if let Some(id) = self.opened.get(name) {
            return Ok(handle(*id));
        }
        let secret = self.secrets.get(name).cloned().ok_or_else(|| {
            let shown = python_repr(name.as_bytes());
            let told = format!("{}({shown}): there is no secret of this name; give it with --secret {name}=ALGORITHM:FILE", cx.op);
            OpError::exception("ValueError", told)
        })?;
        let started = self.keep_key(secret.algorithm, import(secret.algorithm, &secret.material)?, Some((name, &secret)), cx)?;
        if let Started::Done(Value::Handle { id, .. }) = &started {
            self.opened.insert(name.to_owned(), *id);
        }
        Ok(started)
    }

    /// A key of the given purpose, or an error that says what this one is for.
    pub(crate) fn key(&mut self, args: &Args<'_>, index: usize, purpose: Purpose, cx: &OpCx<'_>) -> Result<&Key, OpError> {
        let key = self.any_key(args, index, cx)?;
        if key.algorithm.purpose == purpose {
            return Ok(key);
        }
        let told = format!("{}() needs a key to {} with; this is a key of {}, to {} with", cx.op, purpose.word(), key.algorithm.name, key.algorithm.purpose.word());
        Err(OpError::exception("TypeError", told))
    }

    fn any_key(&mut self, args: &Args<'_>, index: usize, cx: &OpCx<'_>) -> Result<&Key, OpError> {
        let id = args.handle(index, HANDLE_KEY)?;
        self.keys.get_mut(id).map(|key| &*key).ok_or_else(|| no_such_key(cx))
    }

    pub(crate) fn keep_key(&mut self, algorithm: &'static KeyAlgorithm, material: Material, secret: Option<(&str, &Secret)>, cx: &OpCx<'_>) -> Result<Started, OpError> {
        let held = cx.budget.reserve(Quota::OpBytes, KEY_CHARGE_BYTES)?;
        let sealed = secret.map(|(_, secret)| secret.sealed.clone()).unwrap_or_default();
        let key = Key { algorithm, material, sealed, secret: secret.map(|(name, _)| name.to_owned()), _held: held };
        let told = || OpError::exception("MemoryError", format!("{KEYS_MAX} keys are open, and that is the most; forget some with crypto.key_forget()"));
        self.keys.insert(key).map(handle).map_err(|_| told())
    }
}

fn handle(id: u32) -> Started {
    Value::Handle { id, kind: HANDLE_KEY }.into()
}

fn no_such_key(cx: &OpCx<'_>) -> OpError {
    OpError::exception("ValueError", format!("{}(): there is no such key; it was forgotten", cx.op))
}

/// Draws until the bytes are a key: nearly always at once.
const DRAWS_MAX: usize = 64;

fn generate(algorithm: &'static KeyAlgorithm, cx: &mut OpCx<'_>) -> Result<Material, OpError> {
    if matches!(algorithm.scheme, Scheme::Rsa { .. }) {
        let told = "RSA keys are not made here; make one with 'openssl genpkey -algorithm RSA' and bring it with crypto.key_import() or --secret, or use ed25519";
        return Err(OpError::exception("ValueError", told));
    }
    let mut raw = Zeroizing::new(vec![0; algorithm.key_bytes]);
    for _ in 0..DRAWS_MAX {
        draw(&mut raw, cx)?;
        if let Ok(material) = from_raw(algorithm, &raw) {
            return Ok(material);
        }
    }
    Err(OpError::exception("RuntimeError", "the host's randomness gives no key"))
}
