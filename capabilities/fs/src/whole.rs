//! Reading, writing and appending whole files.

use capability::{Args, OpCx, OpError, Permit, Started, Tag, Value, View};

use crate::Fs;
use crate::handle::write_charged;
use crate::open::How;
use crate::source::{Newlines, WholeFile};
use crate::text;

impl Fs {
    pub(crate) fn read_text(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let plain = text::is_plain(args.str(1)?, args.str(2)?);
        let newlines = if args.is_none(3) { Newlines::Universal } else { Newlines::Kept };
        let (tag, as_text) = if plain { (Tag::Str, Some(newlines)) } else { (Tag::Bytes, None) };
        Ok(Started::Stream { tag, source: Box::new(self.whole(permit, as_text, cx)?) })
    }

    pub(crate) fn read_bytes(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let file = self.whole(permit, None, cx)?;
        Ok(Started::Stream { tag: Tag::Bytes, source: Box::new(file) })
    }

    pub(crate) fn write_text(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let bytes = text_bytes(args)?;
        self.write_atomically(permit, bytes, args.bool(5)?, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    pub(crate) fn write_bytes(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let bytes = args.bytes(1)?;
        self.write_atomically(permit, bytes, args.bool(2)?, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    pub(crate) fn append_text(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let bytes = text_bytes(args)?;
        self.append(permit, bytes, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    pub(crate) fn append_bytes(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let bytes = args.bytes(1)?;
        self.append(permit, bytes, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    fn whole(&self, permit: &Permit, as_text: Option<Newlines>, cx: &OpCx<'_>) -> Result<WholeFile, OpError> {
        let place = self.place(permit.path(0), "read", cx)?;
        let file = self.open_file(&place, How::READ, cx)?;
        WholeFile::new(file, as_text, place.written())
    }

    fn append(&self, permit: &Permit, bytes: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        let place = self.place(permit.path(0), How::APPEND.right(), cx)?;
        let file = self.open_file(&place, How::APPEND, cx)?;
        write_charged(&self.quotas, &file, bytes, true, place.written(), cx)?;
        Ok(())
    }
}

/// What a text op writes: the guest has encoded it.
fn text_bytes<'a>(args: &Args<'a>) -> Result<&'a [u8], OpError> {
    match args.view(1)? {
        View::OsStr(bytes) => Ok(bytes),
        _ => Ok(args.str(1)?.as_bytes()),
    }
}
