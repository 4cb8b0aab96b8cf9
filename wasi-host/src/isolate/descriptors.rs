//! Open files on their way from the parent to the worker, and what is not to come along: one of the three places of the host with `unsafe`.

use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recvmsg, sendmsg};
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// How many go along with a task.
const COUNT: usize = 3;

/// What a worker is given beside its streams.
pub struct Handed<F> {
    pub orders: F,
    pub input: F,
    pub native_code: F,
}

/// They travel with one byte.
pub fn hand_over(wire: &UnixStream, handed: Handed<BorrowedFd<'_>>) -> io::Result<()> {
    let descriptors = [handed.orders, handed.input, handed.native_code];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(COUNT))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    control.push(SendAncillaryMessage::ScmRights(&descriptors));
    sendmsg(wire, &[IoSlice::new(&[0])], &mut control, SendFlags::empty())?;
    Ok(())
}

pub fn receive(wire: &UnixStream) -> io::Result<Handed<OwnedFd>> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(COUNT))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    recvmsg(wire, &mut [IoSliceMut::new(&mut byte)], &mut control, RecvFlags::CMSG_CLOEXEC)?;
    let mut received = control.drain().flat_map(|message| match message {
        RecvAncillaryMessage::ScmRights(descriptors) => descriptors.collect(),
        _ => Vec::new(),
    });
    match (received.next(), received.next(), received.next()) {
        (Some(orders), Some(input), Some(native_code)) => Ok(Handed { orders, input, native_code }),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// The worker's wire came as its standard input, which is the script's from now on.
pub fn take_wire() -> io::Result<UnixStream> {
    Ok(UnixStream::from(rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdin(), 3)?))
}

pub fn become_input(input: impl AsFd) -> io::Result<()> {
    Ok(rustix::stdio::dup2_stdin(input)?)
}

/// The program gets its standard streams and nothing else of what is open here, whoever opened it and however.
pub fn close_others(command: &mut Command) {
    // SAFETY: between `fork` and `exec` the closure makes one system call that takes no pointers, and allocates nothing. The call marks
    // descriptors of the new process to be closed by `exec`; it closes none, so that no value there loses what it owns.
    #[allow(unsafe_code)]
    unsafe {
        command.pre_exec(|| match libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC) {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        });
    }
}
