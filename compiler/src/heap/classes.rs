//! Class objects: layout, method resolution order, attribute look-up with its cache, and what invalidates it.

use std::collections::HashSet;

use super::{FLAG_SUBCLASS, Heap, Kind, Name, Raised, Res, Ty, Value, well_known};

/// Fields of a [`Kind::Class`]; the namespace is its attribute dict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum ClassField {
    Name,
    QualName,
    Bases,
    Mro,
    /// List of direct subclasses.
    Subclasses,
    /// Small int, never used twice: identifies the class and the state of its namespace and those of its bases.
    Version,
    /// Small int of [`ClassFlags`].
    Flags,
    RootShape,
    /// Inline slots of new instances.
    InlineSlots,
    /// Number of the nearest builtin base: layout and native behaviour of the instances.
    NativeTy,
}
const FIELDS: usize = 10;

/// Facts about a class, kept up to date by [`Heap::class_set`].
pub struct ClassFlags;
impl ClassFlags {
    /// Defined by a script.
    pub const SCRIPT: i64 = 1;
    /// Somewhere in the MRO stands `__del__`.
    pub const FINALIZER: i64 = 2;
    /// Instances have no `__dict__`.
    pub const NO_DICT: i64 = 4;
    /// `__getattribute__` is a script's.
    pub const GETATTRIBUTE: i64 = 8;
    /// `__getattr__` exists.
    pub const GETATTR: i64 = 16;
    /// `__setattr__` or `__delattr__` is a script's.
    pub const SETATTR: i64 = 32;
    /// Has abstract methods left.
    pub const ABSTRACT: i64 = 64;
    /// Matches sequence patterns though not a list or tuple.
    pub const SEQUENCE: i64 = 128;
    /// Matches mapping patterns.
    pub const MAPPING: i64 = 256;
    /// `__hash__` is None.
    pub const UNHASHABLE: i64 = 512;
    /// Attributes of the class itself may not be set.
    pub const IMMUTABLE: i64 = 1024;
    /// Declares `__slots__` (some member descriptors exist).
    pub const SLOTS: i64 = 2048;
    /// There can be no weak references to instances.
    pub const NO_WEAKREF: i64 = 4096;
    /// A dict whose views and iterators are those of an OrderedDict.
    pub const ORDERED: i64 = 8192;
    const DERIVED: i64 = Self::FINALIZER | Self::GETATTRIBUTE | Self::GETATTR | Self::SETATTR | Self::UNHASHABLE;
}

pub(super) const CACHE_ENTRIES: usize = 1024;

#[derive(Clone, Copy, Default)]
pub(super) struct CacheEntry {
    version: u32,
    name: u64,
    /// UNBOUND when the class lacks the name.
    value: u64,
}

/// More attributes than this are not reserved before they are seen.
const SLOTS_FORESEEN_MAX: u32 = 12;

impl Heap {
    pub(super) fn boot(&self) {
        self.try_boot().unwrap_or_else(|_| panic!("the builtin classes do not fit into an empty heap"))
    }

    fn try_boot(&self) -> Result<(), Raised> {
        // Classes first as empty shells, because the strs that name them need the class str.
        for row in well_known::TYS {
            let offset = self.alloc(Kind::Class, 0, FIELDS as u64 * 8, FIELDS as u32)?;
            for i in 0..FIELDS as u32 {
                self.set_field_at(offset, i, Value::NONE);
            }
            self.classes[row.ty as usize].set(offset);
        }
        for row in well_known::TYS {
            self.store32(self.class(row.ty).offset() + 4, self.class(Ty::Type).offset());
        }
        self.boot_strings()?;
        self.boot_bytes()?;
        self.empty_tuple.set(self.tuple(&[])?.bits());
        for (i, text) in well_known::NAMES.iter().enumerate() {
            self.names[i].set(self.intern_str(text)?.bits());
        }
        for row in well_known::TYS {
            let class = self.class(row.ty);
            let base = if row.ty == Ty::Object { None } else { Some(self.class(row.base)) };
            let namespace = self.dict()?;
            self.mark_namespace(namespace);
            self.set_dict_of(class, namespace);
            let mut mro = vec![class];
            if let Some(base) = base {
                mro.extend_from_slice(self.tuple_items(self.class_field(base, ClassField::Mro)));
                let subclasses = self.class_field(base, ClassField::Subclasses);
                self.list_push(subclasses, class)?;
            }
            let name = self.intern_str(row.name)?;
            self.set_class_field(class, ClassField::Name, name);
            self.set_class_field(class, ClassField::QualName, name);
            self.set_class_field(class, ClassField::Bases, self.tuple(base.as_slice())?);
            self.set_class_field(class, ClassField::Mro, self.tuple(&mro)?);
            self.set_class_field(class, ClassField::Subclasses, self.list(&[])?);
            self.set_class_field(class, ClassField::Version, Value::small(self.next_version() as i64));
            self.set_class_field(class, ClassField::Flags, Value::small(ClassFlags::IMMUTABLE));
            self.set_class_field(class, ClassField::RootShape, Value::small(self.new_root_shape() as i64));
            self.set_class_field(class, ClassField::InlineSlots, Value::small(0));
            // Instances of Generic's subclasses are plain ones.
            let native = if row.ty == Ty::Generic { Ty::Object } else { row.ty };
            self.set_class_field(class, ClassField::NativeTy, Value::small(native as i64));
        }
        self.change_class_flags(self.class(Ty::Object), ClassFlags::NO_DICT | ClassFlags::NO_WEAKREF, 0);
        self.boot_exception_group()
    }
    /// The only builtin class with two bases.
    fn boot_exception_group(&self) -> Result<(), Raised> {
        let class = self.class(Ty::ExceptionGroup);
        let bases = self.tuple(&[self.class(Ty::BaseExceptionGroup), self.class(Ty::Exception)])?;
        self.set_class_field(class, ClassField::Bases, bases);
        self.list_push(self.class_field(self.class(Ty::Exception), ClassField::Subclasses), class)?;
        let mro = self.linearize(class, bases)?;
        self.set_class_field(class, ClassField::Mro, mro);
        Ok(())
    }

    #[inline(always)]
    pub fn class_field<'h>(&'h self, class: Value<'h>, field: ClassField) -> Value<'h> {
        debug_assert!(self.is_kind(class, Kind::Class));
        self.field_at(class.offset(), field as u32)
    }
    pub(crate) fn set_class_field(&self, class: Value<'_>, field: ClassField, value: Value<'_>) {
        self.set_field_at(class.offset(), field as u32, value)
    }
    #[inline(always)]
    fn class_number(&self, class: Value<'_>, field: ClassField) -> i64 {
        self.field_at(class.offset(), field as u32).as_small().unwrap_or(0)
    }
    #[inline(always)]
    pub(crate) fn class_version(&self, class: Value<'_>) -> u32 {
        self.class_number(class, ClassField::Version) as u32
    }
    #[inline(always)]
    pub(crate) fn class_root_shape(&self, class: Value<'_>) -> u32 {
        self.class_number(class, ClassField::RootShape) as u32
    }
    #[inline(always)]
    pub(crate) fn class_inline_slots(&self, class: Value<'_>) -> u32 {
        self.class_number(class, ClassField::InlineSlots) as u32
    }
    /// Instances of `class` will probably have this many attributes beyond those of its bases.
    pub(crate) fn foresee_slots(&self, class: Value<'_>, more: usize) {
        let wanted = self.class_inline_slots(class).saturating_add(more as u32);
        self.widen_class(class, wanted.min(SLOTS_FORESEEN_MAX));
    }
    /// Later instances of `class` get this many inline slots.
    pub(super) fn widen_class(&self, class: Value<'_>, slots: u32) {
        if slots > self.class_inline_slots(class) && slots <= 16 {
            self.set_class_field(class, ClassField::InlineSlots, Value::small(slots as i64));
        }
    }
    #[inline(always)]
    pub fn class_flags(&self, class: Value<'_>) -> i64 {
        self.class_number(class, ClassField::Flags)
    }
    pub fn change_class_flags(&self, class: Value<'_>, set: i64, clear: i64) {
        self.set_class_field(class, ClassField::Flags, Value::small((self.class_flags(class) & !clear) | set))
    }
    /// Whether a script defined the class.
    #[inline(always)]
    pub fn is_script_class(&self, class: Value<'_>) -> bool {
        self.class_flags(class) & ClassFlags::SCRIPT != 0
    }
    /// The nearest builtin class: it decides the layout and native behaviour of instances.
    #[inline(always)]
    pub fn native_ty(&self, class: Value<'_>) -> Ty {
        well_known::TYS[self.class_number(class, ClassField::NativeTy) as usize].ty
    }
    /// Which builtin class a class that no script defined is.
    pub(crate) fn class_ty(&self, class: Value<'_>) -> Ty {
        let own = self.native_ty(class);
        // Generic shares the layout of plain instances.
        if own == Ty::Object && class.is(self.class(Ty::Generic)) { Ty::Generic } else { own }
    }
    /// `__module__` of a class that no script defined.
    pub(crate) fn builtin_module(&self, class: Value<'_>) -> &'static str {
        self.class_ty(class).row().module
    }
    pub fn class_name<'h>(&'h self, class: Value<'h>) -> &'h str {
        self.as_str(self.class_field(class, ClassField::Name)).unwrap_or("?")
    }
    /// The name of a value's class as messages say it.
    pub fn type_name<'h>(&'h self, v: Value<'h>) -> &'h str {
        self.message_name(self.class_of(v))
    }
    /// The name of a class as messages say it: that of a builtin class in a module has the module before it.
    pub fn message_name<'h>(&'h self, class: Value<'h>) -> &'h str {
        let ty = self.class_ty(class);
        let row = &well_known::TYS[ty as usize];
        let is_plain = row.module == "builtins" || row.kind == Kind::Exception;
        if is_plain || !class.is(self.class(ty)) { self.class_name(class) } else { row.full_name }
    }
    /// The same as messages about the kind of an argument say it, where None is `None`.
    pub fn argument_type<'h>(&'h self, v: Value<'h>) -> &'h str {
        if v.is_none() { "None" } else { self.type_name(v) }
    }
    #[inline(always)]
    pub(super) fn mark_subclass(&self, offset: u32, class: Value<'_>) {
        if self.is_script_class(class) {
            self.store8(offset + 1, self.load8(offset + 1) | FLAG_SUBCLASS);
            self.note_finalizer(offset, class);
        }
    }
    pub(super) fn note_finalizer(&self, offset: u32, class: Value<'_>) {
        if self.class_flags(class) & ClassFlags::FINALIZER != 0 {
            self.finalizable.borrow_mut().push(offset);
        }
    }

    /// Offset of the class of a value; `None` of UNBOUND. Calls nothing.
    #[inline(always)]
    pub(crate) fn class_at_hand(&self, v: Value<'_>) -> Option<u32> {
        if v.is_ref() {
            return Some(self.class_at(v.offset()));
        }
        // SAFETY: there is a class for each Ty.
        (!v.is_unbound()).then(|| unsafe { self.classes.get_unchecked(self.immediate_ty(v) as usize).get() })
    }
    /// Whether a class is `type` itself. Calls nothing.
    #[inline(always)]
    pub(crate) fn is_type_itself(&self, class: u32) -> bool {
        // SAFETY: there is a class for each Ty.
        class == unsafe { self.classes.get_unchecked(Ty::Type as usize).get() }
    }
    /// `isinstance(v, of)` where no Python code has a say in it: `of` is a class whose metaclass is `type`, or a short tuple of such;
    /// and the answer is yes, or that of a builtin class. Calls nothing.
    #[inline(always)]
    pub(crate) fn instance_at_hand(&self, v: u64, of: u64) -> Option<bool> {
        let (v, of): (Value<'_>, Value<'_>) = (Value::from_bits(v), Value::from_bits(of));
        if !of.is_ref() {
            return None;
        }
        let class = self.class_at_hand(v)?;
        let tuple = self.load8(of.offset()) == Kind::Tuple as u8;
        let count = if tuple { self.len_at(of.offset()) } else { 1 };
        for i in 0..count {
            let one = if tuple { self.field_at(of.offset(), i) } else { of };
            if !one.is_ref() || self.load8(one.offset()) != Kind::Class as u8 {
                return None;
            }
            if one.offset() == class {
                return Some(true);
            }
            if !self.is_type_itself(self.class_at(one.offset())) {
                return None;
            }
            let mro = self.field_at(class, ClassField::Mro as u32).offset();
            for n in 0..self.len_at(mro) {
                if self.field_at(mro, n).is(one) {
                    return Some(true);
                }
            }
        }
        // A script's class may say that its instances are others' (`__class__`).
        let script = self.field_at(class, ClassField::Flags as u32).as_small()? & ClassFlags::SCRIPT != 0;
        (!script).then_some(false)
    }
    /// Whether `class` is `other` or has it in its MRO.
    pub fn is_subclass(&self, class: Value<'_>, other: Value<'_>) -> bool {
        if class.is(other) {
            return true;
        }
        let mro = self.field_at(class.offset(), ClassField::Mro as u32);
        self.is_kind(mro, Kind::Tuple) && self.tuple_items(mro).iter().any(|c| c.is(other))
    }
    /// Whether `v` is an instance of builtin class `ty`, without asking Python code.
    pub fn is_instance(&self, v: Value<'_>, ty: Ty) -> bool {
        self.is_subclass(self.class_of(v), self.class(ty))
    }

    /// A class attribute, searched along the MRO; `name` is interned.
    #[inline]
    pub fn lookup<'h>(&'h self, class: Value<'h>, name: Value<'_>) -> Option<Value<'h>> {
        let version = self.class_version(class);
        let slot = (version.wrapping_mul(0x9E37_79B9) >> 16 ^ (name.bits() >> 4) as u32) as usize % CACHE_ENTRIES;
        let cached = self.attr_cache.borrow()[slot];
        if cached.version == version && cached.name == name.bits() {
            return if cached.value == Value::UNBOUND.bits() { None } else { Some(Value::from_bits(cached.value)) };
        }
        let found = self.lookup_uncached(class, name);
        self.attr_cache.borrow_mut()[slot] = CacheEntry { version, name: name.bits(), value: found.unwrap_or(Value::UNBOUND).bits() };
        found
    }
    fn lookup_uncached<'h>(&'h self, class: Value<'h>, name: Value<'_>) -> Option<Value<'h>> {
        let mro = self.class_field(class, ClassField::Mro);
        if !self.is_kind(mro, Kind::Tuple) {
            return None;
        }
        self.tuple_items(mro).iter().find_map(|&c| self.dict_get_str(self.dict_of(c)?, name))
    }
    /// A class attribute by a name that native code knows.
    pub fn lookup_name<'h>(&'h self, class: Value<'h>, name: Name) -> Option<Value<'h>> {
        self.lookup(class, self.name(name))
    }
    pub(super) fn forget_lookups(&self) {
        self.attr_cache.borrow_mut().fill(CacheEntry::default());
    }

    /// Sets a class attribute; the classes below it get new versions.
    pub fn class_set(&self, class: Value<'_>, name: Value<'_>, value: Value<'_>) -> Result<(), Raised> {
        let class: Value<'_> = Value::from_bits(class.bits());
        if let Some(namespace) = self.dict_of(class) {
            self.dict_set_str(namespace, name, value)?;
        }
        self.class_changed(class, name);
        Ok(())
    }
    /// Deletes a class attribute; whether it was there.
    pub fn class_delete(&self, class: Value<'_>, name: Value<'_>) -> bool {
        let class: Value<'_> = Value::from_bits(class.bits());
        let there = self.dict_of(class).is_some_and(|namespace| self.dict_remove_str(namespace, name));
        if there {
            self.class_changed(class, name);
        }
        there
    }
    /// To be called after a class namespace or its bases changed: versions and derived flags follow.
    pub fn class_changed(&self, class: Value<'_>, name: Value<'_>) {
        for class in self.class_and_below(Value::from_bits(class.bits())) {
            self.set_class_field(class, ClassField::Version, Value::small(self.next_version() as i64));
            self.derive_flags(class);
        }
        // Shape-keyed caches trust that no data descriptor hides an instance attribute.
        let _ = name;
        self.cache_epoch.set(self.cache_epoch.get() + 1);
    }
    /// A class and all below it: each once, however many ways lead to it, and after those of its bases that are among them.
    pub fn class_and_below<'h>(&'h self, class: Value<'h>) -> Vec<Value<'h>> {
        let below = |class| {
            let subclasses = self.class_field(class, ClassField::Subclasses);
            if self.is_kind(subclasses, Kind::List) { self.list_items(subclasses) } else { Vec::new() }
        };
        if below(class).is_empty() {
            return vec![class];
        }
        let (mut order, mut seen, mut work) = (Vec::new(), HashSet::new(), vec![(class, false)]);
        while let Some((class, is_left)) = work.pop() {
            if is_left {
                order.push(class);
            } else if seen.insert(class.bits()) {
                work.push((class, true));
                work.extend(below(class).into_iter().map(|c| (c, false)));
            }
        }
        order.reverse();
        order
    }
    /// Recomputes the flags that follow from names along the MRO.
    pub fn derive_flags(&self, class: Value<'_>) {
        let mut flags = 0;
        let scripted = |name| self.lookup_name(class, name).is_some_and(|v| !self.is_kind(v, Kind::Native));
        if scripted(Name::del) {
            flags |= ClassFlags::FINALIZER;
        }
        if scripted(Name::getattribute) {
            flags |= ClassFlags::GETATTRIBUTE;
        }
        if self.lookup_name(class, Name::getattr).is_some() {
            flags |= ClassFlags::GETATTR;
        }
        if scripted(Name::setattr) || scripted(Name::delattr) {
            flags |= ClassFlags::SETATTR;
        }
        if self.lookup_name(class, Name::hash).is_some_and(|v| v.is_none()) {
            flags |= ClassFlags::UNHASHABLE;
        }
        self.change_class_flags(class, flags, ClassFlags::DERIVED);
    }

    /// A new class from bases whose MRO is consistent; `namespace` becomes its own. The caller has resolved metaclass and layout.
    pub fn new_class<'h>(&'h self, metaclass: Value<'h>, name: Value<'h>, bases: Value<'h>, namespace: Value<'h>) -> Res<'h> {
        let native = self.native_base(bases)?;
        let offset = self.alloc(Kind::Class, metaclass.offset(), FIELDS as u64 * 8, FIELDS as u32)?;
        for i in 0..FIELDS as u32 {
            self.set_field_at(offset, i, Value::NONE);
        }
        let class = Value::from_ref(offset);
        self.mark_namespace(namespace);
        self.set_dict_of(class, namespace);
        self.set_class_field(class, ClassField::Name, name);
        self.set_class_field(class, ClassField::QualName, name);
        self.set_class_field(class, ClassField::Bases, bases);
        self.set_class_field(class, ClassField::Subclasses, self.list(&[])?);
        self.set_class_field(class, ClassField::NativeTy, Value::small(native as i64));
        self.set_class_field(class, ClassField::RootShape, Value::small(self.new_root_shape() as i64));
        let base_flags = self.tuple_items(bases).iter().fold(0, |flags, &b| flags | self.class_flags(b));
        let inherited = base_flags & (ClassFlags::SEQUENCE | ClassFlags::MAPPING | ClassFlags::ORDERED);
        self.set_class_field(class, ClassField::Flags, Value::small(ClassFlags::SCRIPT | inherited));
        let inline = self.tuple_items(bases).iter().map(|&b| self.class_inline_slots(b)).max().unwrap_or(0);
        self.set_class_field(class, ClassField::InlineSlots, Value::small(inline as i64));
        self.set_class_field(class, ClassField::Version, Value::small(self.next_version() as i64));
        let mro = self.linearize(class, bases)?;
        self.set_class_mro(class, mro)?;
        for &base in self.tuple_items(bases) {
            self.list_push(self.class_field(base, ClassField::Subclasses), class)?;
        }
        self.mark_subclass(offset, metaclass);
        Ok(class)
    }
    /// Sets the MRO (also one that a metaclass's `mro()` computed).
    pub fn set_class_mro(&self, class: Value<'_>, mro: Value<'_>) -> Result<(), Raised> {
        self.set_class_field(class, ClassField::Mro, mro);
        self.set_class_field(class, ClassField::Version, Value::small(self.next_version() as i64));
        self.derive_flags(class);
        Ok(())
    }
    /// The builtin class whose layout instances have; TypeError when two bases disagree.
    pub fn native_base(&self, bases: Value<'_>) -> Result<Ty, Raised> {
        let mut best = Ty::Object;
        for &base in self.tuple_items(bases) {
            let ty = self.native_ty(base);
            if let Some(wider) = self.wider_exception(best, ty) {
                best = wider;
            } else if self.is_subclass(self.class(ty), self.class(best)) {
                best = ty;
            } else if !self.is_subclass(self.class(best), self.class(ty)) {
                return Err(self.type_error("multiple bases have instance lay-out conflict"));
            }
        }
        Ok(best)
    }
    /// The base whose instances are laid out as those of a class with `bases`; TypeError when two bases disagree.
    pub fn best_base<'h>(&'h self, bases: Value<'h>) -> Res<'h> {
        let bases = self.tuple_items(bases);
        let [first, others @ ..] = bases else { return Ok(self.class(Ty::Object)) };
        let (mut best, mut layout) = (*first, if others.is_empty() { *first } else { self.solid_base(*first) });
        for &base in others {
            let own = self.solid_base(base);
            if self.is_subclass(own, layout) && !own.is(layout) {
                (best, layout) = (base, own);
            } else if !self.is_subclass(layout, own) {
                return Err(self.type_error("multiple bases have instance lay-out conflict"));
            }
        }
        Ok(best)
    }
    /// The base that the layout of a class's instances follows: its `__base__`; for object itself.
    pub(crate) fn base_of<'h>(&'h self, class: Value<'h>) -> Value<'h> {
        self.best_base(self.class_field(class, ClassField::Bases)).unwrap_or_else(|_| {
            self.take_pending();
            self.class(Ty::Object)
        })
    }
    /// The nearest class at or above `class` that adds something to the layout of instances.
    fn solid_base<'h>(&'h self, class: Value<'h>) -> Value<'h> {
        let mro = self.tuple_items(self.class_field(class, ClassField::Mro));
        mro.iter().copied().find(|&c| self.adds_to_layout(c)).unwrap_or(class)
    }
    /// Whether dicts of the class have links of their own for their order, as OrderedDict's have.
    pub(crate) fn is_ordered_class(&self, class: Value<'_>) -> bool {
        self.class_flags(class) & ClassFlags::ORDERED != 0
    }
    pub(crate) fn adds_to_layout(&self, class: Value<'_>) -> bool {
        if !self.is_script_class(class) {
            let ty = self.class_ty(class);
            return ty != Ty::Generic && (ty.row().kind != Kind::Exception || ty == Ty::BaseException || has_attributes(ty));
        }
        if self.is_ordered_class(class) && !self.tuple_items(self.class_field(class, ClassField::Bases)).iter().any(|&base| self.is_ordered_class(base)) {
            return true;
        }
        let is_member = |v: Value<'_>| self.is_kind(v, Kind::MemberSlot) && self.field(v, 1).is(class);
        self.class_flags(class) & ClassFlags::SLOTS != 0 && self.dict_of(class).is_some_and(|own| self.table_entries(own).iter().any(|entry| is_member(entry.value)))
    }
    /// Of two exception types the one with the layout of both, when one of them adds no attributes.
    fn wider_exception(&self, a: Ty, b: Ty) -> Option<Ty> {
        let layout = |mut ty: Ty| {
            while !has_attributes(ty) && ty != Ty::BaseException && ty != Ty::Object {
                ty = ty.row().base;
            }
            ty
        };
        let (x, y) = (layout(a), layout(b));
        if x == Ty::Object || y == Ty::Object || a == b {
            return None;
        }
        if self.is_subclass(self.class(y), self.class(x)) && x != y {
            Some(b)
        } else if self.is_subclass(self.class(x), self.class(y)) {
            Some(if x == y && self.is_subclass(self.class(b), self.class(a)) { b } else { a })
        } else {
            None
        }
    }
    /// C3 linearization of `class` with `bases`: a tuple that starts with `class`.
    pub fn linearize<'h>(&'h self, class: Value<'h>, bases: Value<'h>) -> Res<'h> {
        let bases = self.tuple_items(bases);
        let mut lists: Vec<Vec<Value<'h>>> =
            bases.iter().map(|&b| self.tuple_items(self.class_field(b, ClassField::Mro)).to_vec()).collect();
        lists.push(bases.to_vec());
        let mut mro = vec![class];
        loop {
            lists.retain(|list| !list.is_empty());
            if lists.is_empty() {
                return self.tuple(&mro);
            }
            let candidate = lists.iter().map(|list| list[0]).find(|c| lists.iter().all(|list| !list[1..].iter().any(|other| other.is(*c))));
            let Some(next) = candidate else {
                let mut names: Vec<&str> = Vec::new();
                for list in &lists {
                    let name = self.class_name(list[0]);
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                return Err(self.type_error(&format!(
                    "Cannot create a consistent method resolution order (MRO) for bases {}",
                    names.join(", ")
                )));
            };
            mro.push(next);
            for list in &mut lists {
                if list[0].is(next) {
                    list.remove(0);
                }
            }
        }
    }
}

/// Whether exceptions of this very type have more than `args`.
fn has_attributes(ty: Ty) -> bool {
    use Ty::*;
    matches!(
        ty,
        StopIteration
            | SystemExit
            | NameError
            | AttributeError
            | ImportError
            | OSError
            | SyntaxError
            | UnicodeDecodeError
            | UnicodeEncodeError
            | UnicodeTranslateError
            | BaseExceptionGroup
    )
}
