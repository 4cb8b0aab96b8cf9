for e in (ValueError(), ValueError('a'), ValueError('a', 1), KeyError('k'), KeyError(1, 2), KeyError(), IndexError(None), Exception([1]), OSError(2, 'No such file'), OSError(2, 'No such file', 'f.txt'), OSError('x'), OSError(13, 'denied', 'a', None, 'b'), StopIteration(5), SystemExit(3), SystemExit(), SystemExit('msg'), AssertionError('x'), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), ImportError('m', name='n', path='p'), AttributeError('x', name='n', obj=1), NameError('x', name='n'), KeyError("it's")):
    print(repr(e), '|', str(e), '|', e.args)
e = OSError(2, 'No such file', 'f.txt')
print(e.errno, e.strerror, e.filename, type(e))
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code, ImportError('m', name='n').name)
e = ValueError('a')
e.custom = 1
print(e.custom, e.__dict__, e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__, hasattr(e, '__notes__'))
e.args = ('changed', 2)
print(e, e.args, repr(e))
class MyError(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code
class Plain(Exception): pass
class WithStr(Exception):
    def __str__(self): return 'custom str'
print(repr(MyError(1, 't')), str(MyError(1, 't')), MyError(1, 't').code, Plain(), repr(Plain()), repr(Plain(1, 2)), WithStr('x'), repr(WithStr('x')))
e = UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad byte')
print(e, e.encoding, e.object, e.start, e.end, e.reason)
print(UnicodeEncodeError('ascii', 'aé', 1, 2, 'no'), [type(OSError(n, '')).__name__ for n in (1, 2, 13, 17, 20, 21, 32, 110, 11, 4, 3, 5)])
try:
    UnicodeDecodeError(1)
except TypeError as x:
    print(x)
