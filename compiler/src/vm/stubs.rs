//! Stubs: what inline caches learned, shared by all instructions. An instruction that sees several classes in turn finds here
//! what its own cache has just forgotten. Cleared with the inline caches, and at every collection (a name's address may then be reused).

use super::machine::Cx;

const STUBS: usize = 512;

/// What kind of access a stub is for; part of its name, whose low bits are free.
#[derive(Clone, Copy)]
#[repr(u32)]
pub(super) enum StubKind {
    Get,
    Set,
    Method,
    /// Of a class itself: the payload is the `__init__` that a call of it runs on a plain new instance.
    Make,
}

/// The two words of an inline cache, and the name (its address, with a [`StubKind`]) that they are for.
#[derive(Clone, Copy, Default)]
pub(crate) struct Stub {
    pub(super) name: u32,
    pub(super) key: u64,
    pub(super) payload: u64,
}

pub(crate) type Stubs = Box<[Stub; STUBS]>;

/// No stub yet.
pub(crate) fn no_stubs() -> Stubs {
    Box::new([Stub::default(); STUBS])
}

/// Where the stub of a shape or class version and a name is.
#[inline(always)]
pub(super) fn stub_slot(id: u32, name: u32) -> usize {
    (id.wrapping_mul(0x9E37_79B1) >> 20 ^ name >> 4 ^ name) as usize % STUBS
}

impl Cx {
    pub(super) fn remember_stub(&mut self, kind: StubKind, id: u32, name: u64, key: u64, payload: u64) {
        let name = name as u32 | kind as u32;
        self.stubs[stub_slot(id, name)] = Stub { name, key, payload };
    }

    /// The `__init__` function that a call of this class comes down to, as far as is remembered.
    #[inline(always)]
    pub(super) fn remembered_init(&self, class: u32, version: u32) -> Option<u64> {
        let name = class | StubKind::Make as u32;
        let stub = &self.stubs[stub_slot(version, name)];
        (stub.name == name && stub.key == version as u64).then_some(stub.payload)
    }

    pub(super) fn forget_stubs(&mut self) {
        self.stubs.fill(Stub::default());
    }
}
