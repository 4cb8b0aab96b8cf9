def t(c, *bases):
    try: c.__bases__ = bases; print('ok', [b.__name__ for b in c.__mro__], c.__base__.__name__)
    except Exception as e: print(type(e).__name__, e)
# case: bases that are laid out in another way cannot take the place of the old ones
class A: pass
class A2: pass
class B: pass
t(B, A)
class B(A): pass
t(B, object); t(B, A2); t(B, A2, A); t(B, int); t(B, A, int)
class S: __slots__ = ('x',)
class S2: __slots__ = ('x',)
class S3: __slots__ = ('y',)
class S4: __slots__ = ()
class SB(S): pass
t(SB, S2); t(SB, S3); t(SB, S4); t(SB, A); t(SB, S, A); t(SB, A, S)
class SC(S): __slots__ = ()
t(SC, S2); t(SC, A); t(SC, S, A)
class E(Exception): pass
t(E, ValueError); t(E, OSError); t(E, Exception, A)
class L(list): pass
class L2(list): pass
class LL(L): pass
t(LL, L2); t(LL, list); t(LL, L2, A); t(LL, dict)
# case: containers
class D(dict): pass
class I(int): pass
t(I, bool); t(I, object)
# case: what a class with empty slots changes
import abc
class Ab(abc.ABC): pass
t(Ab, A)
class Ab2(Ab): pass
t(Ab2, A); t(Ab2, abc.ABC, A)
class T(tuple): pass
t(T, tuple, A)
class M(type): pass
class MM(M): pass
t(MM, type); t(M, type)
