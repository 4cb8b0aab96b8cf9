import functools
import inspect
import types


def sig(f):
    try:
        print(inspect.signature(f))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


def f1(a, b=1, /, c=2, *args, d, e=5, **kw) -> int: pass
def f2(a: int, b: "str" = "x", *, c: list[int] = []) -> None: pass
class C:
    def __init__(self, a, b=1): pass

# case: signature of len
sig(len)

# case: signature of print
sig(print)

# case: signature of sorted
sig(sorted)

# case: signature of int
sig(int)

# case: signature of str
sig(str)

# case: signature of list
sig(list)

# case: signature of dict
sig(dict)

# case: signature of float
sig(float)

# case: signature of complex
sig(complex)

# case: signature of bool
sig(bool)

# case: signature of range
sig(range)

# case: signature of type
sig(type)

# case: signature of object
sig(object)

# case: signature of set
sig(set)

# case: signature of frozenset
sig(frozenset)

# case: signature of tuple
sig(tuple)

# case: signature of bytes
sig(bytes)

# case: signature of super
sig(super)

# case: signature of property
sig(property)

# case: signature of classmethod
sig(classmethod)

# case: signature of staticmethod
sig(staticmethod)

# case: signature of enumerate
sig(enumerate)

# case: signature of zip
sig(zip)

# case: signature of map
sig(map)

# case: signature of filter
sig(filter)

# case: signature of reversed
sig(reversed)

# case: signature of Exception
sig(Exception)

# case: signature of ValueError
sig(ValueError)

# case: signature of [].append
sig([].append)

# case: signature of [].sort
sig([].sort)

# case: signature of list.append
sig(list.append)

# case: signature of list.sort
sig(list.sort)

# case: signature of str.join
sig(str.join)

# case: signature of 'a'.join
sig('a'.join)

# case: signature of str.split
sig(str.split)

# case: signature of dict.get
sig(dict.get)

# case: signature of dict.pop
sig(dict.pop)

# case: signature of dict.fromkeys
sig(dict.fromkeys)

# case: signature of int.from_bytes
sig(int.from_bytes)

# case: signature of int.to_bytes
sig(int.to_bytes)

# case: signature of (5).to_bytes
sig((5).to_bytes)

# case: signature of object.__init__
sig(object.__init__)

# case: signature of object().__str__
sig(object().__str__)

# case: signature of object.__new__
sig(object.__new__)

# case: signature of int.__add__
sig(int.__add__)

# case: signature of (5).__add__
sig((5).__add__)

# case: signature of functools.partial(f1,1)
sig(functools.partial(f1,1))

# case: signature of functools.partial(f1,1,d=5)
sig(functools.partial(f1,1,d=5))

# case: signature of functools.partial(f2,b='q')
sig(functools.partial(f2,b='q'))

# case: signature of functools.partial(C,1)
sig(functools.partial(C,1))

# case: signature of lambda x,*,y:0
sig(lambda x,*,y:0)

# case: signature of functools.cache(f2)
sig(functools.cache(f2))

# case: signature of 5
sig(5)

# case: signature of None
sig(None)

# case: signature of divmod
sig(divmod)

# case: signature of pow
sig(pow)

# case: signature of isinstance
sig(isinstance)

# case: signature of getattr
sig(getattr)

# case: signature of abs
sig(abs)

# case: signature of sum
sig(sum)

# case: signature of min
sig(min)

# case: signature of max
sig(max)

# case: signature of iter
sig(iter)

# case: signature of next
sig(next)

# case: signature of open
sig(open)

# case: signature of repr
sig(repr)

# case: signature of id
sig(id)

# case: signature of hash
sig(hash)

# case: signature of callable
sig(callable)

# case: signature of chr
sig(chr)

# case: signature of ord
sig(ord)

# case: signature of round
sig(round)

# case: signature of vars
sig(vars)

# case: signature of dir
sig(dir)

# case: signature of eval
sig(eval)

# case: signature of exec
sig(exec)

# case: signature of compile
sig(compile)

# case: signature of input
sig(input)

# case: signature of format
sig(format)

# case: signature of hex
sig(hex)

# case: signature of bin
sig(bin)

# case: signature of oct
sig(oct)

# case: signature of all
sig(all)

# case: signature of any
sig(any)

# case: signature of ascii
sig(ascii)

# case: signature of setattr
sig(setattr)

# case: signature of delattr
sig(delattr)

# case: signature of hasattr
sig(hasattr)

# case: signature of issubclass
sig(issubclass)

# case: signature of globals
sig(globals)

# case: signature of locals
sig(locals)

# case: signature of __import__
sig(__import__)

# case: signature of __build_class__
sig(__build_class__)

# case: signature of types.SimpleNamespace
sig(types.SimpleNamespace)

# case: signature of types.MethodType
sig(types.MethodType)

# case: signature of types.FunctionType
sig(types.FunctionType)
