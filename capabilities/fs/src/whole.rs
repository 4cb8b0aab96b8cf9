//! Reading, writing and appending whole files.

use capability::{Args, OpCx, OpError, Permit, Quota, Started, Tag, Value, View};

use crate::Fs;
use crate::handle::write_charged;
use crate::open::How;
use crate::source::WholeFile;
use crate::text::{self, Encoding, OnError};

impl Fs {
    pub(crate) fn read_text(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (encoding, errors) = (Encoding::named(args.str(1)?)?, OnError::named(args.str(2)?)?);
        let newlines = text::newlines_read(args.opt_str(3)?)?;
        let file = self.whole(permit, Some(newlines), cx)?;
        if encoding == Encoding::Utf8 && errors == OnError::Strict {
            return Ok(Started::Stream { tag: Tag::Str, source: Box::new(file) });
        }
        // The bytes and, at worst, two bytes of text for each of them.
        let _held = cx.budget.reserve(Quota::OpBytes, file.bytes().saturating_mul(3))?;
        Ok(text::decode(file.read_all(cx)?, encoding, errors, newlines)?.into())
    }

    pub(crate) fn read_bytes(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let file = self.whole(permit, None, cx)?;
        Ok(Started::Stream { tag: Tag::Bytes, source: Box::new(file) })
    }

    pub(crate) fn write_text(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (bytes, chars) = encoded(args)?;
        self.write_atomically(permit, &bytes, args.bool(5)?, cx)?;
        Ok(Value::int(chars).into())
    }

    pub(crate) fn write_bytes(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let bytes = args.bytes(1)?;
        self.write_atomically(permit, bytes, args.bool(2)?, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    pub(crate) fn append_text(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (bytes, chars) = encoded(args)?;
        self.append(permit, &bytes, cx)?;
        Ok(Value::int(chars).into())
    }

    pub(crate) fn append_bytes(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let bytes = args.bytes(1)?;
        self.append(permit, bytes, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    fn whole(&self, permit: &Permit, as_text: Option<crate::source::Newlines>, cx: &OpCx<'_>) -> Result<WholeFile, OpError> {
        let place = self.place(permit.path(0), "read", cx)?;
        let file = self.open_file(&place, How::READ, cx)?;
        WholeFile::new(file, as_text, &place.written)
    }

    fn append(&self, permit: &Permit, bytes: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        let place = self.place(permit.path(0), "write", cx)?;
        let file = self.open_file(&place, How::APPEND, cx)?;
        write_charged(&file, bytes, true, &place.written, cx)?;
        Ok(())
    }
}

/// The bytes of `(path, text, encoding, errors, newline, ...)`, and how many characters they are.
fn encoded(args: &Args<'_>) -> Result<(Vec<u8>, u64), OpError> {
    let (encoding, errors) = (Encoding::named(args.str(2)?)?, OnError::named(args.str(3)?)?);
    let newline = text::newline_written(args.opt_str(4)?)?;
    match args.view(1)? {
        View::OsStr(bytes) if errors == OnError::SurrogateEscape => Ok((bytes.to_vec(), bytes.len() as u64)),
        View::OsStr(_) => Err(OpError::exception("UnicodeEncodeError", "'utf-8' codec can't encode characters: surrogates not allowed")),
        _ => {
            let text = args.str(1)?;
            Ok((text::encode(text, encoding, errors, newline)?, text.chars().count() as u64))
        }
    }
}
