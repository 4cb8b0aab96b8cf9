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


# case: type(1,2)
told('type(1,2)')

# case: type(1,2,3)
told('type(1,2,3)')

# case: type('a',(),{},x=1)
told("type('a',(),{},x=1)")

# case: type('a\\0',(),{})
told("type('a\\\\0',(),{})")

# case: type('',(),{})
told("type('',(),{})")

# case: type('A',(int,str),{})
told("type('A',(int,str),{})")

# case: type('A',(int,float),{})
told("type('A',(int,float),{})")

# case: type('A',(bool,),{})
told("type('A',(bool,),{})")

# case: type('A',(type(None),),{})
told("type('A',(type(None),),{})")

# case: type('A',(range,),{})
told("type('A',(range,),{})")

# case: type('A',(slice,),{})
told("type('A',(slice,),{})")

# case: type('A',(type(lambda:0),),{})
told("type('A',(type(lambda:0),),{})")

# case: type('A',(type(len),),{})
told("type('A',(type(len),),{})")

# case: type('A',(memoryview,),{})
told("type('A',(memoryview,),{})")

# case: type('A',(type(...),),{})
told("type('A',(type(...),),{})")

# case: type('A',(object,int),{})
told("type('A',(object,int),{})")

# case: type('A',(int,int),{})
told("type('A',(int,int),{})")

# case: type('A',(int,object),{}).__mro__
told("type('A',(int,object),{}).__mro__")

# case: type('A',(list,dict),{})
told("type('A',(list,dict),{})")

# case: type('A',(Exception,int),{})
told("type('A',(Exception,int),{})")

# case: type('A',(OSError,KeyError),{})
told("type('A',(OSError,KeyError),{})")

# case: type('A',(OSError,SyntaxError),{})
told("type('A',(OSError,SyntaxError),{})")

# case: type('A',(ValueError,KeyError),{}).__base__
told("type('A',(ValueError,KeyError),{}).__base__")

# case: type('A',(staticmethod,classmethod),{})
told("type('A',(staticmethod,classmethod),{})")

# case: type('A',(property,int),{})
told("type('A',(property,int),{})")

# case: type('A',(type,int),{})
told("type('A',(type,int),{})")

# case: type('A',(super,),{})
told("type('A',(super,),{})")

# case: type('A',(),{'__qualname__':5})
told("type('A',(),{'__qualname__':5})")

# case: type('A',(),{'__classcell__':5})
told("type('A',(),{'__classcell__':5})")

# case: type('A',(),{'__doc__':5}).__doc__
told("type('A',(),{'__doc__':5}).__doc__")

# case: type('A',(),{'__module__':5}).__module__
told("type('A',(),{'__module__':5}).__module__")

# case: type('A',(),{'__hash__':None})() in {}
told("type('A',(),{'__hash__':None})() in {}")
