//! Which kinds of value travel, and which of them a plugin may send.

/// The first word of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Tag {
    None = 0,
    Bool = 1,
    Int = 2,
    Float = 3,
    Str = 4,
    Bytes = 5,
    List = 6,
    Dict = 7,
    Tuple = 0x100,
    BigInt = 0x101,
    Handle = 0x102,
    OsStr = 0x103,
    Error = 0x104,
}

impl Tag {
    /// Every tag, in the order of the table in `docs/abi.md`.
    pub const ALL: [Tag; 13] = [
        Tag::None,
        Tag::Bool,
        Tag::Int,
        Tag::Float,
        Tag::Str,
        Tag::Bytes,
        Tag::List,
        Tag::Dict,
        Tag::Tuple,
        Tag::BigInt,
        Tag::Handle,
        Tag::OsStr,
        Tag::Error,
    ];

    /// The tag with this number, if there is one.
    pub fn from_u32(number: u32) -> Option<Tag> {
        Tag::ALL.into_iter().find(|tag| *tag as u32 == number)
    }

    /// Plugins speak only the first eight.
    pub const fn plugins_may_send(self) -> bool {
        (self as u32) < 0x100
    }

    /// Whether the payload holds further nodes.
    pub const fn is_container(self) -> bool {
        matches!(self, Tag::List | Tag::Dict | Tag::Tuple | Tag::Error)
    }
}
