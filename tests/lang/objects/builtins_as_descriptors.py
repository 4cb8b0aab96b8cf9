def told(source, **names):
    """Runs a source and shows what its last expression gives, or the error."""
    space = {'__name__': 'm', **names}
    *body, last = source.split('\n')
    try:
        exec('\n'.join(body), space)
        try:
            print(repr(eval(last, space)))
        except SyntaxError:
            exec(last, space)
            print('done')
    except Exception as error:
        print(type(error).__name__ + ':', error, *getattr(error, '__notes__', ()))


# case: len[1]
told('len[1]')

# case: int.__add__(1)
told('int.__add__(1)')

# case: int.__add__('a',1)
told("int.__add__('a',1)")

# case: int.__add__(1,'a')
told("int.__add__(1,'a')")

# case: int.__add__()
told('int.__add__()')

# case: int.__dict__['real'].__get__('a')
told("int.__dict__['real'].__get__('a')")

# case: int.real.__set__(5,1)
told('int.real.__set__(5,1)')

# case: int.bit_length('a')
told("int.bit_length('a')")

# case: int.bit_length()
told('int.bit_length()')

# case: str.upper()
told('str.upper()')

# case: str.upper(5)
told('str.upper(5)')

# case: str.join('a')
told("str.join('a')")

# case: list.append([])
told('list.append([])')

# case: list.append(5,5)
told('list.append(5,5)')

# case: list.append([],1,2)
told('list.append([],1,2)')

# case: dict.fromkeys()
told('dict.fromkeys()')

# case: dict.fromkeys(5)
told('dict.fromkeys(5)')

# case: int.from_bytes()
told('int.from_bytes()')

# case: int.__dict__['from_bytes'].__get__(None)
told("int.__dict__['from_bytes'].__get__(None)")

# case: int.__dict__['from_bytes'].__get__(None,str)
told("int.__dict__['from_bytes'].__get__(None,str)")

# case: int.__dict__['from_bytes'](5)
told("int.__dict__['from_bytes'](5)")

# case: int.__dict__['from_bytes'](int,b'a','big')
told("int.__dict__['from_bytes'](int,b'a','big')")

# case: int.__dict__['from_bytes'](str,b'a','big')
told("int.__dict__['from_bytes'](str,b'a','big')")

# case: str.__dict__['upper'].__get__('a')()
told("str.__dict__['upper'].__get__('a')()")

# case: str.__dict__['upper'].__get__(None,str)
told("str.__dict__['upper'].__get__(None,str)")

# case: str.__dict__['upper'].__get__(None,None)
told("str.__dict__['upper'].__get__(None,None)")

# case: str.__dict__['upper'].__get__()
told("str.__dict__['upper'].__get__()")

# case: len.__get__
told('len.__get__')

# case: [].append.__get__
told('[].append.__get__')

# case: len.__self__, len.__module__
told('len.__self__, len.__module__')

# case: [].append.__self__, [].append.__module__
told('[].append.__self__, [].append.__module__')

# case: type(object().__str__).__name__, type(object.__str__).__name__
told('type(object().__str__).__name__, type(object.__str__).__name__')

# case: object().__str__.__self__.__class__
told('object().__str__.__self__.__class__')

# case: object().__str__.__objclass__
told('object().__str__.__objclass__')

# case: object.__str__.__objclass__
told('object.__str__.__objclass__')

# case: object.__str__.__self__
told('object.__str__.__self__')

# case: str.join.__self__
told('str.join.__self__')

# case: str.join.__module__
told('str.join.__module__')

# case: 'a'.join.__qualname__, str.join.__qualname__, int.from_bytes.__qualname__, int.__new__.__qualname__,len.__qualname__
told("'a'.join.__qualname__, str.join.__qualname__, int.from_bytes.__qualname__, int.__new__.__qualname__,len.__qualname__")

# case: repr(int.__dict__['real'])
told("repr(int.__dict__['real'])")

# case: repr(int.__new__)[:30]
told('repr(int.__new__)[:30]')

# case: repr(type.__dict__)[:20]
told('repr(type.__dict__)[:20]')

# case: repr(classmethod(len)),repr(staticmethod(len))
told('repr(classmethod(len)),repr(staticmethod(len))')

# case: [].append==[].append
told('[].append==[].append')

# case: l=[] / l.append==l.append, hash(l.append)==hash(l.append)
told('l=[]\nl.append==l.append, hash(l.append)==hash(l.append)')

# case: str.join is str.join
told('str.join is str.join')

# case: (5).__add__==(5).__add__
told('(5).__add__==(5).__add__')

# case: class A: / def f(s): pass / a=A() / a.f==a.f, a.f is a.f, hash(a.f)==hash(a.f), A().f==A().f
told('class A:\n def f(s): pass\na=A()\na.f==a.f, a.f is a.f, hash(a.f)==hash(a.f), A().f==A().f')

# case: class A(list): / def f(s): pass / A().f==A().f
told('class A(list):\n def f(s): pass\nA().f==A().f')

# case: __build_class__()
told('__build_class__()')

# case: __build_class__(1)
told('__build_class__(1)')

# case: __build_class__(1,'a')
told("__build_class__(1,'a')")

# case: __build_class__(lambda:0,1)
told('__build_class__(lambda:0,1)')

# case: __build_class__(lambda:0,'A')
told("__build_class__(lambda:0,'A')")

# case: __build_class__(lambda:0,'A',int,metaclass=type)
told("__build_class__(lambda:0,'A',int,metaclass=type)")
