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


# case: class A: / def __len__(s): return -1 / len(A())
told('class A:\n def __len__(s): return -1\nlen(A())')

# case: class A: / def __len__(s): return 'a' / len(A())
told("class A:\n def __len__(s): return 'a'\nlen(A())")

# case: class A: / def __len__(s): return 2**100 / len(A())
told('class A:\n def __len__(s): return 2**100\nlen(A())')

# case: class A: / def __len__(s): return True / len(A())
told('class A:\n def __len__(s): return True\nlen(A())')

# case: class A: / def __len__(s): return 1.5 / bool(A())
told('class A:\n def __len__(s): return 1.5\nbool(A())')

# case: class A: / def __len__(s): return -1 / bool(A())
told('class A:\n def __len__(s): return -1\nbool(A())')

# case: class A: / def __bool__(s): return 1 / bool(A())
told('class A:\n def __bool__(s): return 1\nbool(A())')

# case: class A: / def __bool__(s): return 1 / not A()
told('class A:\n def __bool__(s): return 1\nnot A()')

# case: class A: / def __str__(s): return 1 / str(A())
told('class A:\n def __str__(s): return 1\nstr(A())')

# case: class A: / def __repr__(s): return 1 / repr(A())
told('class A:\n def __repr__(s): return 1\nrepr(A())')

# case: class A: / def __repr__(s): return 1 / str(A())
told('class A:\n def __repr__(s): return 1\nstr(A())')

# case: class A: / def __repr__(s): return 1 / f'{A()}'
told("class A:\n def __repr__(s): return 1\nf'{A()}'")

# case: class A: / def __repr__(s): return 1 / '%r'%A()
told("class A:\n def __repr__(s): return 1\n'%r'%A()")

# case: class A: / def __format__(s,f): return 1 / format(A())
told('class A:\n def __format__(s,f): return 1\nformat(A())')

# case: class A: / def __format__(s,f): return 1 / f'{A():x}'
told("class A:\n def __format__(s,f): return 1\nf'{A():x}'")

# case: class A: / def __format__(s): return '' / format(A(),'x')
told("class A:\n def __format__(s): return ''\nformat(A(),'x')")

# case: class A: / def __bytes__(s): return 1 / bytes(A())
told('class A:\n def __bytes__(s): return 1\nbytes(A())')

# case: class A: / def __int__(s): return 'a' / int(A())
told("class A:\n def __int__(s): return 'a'\nint(A())")

# case: class A: / def __int__(s): return 1.5 / int(A())
told('class A:\n def __int__(s): return 1.5\nint(A())')

# case: class A: / def __index__(s): return 'a' / int(A())
told("class A:\n def __index__(s): return 'a'\nint(A())")

# case: class A: / def __index__(s): return 'a' / [1][A()]
told("class A:\n def __index__(s): return 'a'\n[1][A()]")

# case: class A: / def __index__(s): return 'a' / range(A())
told("class A:\n def __index__(s): return 'a'\nrange(A())")

# case: class A: / def __float__(s): return 1 / float(A())
told('class A:\n def __float__(s): return 1\nfloat(A())')

# case: class A: / def __complex__(s): return 1 / complex(A())
told('class A:\n def __complex__(s): return 1\ncomplex(A())')

# case: class A: / def __hash__(s): return 'a' / hash(A())
told("class A:\n def __hash__(s): return 'a'\nhash(A())")

# case: class A: / def __hash__(s): return 2**100 / hash(A())
told('class A:\n def __hash__(s): return 2**100\nhash(A())')

# case: class A: / def __hash__(s): return -1 / hash(A())
told('class A:\n def __hash__(s): return -1\nhash(A())')

# case: class A: / def __hash__(s): return True / hash(A())
told('class A:\n def __hash__(s): return True\nhash(A())')

# case: class A: / def __iter__(s): return 5 / iter(A())
told('class A:\n def __iter__(s): return 5\niter(A())')

# case: class A: / def __iter__(s): return 5 / for x in A(): pass
told('class A:\n def __iter__(s): return 5\nfor x in A(): pass')

# case: class A: / def __iter__(s): return 5 / [*A()]
told('class A:\n def __iter__(s): return 5\n[*A()]')

# case: class A: / __contains__=None / def __iter__(s): return iter([1]) / 1 in A()
told('class A:\n __contains__=None\n def __iter__(s): return iter([1])\n1 in A()')

# case: class A: / def __contains__(s,o): return 5 / 1 in A()
told('class A:\n def __contains__(s,o): return 5\n1 in A()')
