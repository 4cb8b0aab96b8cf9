//! BLAKE2 with all of its parameters, as `hashlib` offers them.

use capability::{Args, OpError};

use crate::hashing::Hashing;

macro_rules! blake2 {
    ($module:ident, $name:ident) => {
        #[derive(Clone)]
        pub(crate) struct $name(pub(crate) $module::State);

        impl Hashing for $name {
            fn update(&mut self, data: &[u8]) {
                self.0.update(data);
            }

            fn value(&self) -> Vec<u8> {
                self.0.finalize().as_bytes().to_vec()
            }

            fn copy(&self) -> Box<dyn Hashing> {
                Box::new(self.clone())
            }
        }
    };
}

blake2!(blake2b_simd, Blake2b);
blake2!(blake2s_simd, Blake2s);

/// The sizes of one of the two variants.
struct Variant {
    out_bytes: i128,
    key_bytes: usize,
    salt_bytes: usize,
    offset_max: i128,
}

const BLAKE2B: Variant = Variant { out_bytes: 64, key_bytes: 64, salt_bytes: 16, offset_max: u64::MAX as i128 };
const BLAKE2S: Variant = Variant { out_bytes: 32, key_bytes: 32, salt_bytes: 8, offset_max: (1 << 48) - 1 };

/// What a digest depends on besides its message, checked against its variant.
struct Parameters<'a> {
    digest_bytes: usize,
    key: &'a [u8],
    salt: &'a [u8],
    person: &'a [u8],
    fanout: u8,
    depth: u8,
    leaf_bytes: u32,
    node_offset: u64,
    node_depth: u8,
    inner_bytes: usize,
    last_node: bool,
}

impl<'a> Parameters<'a> {
    /// From the arguments at `first` and behind it, in the order of the row. The words are CPython's.
    fn read(args: &Args<'a>, first: usize, variant: &Variant) -> Result<Parameters<'a>, OpError> {
        let value_error = |told: String| Err(OpError::exception("ValueError", told));
        let Variant { out_bytes, key_bytes, salt_bytes, offset_max } = *variant;
        let (key, salt, person) = (args.bytes(first + 1)?, args.bytes(first + 2)?, args.bytes(first + 3)?);
        if key.len() > key_bytes {
            return value_error(format!("maximum key length is {key_bytes} bytes"));
        }
        if salt.len() > salt_bytes {
            return value_error(format!("maximum salt length is {salt_bytes} bytes"));
        }
        if person.len() > salt_bytes {
            return value_error(format!("maximum person length is {salt_bytes} bytes"));
        }
        Ok(Parameters {
            digest_bytes: small(args, first, 1, out_bytes, &format!("digest_size must be between 1 and {out_bytes} bytes"))?,
            key,
            salt,
            person,
            fanout: small(args, first + 4, 0, 255, "fanout must be between 0 and 255")?,
            depth: small(args, first + 5, 1, 255, "depth must be between 1 and 255")?,
            leaf_bytes: large(args, first + 6, i128::from(u32::MAX), "leaf_size is too large")?,
            node_offset: large(args, first + 7, offset_max, "node_offset is too large")?,
            node_depth: small(args, first + 8, 0, 255, "node_depth must be between 0 and 255")?,
            inner_bytes: small(args, first + 9, 0, out_bytes, &format!("inner_size must be between 0 and is {out_bytes}"))?,
            last_node: args.bool(first + 10)?,
        })
    }
}

fn small<T: TryFrom<i128>>(args: &Args<'_>, index: usize, min: i128, max: i128, told: &str) -> Result<T, OpError> {
    let given = args.int(index)?;
    let fits = (min..=max).contains(&given).then(|| T::try_from(given).ok()).flatten();
    fits.ok_or_else(|| OpError::exception("ValueError", told))
}

fn large<T: TryFrom<i128>>(args: &Args<'_>, index: usize, max: i128, told: &str) -> Result<T, OpError> {
    let given = args.int(index)?;
    if given < 0 {
        return Err(OpError::exception("ValueError", "value must be positive"));
    }
    let fits = if given <= max { T::try_from(given).ok() } else { None };
    fits.ok_or_else(|| OpError::exception("OverflowError", told))
}

macro_rules! with_parameters {
    ($module:ident, $name:ident, $p:expr) => {{
        let p = $p;
        let mut params = $module::Params::new();
        params.hash_length(p.digest_bytes).key(p.key).salt(p.salt).personal(p.person);
        params.fanout(p.fanout).max_depth(p.depth).max_leaf_length(p.leaf_bytes);
        params.node_offset(p.node_offset).node_depth(p.node_depth).inner_hash_length(p.inner_bytes).last_node(p.last_node);
        Box::new($name(params.to_state()))
    }};
}

/// A BLAKE2 as the arguments at `first` and behind it want it: digest_size, key, salt, person, fanout, depth, leaf_size,
/// node_offset, node_depth, inner_size, last_node.
pub(crate) fn with_parameters(algorithm: &str, args: &Args<'_>, first: usize) -> Result<Box<dyn Hashing>, OpError> {
    match algorithm {
        "blake2b" => Ok(with_parameters!(blake2b_simd, Blake2b, Parameters::read(args, first, &BLAKE2B)?)),
        "blake2s" => Ok(with_parameters!(blake2s_simd, Blake2s, Parameters::read(args, first, &BLAKE2S)?)),
        other => Err(OpError::exception("ValueError", format!("{other} takes no such parameters"))),
    }
}
