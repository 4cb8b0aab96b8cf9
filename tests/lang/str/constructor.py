print(str(), str(5), str('a'), str(None), str([1, 'a']), str(1.0), str(object)[:7], str(object=3), str(b'a'))
class A:
    def __str__(self):
        return 'A!'
class B:
    def __repr__(self):
        return 'B?'
class C:
    def __str__(self):
        return 5
class D(str):
    pass
print(str(A()), str(B()), repr(B()), f'{A()} {B()!r}', [B()], type(str(D('x'))), D('x').upper(), D('q') + 'r')
try:
    str(C())
except TypeError as e:
    print(e)
class E:
    def __repr__(self):
        return None
try:
    repr(E())
except TypeError as e:
    print(e)
class F(str):
    def __str__(self):
        return 'changed'
f = F('orig')
print(f, str(f), repr(f), f + '', f'{f}', '%s' % f, ''.join([f]), f == 'orig')
