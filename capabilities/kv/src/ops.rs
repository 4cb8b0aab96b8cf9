//! What scripts can ask of the store: the rows.

use capability::{
    Args, CannotFreeze, Capability, GrantError, Handles, Op, OpCx, OpError, Permit, Policy, Quota, Right, Scope, Started, Subject, Subjects, Target, Value, op,
};

use crate::args::{self, VALUE_BYTES_MAX};
use crate::listing::{Changes, Entry, PAGE_BYTES_MAX, Wanted, page};
use crate::place::Place;
use crate::store::{Change, OnlyIf, Quotas, Snapshot, Store, failed};
use crate::transaction::Transaction;
use crate::value;

/// The rights of `kv`.
pub const RIGHTS: &[Right<'static>] = &[
    Right { name: "read", doc: "Read what a namespace holds.", scope: Scope::Name },
    Right { name: "write", doc: "Change what a namespace holds. Does not include reading.", scope: Scope::Name },
];

/// Transactions of one session at one time.
const OPEN_MAX: usize = 16;
/// A value and its key, and the wire's own.
const REQUEST_BYTES_MAX: usize = VALUE_BYTES_MAX + (64 << 10);

/// What of a store a session sees.
#[derive(Clone, Debug)]
pub struct KvOptions {
    /// Without one, grants of `kv` cannot be given.
    pub store: Option<Store>,
    /// Whose part of the store it is. Tenants see nothing of each other.
    pub tenant: String,
    /// What the tenant may have in the store: bytes of keys and values.
    pub bytes_max: u64,
    pub keys_max: u64,
}

impl Default for KvOptions {
    fn default() -> KvOptions {
        KvOptions { store: None, tenant: String::new(), bytes_max: 256 << 20, keys_max: 1_000_000 }
    }
}

/// The capability `kv`.
pub struct Kv {
    options: KvOptions,
    transactions: Handles<Transaction>,
}

impl Kv {
    /// For a session with this policy. Granting what there is no store for is a mistake that is told at once.
    pub fn open(policy: &Policy, options: KvOptions) -> Result<Kv, GrantError> {
        let granted = policy.allows().iter().find(|grant| grant.capability() == Kv::NAME);
        match granted.filter(|_| options.store.is_none()) {
            Some(grant) => Err(GrantError::unusable(grant, "there is no store; name its file with --kv FILE")),
            None => Ok(Kv { options, transactions: Handles::new(OPEN_MAX) }),
        }
    }

    fn get(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (place, key) = (self.place(args)?, args::key(args, 1)?);
        let stored = match self.transaction(args, 2)? {
            Some(transaction) => transaction.get(key)?,
            None => look_up(&self.snapshot()?, &place, key)?,
        };
        let Some(stored) = stored else { return Ok(Value::None.into()) };
        let _held = cx.budget.reserve(Quota::OpBytes, stored.len() as u64)?;
        Ok(shown(&stored)?.into())
    }

    fn put(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let key = args::key(args, 1)?;
        let value = args::value(args, 2)?;
        self.change(args, 3, key, value, cx)?;
        Ok(Value::None.into())
    }

    fn delete(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let key = args::key(args, 1)?;
        self.change(args, 2, key, None, cx)?;
        Ok(Value::None.into())
    }

    /// One change: kept by the transaction, where there is one, or made at once.
    fn change(&mut self, args: &Args<'_>, transaction: usize, key: &[u8], value: Option<Vec<u8>>, cx: &OpCx<'_>) -> Result<(), OpError> {
        let place = self.place(args)?;
        if let Some(transaction) = self.transaction(args, transaction)? {
            return transaction.change(key, value, cx);
        }
        let written = cx.budget.reserve(Quota::WriteBytes, (key.len() + value.as_ref().map_or(0, Vec::len)) as u64)?;
        self.apply(&place, vec![(key, value.as_deref())], OnlyIf::Always, cx)?;
        written.keep();
        Ok(())
    }

    fn compare_and_swap(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (place, key) = (self.place(args)?, args::key(args, 1)?);
        let (expected, value) = (args::value(args, 2)?, args::value(args, 3)?);
        let written = cx.budget.reserve(Quota::WriteBytes, (key.len() + value.as_ref().map_or(0, Vec::len)) as u64)?;
        let swapped = self.apply(&place, vec![(key, value.as_deref())], OnlyIf::Holds(key, expected.as_deref()), cx)?;
        if swapped {
            written.keep();
        }
        Ok(Value::Bool(swapped).into())
    }

    fn keys(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let keys = self.page(args, cx)?.into_iter().map(|(key, _)| text(key));
        Ok(Value::List(keys.collect::<Result<_, _>>()?).into())
    }

    fn items(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let pair = |(key, stored): Entry| Ok(Value::Tuple(vec![text(key)?, shown(&stored)?]));
        let items = self.page(args, cx)?.into_iter().map(pair);
        Ok(Value::List(items.collect::<Result<_, OpError>>()?).into())
    }

    fn page(&mut self, args: &Args<'_>, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        let place = self.place(args)?;
        let wanted = Wanted { prefix: args::prefix(args, 1)?, after: args::after(args, 2)?, limit: args::limit(args, 3)? };
        let _held = cx.budget.reserve(Quota::OpBytes, (PAGE_BYTES_MAX + VALUE_BYTES_MAX) as u64)?;
        match self.transaction(args, 4)? {
            Some(transaction) => page(&transaction.snapshot, &place, &transaction.changes, &wanted, cx),
            None => page(&self.snapshot()?, &place, &Changes::new(), &wanted, cx),
        }
    }

    fn begin(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (place, namespace) = (self.place(args)?, args::namespace(args)?);
        let transaction = Transaction::begin(self.store()?, namespace, place)?;
        let many = |_| OpError::exception("RuntimeError", format!("{OPEN_MAX} transactions are open already; end one of them"));
        Ok(self.transactions.insert(transaction).map_err(many)?.into())
    }

    fn commit(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let transaction = self.transactions.remove(args.int(0)?).ok_or_else(over)?;
        if transaction.changes.is_empty() {
            return Ok(Value::Bool(true).into());
        }
        let written = cx.budget.reserve(Quota::WriteBytes, transaction.bytes())?;
        let entries = transaction.changes.iter().map(|(key, value)| (key.as_slice(), value.as_deref())).collect();
        let made = self.apply(&transaction.place, entries, OnlyIf::Version(transaction.version), cx)?;
        if made {
            written.keep();
        }
        Ok(Value::Bool(made).into())
    }

    fn rollback(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.transactions.remove(args.int(0)?).ok_or_else(over)?;
        Ok(Value::None.into())
    }

    fn apply(&self, place: &Place, entries: Vec<(&[u8], Option<&[u8]>)>, only_if: OnlyIf<'_>, cx: &OpCx<'_>) -> Result<bool, OpError> {
        let quotas = Quotas { bytes_max: self.options.bytes_max, keys_max: self.options.keys_max };
        self.store()?.apply(&Change { place, tenant: &self.options.tenant, quotas, entries, only_if }, cx)
    }

    fn store(&self) -> Result<&Store, OpError> {
        self.options.store.as_ref().ok_or_else(|| OpError::exception("RuntimeError", "this run has no store; name its file with --kv FILE"))
    }

    fn snapshot(&self) -> Result<Snapshot, OpError> {
        self.store()?.snapshot()
    }

    fn place(&self, args: &Args<'_>) -> Result<Place, OpError> {
        Ok(Place::new(&self.options.tenant, args::namespace(args)?))
    }

    /// The transaction that an argument names, if it names one: an open one in the same namespace.
    fn transaction(&mut self, args: &Args<'_>, index: usize) -> Result<Option<&mut Transaction>, OpError> {
        let Some(id) = args.opt_int(index)? else { return Ok(None) };
        let namespace = args::namespace(args)?;
        let transaction = self.transactions.get_mut(id).ok_or_else(over)?;
        if transaction.namespace != namespace {
            return Err(OpError::exception("ValueError", format!("the transaction is one in '{}', not in '{namespace}'", transaction.namespace)));
        }
        Ok(Some(transaction))
    }

    fn reads(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::name("read", args::namespace(args)?))
    }

    fn writes(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::name("write", args::namespace(args)?))
    }

    /// Whoever swaps learns whether the old value was the expected one.
    fn swaps(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(self.writes(args)?.and(Subject::new("read", Target::Name(args::namespace(args)?.to_owned()))))
    }

    /// The namespace that an open transaction is in.
    fn ends(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let transaction = self.transactions.get(args.int(0)?);
        Ok(transaction.map_or_else(|| Subjects::handle("write"), |transaction| Subjects::name("write", transaction.namespace.clone())))
    }
}

impl Capability for Kv {
    /// The numbers of transactions that were given. A transaction is of one process.
    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        self.transactions.freeze().map_err(|CannotFreeze(count)| CannotFreeze(format!("transactions stay in this process, and there are {count}; end them first")))
    }

    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        self.transactions.thaw(state)
    }

    const NAME: &'static str = "kv";
    const DOC: &'static str = "Keys and values that outlive the run, in namespaces. Values are str or bytes; keys are in the order of their UTF-8.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const WRAPPER: Option<&'static str> = Some(include_str!("kv.py"));
    const OPS: &'static [Op<Kv>] = &[
        op(0, "get", "(namespace: str, key: str, transaction: int | None = None) -> str | bytes | None", "The value of a key; None where there is none.", "read", Kv::get)
            .of(Kv::reads)
            .audits(1),
        op(1, "put", "(namespace: str, key: str, value: str | bytes, transaction: int | None = None) -> None", "Sets the value of a key.", "write", Kv::put)
            .of(Kv::writes)
            .audits(1)
            .request_max(REQUEST_BYTES_MAX),
        op(2, "delete", "(namespace: str, key: str, transaction: int | None = None) -> None", "Removes a key, if it is there.", "write", Kv::delete)
            .of(Kv::writes)
            .audits(1),
        op(
            3,
            "compare_and_swap",
            "(namespace: str, key: str, expected: str | bytes | None, value: str | bytes | None) -> bool",
            "Sets a key's value, or removes it, if it has the expected one; tells whether it did. None stands for no value.",
            "write",
            Kv::compare_and_swap,
        )
        .of(Kv::swaps)
        .audits(1)
        .request_max(2 * REQUEST_BYTES_MAX),
        op(
            4,
            "keys",
            "(namespace: str, prefix: str = '', after: str | None = None, limit: int = 100, transaction: int | None = None) -> list[str]",
            "A page of keys, sorted: those with the prefix, behind the key 'after'. The next page is after its last.",
            "read",
            Kv::keys,
        )
        .of(Kv::reads)
        .audits(1),
        op(
            5,
            "items",
            "(namespace: str, prefix: str = '', after: str | None = None, limit: int = 100, transaction: int | None = None) -> list[tuple]",
            "A page of keys with their values; it ends early when it holds a megabyte.",
            "read",
            Kv::items,
        )
        .of(Kv::reads)
        .audits(1),
        op(6, "begin", "(namespace: str) -> int", "Begins a transaction in one namespace; gives its number.", "write", Kv::begin).of(Kv::writes).private(),
        op(7, "commit", "(transaction: int) -> bool", "Makes a transaction's changes; tells whether nobody else made any since it began.", "write", Kv::commit)
            .of(Kv::ends)
            .private(),
        op(8, "rollback", "(transaction: int) -> None", "Forgets a transaction's changes.", "write", Kv::rollback).of(Kv::ends).private(),
    ];
}

fn look_up(snapshot: &Snapshot, place: &Place, key: &[u8]) -> Result<Option<Vec<u8>>, OpError> {
    Ok(snapshot.entries.get(place.of(key).as_slice()).map_err(failed)?.map(|found| found.value().to_vec()))
}

fn shown(stored: &[u8]) -> Result<Value, OpError> {
    value::read(stored).ok_or_else(damaged)
}

fn text(key: Vec<u8>) -> Result<Value, OpError> {
    String::from_utf8(key).map(Value::Str).map_err(|_| damaged())
}

fn damaged() -> OpError {
    OpError::os(capability::errno::EIO).hint("the store is damaged")
}

fn over() -> OpError {
    OpError::exception("ValueError", "there is no such transaction; it was committed or rolled back")
}
