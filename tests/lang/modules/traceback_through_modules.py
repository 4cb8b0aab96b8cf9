import _plain_raise
_plain_raise.go(3)
