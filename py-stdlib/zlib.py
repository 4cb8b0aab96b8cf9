"""Checksums. Compression is absent: see docs/differences.md."""

from _binascii import adler32, crc32

__all__ = ["adler32", "crc32", "error"]


class error(Exception):
    pass
