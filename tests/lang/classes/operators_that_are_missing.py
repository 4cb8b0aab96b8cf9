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


# case: class A: pass / format(A(),'x')
told("class A: pass\nformat(A(),'x')")

# case: class A: pass / 1 in A()
told('class A: pass\n1 in A()')

# case: class A: pass / iter(A())
told('class A: pass\niter(A())')

# case: class A: pass / next(A())
told('class A: pass\nnext(A())')

# case: class A: pass / len(A())
told('class A: pass\nlen(A())')

# case: class A: pass / A()[0]
told('class A: pass\nA()[0]')

# case: class A: pass / A()[0]=1
told('class A: pass\nA()[0]=1')

# case: class A: pass / del A()[0]
told('class A: pass\ndel A()[0]')

# case: class A: pass / A()()
told('class A: pass\nA()()')

# case: class A: pass / A[0]
told('class A: pass\nA[0]')

# case: class A: pass / A[0]=1
told('class A: pass\nA[0]=1')

# case: class A: pass / del A[0]
told('class A: pass\ndel A[0]')

# case: class A: pass / -A()
told('class A: pass\n-A()')

# case: class A: pass / +A()
told('class A: pass\n+A()')

# case: class A: pass / ~A()
told('class A: pass\n~A()')

# case: class A: pass / abs(A())
told('class A: pass\nabs(A())')

# case: class A: pass / round(A())
told('class A: pass\nround(A())')

# case: class A: pass / int(A())
told('class A: pass\nint(A())')

# case: class A: pass / float(A())
told('class A: pass\nfloat(A())')

# case: class A: pass / complex(A())
told('class A: pass\ncomplex(A())')

# case: class A: pass / A()+1
told('class A: pass\nA()+1')

# case: class A: pass / 1+A()
told('class A: pass\n1+A()')

# case: class A: pass / a=A();a+=1
told('class A: pass\na=A();a+=1')

# case: class A: pass / a=A();a**=1
told('class A: pass\na=A();a**=1')

# case: class A: pass / a=A();a@=1
told('class A: pass\na=A();a@=1')

# case: class A: pass / A()**1
told('class A: pass\nA()**1')

# case: class A: pass / pow(A(),1,2)
told('class A: pass\npow(A(),1,2)')

# case: class A: pass / pow(1,A(),2)
told('class A: pass\npow(1,A(),2)')

# case: class A: pass / divmod(A(),1)
told('class A: pass\ndivmod(A(),1)')

# case: class A: pass / A()<A()
told('class A: pass\nA()<A()')

# case: class A: pass / A()<1
told('class A: pass\nA()<1')

# case: class A: pass / sorted([A(),A()])
told('class A: pass\nsorted([A(),A()])')

# case: class A: pass / A()==A(), A()!=A()
told('class A: pass\nA()==A(), A()!=A()')
