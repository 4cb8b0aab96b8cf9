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


# case: class A: / def __eq__(s,o): return NotImplemented / A()==A(), A()!=A()
told('class A:\n def __eq__(s,o): return NotImplemented\nA()==A(), A()!=A()')

# case: class A: / def __eq__(s,o): return 'x' / A()==1, 1==A(), A()!=1
told("class A:\n def __eq__(s,o): return 'x'\nA()==1, 1==A(), A()!=1")

# case: class A: / def __add__(s,o): return NotImplemented / A()+A()
told('class A:\n def __add__(s,o): return NotImplemented\nA()+A()')

# case: class A: / def __add__(s,o): return NotImplemented / def __radd__(s,o): return 'r' / A()+A()
told("class A:\n def __add__(s,o): return NotImplemented\n def __radd__(s,o): return 'r'\nA()+A()")

# case: class A: / def __add__(s,o): return 'a' / def __radd__(s,o): return 'r' / class B(A): pass / A()+B(), B()+A()
told("class A:\n def __add__(s,o): return 'a'\n def __radd__(s,o): return 'r'\nclass B(A): pass\nA()+B(), B()+A()")

# case: class A: / def __add__(s,o): return 'a' / def __radd__(s,o): return 'r' / class B(A): / def __radd__(s,o): return 'R' / A()+B(), B()+A(), 1+B()
told("class A:\n def __add__(s,o): return 'a'\n def __radd__(s,o): return 'r'\nclass B(A):\n def __radd__(s,o): return 'R'\nA()+B(), B()+A(), 1+B()")

# case: class A: / def __lt__(s,o): return 'lt' / def __gt__(s,o): return 'gt' / class B(A): pass / A()<B(), A()>B(), B()<A(), 1<A(), 1>B()
told("class A:\n def __lt__(s,o): return 'lt'\n def __gt__(s,o): return 'gt'\nclass B(A): pass\nA()<B(), A()>B(), B()<A(), 1<A(), 1>B()")

# case: class A(int): / def __radd__(s,o): return 'R' / 1+A(2), A(1)+2
told("class A(int):\n def __radd__(s,o): return 'R'\n1+A(2), A(1)+2")

# case: class A(int): / def __add__(s,o): return 'R' / 1+A(2), A(1)+2
told("class A(int):\n def __add__(s,o): return 'R'\n1+A(2), A(1)+2")

# case: class A(int): / def __rsub__(s,o): return 'R' / class B(A): pass / A(1)-B(1), 1-B(1)
told("class A(int):\n def __rsub__(s,o): return 'R'\nclass B(A): pass\nA(1)-B(1), 1-B(1)")

# case: class A(list): / def __radd__(s,o): return 'R' / [1]+A([2])
told("class A(list):\n def __radd__(s,o): return 'R'\n[1]+A([2])")

# case: class A(str): / def __rmod__(s,o): return 'R' / '%s'%A('a')
told("class A(str):\n def __rmod__(s,o): return 'R'\n'%s'%A('a')")

# case: class A(str): / def __radd__(s,o): return 'R' / 'x'+A('a')
told("class A(str):\n def __radd__(s,o): return 'R'\n'x'+A('a')")

# case: class A(tuple): / def __eq__(s,o): return 'eq' / ()==A(), A()==()
told("class A(tuple):\n def __eq__(s,o): return 'eq'\n ()==A(), A()==()")

# case: class A(float): / def __rpow__(s,o): return 'R' / 2.0**A(1), pow(2.0,A(1))
told("class A(float):\n def __rpow__(s,o): return 'R'\n2.0**A(1), pow(2.0,A(1))")

# case: class A: / def __iadd__(s,o): return 'i' / a=A();a+=1 / a
told("class A:\n def __iadd__(s,o): return 'i'\na=A();a+=1\na")

# case: class A: / def __iadd__(s,o): return NotImplemented / def __add__(s,o): return 'add' / a=A();a+=1 / a
told("class A:\n def __iadd__(s,o): return NotImplemented\n def __add__(s,o): return 'add'\na=A();a+=1\na")
