"""Numbers of errors."""

errorcode = {
    1: "EPERM", 2: "ENOENT", 4: "EINTR", 5: "EIO", 9: "EBADF", 11: "EAGAIN", 12: "ENOMEM", 13: "EACCES", 16: "EBUSY", 17: "EEXIST", 18: "EXDEV", 20: "ENOTDIR", 21: "EISDIR",
    22: "EINVAL", 24: "EMFILE", 27: "EFBIG", 28: "ENOSPC", 30: "EROFS", 32: "EPIPE", 33: "EDOM", 34: "ERANGE", 36: "ENAMETOOLONG", 39: "ENOTEMPTY", 40: "ELOOP", 110: "ETIMEDOUT", 122: "EDQUOT",
}
for _number, _name in errorcode.items():
    globals()[_name] = _number
EWOULDBLOCK = 11
del _number, _name
