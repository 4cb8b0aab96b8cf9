value = 1
_hidden = 2
__all__ = ['value', '_hidden']
